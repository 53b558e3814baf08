// A drill runs in the account and the partition that it was planned for, or not at all.
import type { Identity } from "../../aws/identity.ts";
import type { Problem } from "../../errors.ts";
import { partitionOf } from "../../plan/partition.ts";
import type { Plan } from "../../plan/types.ts";

export function accountProblems({ account, arn }: Identity, plan: Pick<Plan, "account" | "region">): readonly Problem[] {
  const problems: Problem[] = [];
  if (plan.account !== undefined && plan.account !== account) {
    problems.push({
      code: "identity.wrong-account",
      what: `The credentials belong to account ${account}, the drill file allows only ${plan.account}.`,
      whose: "yours",
      next: "Use credentials of the account in the drill file, or correct the drill file.",
    });
  }
  const partition = arn.split(":")[1] ?? "";
  if (partition !== partitionOf(plan.region)) {
    problems.push({
      code: "identity.wrong-partition",
      what: `The credentials belong to the partition ${partition}, the drill file's region ${plan.region} lies in ${partitionOf(plan.region)}.`,
      whose: "yours",
      next: "Use credentials of an account there, or correct the region in the drill file.",
    });
  }
  return problems;
}
