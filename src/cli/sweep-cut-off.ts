// After a drill that was cut off: what it left is swept where the drill was, and its instances are looked at where the sweep did not meet them.
import { codeOf, problemsOf } from "../aws/errors.ts";
import { instanceStates } from "../aws/instances.ts";
import { DrillError, type Problem } from "../errors.ts";
import { createAwsTools } from "../experiment/tools.ts";
import { createJournal } from "../journal/journal.ts";
import type { Endpoint } from "../net/connect-to.ts";
import type { Millis } from "../ports/clock.ts";
import { freshSeed } from "../random/fresh-seed.ts";
import { type SweepContext, type SweepReport, sweep } from "../safety/sweep.ts";
import { MINUTE, SECOND } from "../time/units.ts";
import { openAwsWorld } from "../worlds/aws.ts";
import { printProblems } from "./print-problems.ts";
import { printSweep, sweepSentence, toldOf } from "./print-sweep.ts";

/** What is known of it, whatever the drill file and the credentials say by now. */
export interface CutOff {
  readonly drill: string;
  readonly region: string;
  /** Where its things are; undefined when it never came to know. */
  readonly account: string | undefined;
  /** The only one in which it may run, where the drill file says so; that is held against nobody's lab. */
  readonly guard: string | undefined;
  /** Which stacks to look at; undefined: all of the region. */
  readonly plan: SweepContext["plan"];
  /** It may have stopped them, by its own word, and has not said that they run again. */
  readonly toStart: readonly string[];
}

export type Aftermath = Pick<SweepReport, "account" | "region" | "outcome" | "problems">;

/** How late a read of EC2 may still show what was before a stop: a little longer than the undo itself does not believe it. */
const SETTLE: Millis = 20 * SECOND;

/** Somebody else, or the restart timer, has asked for the start. */
const PENDING_LASTS: Millis = 2 * MINUTE;

const LOOK_INTERVAL: Millis = 5 * SECOND;

/** Sweeps, and tells it as `failover-drill sweep` does. Throws DrillError where AWS cannot be reached, or is another account's. */
export async function sweepCutOff(cutOff: CutOff, resolver: Endpoint | undefined, given: NodeJS.ProcessEnv): Promise<Aftermath> {
  const { drill, region, plan } = cutOff;
  // As in sweep.ts: a wrong number there must not keep instances stopped.
  const { AWS_MAX_ATTEMPTS: _, ...environment } = given;
  const { world, identity, close } = await openAwsWorld({ region, seed: freshSeed(), run: `sweep-${freshSeed()}`, environment, resolver });
  try {
    const { account } = identity;
    requireSameAccount({ drill, region, account: cutOff.account ?? (world.name === "lab" ? undefined : cutOff.guard) }, account);
    const journal = createJournal(world.clock, (fact) => {
      const line = toldOf(fact);
      if (line !== undefined) process.stderr.write(`${line}\n`);
    });
    const { undoAws: aws } = createAwsTools(world, journal, undefined);
    const report = await sweepAndLook({ aws, clock: world.clock, journal, account, region, drill, plan }, cutOff.toStart);
    process.stdout.write(printSweep(report, `failover-drill sweep --region ${region}`, { colour: false, width: 120 }));
    process.stdout.write(`${sweepSentence(report.outcome, false)}\n`);
    printProblems(report.problems);
    return report;
  } finally {
    close();
  }
}

/** Throws DrillError: a sweep elsewhere finds nothing, and that would prove nothing. */
export function requireSameAccount(
  { drill, account: drilled, region }: Pick<CutOff, "drill" | "account" | "region">,
  account: string,
): void {
  if (drilled === undefined || drilled === account) return;
  throw new DrillError([
    {
      code: "cut-off.other-account",
      what: `${drill} ran in account ${drilled}, ${region}; the credentials are by now those of account ${account}. Nothing was looked at.`,
      whose: "yours",
      next: `Run mode: sweep with credentials of account ${drilled} and region: ${region}, and let no later step of the drill's job change the credentials.`,
    },
  ]);
}

/**
 * A sweep, and where it did not come upon all of `toStart`, a look at the others: they may run, for the restart timer or somebody has started
 * them and cleaned up. None of them is started: without the drill's marks nobody knows whose they are by now. Never rejects.
 */
export async function sweepAndLook(context: SweepContext, toStart: readonly string[]): Promise<SweepReport> {
  const report = await sweep(context);
  const met = new Set(report.things.filter(({ kind, did }) => kind === "instance" && did !== "left").map(({ name }) => name));
  const others = toStart.filter((id) => !met.has(id));
  // With problems of its own the sweep has failed already, and what it could not read cannot be looked at either.
  if (others.length === 0 || report.problems.length > 0) return report;
  try {
    const states = await settledStates(context, others);
    const away = others.filter((id) => states[id] !== "running");
    return away.length === 0 ? report : withProblems(report, [notRunning(context, others, states)]);
  } catch (error) {
    return withProblems(report, problemsOf(error));
  }
}

function withProblems(report: SweepReport, problems: readonly Problem[]): SweepReport {
  return { ...report, problems: [...report.problems, ...problems], outcome: "not-mended" };
}

/** Instance id to state; `unknown` where EC2 does not know it in this account and region. */
type States = Readonly<Record<string, string>>;

async function settledStates(context: SweepContext, ids: readonly string[]): Promise<States> {
  const { clock } = context;
  const from = clock.now();
  for (;;) {
    const states = await statesOf(context, ids);
    const waited = clock.now() - from;
    const isStarting = Object.values(states).includes("pending");
    if (waited >= (isStarting ? PENDING_LASTS : SETTLE)) return states;
    await clock.sleep(LOOK_INTERVAL);
  }
}

/** One that EC2 does not know spoils the whole answer, so each is asked for on its own. */
async function statesOf({ aws }: SweepContext, ids: readonly string[]): Promise<States> {
  const states: Record<string, string> = {};
  for (const id of ids) {
    try {
      states[id] = (await instanceStates(aws, [id]))[id] ?? "unknown";
    } catch (error) {
      if (!codeOf(error).startsWith("InvalidInstanceID")) throw error;
      states[id] = "unknown";
    }
  }
  return states;
}

function notRunning({ account, region, drill }: SweepContext, ids: readonly string[], states: States): Problem {
  const away = ids.filter((id) => states[id] !== "running");
  const strange = away.some((id) => states[id] === "unknown");
  const stopped = away.filter((id) => (states[id] ?? "").startsWith("stop"));
  const seen = away.map((id) => (states[id] === "unknown" ? `${id} is not known there` : `${id} is ${states[id]}`)).join(", ");
  const advice = [
    ...(stopped.length === 0
      ? []
      : [
          `Start what should run, unless another drill has stopped it: aws ec2 start-instances --region ${region} --instance-ids ${stopped.join(" ")}`,
        ]),
    ...(strange ? ["If the drill ran in another account, run mode: sweep with credentials of that one."] : []),
  ];
  return {
    code: "cut-off.not-running",
    what: `${drill} may have stopped ${ids.join(", ")} and did not start them again. In account ${account}, ${region}, none of them bears its marks, and ${seen}.`,
    whose: "yours",
    next: advice.length === 0 ? "Look at them in the console." : advice.join(" "),
  };
}
