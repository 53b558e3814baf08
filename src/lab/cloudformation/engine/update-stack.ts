// The life of a stack update: change, publish, clean up; or put everything back as it was.
import type { Lab } from "../../lab.ts";
import { setResourceStatus, setStackStatus } from "../events.ts";
import { failureReason } from "../reasons.ts";
import type { BuiltResource, OperationRecord, ResourceRecord, StackDefinition, StackRecord } from "../records.ts";
import { createResource } from "./create-resource.ts";
import { tryOutputs } from "./create-stack.ts";
import { publishOutputs } from "./outputs.ts";
import { removeSuperseded } from "./remove-resource.ts";
import { failuresText, type Run, startRun } from "./run.ts";
import { reversed, runInOrder } from "./run-in-order.ts";
import { applyUpdate, updateResource } from "./update-resource.ts";

/** From UPDATE_IN_PROGRESS to UPDATE_COMPLETE, UPDATE_ROLLBACK_COMPLETE, or with `disableRollback` UPDATE_FAILED. */
export async function updateStackResources(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  next: StackDefinition,
  disableRollback: boolean,
): Promise<void> {
  const previous = stack.definition as StackDefinition;
  const before = new Map([...stack.resources].map(([logicalId, { built }]) => [logicalId, built]));
  stack.definition = next;
  stack.updated = lab.clock.now();
  await lab.clock.sleep(lab.draw("cloudformation.operation.start"));

  const run = startRun(lab, stack, operation, next);
  const graph = next.compiled.graph(next.conditions);
  const all = runInOrder(
    graph,
    (logicalId) => createOrUpdate(run, logicalId),
    () => !run.halted,
  );
  await Promise.race([all, run.whenHalted]);
  const outputs = run.halted ? { problem: failuresText(run) } : tryOutputs(run);
  if ("problem" in outputs) {
    operation.failed = true;
    if (disableRollback) setStackStatus(lab, stack, operation, "UPDATE_FAILED", outputs.problem);
    else await rollBack(run, before, previous, outputs.problem);
    return;
  }

  stack.imports = run.imports;
  publishOutputs(lab, stack, outputs.records);
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(lab, stack, operation, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !graph.has(logicalId));
  for (const { logicalId } of removed) stack.resources.delete(logicalId);
  const clean = await cleanUp(run, [...run.superseded, ...removed.flatMap(({ built }) => built ?? [])], ({ logicalId }) => {
    const resource = previous.compiled.template.Resources[logicalId];
    return (graph.has(logicalId) ? resource?.UpdateReplacePolicy : resource?.DeletionPolicy) === "Retain";
  });
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(
    lab,
    stack,
    operation,
    "UPDATE_COMPLETE",
    clean ? undefined : "Update successful. One or more resources could not be deleted.",
  );
}

function createOrUpdate(run: Run, logicalId: string): Promise<boolean> {
  const record = run.stack.resources.get(logicalId);
  if (record?.built === undefined || record.status === "DELETE_COMPLETE") return createResource(run, logicalId);
  return updateResource(run, record, record.built);
}

/** Removes what is no longer wanted, dependants first. Says whether all of it is gone. */
async function cleanUp(run: Run, things: readonly BuiltResource[], retain: (built: BuiltResource) => boolean): Promise<boolean> {
  const { lab, stack, operation } = run;
  let clean = true;
  // A thing is known by its physical id here: of one logical id there may be two.
  const byId = new Map(things.map((built) => [built.physicalId, built]));
  const needs = new Map(
    things.map(({ physicalId, needs: needed }) => [
      physicalId,
      new Set(things.filter(({ logicalId }) => needed.has(logicalId)).map((thing) => thing.physicalId)),
    ]),
  );
  await runInOrder(reversed(needs), async (physicalId) => {
    const built = byId.get(physicalId) as BuiltResource;
    if (!(await removeSuperseded(lab, stack, operation, built, retain(built)))) clean = false;
    return true;
  });
  return clean;
}

type Before = ReadonlyMap<string, BuiltResource | undefined>;

async function rollBack(run: Run, before: Before, previous: StackDefinition, why: string): Promise<void> {
  const { lab, stack, operation } = run;
  setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_IN_PROGRESS", why);
  await Promise.all([...run.touched].map((logicalId) => stack.inFlight.get(logicalId)));
  const unwanted: BuiltResource[] = [];
  const failed: string[] = [];
  const toRestore = new Map<string, ReadonlySet<string>>();
  for (const logicalId of run.touched) {
    const old = before.get(logicalId);
    if (old !== undefined) {
      toRestore.set(logicalId, old.needs);
      continue;
    }
    const { built } = stack.resources.get(logicalId) as ResourceRecord;
    if (built !== undefined) unwanted.push(built);
    stack.resources.delete(logicalId);
  }
  await runInOrder(toRestore, async (logicalId) => {
    const record = stack.resources.get(logicalId) as ResourceRecord;
    const restored = await restore(run, record, before.get(logicalId) as BuiltResource, unwanted);
    if (!restored) failed.push(logicalId);
    return restored;
  });
  if (failed.length > 0) {
    setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_FAILED", `The following resource(s) failed to update: [${failed.join(", ")}].`);
    return;
  }
  stack.definition = previous;
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");
  await cleanUp(run, unwanted, () => false);
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_COMPLETE");
}

/** Puts one resource back: the older thing if there are two now, else the older properties. */
async function restore(run: Run, record: ResourceRecord, old: BuiltResource, unwanted: BuiltResource[]): Promise<boolean> {
  const { lab, stack, operation } = run;
  const current = record.built ?? old;
  setResourceStatus(lab, stack, operation, record, "UPDATE_IN_PROGRESS");
  try {
    if (current.physicalId === old.physicalId) {
      await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
      await applyUpdate(run, current, old);
      await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
    } else {
      unwanted.push(current);
    }
  } catch (error) {
    setResourceStatus(lab, stack, operation, record, "UPDATE_FAILED", failureReason(lab, record.type, record.logicalId, error));
    return false;
  }
  record.built = old;
  record.physicalId = old.physicalId;
  record.needs = old.needs;
  setResourceStatus(lab, stack, operation, record, "UPDATE_COMPLETE", undefined, old.properties);
  return true;
}
