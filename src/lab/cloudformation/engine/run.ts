// One pass over a stack's resources: what is under way, what failed, and the moment everything stops because one did.
import type { Scope } from "../../../template/scope.ts";
import type { Lab } from "../../lab.ts";
import { setResourceStatus } from "../events.ts";
import { failureReason } from "../reasons.ts";
import type { BuiltResource, OperationRecord, ResourceRecord, StackDefinition, StackRecord } from "../records.ts";
import { stackScope } from "../scope.ts";

export type Verb = "CREATE" | "UPDATE";

export interface Run {
  readonly lab: Lab;
  readonly stack: StackRecord;
  readonly operation: OperationRecord;
  readonly definition: StackDefinition;
  /** The stack policy that holds for it. */
  readonly policy: string | undefined;
  readonly scope: Scope;
  /** Names of the exports used so far. */
  readonly imports: Set<string>;
  /** Physical things that a new one has taken the place of; removed in the end. */
  readonly superseded: BuiltResource[];
  readonly underWay: Map<string, Verb>;
  /** Logical ids of all resources that were worked on. */
  readonly touched: Set<string>;
  /** Logical ids, in the order of failing; cancelled ones too. */
  readonly failed: Readonly<Record<Verb, string[]>>;
  halted: boolean;
  halt: () => void;
  /** Resolves with the first failure, or when a deletion overtakes the operation. */
  readonly whenHalted: Promise<void>;
}

export function startRun(lab: Lab, stack: StackRecord, operation: OperationRecord, definition: StackDefinition, policy?: string): Run {
  const { promise, resolve } = Promise.withResolvers<void>();
  const imports = new Set<string>();
  if ("Rules" in definition.compiled.template) lab.notModelled("the template's Rules", stack.name);
  const run: Run = {
    lab,
    stack,
    operation,
    definition,
    policy,
    scope: stackScope(lab, stack, definition, imports),
    imports,
    superseded: [],
    underWay: new Map(),
    touched: new Set(),
    failed: { CREATE: [], UPDATE: [] },
    halted: false,
    halt: () => {
      if (run.halted) return;
      run.halted = true;
      cancelTheRest(run);
      resolve();
    },
    whenHalted: promise,
  };
  operation.halt = run.halt;
  return run;
}

/**
 * Runs one resource's work, from *_IN_PROGRESS to *_COMPLETE or *_FAILED, and says whether it is done. A failure halts the run.
 * Work that was cancelled meanwhile goes on unseen; the stack's `inFlight` holds it until it has settled.
 */
export function runResource(run: Run, record: ResourceRecord, verb: Verb, work: () => Promise<void>): Promise<boolean> {
  const { lab, stack, operation, underWay, failed } = run;
  const { logicalId, type } = record;
  const attempt = async (): Promise<boolean> => {
    underWay.set(logicalId, verb);
    run.touched.add(logicalId);
    try {
      setResourceStatus(lab, stack, operation, record, `${verb}_IN_PROGRESS`);
      await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
      if (!underWay.has(logicalId)) return false;
      await work();
      await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
      if (!underWay.delete(logicalId)) return false;
      setResourceStatus(lab, stack, operation, record, `${verb}_COMPLETE`, undefined, record.built?.properties);
      return true;
    } catch (error) {
      const reason = failureReason(lab, type, logicalId, error);
      if (!underWay.delete(logicalId)) return false;
      failed[verb].push(logicalId);
      setResourceStatus(lab, stack, operation, record, `${verb}_FAILED`, reason, record.built?.properties);
      run.halt();
      return false;
    }
  };
  const job = attempt();
  stack.inFlight.set(logicalId, job);
  return job;
}

function cancelTheRest({ lab, stack, operation, underWay, failed }: Run): void {
  for (const [logicalId, verb] of underWay) {
    const record = stack.resources.get(logicalId);
    if (record === undefined) continue;
    failed[verb].push(logicalId);
    setResourceStatus(lab, stack, operation, record, `${verb}_FAILED`, `Resource ${verb === "CREATE" ? "creation" : "update"} cancelled`);
  }
  underWay.clear();
}

/** `The following resource(s) failed to create: [A, B].`, and the same for updates; empty when none did. */
export function failuresText({ failed }: Run): string {
  return [
    ...(failed.CREATE.length > 0 ? [`The following resource(s) failed to create: [${failed.CREATE.join(", ")}].`] : []),
    ...(failed.UPDATE.length > 0 ? [`The following resource(s) failed to update: [${failed.UPDATE.join(", ")}].`] : []),
  ].join(" ");
}
