// What was approved is what is done: the digest that `plan` printed binds the plan.
import type { Problem } from "../../errors.ts";

/** As many characters of a digest as `plan` prints; fewer prove nothing. */
const SHORTEST = 12;

/** `approved`: a digest or how it begins; undefined when no approval was asked for. */
export function approvalProblems(approved: string | undefined, digest: string): readonly Problem[] {
  if (approved === undefined) return [];
  const given = approved.trim().toLowerCase();
  if (given.length >= SHORTEST && digest.startsWith(given)) return [];
  return [
    {
      code: "approval.other-plan",
      what: `Approved was the plan ${approved}, but this drill's plan is ${digest.slice(0, SHORTEST)}: its drill file, its templates or its settings have changed since.`,
      whose: "yours",
      next: `Look at the new plan (failover-drill plan) and approve it: --approve ${digest.slice(0, SHORTEST)}`,
    },
  ];
}
