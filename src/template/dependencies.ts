// Which resource needs which: DependsOn, Ref, GetAtt and Sub.
import type { Template, TemplateValue } from "./types.ts";

/** Logical ids of resources that `value` refers to (parameters and pseudo parameters left out). */
export function referencedResources(_value: TemplateValue, _template: Template, _conditions?: Readonly<Record<string, boolean>>): ReadonlySet<string> {
  throw new Error("not built yet");
}

/** For each resource whose condition holds, the resources it needs first. */
export function dependencyGraph(_template: Template, _conditions: Readonly<Record<string, boolean>>): ReadonlyMap<string, ReadonlySet<string>> {
  throw new Error("not built yet");
}

/** The first cycle found, e.g. ["A", "B", "A"]; undefined when there is none. Works for any graph of names. */
export function findCycle(_graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  throw new Error("not built yet");
}
