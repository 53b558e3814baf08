// What a resource's model is told: evaluated properties, tags, and whom it belongs to.
import { evaluate } from "../../../template/evaluate.ts";
import type { ExistingResource, ResourceRequest, ResourceTag } from "../../resource.ts";
import { withReferencesResolved } from "../dynamic-references.ts";
import type { BuiltResource, StackDefinition, StackRecord } from "../records.ts";
import { resourceSchema } from "../schema.ts";
import type { Run } from "./run.ts";

export function evaluatedProperties({ lab, stack, definition, scope }: Run, logicalId: string): Readonly<Record<string, unknown>> {
  const { template } = definition.compiled;
  const raw = template.Resources[logicalId]?.Properties;
  if (raw === undefined) return {};
  // AWS::NoValue in place of all properties leaves none.
  const evaluated = evaluate({ ...raw }, template, definition.conditions, scope) ?? {};
  return withReferencesResolved(lab, evaluated, `${stack.name}/${logicalId}`) as Readonly<Record<string, unknown>>;
}

/** The stack's own tags, after those that CloudFormation sets itself. */
export function tagsFor(stack: StackRecord, logicalId: string, tags: readonly ResourceTag[]): readonly ResourceTag[] {
  return [
    { Key: "aws:cloudformation:stack-name", Value: stack.name },
    { Key: "aws:cloudformation:stack-id", Value: stack.id },
    { Key: "aws:cloudformation:logical-id", Value: logicalId },
    ...tags,
  ];
}

export function requestFor(
  stack: StackRecord,
  resource: Pick<BuiltResource, "logicalId" | "type" | "properties" | "tags">,
  initiated: (physicalId: string) => void,
): ResourceRequest {
  const { logicalId, type, properties, tags } = resource;
  return { stackId: stack.id, stackName: stack.name, logicalId, type, properties, tags: tagsFor(stack, logicalId, tags), initiated };
}

export function existingFor(stack: StackRecord, { logicalId, type, physicalId, properties }: BuiltResource): ExistingResource {
  return { stackId: stack.id, stackName: stack.name, logicalId, type, physicalId, properties };
}

/** Whether the stack's tags reach a resource of this type. */
export function bearsTags(type: string): boolean {
  return resourceSchema(type)?.tags !== undefined;
}

/** `needs` of a resource that is about to be built. */
export function needsOf(definition: StackDefinition, logicalId: string): ReadonlySet<string> {
  return definition.compiled.graph(definition.conditions).get(logicalId) ?? new Set();
}
