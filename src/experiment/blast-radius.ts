// Resolves the fault's selector to exact instances and checks that each of them may be touched.
import { codeOf } from "../aws/errors.ts";
import { describeInstances, type InstanceFacts } from "../aws/instances.ts";
import { stackResources } from "../aws/stacks.ts";
import { targetHealth } from "../aws/targets.ts";
import type { Problem } from "../errors.ts";
import type { BlastTarget } from "../journal/facts.ts";
import type { FaultPlan, Plan, TargetSelector } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { instanceProblems } from "../safety/refusals/instances.ts";
import { protectionProblems } from "../safety/refusals/protection.ts";
import { sizeProblems } from "../safety/refusals/radius-size.ts";

export interface BlastRadius {
  readonly targets: readonly BlastTarget[];
  /** The other instances of the same selection and target group, sorted: the fault must not reach them. */
  readonly bystanders: readonly string[];
  /** All reasons against it; the fault may only be injected when there are none. */
  readonly problems: readonly Problem[];
}

/** `registered`: ids of the target group's instances. `stackName`: CloudFormation's name of a stack of the drill file. */
export async function resolveBlastRadius(
  aws: Aws,
  plan: Plan,
  registered: readonly string[],
  stackName: (key: string) => string,
  fill: (text: string) => string,
): Promise<BlastRadius> {
  let found: readonly InstanceFacts[];
  try {
    found = await selectedInstances(aws, plan.fault.select, stackName, fill);
  } catch (error) {
    if (!codeOf(error).startsWith("InvalidInstanceID")) throw error;
    return { targets: [], bystanders: registered, problems: [unknownInstance(error as Error)] };
  }
  const chosen = chosenBy(plan.fault, found);
  const ids = chosen.map((instance) => instance.id);
  const others = new Set([...found.map((instance) => instance.id), ...registered].filter((id) => !ids.includes(id)));
  const { key } = plan.limits.optInTag;
  return {
    targets: chosen.map((instance) => ({
      id: instance.id,
      zone: instance.zone,
      ...(instance.tags.Name === undefined ? {} : { name: instance.tags.Name }),
      optIn: `${key}=${instance.tags[key] ?? ""}`,
    })),
    bystanders: [...others].sort(),
    problems: [
      ...sizeProblems(plan, ids, registered),
      ...chosen.flatMap((instance) => instanceProblems(plan.limits, instance, true)),
      ...(await protectionProblems(aws, ids)),
    ],
  };
}

async function selectedInstances(
  aws: Aws,
  select: TargetSelector,
  stackName: (key: string) => string,
  fill: (text: string) => string,
): Promise<readonly InstanceFacts[]> {
  switch (select.by) {
    case "stack":
      return describeInstances(aws, { ids: await instancesOfStack(aws, stackName(select.stack)) });
    case "target-group":
      return describeInstances(aws, { ids: (await targetHealth(aws, fill(select.arn))).map((target) => target.id) });
    case "tag":
      return describeInstances(aws, { tag: { key: select.key, value: fill(select.value) } });
    case "ids":
      return describeInstances(aws, { ids: select.ids.map(fill) });
  }
}

/** Ids of the stack's own instances and of those in stacks nested in it, at any depth. */
async function instancesOfStack(aws: Aws, nameOrId: string): Promise<readonly string[]> {
  const resources = await stackResources(aws, nameOrId);
  const own = resources.filter(({ type }) => type === "AWS::EC2::Instance").map(({ physicalId }) => physicalId);
  const children = resources.filter(({ type }) => type === "AWS::CloudFormation::Stack");
  const nested = await Promise.all(children.map(({ physicalId }) => instancesOfStack(aws, physicalId)));
  return [...own, ...nested.flat()];
}

/** `one` is the first by id: the same instance in every drill of an unchanged site. */
function chosenBy({ mode }: FaultPlan, found: readonly InstanceFacts[]): readonly InstanceFacts[] {
  if (mode === "all") return found;
  if (mode === "one") return found.slice(0, 1);
  return found.filter((instance) => instance.zone === mode.zone);
}

function unknownInstance(error: Error): Problem {
  return {
    code: "radius.unknown-instance",
    what: `The fault selects an instance that does not exist: ${error.message}`,
    whose: "yours",
    next: "Correct the ids in the fault's selector.",
  };
}
