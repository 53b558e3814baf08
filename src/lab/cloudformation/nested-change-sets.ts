// With IncludeNestedStacks a change set has one below it for each nested stack that it changes.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html
import type { Change } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../lab.ts";
import { type StackChanges, stackChanges } from "./changes/stack-changes.ts";
import { changeSetId } from "./create-records.ts";
import { defineStack } from "./definition.ts";
import { tagsFor } from "./engine/resource-request.ts";
import { STACK_TYPE } from "./events.ts";
import { nestedInput } from "./nested-input.ts";
import type { ChangeSetRecord, StackRecord } from "./records.ts";

/** The parent's changes, those of nested stacks with the id of their own change set. Throws LabError for a child that cannot be defined. */
export function withNestedChangeSets(
  lab: Lab,
  stack: StackRecord,
  changeSet: ChangeSetRecord,
  { changes, properties }: StackChanges,
  noChanges: string,
): readonly Change[] {
  return changes.map((change): Change => {
    const { Action, ResourceType, LogicalResourceId: logicalId = "", PhysicalResourceId: id = "" } = change.ResourceChange ?? {};
    const child = lab.cloudformation.stacks.get(id);
    if (Action !== "Modify" || ResourceType !== STACK_TYPE || child === undefined) return change;
    const { definition } = changeSet;
    const planned = { properties: properties.get(logicalId) ?? {}, tags: tagsFor(stack, logicalId, definition.tags) };
    const next = defineStack(lab, nestedInput(planned, definition.capabilities), child, child.definition);
    const found = stackChanges(lab, child, next);
    const name = `${changeSet.name}-${logicalId}`.slice(0, 128);
    const record: ChangeSetRecord = {
      ...changeSet,
      id: changeSetId(lab, name),
      name,
      stackId: child.id,
      type: "UPDATE",
      description: undefined,
      definition: next,
      token: undefined,
      parent: changeSet.id,
      status: found.any ? "CREATE_COMPLETE" : "FAILED",
      execution: found.any ? "AVAILABLE" : "UNAVAILABLE",
      reason: found.any ? undefined : noChanges,
      nested: [],
      changes: [],
      findings: [],
    };
    record.changes = withNestedChangeSets(lab, child, record, found, noChanges);
    lab.cloudformation.changeSets.set(record.id, record);
    child.changeSets.push(record.id);
    changeSet.nested = [...changeSet.nested, record.id];
    return { ...change, ResourceChange: { ...change.ResourceChange, ChangeSetId: record.id } };
  });
}

/** The change set and all below it. */
export function familyOf(lab: Lab, changeSet: ChangeSetRecord): readonly ChangeSetRecord[] {
  const children = changeSet.nested.map((id) => lab.cloudformation.changeSets.get(id)).filter((child) => child !== undefined);
  return [changeSet, ...children.flatMap((child) => familyOf(lab, child))];
}
