// Removing physical things: one, or all of a stack in reverse order of their needs.
import { authorizeHandler } from "../../iam/authorize/handlers.ts";
import type { Lab } from "../../lab.ts";
import { addResourceEvent, setResourceStatus } from "../events.ts";
import { failureReason } from "../reasons.ts";
import type { BuiltResource, OperationRecord, ResourceRecord, StackRecord } from "../records.ts";
import { removeInert } from "./inert.ts";
import { existingFor } from "./resource-request.ts";
import { reversed, runInOrder } from "./run-in-order.ts";

async function removePhysical(lab: Lab, stack: StackRecord, built: BuiltResource): Promise<void> {
  await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
  authorizeHandler(lab, stack, "remove", built);
  const model = lab.cloudformation.modelOf(built.type);
  await (model === undefined ? removeInert(lab, existingFor(stack, built)) : model.remove(lab, existingFor(stack, built)));
  await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
}

/** Removes a thing that is not, or no longer, what the stack has under that name. Says whether it is gone. */
export async function removeSuperseded(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  built: BuiltResource,
  retain: boolean,
): Promise<boolean> {
  if (retain) {
    addResourceEvent(lab, stack, operation, built, "DELETE_SKIPPED");
    return true;
  }
  addResourceEvent(lab, stack, operation, built, "DELETE_IN_PROGRESS");
  try {
    await removePhysical(lab, stack, built);
    addResourceEvent(lab, stack, operation, built, "DELETE_COMPLETE");
    return true;
  } catch (error) {
    addResourceEvent(lab, stack, operation, built, "DELETE_FAILED", failureReason(lab, built.type, built.logicalId, error));
    return false;
  }
}

async function removeRecord(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  record: ResourceRecord,
  retain: boolean,
): Promise<boolean> {
  // Work that its operation gave up on may still bring a thing into being: wait for it, then remove that too.
  await stack.inFlight.get(record.logicalId);
  const { built, logicalId, type } = record;
  if (built === undefined) {
    setResourceStatus(lab, stack, operation, record, "DELETE_COMPLETE");
    return true;
  }
  if (retain) {
    setResourceStatus(lab, stack, operation, record, "DELETE_SKIPPED");
    return true;
  }
  setResourceStatus(lab, stack, operation, record, "DELETE_IN_PROGRESS");
  try {
    await removePhysical(lab, stack, built);
    setResourceStatus(lab, stack, operation, record, "DELETE_COMPLETE");
    record.built = undefined;
    return true;
  } catch (error) {
    setResourceStatus(lab, stack, operation, record, "DELETE_FAILED", failureReason(lab, type, logicalId, error));
    return false;
  }
}

export interface RemovalPolicy {
  /** DeletionPolicy Retain, or a resource that the caller wants to keep. */
  retain(logicalId: string): boolean;
  /** Also when a removal failed: what it needed is removed all the same, and it is given up. */
  readonly force: boolean;
}

/** Removes everything the stack still has. Returns the logical ids that could not be removed; what those need stays too. */
export async function removeAll(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  policy: RemovalPolicy,
): Promise<readonly string[]> {
  const failed: string[] = [];
  const present = [...stack.resources.values()].filter(({ status }) => status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED");
  const needs = new Map(present.map(({ logicalId, built, needs }) => [logicalId, built?.needs ?? needs]));
  await runInOrder(
    reversed(needs),
    async (logicalId) => {
      const record = stack.resources.get(logicalId) as ResourceRecord;
      if (await removeRecord(lab, stack, operation, record, policy.retain(logicalId))) return true;
      failed.push(logicalId);
      return policy.force;
    },
    () => !operation.overtaken,
  );
  return failed;
}
