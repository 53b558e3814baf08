// A resource keeps its type for life.
import { LabError } from "../../operation.ts";
import type { StackDefinition, StackRecord } from "../records.ts";

/** Throws ValidationError when a logical id would become another type of thing. */
export function checkResourceTypes(stack: StackRecord, next: StackDefinition): void {
  const { Resources } = next.compiled.template;
  const changed = [...stack.resources.values()].filter(({ logicalId, type, status }) => {
    const after = Resources[logicalId]?.Type;
    return after !== undefined && after !== type && status !== "DELETE_COMPLETE";
  });
  if (changed.length > 0) {
    const names = changed.map(({ logicalId }) => logicalId).join(", ");
    throw new LabError(
      "ValidationError",
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${names}]`,
    );
  }
}
