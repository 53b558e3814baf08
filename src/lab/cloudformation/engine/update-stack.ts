// The life of a stack update: change, publish, clean up; or put everything back as it was.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { setStackStatus } from "../events.ts";
import type { OperationRecord, StackDefinition, StackRecord, UnfinishedUpdate } from "../records.ts";
import { policyDenial } from "../stack-policy.ts";
import { cleanUp } from "./clean-up.ts";
import { createResource } from "./create-resource.ts";
import { tryOutputs } from "./create-stack.ts";
import { publishOutputs } from "./outputs.ts";
import { rollBackUpdate } from "./roll-back.ts";
import { failuresText, type Run, runResource, startRun } from "./run.ts";
import { runInOrder } from "./run-in-order.ts";
import { updateResource } from "./update-resource.ts";

export interface UpdateOptions {
  /** A failure leaves the stack in UPDATE_FAILED. */
  readonly disableRollback: boolean;
  /** The stack policy that holds for this update. */
  readonly policy?: string | undefined;
}

/** From UPDATE_IN_PROGRESS to UPDATE_COMPLETE, UPDATE_ROLLBACK_COMPLETE, or with DisableRollback UPDATE_FAILED. */
export async function updateStackResources(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  next: StackDefinition,
  { disableRollback, policy }: UpdateOptions,
): Promise<void> {
  // After an update that was left where it failed, the way back leads beyond that one.
  const unfinished = stack.unfinished ?? startOf(stack);
  const previous = stack.definition as StackDefinition;
  stack.definition = next;
  stack.updated = lab.clock.now();
  await lab.clock.sleep(lab.draw("cloudformation.operation.start"));

  const run = startRun(lab, stack, operation, next, policy);
  if (operation.cancelled) run.halt();
  const graph = next.compiled.graph(next.conditions);
  await refuseProtectedRemovals(run, graph);
  const all = runInOrder(
    graph,
    (logicalId) => createOrUpdate(run, logicalId),
    () => !run.halted,
  );
  await Promise.race([all, run.whenHalted]);
  const outputs = run.halted ? { problem: operation.cancelled ? "User Initiated" : failuresText(run) } : tryOutputs(run);
  for (const logicalId of run.touched) unfinished.touched.add(logicalId);
  unfinished.superseded.push(...run.superseded);
  if ("problem" in outputs) {
    operation.failed = true;
    if (!disableRollback || operation.cancelled) return rollBackUpdate(lab, stack, operation, unfinished, outputs.problem);
    stack.unfinished = unfinished;
    setStackStatus(lab, stack, operation, "UPDATE_FAILED", outputs.problem);
    return;
  }

  stack.unfinished = undefined;
  stack.imports = run.imports;
  publishOutputs(lab, stack, outputs.records);
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(lab, stack, operation, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !graph.has(logicalId));
  for (const { logicalId } of removed) stack.resources.delete(logicalId);
  const unwanted = [...unfinished.superseded, ...removed.flatMap(({ built }) => built ?? [])];
  const left = await cleanUp(lab, stack, operation, unwanted, ({ logicalId }) => {
    const resource = previous.compiled.template.Resources[logicalId];
    return (graph.has(logicalId) ? resource?.UpdateReplacePolicy : resource?.DeletionPolicy) === "Retain";
  });
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(
    lab,
    stack,
    operation,
    "UPDATE_COMPLETE",
    left.length === 0 ? undefined : "Update successful. One or more resources could not be deleted.",
  );
}

function startOf(stack: StackRecord): UnfinishedUpdate {
  return {
    definition: stack.definition as StackDefinition,
    before: new Map([...stack.resources].map(([logicalId, { built }]) => [logicalId, built])),
    touched: new Set(),
    stuck: [],
    superseded: [],
  };
}

/** Removals come last, but what the stack policy forbids is known at once. */
async function refuseProtectedRemovals(run: Run, wanted: ReadonlyMap<string, unknown>): Promise<void> {
  for (const record of run.stack.resources.values()) {
    const { logicalId, type, built } = record;
    if (wanted.has(logicalId) || built === undefined) continue;
    const denial = policyDenial(run.policy, "Update:Delete", logicalId, type);
    if (denial !== undefined) await runResource(run, record, "UPDATE", () => Promise.reject(new LabError("AccessDenied", denial)));
  }
}

function createOrUpdate(run: Run, logicalId: string): Promise<boolean> {
  const record = run.stack.resources.get(logicalId);
  if (record?.built === undefined || record.status === "DELETE_COMPLETE") return createResource(run, logicalId);
  record.skipped = false;
  return updateResource(run, record, record.built);
}
