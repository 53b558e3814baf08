// Why a property changes, as a change set details it: edited in the template, another parameter value, another resource.
import type { ChangeSource, ResourceChangeDetail, ResourceTargetDefinition } from "@aws-sdk/client-cloudformation";
import { isUnknownYet, KNOWN_AFTER_APPLY } from "../known-after-apply.ts";
import type { StackDefinition, StackRecord } from "../records.ts";
import type { Replacement } from "../schema.ts";
import { valueReferences } from "../template/value-references.ts";
import type { PropertyChange } from "./property-changes.ts";
import { sameValue } from "./same-value.ts";

const RECREATION: Readonly<Record<Replacement, "Never" | "Conditionally" | "Always">> = {
  never: "Never",
  maybe: "Conditionally",
  always: "Always",
};

/** One detail per cause; `renewed` holds the resources whose physical id changes. */
export function changeDetails(
  stack: StackRecord,
  next: StackDefinition,
  renewed: ReadonlyMap<string, Replacement>,
  logicalId: string,
  change: PropertyChange,
): readonly ResourceChangeDetail[] {
  const target: ResourceTargetDefinition = {
    Attribute: "Properties",
    Name: change.name,
    RequiresRecreation: RECREATION[change.replacement],
    Path: `/Properties/${change.path}`,
    AttributeChangeType: change.kind,
    ...(change.before === undefined ? {} : { BeforeValue: valueText(change.before) }),
    ...(change.after === undefined ? {} : { AfterValue: valueText(change.after) }),
  };
  const detail = (source: ChangeSource, dynamic: boolean, cause?: string): ResourceChangeDetail => ({
    Target: target,
    Evaluation: dynamic ? "Dynamic" : "Static",
    ChangeSource: source,
    ...(cause === undefined ? {} : { CausingEntity: cause }),
  });

  const raw = next.compiled.template.Resources[logicalId]?.Properties?.[change.name];
  const before = stack.definition?.compiled.template.Resources[logicalId]?.Properties?.[change.name];
  const { names, attributes } = valueReferences(raw);
  const details: ResourceChangeDetail[] = [];
  for (const name of names) {
    if (name in next.resolved && !sameValue(next.resolved[name], stack.definition?.resolved[name])) {
      details.push(detail("ParameterReference", false, name));
    }
    const renewal = renewed.get(name);
    if (renewal !== undefined) details.push(detail("ResourceReference", renewal !== "always", name));
  }
  for (const [text, reference] of attributes) {
    if (renewed.has(reference.logicalId)) details.push(detail("ResourceAttribute", true, text));
  }
  if (details.length === 0 || !sameValue(raw, before)) details.push(detail("DirectModification", isUnknownYet(change.after)));
  return details;
}

function valueText(value: unknown): string {
  if (typeof value === "string") return value;
  return isUnknownYet(value) ? KNOWN_AFTER_APPLY : JSON.stringify(value);
}

/** A resource as a whole, for BeforeContext and AfterContext. */
export function contextOf(properties: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ Properties: properties });
}
