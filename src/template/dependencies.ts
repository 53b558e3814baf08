// Which resource needs which: DependsOn, Ref, GetAtt and Sub.
import { variablesOf } from "./substitution.ts";
import type { Template, TemplateResource, TemplateValue } from "./types.ts";

/**
 * Logical ids of resources that `value` refers to (parameters and pseudo parameters left out).
 * With `conditions`, only the branch of each Fn::If that is taken; without, both.
 */
export function referencedResources(
  value: TemplateValue,
  template: Template,
  conditions?: Readonly<Record<string, boolean>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  collect(value, template, conditions, found);
  return found;
}

/** For each resource whose condition holds, the resources it needs first (those whose condition does not hold are left out). */
export function dependencyGraph(
  template: Template,
  conditions: Readonly<Record<string, boolean>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const active = new Map<string, TemplateResource>(
    Object.entries(template.Resources).filter(([, { Condition }]) => Condition === undefined || conditions[Condition] === true),
  );
  const graph = new Map<string, ReadonlySet<string>>();
  for (const [logicalId, resource] of active) {
    const needs = new Set(dependsOn(resource));
    collect((resource.Properties ?? {}) as TemplateValue, template, conditions, needs);
    if (resource.Metadata !== undefined) collect(resource.Metadata, template, conditions, needs);
    graph.set(logicalId, new Set([...needs].filter((need) => active.has(need))));
  }
  return graph;
}

/** DependsOn as a list. */
export function dependsOn(resource: TemplateResource): readonly string[] {
  const { DependsOn } = resource;
  if (DependsOn === undefined) return [];
  return typeof DependsOn === "string" ? [DependsOn] : DependsOn;
}

/** The first cycle found, e.g. ["A", "B", "A"]; undefined when there is none. Works for any graph of names. */
export function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const finished = new Set<string>();
  for (const start of graph.keys()) {
    if (finished.has(start)) continue;
    // A path of names, each with the needs still to follow; an explicit stack, so that long chains do no harm.
    const path = [{ name: start, rest: [...(graph.get(start) ?? [])] }];
    const open = new Set([start]);
    while (path.length > 0) {
      const here = path[path.length - 1] as (typeof path)[number];
      const next = here.rest.shift();
      if (next === undefined) {
        path.pop();
        open.delete(here.name);
        finished.add(here.name);
      } else if (open.has(next)) {
        const names = path.map((step) => step.name);
        return [...names.slice(names.indexOf(next)), next];
      } else if (!finished.has(next)) {
        path.push({ name: next, rest: [...(graph.get(next) ?? [])] });
        open.add(next);
      }
    }
  }
  return undefined;
}

function collect(
  value: TemplateValue,
  template: Template,
  conditions: Readonly<Record<string, boolean>> | undefined,
  found: Set<string>,
): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, template, conditions, found);
    return;
  }
  const add = (name: string) => {
    if (Object.hasOwn(template.Resources, name)) found.add(name);
  };
  const keys = Object.keys(value);
  const name = keys.length === 1 ? keys[0] : undefined;
  const argument = name === undefined ? undefined : value[name];
  if (name === "Ref" && typeof argument === "string") {
    add(argument);
    return;
  }
  if (name === "Fn::GetAtt" && Array.isArray(argument)) {
    if (typeof argument[0] === "string") add(argument[0]);
    collect(argument.slice(1), template, conditions, found);
    return;
  }
  if (name === "Fn::Sub") {
    for (const variable of subVariables(argument)) add(resourceOfVariable(variable));
    if (Array.isArray(argument)) collect(argument[1] ?? "", template, conditions, found);
    return;
  }
  if (name === "Fn::If" && conditions !== undefined && Array.isArray(argument) && typeof argument[0] === "string") {
    collect(argument[conditions[argument[0]] === true ? 1 : 2] ?? "", template, conditions, found);
    return;
  }
  for (const key of keys) collect(value[key] as TemplateValue, template, conditions, found);
}

/** Variables of an Fn::Sub argument that its own map does not give. */
export function subVariables(argument: TemplateValue | undefined): readonly string[] {
  const [text, map] = Array.isArray(argument) ? argument : [argument];
  if (typeof text !== "string") return [];
  const own = typeof map === "object" && map !== null ? map : {};
  return variablesOf(text).filter((name) => !Object.hasOwn(own, name));
}

/** `A.B` -> `A`. */
export function resourceOfVariable(variable: string): string {
  const dot = variable.indexOf(".");
  return dot < 0 ? variable : variable.slice(0, dot);
}
