// Circles among resources and among conditions.
import { dependsOn, findCycle, referencedResources } from "./dependencies.ts";
import type { Report } from "./report.ts";
import type { Template, TemplateValue } from "./types.ts";
import { visitFunctions } from "./walk.ts";

export function checkCycles(template: Template, report: Report): void {
  checkResourceCycle(template, report);
  checkConditionCycle(template, report);
}

/**
 * Circles that exist whatever the conditions are: resources and branches that depend on a condition are left out here,
 * and are looked at when the conditions are known (`dependencyGraph` with `findCycle`).
 */
function checkResourceCycle(template: Template, report: Report): void {
  const graph = new Map<string, ReadonlySet<string>>();
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    if (resource.Condition !== undefined) continue;
    const needs = new Set(dependsOn(resource).filter((need) => need !== logicalId));
    const certain = withoutBranches((resource.Properties ?? {}) as TemplateValue);
    for (const need of referencedResources(certain, template)) needs.add(need);
    graph.set(logicalId, needs);
  }
  const cycle = findCycle(graph);
  const start = cycle?.[0];
  if (cycle === undefined || start === undefined) return;
  report(
    "cycle",
    `Circular dependency between resources: [${cycle.slice(0, -1).join(", ")}].`,
    `Break the circle ${cycle.join(" -> ")}: one of these references has to go, or move to a resource of its own.`,
    ["Resources", start],
    true,
  );
}

function withoutBranches(value: TemplateValue): TemplateValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutBranches);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "Fn::If")
      .map(([key, inner]) => [key, withoutBranches(inner)]),
  );
}

function checkConditionCycle(template: Template, report: Report): void {
  const graph = new Map<string, ReadonlySet<string>>();
  for (const [name, condition] of Object.entries(template.Conditions)) {
    const needs = new Set<string>();
    visitFunctions(
      condition,
      [],
      (call) => {
        const inner =
          call.name === "Fn::If" && Array.isArray(call.argument) ? call.argument[0] : call.name === "Condition" ? call.argument : undefined;
        if (typeof inner === "string") needs.add(inner);
      },
      true,
    );
    graph.set(name, needs);
  }
  const cycle = findCycle(graph);
  if (cycle?.[0] === undefined) return;
  report("cycle", `Found circular condition dependency: ${cycle.join(" -> ")}.`, "Break the circle.", ["Conditions", cycle[0]], true);
}
