// Changing one resource: nothing when nothing differs, in place where the schema allows it, else by a new one in its place.

import { authorizeHandler } from "../../iam/authorize/handlers.ts";
import { LabError } from "../../operation.ts";
import { nestedDiffers } from "../changes/nested-template.ts";
import { propertyChanges, replacementOf } from "../changes/property-changes.ts";
import { sameValue } from "../changes/same-value.ts";
import { setResourceStatus } from "../events.ts";
import type { BuiltResource, ResourceRecord } from "../records.ts";
import { policyDenial } from "../stack-policy.ts";
import { checkProperties } from "../template/check-properties.ts";
import { build } from "./create-resource.ts";
import { bearsTags, evaluatedProperties, existingFor, needsOf, requestFor } from "./resource-request.ts";
import { type Run, runResource } from "./run.ts";

const HENCE_CREATING = "Requested update requires the creation of a new physical resource; hence creating one.";

export async function updateResource(run: Run, record: ResourceRecord, built: BuiltResource): Promise<boolean> {
  const { lab, definition, stack } = run;
  const { logicalId, type } = record;
  let properties: Readonly<Record<string, unknown>>;
  try {
    properties = evaluatedProperties(run, logicalId);
  } catch (error) {
    return runResource(run, record, "UPDATE", () => Promise.reject(error));
  }
  const changes = propertyChanges(type, built.properties, properties);
  const tagsDiffer = bearsTags(type) && !sameValue(built.tags, definition.tags);
  const model = lab.cloudformation.modelOf(type);
  const unfinished = record.status === "CREATE_FAILED";
  if (changes.length === 0 && !tagsDiffer && !unfinished && !nestedDiffers(lab, built)) {
    record.built = { ...built, needs: needsOf(definition, logicalId) };
    return true;
  }
  // Tags alone never make a new thing, also where the type has no update of its own.
  const fixed = model !== undefined && model.update === undefined && changes.length > 0;
  const replaces = unfinished || fixed || replacementOf(changes) === "always";
  const denial = policyDenial(run.policy, replaces ? "Update:Replace" : "Update:Modify", logicalId, type);
  if (denial !== undefined) return runResource(run, record, "UPDATE", () => Promise.reject(new LabError("AccessDenied", denial)));
  if (replaces) {
    return runResource(run, record, "UPDATE", () => {
      setResourceStatus(lab, stack, run.operation, record, "UPDATE_IN_PROGRESS", HENCE_CREATING, properties);
      return build(run, record, "UPDATE", properties);
    });
  }
  return runResource(run, record, "UPDATE", () => changeInPlace(run, record, built, properties));
}

async function changeInPlace(
  run: Run,
  record: ResourceRecord,
  built: BuiltResource,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { definition } = run;
  const { logicalId, type } = record;
  checkProperties(type, properties);
  const next = { logicalId, type, properties, tags: definition.tags, needs: needsOf(definition, logicalId) };
  const physicalId = await applyUpdate(run, built, next);
  // A custom resource may answer with another physical id: then it has made a new thing, and the old one goes.
  if (physicalId !== built.physicalId) run.superseded.push(built);
  record.physicalId = physicalId;
  record.built = { ...next, physicalId };
}

/** Asks the model to change the thing; types without one take it as it is. Returns the physical id afterwards. */
export async function applyUpdate(
  { lab, stack }: Pick<Run, "lab" | "stack">,
  built: BuiltResource,
  next: Pick<BuiltResource, "logicalId" | "type" | "properties" | "tags">,
): Promise<string> {
  const model = lab.cloudformation.modelOf(built.type);
  authorizeHandler(lab, stack, "update", next);
  if (model?.update === undefined) return built.physicalId;
  const { physicalId } = await model.update(
    lab,
    requestFor(stack, next, () => undefined),
    existingFor(stack, built),
  );
  return physicalId;
}
