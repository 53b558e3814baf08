// The smallest policy with which one role can do its part of a drill: the list of needs as an IAM policy document.
import type { Plan } from "../plan/types.ts";
import { BUILDING } from "./needs/build.ts";
import type { Need, Stage } from "./needs/types.ts";
import { buildNeedsOf, handedOverNeeds, type NeedsOptions, needsOf } from "./needs.ts";

/** `deploy`: CloudFormation's own; `timer`: that with which EventBridge Scheduler starts the instances. */
export type PolicyRole = "drill" | "plan" | "sweep" | "deploy" | "timer";

const STAGES: Readonly<Record<"drill" | "plan" | "sweep", readonly Stage[]>> = {
  // Whoever drills also cleans up after others and after the last drill.
  drill: ["deploy", "drill", "restore", "sweep", "teardown"],
  plan: ["plan"],
  sweep: ["sweep"],
};

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface RolePolicy {
  readonly document: { readonly Version: "2012-10-17"; readonly Statement: readonly PolicyStatement[] };
  /** By Sid: what it is for, and why a resource is `*`. */
  readonly why: Readonly<Record<string, string>>;
}

/** `caller`: the role itself, where its ARN is known. Statements are sorted by what they are for, in the order of the needs. */
export function rolePolicy(plan: Plan, role: PolicyRole, options: NeedsOptions): RolePolicy {
  const groups = Map.groupBy(distinct(needsFor(plan, role, options)), ({ resources, context }) => JSON.stringify([resources, context]));
  const statements = mergedByActions([...groups.values()]).map((needs, index) => ({ needs, sid: `${sidOf(needs)}${index + 1}` }));
  return {
    document: { Version: "2012-10-17", Statement: statements.map(({ needs, sid }) => statementOf(needs, sid)) },
    why: Object.fromEntries(statements.map(({ needs, sid }) => [sid, whyOf(needs)])),
  };
}

function needsFor(plan: Plan, role: PolicyRole, options: NeedsOptions): readonly Need[] {
  if (role === "deploy") return buildNeedsOf(plan, options);
  if (role === "timer") return handedOverNeeds(plan, options).find(({ of }) => of === "the restart timer")?.needs ?? [];
  const own = needsOf(plan, options).filter(({ when }) => when.some((stage) => STAGES[role].includes(stage)));
  // Without a role of its own CloudFormation has its caller's rights, and no more.
  return role === "drill" && plan.deployRole === undefined ? [...own, ...buildNeedsOf(plan, options)] : own;
}

/** Each action once per resources and conditions; what it is for is told together. */
function distinct(needs: readonly Need[]): readonly Need[] {
  const same = Map.groupBy(needs, ({ action, resources, context }) => JSON.stringify([action, resources, context]));
  return [...same.values()].map((group) => ({
    ...(group[0] as Need),
    why: [...new Set(group.map(({ why }) => why))].join("; "),
  }));
}

/** Groups that allow the very same actions under the same conditions become one, on the resources of both. */
function mergedByActions(groups: readonly (readonly Need[])[]): readonly (readonly Need[])[] {
  const actionsOf = (needs: readonly Need[]) => needs.map(({ action }) => action).sort();
  const merged = Map.groupBy(groups, (needs) => JSON.stringify([actionsOf(needs), needs[0]?.context]));
  return [...merged.values()].map((same) => same.flat());
}

function statementOf(needs: readonly Need[], Sid: string): PolicyStatement {
  const condition = conditionOf(needs[0]?.context ?? {});
  return {
    Sid,
    Effect: "Allow",
    Action: sorted(needs.map(({ action }) => action)),
    Resource: sorted(needs.flatMap(({ resources }) => resources)),
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}

/** Keys of requests that hold several values; a request without them would pass ForAllValues, so they have to be there. */
const MANY = /^(aws:TagKeys|route53:ChangeResourceRecordSets.*)$/;

/** Keys that are true or false. */
const BOOL = /^kms:GrantIsForAWSResource$/;

function conditionOf(context: Need["context"]): PolicyStatement["Condition"] {
  // The same tag under two names: one is enough.
  const keys = Object.entries(context).filter(([key]) => !(key.startsWith("ec2:ResourceTag/") && `aws:${key.slice(4)}` in context));
  if (keys.length === 0) return undefined;
  const one = keys.filter(([key]) => !MANY.test(key) && !BOOL.test(key));
  const bool = keys.filter(([key]) => BOOL.test(key));
  const many = keys.filter(([key]) => MANY.test(key));
  return {
    ...(one.length === 0 ? {} : { StringEquals: Object.fromEntries(one.map(([key, values]) => [key, single(values)])) }),
    ...(bool.length === 0 ? {} : { Bool: Object.fromEntries(bool.map(([key, values]) => [key, single(values)])) }),
    ...(many.length === 0
      ? {}
      : {
          Null: Object.fromEntries(many.map(([key]) => [key, "false"])),
          "ForAllValues:StringEquals": Object.fromEntries(many.map(([key, values]) => [key, sorted(values)])),
        }),
  };
}

function single(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? (values[0] as string) : sorted(values);
}

/** The service and what is done, e.g. `Ec2StopInstances`. */
function sidOf(needs: readonly Need[]): string {
  const [service = "", name = ""] = (needs[0]?.action ?? "").split(":");
  return `${service.charAt(0).toUpperCase()}${service.slice(1)}${name}`.replaceAll(/[^A-Za-z0-9]/g, "");
}

function whyOf(needs: readonly Need[]): string {
  const all = [...new Set(needs.flatMap(({ why }) => why.split("; ")))];
  const made = all.filter((why) => why.startsWith(BUILDING)).map((why) => why.slice(BUILDING.length));
  const purposes = [...all.filter((why) => !why.startsWith(BUILDING)), ...(made.length === 0 ? [] : [`${BUILDING}${made.join(", ")}`])];
  const everything = needs.some(({ resources }) => resources.includes("*")) ? " (AWS knows no resource for these actions)" : "";
  return `${purposes.join("; ")}${everything}`;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
