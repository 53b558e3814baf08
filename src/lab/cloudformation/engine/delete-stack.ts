// The life of a stack deletion: in reverse dependency order, side by side, whatever the stack was doing before.
import type { Lab } from "../../lab.ts";
import { setStackStatus } from "../events.ts";
import type { BuiltResource, OperationRecord, StackRecord } from "../records.ts";
import { cleanUp } from "./clean-up.ts";
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
  const orphans = await removeOrphans(lab, stack, operation, orphansOf(stack));
  const failed = await removeAll(lab, stack, operation, {
    retain: (logicalId) => {
      const policy = resources?.[logicalId]?.DeletionPolicy;
      return retain.has(logicalId) || policy === "Retain" || policy === "RetainExceptOnCreate";
    },
    force,
  });
  await removeOrphans(lab, stack, operation, orphans);
  await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
  if (failed.length > 0 && !force) {
    operation.failed = true;
    setStackStatus(lab, stack, operation, "DELETE_FAILED", `The following resource(s) failed to delete: [${failed.join(", ")}].`);
    return;
  }
  publishOutputs(lab, stack, []);
  stack.unfinished = undefined;
  stack.imports = new Set();
  stack.deleted = lab.clock.now();
  if (lab.cloudformation.stacksByName.get(stack.name) === stack) lab.cloudformation.stacksByName.delete(stack.name);
  setStackStatus(lab, stack, operation, "DELETE_COMPLETE");
}

/** Things of an update that did not end well: replaced or new, and not what the stack has now. */
function orphansOf({ unfinished, resources }: StackRecord): readonly BuiltResource[] {
  const present = new Set([...resources.values()].map(({ built }) => built?.physicalId));
  return (unfinished?.superseded ?? []).filter(({ physicalId }) => !present.has(physicalId));
}

/** Before the rest, which they may need, and once more after it, should it have needed them. Returns what is still there. */
function removeOrphans(lab: Lab, stack: StackRecord, operation: OperationRecord, orphans: readonly BuiltResource[]) {
  const resources = stack.definition?.compiled.template.Resources;
  return cleanUp(lab, stack, operation, orphans, ({ logicalId, physicalId }) => {
    const wasReplaced = stack.unfinished?.before.get(logicalId)?.physicalId === physicalId;
    return (wasReplaced ? resources?.[logicalId]?.UpdateReplacePolicy : resources?.[logicalId]?.DeletionPolicy) === "Retain";
  });
}
