// What the verbs that talk to AWS have in common: the world of the environment, under names of its own.
import { DrillError } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { Plan } from "../plan/types.ts";
import { freshSeed } from "../random/fresh-seed.ts";
import { type AwsWorld, openAwsWorld } from "../worlds/aws.ts";
import type { Settings } from "./command-line.ts";

export interface RealWorld extends AwsWorld {
  readonly seed: string;
  /** Id of this run; never the same twice, whatever the seed: it is part of names in AWS. */
  readonly run: string;
  /** As given, but for a lab, which is nobody's account, without the guard that keeps drills out of other people's. */
  readonly plan: Plan;
}

/** Throws DrillError, see `openAwsWorld`. Says on `tell` when AWS_REGION names another region than the drill file, which decides. */
export async function openRealWorld(
  plan: Plan,
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<RealWorld> {
  const seed = settings.seedGiven ? settings.seed : freshSeed();
  const run = settings.run ?? `drill-${freshSeed()}`;
  const other = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  if (other !== undefined && other !== "" && other !== plan.region)
    tell(`AWS_REGION is ${other}; the drill file says ${plan.region}, and that decides.`);
  const { connectTo, resolver } = settings;
  const opened = await openAwsWorld({ region: plan.region, seed, run, environment, connectTo, resolver });
  const { account } = opened.identity;
  return { ...opened, seed, run, plan: opened.world.name === "lab" && plan.account !== undefined ? { ...plan, account } : plan };
}

/** Throws a Refusal when the drill file names another account; a drill itself does so in its journal. */
export function requireAccount({ plan, identity: { account } }: Pick<RealWorld, "plan" | "identity">): void {
  if (plan.account === undefined || plan.account === account) return;
  throw new Refusal([
    {
      code: "identity.wrong-account",
      what: `The credentials belong to account ${account}, the drill file allows only ${plan.account}.`,
      whose: "yours",
      next: "Use credentials of the account in the drill file, or correct the drill file.",
    },
  ]);
}

/** Throws DrillError when templates have to be uploaded and nobody said where to. */
export function requireBucket({ stacks, drillFile }: Plan): void {
  const without = stacks.filter(({ upload }) => upload?.named === false);
  if (without.length === 0) return;
  throw new DrillError(
    without.map(({ key, upload }) => ({
      code: "drill-file.bucket-missing",
      what: `Stack "${key}" has templates that CloudFormation reads from a bucket only (${upload?.objects.map(({ file }) => file).join(", ")}), and none is named.`,
      whose: "yours",
      next: "Name a bucket of yours in the stacks' region: `bucket:` in the drill file, or --bucket.",
      place: { file: drillFile },
    })),
  );
}
