// Every question about a CloudFormation stack status, in one place. Source: aws-failover-semantics, section 7.

const DELETE_FIRST: ReadonlySet<string> = new Set(["CREATE_FAILED", "DELETE_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED"]);

const STUCK: ReadonlySet<string> = new Set(["UPDATE_ROLLBACK_FAILED", "IMPORT_ROLLBACK_FAILED"]);

/** CloudFormation is at work; any other operation has to wait. The clean-up after an update counts. */
export function isInProgress(status: string): boolean {
  return status.endsWith("_IN_PROGRESS") && !isShell(status);
}

/** A stack without resources, made by a CREATE change set that was never executed: the next change set is a CREATE again. */
export function isShell(status: string): boolean {
  return status === "REVIEW_IN_PROGRESS";
}

/** A failed create leaves a stack that admits nothing but its deletion. */
export function mustBeDeletedFirst(status: string): boolean {
  return DELETE_FIRST.has(status);
}

/** Only a person can decide: continue the rollback, skip resources, or delete. */
export function isStuck(status: string): boolean {
  return STUCK.has(status);
}

/** The operation that was asked for ended well. */
export function isSuccess(status: string): boolean {
  return status === "CREATE_COMPLETE" || status === "UPDATE_COMPLETE";
}

export function isDeleted(status: string): boolean {
  return status === "DELETE_COMPLETE";
}

/** An event status that tells of a failure, of a resource or of the stack. */
export function isFailure(status: string): boolean {
  return status.endsWith("_FAILED");
}
