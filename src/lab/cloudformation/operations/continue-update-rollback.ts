// ContinueUpdateRollback: another attempt at a rollback that failed, if need be without some of the resources.
import type { ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { beginOperation, goOn } from "../engine/operation.ts";
import { rollBackUpdate } from "../engine/roll-back.ts";
import type { UnfinishedUpdate } from "../records.ts";
import { checkStatus } from "../stack-status.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError in any other status than UPDATE_ROLLBACK_FAILED, and for resources that did not fail to be put back. */
export function continueUpdateRollback(lab: Lab, input: ContinueUpdateRollbackInput): ContinueUpdateRollbackOutput {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  // AWS calls its operation by an inner name here.
  checkStatus(stack, "RollbackUpdatedStack", ["UPDATE_ROLLBACK_FAILED"]);
  const { unfinished } = stack;
  if (unfinished === undefined) throw new LabError("ValidationError", `Stack [${stack.id}] has no update to roll back`);
  const skip = new Set(input.ResourcesToSkip ?? []);
  checkSkippable(unfinished, skip);
  const operation = beginOperation(lab, stack, "CONTINUE_ROLLBACK", input.ClientRequestToken);
  goOn(lab, stack, operation, () => rollBackUpdate(lab, stack, operation, unfinished, "User Initiated", skip));
  return {};
}

function checkSkippable({ stuck }: UnfinishedUpdate, skip: ReadonlySet<string>): void {
  for (const name of skip) {
    if (name.includes(".")) {
      throw new LabError("ValidationError", `Resource [${name}] is part of a nested stack: the lab rolls nested stacks back as a whole`);
    }
    if (!stuck.includes(name)) {
      throw new LabError(
        "ValidationError",
        `Resource [${name}] can not be skipped: it is not in UPDATE_FAILED state because of a rollback`,
      );
    }
  }
}
