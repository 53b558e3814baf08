// One create, update or delete: it answers its caller at once and goes on by itself. A crash ends the stack as failed, never the process.
import type { OperationType } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { setStackStatus } from "../events.ts";
import type { OperationRecord, StackRecord } from "../records.ts";

export function createOperation(lab: Lab, type: OperationType, token: string | undefined): OperationRecord {
  return {
    id: lab.ids.uuid(),
    type,
    token,
    started: lab.clock.now(),
    ended: undefined,
    failed: false,
    overtaken: false,
    cancelled: false,
    halt: () => undefined,
    done: Promise.resolve(),
  };
}

export function beginOperation(lab: Lab, stack: StackRecord, type: OperationType, token: string | undefined): OperationRecord {
  const operation = createOperation(lab, type, token);
  stack.operations.push(operation);
  return operation;
}

/** Starts `workflow` and does not wait for it; `operation.done` resolves when it has ended. */
export function goOn(lab: Lab, stack: StackRecord, operation: OperationRecord, workflow: () => Promise<void>): void {
  operation.done = workflow()
    .catch((error: unknown) => {
      lab.cloudformation.crashes.push(error);
      operation.failed = true;
      setStackStatus(lab, stack, operation, failedStatus(stack.status), "Internal Failure");
    })
    .then(() => {
      operation.ended = lab.clock.now();
    });
}

function failedStatus(status: StackRecord["status"]): StackRecord["status"] {
  if (status.startsWith("UPDATE_ROLLBACK")) return "UPDATE_ROLLBACK_FAILED";
  if (status.startsWith("UPDATE")) return "UPDATE_FAILED";
  if (status.startsWith("ROLLBACK")) return "ROLLBACK_FAILED";
  return status.startsWith("DELETE") ? "DELETE_FAILED" : "CREATE_FAILED";
}

/** The operation that works on the stack now; undefined when none does. */
export function currentOperation(stack: StackRecord): OperationRecord | undefined {
  const last = stack.operations.at(-1);
  return last !== undefined && last.ended === undefined ? last : undefined;
}
