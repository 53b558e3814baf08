// Runs every check; one that crashes is inconclusive with its error named, never a pass.
import type { Check, CheckContext } from "./checks/check.ts";
import type { CheckName, Finding } from "./types.ts";

export function runChecks(context: CheckContext, checks: Readonly<Record<CheckName, Check>>): readonly Finding[] {
  return (Object.keys(checks) as CheckName[]).map((name) => {
    try {
      return checks[name](context);
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return {
        check: name,
        ruling: "inconclusive",
        title: "The check itself crashed, so it says nothing.",
        expected: "a ruling",
        actual: what,
        causes: ["This is a fault of failover-drill. The journal is complete: judge it again with a newer version."],
        evidence: [],
      };
    }
  });
}
