// Every Fn::GetAtt of a template, also those inside Fn::Sub: they are checked before anything is built.
import { variablesOf } from "../../../template/substitution.ts";
import type { Template, TemplateValue } from "../../../template/types.ts";

export interface AttributeReference {
  readonly logicalId: string;
  readonly attribute: string;
}

/** References whose attribute name is literal text; one entry per pair. */
export function attributeReferences(template: Template): readonly AttributeReference[] {
  const found = new Map<string, AttributeReference>();
  const add = (logicalId: string, attribute: string) => found.set(`${logicalId}.${attribute}`, { logicalId, attribute });
  for (const resource of Object.values(template.Resources)) collect(resource.Properties ?? {}, add);
  for (const output of Object.values(template.Outputs)) {
    collect(output.Value, add);
    if (output.Export !== undefined) collect(output.Export.Name, add);
  }
  return [...found.values()];
}

function collect(value: TemplateValue | Readonly<Record<string, TemplateValue>>, add: (logicalId: string, attribute: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, add);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === "Fn::GetAtt") collectGetAtt(item, add);
    else if (key === "Fn::Sub") collectSub(item, add);
    else collect(item, add);
  }
}

function collectGetAtt(item: TemplateValue, add: (logicalId: string, attribute: string) => void): void {
  if (typeof item === "string") {
    const dot = item.indexOf(".");
    if (dot > 0) add(item.slice(0, dot), item.slice(dot + 1));
  } else if (Array.isArray(item)) {
    const [logicalId, ...names] = item;
    if (typeof logicalId === "string" && names.length > 0 && names.every((name) => typeof name === "string")) add(logicalId, names.join("."));
  }
}

function collectSub(item: TemplateValue, add: (logicalId: string, attribute: string) => void): void {
  const [text, variables] = Array.isArray(item) ? item : [item, {}];
  if (typeof variables === "object" && variables !== null) collect(variables, add);
  if (typeof text !== "string") return;
  for (const name of variablesOf(text)) {
    const dot = name.indexOf(".");
    const isOwn = typeof variables === "object" && variables !== null && name in variables;
    if (dot > 0 && !isOwn) add(name.slice(0, dot), name.slice(dot + 1));
  }
}
