// One finding of a history, for tests of checks.
import type { Fact } from "../../src/journal/facts.ts";
import { judge } from "../../src/verdict/judge.ts";
import type { CheckName, Finding } from "../../src/verdict/types.ts";

export function findingOf(facts: readonly Fact[], check: CheckName): Finding {
  const finding = judge(facts).findings.find((one) => one.check === check);
  if (finding === undefined) throw new Error(`no finding of ${check}`);
  return finding;
}

/** All causes in one text. */
export function causesOf(facts: readonly Fact[], check: CheckName): string {
  return findingOf(facts, check).causes.join("\n");
}
