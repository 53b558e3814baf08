// The life of a stack creation: side by side in dependency order, outputs, or back to nothing.
import type { OnFailure } from "@aws-sdk/client-cloudformation";
import { EvaluationError } from "../../../template/scope.ts";
import { drawnApart } from "../../drawn-apart.ts";
import type { Lab } from "../../lab.ts";
import { setStackStatus } from "../events.ts";
import type { OperationRecord, OutputRecord, StackDefinition, StackRecord } from "../records.ts";
import { createResource } from "./create-resource.ts";
import { removeStack } from "./delete-stack.ts";
import { evaluateOutputs, exportConflict, publishOutputs } from "./outputs.ts";
import { removeAll } from "./remove-resource.ts";
import { failuresText, type Run, startRun } from "./run.ts";
import { runInOrder } from "./run-in-order.ts";

/** What a nested stack's name ends in is drawn itself. */
const GENERATED_END = /-[0-9A-Z]{10,}$/;

/** From CREATE_IN_PROGRESS to CREATE_COMPLETE, or by `onFailure` to ROLLBACK_COMPLETE, CREATE_FAILED or DELETE_COMPLETE. */
export async function createStackResources(
  whole: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  onFailure: OnFailure,
): Promise<void> {
  // Stacks are created side by side; how long this one takes must not hang on which call came first.
  const lab = drawnApart(whole, stack.name.replace(GENERATED_END, ""));
  const definition = stack.definition as StackDefinition;
  const { clock } = lab;
  await clock.sleep(lab.draw("cloudformation.operation.start"));
  if (operation.overtaken) return;

  const run = startRun(lab, stack, operation, definition);
  const graph = definition.compiled.graph(definition.conditions);
  const all = runInOrder(
    graph,
    (logicalId) => createResource(run, logicalId),
    () => !run.halted,
  );
  await Promise.race([all, run.whenHalted]);
  if (operation.overtaken) return;
  if (run.halted) return giveUp(lab, stack, operation, onFailure, failuresText(run));

  await clock.sleep(lab.draw("cloudformation.operation.finish"));
  if (operation.overtaken) return;
  const outputs = tryOutputs(run);
  if ("problem" in outputs) return giveUp(lab, stack, operation, onFailure, outputs.problem);
  stack.imports = run.imports;
  publishOutputs(lab, stack, outputs.records);
  setStackStatus(lab, stack, operation, "CREATE_COMPLETE");
}

export function tryOutputs(run: Run): { readonly records: readonly OutputRecord[] } | { readonly problem: string } {
  const { lab, stack, definition, scope } = run;
  try {
    const records = evaluateOutputs(definition, scope);
    const problem = exportConflict(lab, stack, records);
    return problem === undefined ? { records } : { problem };
  } catch (error) {
    if (error instanceof EvaluationError) return { problem: error.message };
    throw error;
  }
}

async function giveUp(lab: Lab, stack: StackRecord, operation: OperationRecord, onFailure: OnFailure, why: string): Promise<void> {
  operation.failed = true;
  if (onFailure === "DO_NOTHING") {
    setStackStatus(lab, stack, operation, "CREATE_FAILED", why);
    return;
  }
  if (onFailure === "DELETE") {
    setStackStatus(lab, stack, operation, "DELETE_IN_PROGRESS", `${why} Delete requested by user.`);
    await removeStack(lab, stack, operation, { retain: new Set(), force: false });
    return;
  }
  await rollBackCreation(lab, stack, operation, `${why} Rollback requested by user.`, true);
}

/** From ROLLBACK_IN_PROGRESS to ROLLBACK_COMPLETE or ROLLBACK_FAILED. `keep`: DeletionPolicy Retain holds. */
export async function rollBackCreation(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  why: string,
  keep: boolean,
): Promise<void> {
  setStackStatus(lab, stack, operation, "ROLLBACK_IN_PROGRESS", why);
  const failed = await removeAll(lab, stack, operation, { retain: keep ? retainedOnRollback(stack) : () => false, force: false });
  if (operation.overtaken) return;
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  if (operation.overtaken) return;
  if (failed.length === 0) setStackStatus(lab, stack, operation, "ROLLBACK_COMPLETE");
  else setStackStatus(lab, stack, operation, "ROLLBACK_FAILED", `The following resource(s) failed to delete: [${failed.join(", ")}].`);
}

/** RetainExceptOnCreate differs from Retain exactly here. */
function retainedOnRollback(stack: StackRecord): (logicalId: string) => boolean {
  return (logicalId) => stack.definition?.compiled.template.Resources[logicalId]?.DeletionPolicy === "Retain";
}
