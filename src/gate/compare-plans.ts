// Two plans beside each other: what is predicted, why, what is warned of. Pure.
import type { Problem } from "../errors.ts";
import type { Plan } from "../plan/types.ts";
import type { GateReport } from "./types.ts";

/** Lines of the derivation that read differently, paired by what they are about (the text before the first colon). */
export function derivationChanges(base: Plan, head: Plan): GateReport["derivation"] {
  const about = (line: string) => line.split(":")[0] as string;
  const [before, after] = [base.budget.derivation, head.budget.derivation];
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  const subjects = new Set([...gone, ...come].map(about));
  const of = (lines: readonly string[], subject: string) => lines.find((line) => about(line) === subject);
  return [...subjects].map((subject) => ({ base: of(gone, subject), head: of(come, subject) }));
}

/** A warning is the same when it says the same, wherever its line has moved to. */
export function warningChanges(base: Plan | undefined, head: Plan): GateReport["warnings"] {
  const same = (a: Problem, b: Problem) => a.code === b.code && a.what === b.what;
  const [before, after] = [base?.budget.warnings ?? [], head.budget.warnings];
  return {
    appeared: after.filter((warning) => !before.some((other) => same(warning, other))),
    gone: before.filter((warning) => !after.some((other) => same(warning, other))),
    stay: after.filter((warning) => before.some((other) => same(warning, other))),
  };
}

export function notModelled(base: Plan | undefined, head: Plan): GateReport["notModelled"] {
  const list = (plan: Plan | undefined) =>
    (plan?.stacks ?? []).flatMap(({ key, notModelled }) => notModelled.map((one) => ({ stack: key, ...one })));
  const before = new Set(list(base).map(({ stack, logicalId }) => `${stack}/${logicalId}`));
  return list(head).map((one) => ({ ...one, isNew: base !== undefined && !before.has(`${one.stack}/${one.logicalId}`) }));
}
