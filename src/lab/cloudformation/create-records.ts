// New stacks and change sets, with the ids AWS would give them.
import type { Lab } from "../lab.ts";
import type { StackDefinition, StackRecord } from "./records.ts";

export function stackIdentity(lab: Lab, name: string): { readonly id: string; readonly name: string } {
  return { id: arn(lab, `stack/${name}/${lab.ids.uuid()}`), name };
}

export function changeSetId(lab: Lab, name: string): string {
  return arn(lab, `changeSet/${name}/${lab.ids.uuid()}`);
}

function arn(lab: Lab, resource: string): string {
  return `arn:${lab.partition}:cloudformation:${lab.region}:${lab.account}:${resource}`;
}

export interface StackOptions {
  readonly disableRollback?: boolean;
  readonly terminationProtection?: boolean;
  readonly timeoutMinutes?: number | undefined;
  readonly policy?: string | undefined;
  readonly parent?: StackRecord | undefined;
}

/** Enters the stack in the tables. Its first status is the caller's to announce. */
export function addStack(
  lab: Lab,
  identity: { readonly id: string; readonly name: string },
  definition: StackDefinition | undefined,
  options: StackOptions,
): StackRecord {
  const { parent } = options;
  const stack: StackRecord = {
    ...identity,
    created: lab.clock.now(),
    status: definition === undefined ? "REVIEW_IN_PROGRESS" : "CREATE_IN_PROGRESS",
    reason: undefined,
    updated: undefined,
    deleted: undefined,
    definition,
    resources: new Map(),
    events: [],
    outputs: [],
    imports: new Set(),
    changeSets: [],
    changeSetId: undefined,
    operations: [],
    inFlight: new Map(),
    disableRollback: options.disableRollback ?? false,
    terminationProtection: options.terminationProtection ?? false,
    drift: undefined,
    unfinished: undefined,
    policy: options.policy,
    timeoutMinutes: options.timeoutMinutes,
    parentId: parent?.id,
    rootId: parent === undefined ? undefined : (parent.rootId ?? parent.id),
  };
  lab.cloudformation.stacks.set(stack.id, stack);
  lab.cloudformation.stacksByName.set(stack.name, stack);
  return stack;
}
