// How many instances a drill stops: within the user's limits, and as many as the plan said.
import type { Problem } from "../../errors.ts";
import type { Plan } from "../../plan/types.ts";

/** `registered`: ids of the targets behind the load balancer. */
export function sizeProblems(
  { fault, limits, digest }: Pick<Plan, "fault" | "limits" | "digest">,
  chosen: readonly string[],
  registered: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, what: string, next: string) => problems.push({ code: `radius.${code}`, what, whose: "yours", next });
  if (chosen.length === 0) {
    const where = typeof fault.mode === "object" ? ` in zone ${fault.mode.zone}` : "";
    add("empty", `The fault selects no instance${where}.`, "Let the fault's selector name instances that exist.");
  }
  if (chosen.length > limits.maxInstances) {
    add(
      "too-many",
      `The fault selects ${chosen.length} instances (${chosen.join(", ")}), more than the allowed ${limits.maxInstances}.`,
      "Narrow the selector, or raise limits.max-instances on purpose.",
    );
  }
  const targets = new Set(registered);
  const hit = chosen.filter((id) => targets.has(id)).length;
  // Targets may be registered by their addresses; then nobody can tell which instances they are.
  if (targets.size === 0 || !registered.every((id) => id.startsWith("i-"))) return problems;
  if (hit * 100 > limits.maxShare * targets.size) {
    const share = Math.round((hit * 100) / targets.size);
    add(
      "too-large-share",
      `The fault selects ${hit} of ${targets.size} targets behind the load balancer, which is ${share} %, more than the allowed ${limits.maxShare} %.`,
      "Narrow the selector (`instances: one`, or a zone), or raise limits.max-share on purpose.",
    );
  }
  const { expected } = fault;
  // Fewer, and what that means for the failover, is the steady state's matter (experiment/tolerances.ts).
  if (expected !== undefined && hit > expected.selected) {
    add(
      "not-as-planned",
      `The plan ${digest.slice(0, 12)} stops ${expected.selected} of ${expected.total} targets, but now the fault selects ${hit} of ${targets.size}.`,
      "Look at what was changed at the site outside of its templates, then plan again.",
    );
  }
  return problems;
}
