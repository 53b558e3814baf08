// Warnings about a fault that is larger than the drill file's own limits: the drill would refuse it after the deployment.
import type { Problem } from "../../errors.ts";
import { type Warner, warn } from "./context.ts";
import { inMode, selectedBy, targetsOf } from "./fault-targets.ts";

export const limits: Warner = ({ model, path, fault, limits: { maxInstances, maxShare }, place }) => {
  const found: Problem[] = [];
  const selection = selectedBy(fault.select, model, targetsOf(path));
  const hit = selection && inMode(fault.mode, model, selection);
  // Instances that are no targets count, too.
  const chosen = hit === undefined ? (fault.expected?.selected ?? 0) : fault.mode === "one" ? Math.min(1, hit.length) : hit.length;
  if (chosen > maxInstances) {
    found.push(
      warn(
        "steady-before.more-than-max-instances",
        `the fault selects ${chosen} instances, more than the allowed ${maxInstances}: the drill will refuse to stop them`,
        "Narrow the fault's selector, or raise limits.max-instances on purpose.",
        place(["limits", "max-instances"]),
      ),
    );
  }
  const { expected } = fault;
  if (expected !== undefined && expected.selected * 100 > maxShare * expected.total) {
    const share = Math.round((expected.selected * 100) / expected.total);
    found.push(
      warn(
        "steady-before.more-than-max-share",
        `the fault selects ${expected.selected} of ${expected.total} targets, which is ${share} %, more than the allowed ${maxShare} %: the drill will refuse to stop them`,
        "Narrow the fault's selector (`instances: one`, or a zone), or raise limits.max-share on purpose.",
        place(["limits", "max-share"]),
      ),
    );
  }
  return found;
};
