// What a drill would do to what is deployed now: read from AWS or a lab, in which nothing is changed.
import { problemsOf } from "../aws/errors.ts";
import { compareStacks, type StackOutlook } from "../deploy/compare.ts";
import { detectDrift, type StackDrift } from "../deploy/drift.ts";
import { ownTags } from "../deploy/ownership.ts";
import { filled } from "../deploy/references.ts";
import { zoneProblems } from "../deploy/zone-check.ts";
import type { Problem } from "../errors.ts";
import { resolveBlastRadius } from "../experiment/blast-radius.ts";
import { createAwsTools } from "../experiment/tools.ts";
import { findWatched } from "../experiment/watched.ts";
import type { BlastTarget } from "../journal/facts.ts";
import { createJournal } from "../journal/journal.ts";
import { labResourceTypes } from "../lab/resource-types.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { alarmProblems } from "../safety/refusals/alarms.ts";
import { calendarProblems } from "../safety/refusals/calendar.ts";
import { outageProblems } from "../safety/refusals/predicted-outage.ts";
import { endsBy } from "../safety/times.ts";
import type { RealWorld } from "./real-world.ts";

export interface LivePlan {
  readonly world: string;
  readonly account: string;
  readonly stacks: readonly StackOutlook[];
  /** Undefined while a stack that it depends on is not there. */
  readonly radius: { readonly targets: readonly BlastTarget[]; readonly bystanders: readonly string[] } | undefined;
  readonly drift: readonly StackDrift[] | undefined;
  /** Everything for which a drill would be refused now. */
  readonly problems: readonly Problem[];
}

export async function livePlan({ world, plan, identity }: RealWorld, withDrift: boolean, signal: AbortSignal): Promise<LivePlan> {
  const { clock } = world;
  const { aws } = createAwsTools(world, createJournal(clock), signal);
  const comparing = { aws, tags: ownTags(plan), replace: plan.safety.replace, changesOf: labResourceTypes.propertyChanges };
  const stacks = await compareStacks(comparing, plan.stacks);
  const zone = await zoneProblems(aws, plan);
  const radius = await radiusOf(aws, plan, stacks);
  const now = clock.now();
  const there = stacks.flatMap(({ key, deployed }) => (deployed === undefined ? [] : [{ key, id: deployed.id }]));
  const deadline = clock.now() + plan.deadlines.deploy;
  return {
    world: world.name,
    account: identity.account,
    stacks,
    radius: radius && { targets: radius.targets, bystanders: radius.bystanders },
    drift: withDrift ? await detectDrift({ aws, clock, deadline, signal }, there) : undefined,
    problems: [
      ...stacks.flatMap(({ problem }) => problem ?? []),
      ...zone,
      ...(radius?.problems ?? []),
      ...calendarProblems(plan.safety.calendar, now, endsBy(plan, now)),
      ...outageProblems(plan),
      ...(await alarmProblems(aws, plan)),
    ],
  };
}

async function radiusOf(aws: Aws, plan: Plan, stacks: readonly StackOutlook[]) {
  if (stacks.some(({ deployed }) => deployed === undefined)) return undefined;
  const byKey = new Map(stacks.map((stack) => [stack.key, stack]));
  const fill = (text: string) => filled(text, (key) => byKey.get(key)?.deployed);
  try {
    const found = await findWatched(aws, plan, fill);
    const registered = "watched" in found ? found.watched.targets : [];
    const radius = await resolveBlastRadius(aws, plan, registered, (key) => byKey.get(key)?.name ?? key, fill);
    return { ...radius, problems: [...("problems" in found ? found.problems : []), ...radius.problems] };
  } catch (error) {
    // An output that comes only with an update: the radius is not known before it.
    const problems = problemsOf(error);
    if (problems.every(({ code }) => code === "deploy.unknown-output")) return undefined;
    throw error;
  }
}
