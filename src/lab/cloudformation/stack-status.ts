// Which stack statuses admit what.
// Source: aws-failover-semantics, section 7, and
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-describing-stacks.html
import type { StackStatus } from "@aws-sdk/client-cloudformation";
import { LabError } from "../operation.ts";
import type { StackRecord } from "./records.ts";

const UPDATABLE: ReadonlySet<StackStatus> = new Set([
  "CREATE_COMPLETE",
  "CREATE_FAILED",
  "IMPORT_COMPLETE",
  "IMPORT_ROLLBACK_COMPLETE",
  "UPDATE_COMPLETE",
  "UPDATE_FAILED",
  "UPDATE_ROLLBACK_COMPLETE",
]);

const NOT_DELETABLE: ReadonlySet<StackStatus> = new Set([
  "IMPORT_IN_PROGRESS",
  "IMPORT_ROLLBACK_IN_PROGRESS",
  "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
  "UPDATE_IN_PROGRESS",
  "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
  "UPDATE_ROLLBACK_IN_PROGRESS",
]);

/** Throws ValidationError unless the stack has one of these statuses. */
export function checkStatus({ status }: StackRecord, operation: string, statuses: readonly StackStatus[]): void {
  if (!statuses.includes(status)) throw new LabError("ValidationError", `${operation} cannot be called from current stack status`);
}

/** Throws ValidationError, e.g. in ROLLBACK_COMPLETE, which admits deletion only. */
export function checkUpdatable({ id, status }: StackRecord): void {
  if (!UPDATABLE.has(status)) throw new LabError("ValidationError", `Stack:${id} is in ${status} state and can not be updated.`);
}

/** Throws ValidationError while an update is under way; a creation or its rollback is overtaken by the deletion. */
export function checkDeletable({ id, name, status, terminationProtection }: StackRecord): void {
  if (terminationProtection) {
    throw new LabError("ValidationError", `Stack [${name}] cannot be deleted while TerminationProtection is enabled`);
  }
  if (NOT_DELETABLE.has(status)) throw new LabError("ValidationError", `Stack [${id}] cannot be deleted while in status ${status}`);
}
