// Drift of one resource: what the stack made beside what the service has now.

import { authorizeDrift } from "../../iam/authorize/handlers.ts";
import type { Lab } from "../../lab.ts";
import { objects } from "../../properties.ts";
import type { Caller } from "../../sts/caller.ts";
import { existingFor } from "../engine/resource-request.ts";
import type { BuiltResource, ResourceRecord, StackRecord } from "../records.ts";
import { resourceSchema } from "../schema.ts";
import { comparable, propertyDifferences } from "./differences.ts";
import type { DriftRecord } from "./records.ts";

/** Undefined for what CloudFormation does not check: types without drift detection, and what is not whole. */
export function checkResource(lab: Lab, stack: StackRecord, record: ResourceRecord, caller: Caller): DriftRecord | undefined {
  const { built, type } = record;
  const model = lab.cloudformation.modelOf(type);
  if (built === undefined || model?.read === undefined || record.skipped === true) return undefined;
  const seen = { at: lab.clock.now(), physicalId: built.physicalId, differences: [] };
  try {
    authorizeDrift(lab, caller, stack, built);
    const actual = model.read(lab, existingFor(stack, built));
    if (actual === undefined) return { ...seen, status: "DELETED" };
    const expected = expectedProperties(built);
    const differences = propertyDifferences(expected, actual);
    const compared = { expected: comparable(expected, actual), actual: comparable(actual, expected) };
    return { ...seen, status: differences.length === 0 ? "IN_SYNC" : "MODIFIED", compared, differences };
  } catch (error) {
    return { ...seen, status: "UNKNOWN", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The stack's own tags belong to what a template says of a resource's tags; they follow those of the resource. */
function expectedProperties({ type, properties, tags }: BuiltResource): Readonly<Record<string, unknown>> {
  const name = resourceSchema(type)?.tags ?? "Tags";
  if (!Array.isArray(properties[name])) return properties;
  const own = objects(properties, name) ?? [];
  const keys = new Set(own.map(({ Key }) => Key));
  return { ...properties, [name]: [...own, ...tags.filter(({ Key }) => !keys.has(Key))] };
}

/** What the last detection found of the thing that the stack has now. */
export function knownDrift({ drift, built }: ResourceRecord): DriftRecord | undefined {
  return drift !== undefined && drift.physicalId === built?.physicalId ? drift : undefined;
}
