// Back to how a stack was before an update: when the update fails or is cancelled, and when somebody asks for it later.
import type { Lab } from "../../lab.ts";
import { setResourceStatus, setStackStatus } from "../events.ts";
import { failureReason } from "../reasons.ts";
import type { BuiltResource, OperationRecord, ResourceRecord, StackRecord, UnfinishedUpdate } from "../records.ts";
import { cleanUp } from "./clean-up.ts";
import { runInOrder } from "./run-in-order.ts";
import { applyUpdate } from "./update-resource.ts";

/**
 * From UPDATE_ROLLBACK_IN_PROGRESS to UPDATE_ROLLBACK_COMPLETE, or UPDATE_ROLLBACK_FAILED with everything kept that another attempt needs.
 * `skip`: logical ids that stay as they are.
 */
export async function rollBackUpdate(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  unfinished: UnfinishedUpdate,
  why: string,
  skip: ReadonlySet<string> = new Set(),
): Promise<void> {
  stack.unfinished = unfinished;
  setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_IN_PROGRESS", why);
  const { before, touched, superseded } = unfinished;
  await Promise.all([...touched].map((logicalId) => stack.inFlight.get(logicalId)));
  const toRestore = new Map<string, ReadonlySet<string>>();
  for (const logicalId of [...touched]) {
    const old = before.get(logicalId);
    if (old === undefined) forgetNew(stack, unfinished, logicalId);
    else if (skip.has(logicalId)) leaveAsItIs(lab, stack, operation, unfinished, logicalId);
    else toRestore.set(logicalId, old.needs);
  }
  const failed: string[] = [];
  await runInOrder(toRestore, async (logicalId) => {
    const restored = await restore(lab, stack, operation, unfinished, logicalId);
    if (restored) touched.delete(logicalId);
    else failed.push(logicalId);
    return restored;
  });
  unfinished.stuck = failed;
  if (failed.length > 0) {
    setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_FAILED", `The following resource(s) failed to update: [${failed.join(", ")}].`);
    return;
  }
  stack.definition = unfinished.definition;
  stack.unfinished = undefined;
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");
  const inUse = new Set([...stack.resources.values()].map(({ built }) => built?.physicalId));
  const unwanted = superseded.filter(({ physicalId }) => !inUse.has(physicalId));
  await cleanUp(lab, stack, operation, unwanted, () => false);
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  setStackStatus(lab, stack, operation, "UPDATE_ROLLBACK_COMPLETE");
}

/** What was not there before is no resource of the stack any more, and goes in the clean-up. */
function forgetNew(stack: StackRecord, { touched, superseded }: UnfinishedUpdate, logicalId: string): void {
  const built = stack.resources.get(logicalId)?.built;
  if (built !== undefined) superseded.push(built);
  stack.resources.delete(logicalId);
  touched.delete(logicalId);
}

/** The stack takes it for restored, though nobody knows what it is like. */
function leaveAsItIs(lab: Lab, stack: StackRecord, operation: OperationRecord, unfinished: UnfinishedUpdate, logicalId: string): void {
  const record = stack.resources.get(logicalId) as ResourceRecord;
  record.skipped = true;
  unfinished.touched.delete(logicalId);
  setResourceStatus(lab, stack, operation, record, "UPDATE_COMPLETE");
}

/** Puts one resource back: the older thing if there are two now, else the older properties. */
async function restore(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  { before, superseded }: UnfinishedUpdate,
  logicalId: string,
): Promise<boolean> {
  const record = stack.resources.get(logicalId) as ResourceRecord;
  const old = before.get(logicalId) as BuiltResource;
  const current = record.built ?? old;
  setResourceStatus(lab, stack, operation, record, "UPDATE_IN_PROGRESS");
  try {
    if (current.physicalId === old.physicalId) {
      await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
      await applyUpdate({ lab, stack }, current, old);
      await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
    } else {
      superseded.push(current);
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
