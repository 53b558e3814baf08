// What a drill needs from IAM: every call that it makes, as data. Gate 1 asks the policy simulator for it; `failover-drill policy` prints it.
import { partitionOf } from "../plan/partition.ts";
import { isUnknown } from "../plan/tokens.ts";
import type { Plan } from "../plan/types.ts";
import { buildNeeds, driftNeeds, newerValueNeeds } from "./needs/build.ts";
import { deployNeeds } from "./needs/deploy.ts";
import { drillNeeds, restartNeeds } from "./needs/drill.ts";
import { namedKeys } from "./needs/keys.ts";
import type { Need, NeedsContext } from "./needs/types.ts";

export interface NeedsOptions {
  /** 12 digits. */
  readonly account: string;
  /** ARN of the role or user that will call; left out, any role of the account. */
  readonly caller?: string | undefined;
  /** Id of the site's hosted zone, where the plan knows only its name; left out, any zone. */
  readonly hostedZone?: string | undefined;
}

/**
 * Every action with its resources, each action once per set of resources. `*` within an ARN stands for what has its id only when it is there.
 * Not in it: sts:GetCallerIdentity, which nobody needs a permission for, and what CloudFormation does in the caller's name where it has no
 * role of its own (`buildNeedsOf`).
 */
export function needsOf(plan: Plan, options: NeedsOptions): readonly Need[] {
  const context = contextOf(plan, options);
  return [...deployNeeds(context), ...newerValueNeeds(context), ...driftNeeds(context), ...drillNeeds(context)];
}

/** What CloudFormation needs to make, change and delete what is in the stacks: of `deploy-role`, or without one of the caller. */
export function buildNeedsOf(plan: Plan, options: NeedsOptions): readonly Need[] {
  return buildNeeds(contextOf(plan, options));
}

/** ARNs of the KMS keys that the templates name for the instances' volumes; those that an alias names are known only when the volumes are there. */
export function volumeKeysOf(plan: Plan, options: NeedsOptions): readonly string[] {
  return namedKeys(contextOf(plan, options));
}

export interface RoleNeeds {
  /** ARN. */
  readonly role: string;
  /** e.g. `the restart timer`. */
  readonly of: string;
  readonly needs: readonly Need[];
}

/** What the roles need that a drill hands over to AWS. */
export function handedOverNeeds(plan: Plan, options: NeedsOptions): readonly RoleNeeds[] {
  const context = contextOf(plan, options);
  const { restartTimer } = plan.safety;
  return [
    ...(restartTimer === "off" ? [] : [{ role: context.role(restartTimer.role), of: "the restart timer", needs: restartNeeds(context) }]),
    ...(plan.deployRole === undefined ? [] : [{ role: context.role(plan.deployRole), of: "CloudFormation", needs: buildNeeds(context) }]),
  ];
}

function contextOf(plan: Plan, { account, caller, hostedZone = plan.watch.hostedZone.id }: NeedsOptions): NeedsContext {
  const partition = partitionOf(plan.region);
  const regional = (service: string, resource: string) => `arn:${partition}:${service}:${plan.region}:${account}:${resource}`;
  return {
    plan,
    partition,
    regional,
    role: (nameOrArn) => (nameOrArn.startsWith("arn:") ? nameOrArn : `arn:${partition}:iam::${account}:role/${nameOrArn}`),
    caller: caller ?? `arn:${partition}:iam::${account}:role/*`,
    hostedZone: `arn:${partition}:route53:::hostedzone/${hostedZone === undefined || isUnknown(hostedZone) ? "*" : hostedZone}`,
  };
}
