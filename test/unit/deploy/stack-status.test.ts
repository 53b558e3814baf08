import assert from "node:assert/strict";
import { test } from "node:test";
import * as status from "../../../src/deploy/stack-status.ts";

/** All 23 statuses of the API (aws-failover-semantics, section 7), each with what it admits. */
const EXPECTED: Record<string, "wait" | "shell" | "delete-first" | "stuck" | "update" | "gone"> = {
  CREATE_IN_PROGRESS: "wait",
  CREATE_FAILED: "delete-first",
  CREATE_COMPLETE: "update",
  ROLLBACK_IN_PROGRESS: "wait",
  ROLLBACK_FAILED: "delete-first",
  ROLLBACK_COMPLETE: "delete-first",
  DELETE_IN_PROGRESS: "wait",
  DELETE_FAILED: "delete-first",
  DELETE_COMPLETE: "gone",
  UPDATE_IN_PROGRESS: "wait",
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "wait",
  UPDATE_COMPLETE: "update",
  UPDATE_FAILED: "update",
  UPDATE_ROLLBACK_IN_PROGRESS: "wait",
  UPDATE_ROLLBACK_FAILED: "stuck",
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "wait",
  UPDATE_ROLLBACK_COMPLETE: "update",
  REVIEW_IN_PROGRESS: "shell",
  IMPORT_IN_PROGRESS: "wait",
  IMPORT_COMPLETE: "update",
  IMPORT_ROLLBACK_IN_PROGRESS: "wait",
  IMPORT_ROLLBACK_FAILED: "stuck",
  IMPORT_ROLLBACK_COMPLETE: "update",
};

test("each of the 23 stack statuses has exactly one answer", () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const answers = [
      status.isInProgress(name) ? "wait" : undefined,
      status.isShell(name) ? "shell" : undefined,
      status.mustBeDeletedFirst(name) ? "delete-first" : undefined,
      status.isStuck(name) ? "stuck" : undefined,
      status.isDeleted(name) ? "gone" : undefined,
    ].filter((answer) => answer !== undefined);
    assert.deepEqual(answers, expected === "update" ? [] : [expected], name);
    assert.equal(status.isSuccess(name), name === "CREATE_COMPLETE" || name === "UPDATE_COMPLETE", name);
  }
});
