// One change set from its creation to the moment it can be executed, or is known to hold no change.
import { type ChangeSetRequest, createChangeSet, deleteChangeSet, describeChangeSet, saysNoChange } from "../aws/change-sets.ts";
import { deleteStack } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import { SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";

/** Creates the change set and waits for it. `no-change` removes it again. Throws `deploy.change-set-failed` with CloudFormation's reason. */
export async function prepareChangeSet(context: DeployContext, key: string, request: ChangeSetRequest): Promise<"ready" | "no-change"> {
  const { aws, clock, signal } = context;
  await createChangeSet(aws, request);
  for (;;) {
    await clock.sleep(SECOND, signal);
    const { status, reason } = await describeChangeSet(aws, request.stack, request.name);
    if (status === "CREATE_COMPLETE") return "ready";
    if (status === "FAILED") {
      await deleteChangeSet(aws, request.stack, request.name);
      if (saysNoChange(reason)) return "no-change";
      // The shell that a failed CREATE change set leaves behind holds nothing and only counts against the quota.
      if (request.type === "CREATE") await deleteStack(aws, request.stack, `${request.name}-shell`);
      throw new DrillError([
        {
          code: "deploy.change-set-failed",
          what: `CloudFormation refuses the template of stack "${key}": ${reason ?? "no reason given"}`,
          whose: "yours",
          next: "Mend the template or its parameters.",
        },
      ]);
    }
    if (clock.now() >= context.deadline) {
      throw new DrillError([
        {
          code: "deploy.deadline",
          what: `The change set of stack "${key}" was still ${status} when the time for deploying was over.`,
          whose: "aws",
          next: "Repeat the drill; raise deadlines.deploy if it only needs longer.",
        },
      ]);
    }
  }
}
