// One permission that a drill needs, and what the lists of them are made of.
import type { Plan } from "../../plan/types.ts";

/** `drill`: from the lock to the stop, and what is looked at meanwhile; `restore`: what undoes it, on every path. */
export type Stage = "plan" | "deploy" | "drill" | "restore" | "sweep" | "teardown";

export interface Need {
  /** e.g. `ec2:StopInstances`. */
  readonly action: string;
  /** ARNs, `*` within them for what has its id only when it is there; `*` alone for an action that AWS knows no resource for. */
  readonly resources: readonly string[];
  /** Condition keys that each of the requests carries, with their values; a policy may ask for them. */
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** What it is for, to go on after "to". */
  readonly why: string;
  readonly when: readonly Stage[];
}

export interface NeedsContext {
  readonly plan: Plan;
  readonly partition: string;
  /** ARN of something in the plan's region and account. */
  readonly regional: (service: string, resource: string) => string;
  /** ARN of a role; of a name without a path. */
  readonly role: (nameOrArn: string) => string;
  readonly caller: string;
  readonly hostedZone: string;
}

/** Several actions on the same resources for the same purpose. */
export function needs(
  actions: readonly string[],
  resources: readonly string[],
  why: string,
  when: readonly Stage[],
  context: Need["context"] = {},
): readonly Need[] {
  return resources.length === 0 ? [] : actions.map((action) => ({ action, resources, context, why, when }));
}

/** For actions that AWS knows no resource for. */
export const ANYTHING: readonly string[] = ["*"];
