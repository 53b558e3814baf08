// What executing a new definition would do to a stack, resource by resource: the content of a change set.
import type { Change, ResourceAttribute, ResourceChange, ResourceChangeDetail } from "@aws-sdk/client-cloudformation";
import type { TemplateResource } from "../../../template/types.ts";
import type { Lab } from "../../lab.ts";
import { bearsTags } from "../engine/resource-request.ts";
import type { BuiltResource, StackDefinition, StackRecord } from "../records.ts";
import { changeDetails, contextOf } from "./change-details.ts";
import { type Comparison, type Properties, plannedProperties, presentResource, startComparison } from "./comparison.ts";
import { nestedDiffers } from "./nested-template.ts";
import { outputsDiffer } from "./output-changes.ts";
import { type PropertyChange, propertyChanges, replacementOf } from "./property-changes.ts";
import { sameValue } from "./same-value.ts";

export interface StackChanges {
  readonly changes: readonly Change[];
  /** Also true when only outputs or the stack's tags differ. */
  readonly any: boolean;
  /** Properties as they would be, with stand-ins for what is known only afterwards; by logical id. */
  readonly properties: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Throws EvaluationError for what no execution could evaluate, e.g. an export that does not exist. */
export function stackChanges(lab: Lab, stack: StackRecord, next: StackDefinition): StackChanges {
  const { template } = next.compiled;
  const comparison = startComparison(lab, stack, next);
  const found = new Map<string, ResourceChange>();
  const properties = new Map<string, Properties>();
  // In dependency order, so that a replacement is known before what refers to it is compared.
  for (const logicalId of inOrder(next.compiled.graph(next.conditions))) {
    const resource = template.Resources[logicalId] as TemplateResource;
    const planned = plannedProperties(comparison, resource);
    properties.set(logicalId, planned);
    const built = presentResource(stack, logicalId);
    const change =
      built === undefined ? addition(comparison, logicalId, resource, planned) : modification(comparison, resource, built, planned);
    if (change !== undefined) found.set(logicalId, change);
  }
  const changes = [...Object.keys(template.Resources).flatMap((logicalId) => found.get(logicalId) ?? []), ...removals(stack, next)].map(
    (ResourceChange): Change => ({ Type: "Resource", ResourceChange }),
  );
  return { changes, any: changes.length > 0 || outputsDiffer(stack, next, comparison.scope) || tagsDiffer(stack, next), properties };
}

function tagsDiffer(stack: StackRecord, next: StackDefinition): boolean {
  return !sameValue(stack.definition?.tags ?? [], next.tags);
}

function addition(comparison: Comparison, logicalId: string, { Type }: TemplateResource, planned: Properties): ResourceChange {
  comparison.renewed.set(logicalId, "always");
  return { Action: "Add", LogicalResourceId: logicalId, ResourceType: Type, Scope: [], Details: [], AfterContext: contextOf(planned) };
}

function modification(
  comparison: Comparison,
  resource: TemplateResource,
  built: BuiltResource,
  planned: Properties,
): ResourceChange | undefined {
  const { lab, stack, next, renewed } = comparison;
  const { logicalId, type, physicalId } = built;
  const model = lab.cloudformation.modelOf(type);
  const fixed = model !== undefined && model.update === undefined;
  const changes = propertyChanges(type, built.properties, planned).map(
    (change): PropertyChange => (fixed ? { ...change, replacement: "always" } : change),
  );
  const attributes = attributeChanges(stack.definition?.compiled.template.Resources[logicalId], resource);
  if (bearsTags(type) && !sameValue(built.tags, next.tags)) attributes.push("Tags");
  const nested = nestedDiffers(lab, built);
  if (changes.length === 0 && attributes.length === 0 && !nested) return undefined;
  const replacement = replacementOf(changes);
  if (replacement !== "never") renewed.set(logicalId, replacement);
  const details: ResourceChangeDetail[] = [
    ...changes.flatMap((change) => changeDetails(stack, next, renewed, logicalId, change)),
    ...attributes.map(
      (Attribute): ResourceChangeDetail => ({
        Target: { Attribute, RequiresRecreation: "Never" },
        Evaluation: "Static",
        ChangeSource: "DirectModification",
      }),
    ),
    ...(nested
      ? [{ Target: { Attribute: "Properties", RequiresRecreation: "Never" }, Evaluation: "Dynamic", ChangeSource: "Automatic" } as const]
      : []),
  ];
  const scope: ResourceAttribute[] = [...(changes.length > 0 || nested ? (["Properties"] as const) : []), ...attributes];
  return {
    Action: "Modify",
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId,
    ResourceType: type,
    Replacement: replacement === "always" ? "True" : replacement === "maybe" ? "Conditional" : "False",
    ...(replacement === "never"
      ? {}
      : { PolicyAction: resource.UpdateReplacePolicy === "Retain" ? "ReplaceAndRetain" : "ReplaceAndDelete" }),
    Scope: scope,
    Details: details,
    BeforeContext: contextOf(built.properties),
    AfterContext: contextOf(planned),
  };
}

/** Parts of a resource beside its properties. A policy alone changes nothing physical, but the stack remembers it. */
function attributeChanges(before: TemplateResource | undefined, after: TemplateResource): ResourceAttribute[] {
  if (before === undefined) return [];
  return (["Metadata", "DeletionPolicy", "UpdateReplacePolicy"] as const).filter((name) => {
    return (before[name] ?? after[name]) !== undefined && !sameValue(before[name], after[name]);
  });
}

function removals(stack: StackRecord, next: StackDefinition): readonly ResourceChange[] {
  const graph = next.compiled.graph(next.conditions);
  const previous = stack.definition?.compiled.template.Resources;
  return [...stack.resources.values()].flatMap(({ logicalId, type, built, status }): ResourceChange[] => {
    if (graph.has(logicalId) || built === undefined || status === "DELETE_COMPLETE") return [];
    return [
      {
        PolicyAction: previous?.[logicalId]?.DeletionPolicy === "Retain" ? "Retain" : "Delete",
        Action: "Remove",
        LogicalResourceId: logicalId,
        PhysicalResourceId: built.physicalId,
        ResourceType: type,
        Scope: [],
        Details: [],
        BeforeContext: contextOf(built.properties),
      },
    ];
  });
}

/** What needs nothing first; stable. */
function inOrder(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const order = new Set<string>();
  const visit = (logicalId: string, trail: ReadonlySet<string>): void => {
    if (order.has(logicalId) || trail.has(logicalId)) return;
    for (const need of graph.get(logicalId) ?? []) visit(need, new Set([...trail, logicalId]));
    if (graph.has(logicalId)) order.add(logicalId);
  };
  for (const logicalId of graph.keys()) visit(logicalId, new Set());
  return [...order];
}
