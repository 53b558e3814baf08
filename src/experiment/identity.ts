// The account guard: a drill runs in the account it was planned for, or not at all.
import { callerIdentity } from "../aws/identity.ts";
import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { Refusal } from "./refusal.ts";

/** Appends `identity`. Throws a Refusal when the plan names another account. */
export async function checkIdentity(aws: Aws, plan: Plan, journal: Journal): Promise<void> {
  const { account, arn } = await callerIdentity(aws);
  journal.append({ kind: "identity", account, arn, region: plan.region });
  if (plan.account === undefined || plan.account === account) return;
  throw new Refusal([
    {
      code: "identity.wrong-account",
      what: `The credentials belong to account ${account}, the drill file allows only ${plan.account}.`,
      whose: "yours",
      next: "Use credentials of the account in the drill file, or correct the drill file.",
    },
  ]);
}
