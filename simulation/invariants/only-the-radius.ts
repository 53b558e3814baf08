// Invariant 2: no instance outside of the blast radius is ever touched, and nobody starts what bears no mark.
import type { Evidence, Violation } from "../evidence.ts";
import { instancesIn } from "../world/arrivals.ts";

export function onlyTheRadius({ arrivals, drills, sweeps }: Evidence): Violation[] {
  const names = new Set([...drills, ...sweeps].map(({ name }) => name));
  const violations: Violation[] = [];
  for (const { by, operation, input, allowed, marked } of arrivals) {
    if (!names.has(by) && by !== "timer") continue;
    for (const id of operation.startsWith("Describe") ? [] : instancesIn(input)) {
      if (!allowed.includes(id))
        violations.push({ invariant: "only-the-radius", what: `${by} did ${operation} to ${id}, which is not in the radius` });
      else if (by.startsWith("sweep") && operation === "StartInstances" && marked[id] === undefined)
        violations.push({ invariant: "only-the-radius", what: `${by} started ${id}, which bore no mark` });
    }
  }
  return violations;
}
