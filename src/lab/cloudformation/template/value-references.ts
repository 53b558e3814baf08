// What a template value refers to: names by Ref, attributes by Fn::GetAtt, both also inside Fn::Sub.
import { variablesOf } from "../../../template/substitution.ts";
import type { Template, TemplateValue } from "../../../template/types.ts";

export interface AttributeReference {
  readonly logicalId: string;
  readonly attribute: string;
}

export interface ValueReferences {
  /** Parameters, pseudo parameters and resources. */
  readonly names: ReadonlySet<string>;
  /** By `logicalId.attribute`; only those whose attribute name is literal text. */
  readonly attributes: ReadonlyMap<string, AttributeReference>;
}

interface Found {
  readonly names: Set<string>;
  readonly attributes: Map<string, AttributeReference>;
}

export function valueReferences(value: TemplateValue | undefined): ValueReferences {
  const found: Found = { names: new Set(), attributes: new Map() };
  if (value !== undefined) collect(value, found);
  return found;
}

/** Every Fn::GetAtt of the resources' properties and of the outputs. */
export function attributeReferences(template: Template): readonly AttributeReference[] {
  const found: Found = { names: new Set(), attributes: new Map() };
  for (const { Properties } of Object.values(template.Resources)) collectMap(Properties ?? {}, found);
  for (const { Value, Export } of Object.values(template.Outputs)) {
    collect(Value, found);
    if (Export !== undefined) collect(Export.Name, found);
  }
  return [...found.attributes.values()];
}

function collect(value: TemplateValue, found: Found): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) collectMap(value, found);
  else for (const item of value) collect(item, found);
}

function collectMap(map: Readonly<Record<string, TemplateValue>>, found: Found): void {
  for (const [key, item] of Object.entries(map)) {
    if (key === "Ref" && typeof item === "string") found.names.add(item);
    else if (key === "Fn::GetAtt") collectGetAtt(item, found);
    else if (key === "Fn::Sub") collectSub(item, found);
    else collect(item, found);
  }
}

function addAttribute(found: Found, logicalId: string, attribute: string): void {
  found.attributes.set(`${logicalId}.${attribute}`, { logicalId, attribute });
}

function collectGetAtt(item: TemplateValue, found: Found): void {
  if (typeof item === "string") {
    const dot = item.indexOf(".");
    if (dot > 0) addAttribute(found, item.slice(0, dot), item.slice(dot + 1));
  } else if (Array.isArray(item)) {
    const [logicalId, ...names] = item;
    if (typeof logicalId === "string" && names.length > 0 && names.every((name) => typeof name === "string")) {
      addAttribute(found, logicalId, names.join("."));
    }
  }
}

function collectSub(item: TemplateValue, found: Found): void {
  const [text, own = {}] = Array.isArray(item) ? item : [item];
  if (typeof own === "object") collect(own, found);
  if (typeof text !== "string") return;
  for (const name of variablesOf(text)) {
    if (typeof own === "object" && own !== null && name in own) continue;
    const dot = name.indexOf(".");
    if (dot > 0) addAttribute(found, name.slice(0, dot), name.slice(dot + 1));
    else found.names.add(name);
  }
}
