// The last part of an update, of its rollback, or of a deletion: things that nothing wants any more are removed.
import type { Lab } from "../../lab.ts";
import type { BuiltResource, OperationRecord, StackRecord } from "../records.ts";
import { removeSuperseded } from "./remove-resource.ts";
import { reversed, runInOrder } from "./run-in-order.ts";

/** Dependants first. Returns what could not be removed. */
export async function cleanUp(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  things: readonly BuiltResource[],
  retain: (built: BuiltResource) => boolean,
): Promise<readonly BuiltResource[]> {
  const left: BuiltResource[] = [];
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
    if (!(await removeSuperseded(lab, stack, operation, built, retain(built)))) left.push(built);
    return true;
  });
  return left;
}
