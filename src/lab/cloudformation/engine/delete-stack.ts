// The life of a stack deletion: in reverse dependency order, side by side, whatever the stack was doing before.
import type { Lab } from "../../lab.ts";
import { setStackStatus } from "../events.ts";
import type { OperationRecord, StackRecord } from "../records.ts";
import { exportInUse, publishOutputs } from "./outputs.ts";
import { removeAll } from "./remove-resource.ts";

export interface Removal {
  /** Logical ids that the caller keeps (RetainResources). */
  readonly retain: ReadonlySet<string>;
  /** FORCE_DELETE_STACK: what cannot be removed is left behind and the stack goes all the same. */
  readonly force: boolean;
}

/** From DELETE_IN_PROGRESS to DELETE_COMPLETE or DELETE_FAILED. `before` is the operation that this one overtook. */
export async function deleteStackResources(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  removal: Removal,
  before: OperationRecord | undefined,
): Promise<void> {
  await before?.done;
  const inUse = exportInUse(lab, stack);
  if (inUse !== undefined) {
    operation.failed = true;
    setStackStatus(lab, stack, operation, "DELETE_FAILED", inUse);
    return;
  }
  await lab.clock.sleep(lab.draw("cloudformation.operation.start"));
  await removeStack(lab, stack, operation, removal);
}

/** The removal itself, up to the stack's last event. */
export async function removeStack(lab: Lab, stack: StackRecord, operation: OperationRecord, { retain, force }: Removal): Promise<void> {
  const resources = stack.definition?.compiled.template.Resources;
  const failed = await removeAll(lab, stack, operation, {
    retain: (logicalId) => {
      const policy = resources?.[logicalId]?.DeletionPolicy;
      return retain.has(logicalId) || policy === "Retain" || policy === "RetainExceptOnCreate";
    },
    force,
  });
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  if (failed.length > 0 && !force) {
    operation.failed = true;
    setStackStatus(lab, stack, operation, "DELETE_FAILED", `The following resource(s) failed to delete: [${failed.join(", ")}].`);
    return;
  }
  publishOutputs(lab, stack, []);
  stack.imports = new Set();
  stack.deleted = lab.clock.now();
  if (lab.cloudformation.stacksByName.get(stack.name) === stack) lab.cloudformation.stacksByName.delete(stack.name);
  setStackStatus(lab, stack, operation, "DELETE_COMPLETE");
}
