// Follows one change set to the moment it can be executed, or is known to hold no change.
import { type ChangeSetRequest, deleteChangeSet, describeChangeSet, saysNoChange } from "../aws/change-sets.ts";
import { deleteStack } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";

/**
 * Until the next poll: stacks in a row wait for each other's change sets, most of which are ready within ten seconds, so the waiting itself
 * adds a few hundredths of what it has taken so far; none is ready within two seconds, but that nothing changes may be known by then.
 */
const interval = (waited: Millis): Millis => (waited < 2 * SECOND ? SECOND : Math.min(Math.max(0.2 * SECOND, waited / 40), SECOND));

/** Waits for a change set that was just created. `no-change` removes it again. Throws `deploy.change-set-failed` with CloudFormation's reason. */
export async function changeSetOutcome(context: DeployContext, key: string, request: ChangeSetRequest): Promise<"ready" | "no-change"> {
  const { aws, clock, signal } = context;
  const begins = clock.now();
  for (;;) {
    await clock.sleep(interval(clock.now() - begins), signal);
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
