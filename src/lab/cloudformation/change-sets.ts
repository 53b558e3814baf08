// The life of a change set: from CREATE_PENDING to CREATE_COMPLETE or FAILED, and from AVAILABLE to executed or OBSOLETE.
import { EvaluationError } from "../../template/scope.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { type StackChanges, stackChanges } from "./changes/stack-changes.ts";
import { withNestedChangeSets } from "./nested-change-sets.ts";
import type { ChangeSetRecord, StackRecord, ValidationFinding } from "./records.ts";
import { propertyFailureText, propertyFindings } from "./template/check-properties.ts";

export const NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set.";

/** Works out the changes. A change set without any is FAILED, with AWS's text. */
export async function fillChangeSet(lab: Lab, stack: StackRecord, changeSet: ChangeSetRecord): Promise<void> {
  const operationsBefore = stack.operations.length;
  try {
    await lab.clock.sleep(lab.draw("cloudformation.change-set.create"));
    // Deleted, or overtaken by a deletion of its stack, meanwhile.
    if (changeSet.status !== "CREATE_IN_PROGRESS") return;
    const result = stackChanges(lab, stack, changeSet.definition);
    changeSet.findings = findingsOf(changeSet, result);
    const [first] = changeSet.findings;
    if (first !== undefined) fail(changeSet, findingsText(changeSet.findings));
    else if (!result.any && changeSet.type === "UPDATE") fail(changeSet, NO_CHANGES);
    else {
      changeSet.changes = changeSet.includeNestedStacks ? withNestedChangeSets(lab, stack, changeSet, result, NO_CHANGES) : result.changes;
      changeSet.status = "CREATE_COMPLETE";
      // Something else has begun to change the stack meanwhile.
      changeSet.execution = stack.operations.length === operationsBefore ? "AVAILABLE" : "OBSOLETE";
    }
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof LabError) fail(changeSet, error.message);
    else {
      lab.cloudformation.crashes.push(error);
      fail(changeSet, "Internal Failure");
    }
  } finally {
    changeSet.operation.ended = lab.clock.now();
    changeSet.operation.failed = changeSet.status === "FAILED";
  }
}

function fail(changeSet: ChangeSetRecord, reason: string): void {
  changeSet.status = "FAILED";
  changeSet.execution = "UNAVAILABLE";
  changeSet.reason = reason;
}

/** Early validation: property names, required ones and kinds, of everything that would be created or changed. */
function findingsOf({ definition }: ChangeSetRecord, { properties, changes }: StackChanges): readonly ValidationFinding[] {
  const { Resources } = definition.compiled.template;
  const touched = new Set(changes.map(({ ResourceChange }) => ResourceChange?.LogicalResourceId));
  return [...properties].flatMap(([logicalId, planned]) => {
    const type = Resources[logicalId]?.Type;
    if (type === undefined || !touched.has(logicalId)) return [];
    return propertyFindings(type, planned).map(({ path, message }) => ({
      logicalId,
      type,
      path: `/Resources/${logicalId}/Properties${path === "" ? "" : `/${path}`}`,
      message,
    }));
  });
}

function findingsText(findings: readonly ValidationFinding[]): string {
  const byResource = Map.groupBy(findings, ({ logicalId }) => logicalId);
  return [...byResource]
    .map(([logicalId, found]) => propertyFailureText(logicalId, found.map(({ message }) => message).join("\n")))
    .join("\n");
}

/** The other change sets no longer fit a stack that something else has changed. */
export function makeObsolete(lab: Lab, stack: StackRecord, except?: ChangeSetRecord): void {
  for (const id of stack.changeSets) {
    const changeSet = lab.cloudformation.changeSets.get(id);
    if (changeSet !== undefined && changeSet !== except && changeSet.execution === "AVAILABLE") changeSet.execution = "OBSOLETE";
  }
}
