// The world outside: AWS through the SDK and the network through sockets. A lab that runs as a server is reached the same way.
import { sdkAws } from "../aws/clients.ts";
import { problemsOf } from "../aws/errors.ts";
import { callerIdentity, type Identity } from "../aws/identity.ts";
import { createLimiter, ROUTE_53_REQUESTS_PER_SECOND } from "../aws/limiter.ts";
import type { RetryPolicy } from "../aws/retry.ts";
import { persistentAws } from "../aws/senders.ts";
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import { LAB_ACCOUNT } from "../lab/account.ts";
import { createAddressPlan } from "../lab/serve/address-plan.ts";
import type { ConnectTo, Endpoint } from "../net/connect-to.ts";
import { createSocketNet } from "../net/socket-net.ts";
import { systemResolver } from "../net/system-resolver.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock } from "../ports/clock.ts";
import type { Net } from "../ports/net.ts";
import type { Random } from "../ports/random.ts";
import type { World } from "../ports/world.ts";
import { createRandom } from "../random/seeded.ts";
import { createScaledClock } from "../time/scaled-clock.ts";
import { SECOND } from "../time/units.ts";
import { createWallClock, machineDate } from "../time/wall-clock.ts";
import { version } from "../version.ts";
import { endpointRegionProblems } from "./endpoint-region.ts";
import { type FoundLab, findLab } from "./lab-endpoint.ts";
import { maxAttempts } from "./max-attempts.ts";

export interface AwsWorldOptions {
  /** The plan's. */
  readonly region: string;
  /** Decides what is drawn by chance (waits between repeats); printed, so that it can be given again. */
  readonly seed: string;
  /** Tells this run from others in CloudTrail. */
  readonly run: string;
  /** Tells there which program it was; this one's where nothing is said. */
  readonly version?: string;
  /**
   * `process.env`, or what of it is to count: the proxies' variables, AWS_ENDPOINT_URL and AWS_MAX_ATTEMPTS. The SDK itself reads AWS_* from
   * `process.env`.
   */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** curl's rules for where connections really go, tried before what a lab says of its own addresses. */
  readonly connectTo?: readonly ConnectTo[];
  /** The recursive resolver; left out: the lab's, or this machine's. */
  readonly resolver?: Endpoint | undefined;
}

export interface AwsWorld {
  readonly world: World;
  readonly identity: Identity;
  /** Real time; the world's own clock runs at a lab's speed. */
  readonly wall: Clock;
  /** A lab's; undefined for AWS. */
  readonly conditions: string | undefined;
  /** Closes what would keep the process alive. */
  close(): void;
}

/** Before a drill: a wrong region or an endpoint that is not there shows within seconds; while it runs, patience is longer. */
const FIRST_CALL: RetryPolicy = { attempts: 5, base: 200, longest: SECOND, deadline: 5 * SECOND };

/**
 * The world that a drill needs: looks where the environment points, AWS or a lab, and asks who we are there. Nothing is changed. `close` it
 * when the drill has ended. Throws DrillError when that cannot be told (no credentials,
 * wrong region, nothing at the endpoint) or AWS_MAX_ATTEMPTS is no number of attempts, and a Refusal when a lab looks like AWS or AWS like a lab.
 */
export async function openAwsWorld(options: AwsWorldOptions): Promise<AwsWorld> {
  const elsewhere = endpointRegionProblems(options.environment, options.region);
  if (elsewhere.length > 0) throw new Refusal(elsewhere);
  const attempts = maxAttempts(options.environment);
  const wall = createWallClock();
  const lab = await findLab(options.environment, wall);
  const clock = lab === undefined ? wall : createScaledClock(wall, lab.health.speed, lab.anchor);
  const random = createRandom(options.seed).fork("engine");
  const { aws, credentialsEnd, close } = sdkAws({
    region: options.region,
    endpoint: lab?.endpoint,
    userAgent: [
      ["failover-drill", options.version ?? version],
      ["run", options.run],
    ],
    environment: options.environment,
    // An answer that does not come costs a lab's time too, which runs faster.
    ...(lab === undefined ? {} : { requestTimeout: Math.max(2 * SECOND, (20 * SECOND) / lab.health.speed) }),
  });
  try {
    const identity = await whoAreWe(aws, wall, random);
    const problems = confusion(lab, identity, options.region);
    if (problems.length > 0) throw new Refusal(problems);
    const net = lab === undefined ? internet(options, clock) : labNetwork(options, clock, lab);
    const base = { clock, random, aws, net, credentialsEnd, ...(attempts === undefined ? {} : { attempts }) };
    // A lab's time runs at its own speed, and sleeps when its machine does.
    const world: World = lab === undefined ? { name: "aws", ...base, date: machineDate } : { name: "lab", ...base };
    return { world, identity, wall, conditions: lab?.health.conditions, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function whoAreWe(aws: Aws, clock: Clock, random: Random): Promise<Identity> {
  const route53Limiter = createLimiter(clock, ROUTE_53_REQUESTS_PER_SECOND);
  const patient = persistentAws({ aws, clock, random: random.fork("identity"), route53Limiter, policy: FIRST_CALL });
  try {
    return await callerIdentity(patient);
  } catch (error) {
    throw new DrillError(problemsOf(error), error);
  }
}

function confusion(lab: FoundLab | undefined, { account }: Identity, region: string): readonly Problem[] {
  if (lab === undefined) {
    if (account !== LAB_ACCOUNT) return [];
    return [
      {
        code: "identity.unannounced-lab",
        what: `The credentials belong to account ${LAB_ACCOUNT}, which AWS gives to nobody, but no lab answers at AWS_ENDPOINT_URL.`,
        whose: "yours",
        next: "For a lab, export what it printed when it started; for AWS, use an AWS account's credentials and no endpoint of another server.",
      },
    ];
  }
  const problems: Problem[] = [];
  if (account !== LAB_ACCOUNT || lab.health.account !== LAB_ACCOUNT) {
    problems.push({
      code: "identity.not-the-lab",
      what: `${lab.endpoint} says that it is a lab, but the credentials belong to account ${account} there; a lab's is ${LAB_ACCOUNT}.`,
      whose: "yours",
      next: "Export what the lab printed when it started, or unset AWS_ENDPOINT_URL to use AWS.",
    });
  }
  if (lab.health.region !== region) {
    problems.push({
      code: "identity.other-region",
      what: `The lab is one of region ${lab.health.region}, the drill file's region is ${region}.`,
      whose: "yours",
      next: `Start the lab with --region ${region}, or correct the drill file.`,
    });
  }
  return problems;
}

function internet({ connectTo = [], resolver = systemResolver() }: AwsWorldOptions, clock: Clock): Net {
  if (resolver !== undefined) return createSocketNet({ clock, resolver, connectTo });
  throw new DrillError([
    {
      code: "net.no-resolver",
      what: "This machine names no DNS resolver.",
      whose: "yours",
      next: "Name one with --resolver, for example --resolver 1.1.1.1.",
    },
  ]);
}

function labNetwork({ connectTo = [], resolver }: AwsWorldOptions, clock: Clock, { health }: FoundLab): Net {
  const { locate } = createAddressPlan(health.web);
  return createSocketNet({ clock, resolver: resolver ?? health.dns, connectTo, locate, authorities: [health.authority] });
}
