// Creating one resource, with its events; also the creation that takes the place of an older one.
import { authorizeHandler } from "../../iam/authorize/handlers.ts";
import { setResourceStatus } from "../events.ts";
import type { BuiltResource, ResourceRecord } from "../records.ts";
import { checkProperties } from "../template/check-properties.ts";
import { createInert } from "./inert.ts";
import { evaluatedProperties, needsOf, requestFor } from "./resource-request.ts";
import { type Run, runResource, type Verb } from "./run.ts";

export function createResource(run: Run, logicalId: string): Promise<boolean> {
  const { stack, definition, lab } = run;
  const type = definition.compiled.template.Resources[logicalId]?.Type as string;
  const record: ResourceRecord = {
    logicalId,
    type,
    status: "CREATE_IN_PROGRESS",
    reason: undefined,
    updated: lab.clock.now(),
    physicalId: undefined,
    built: undefined,
    needs: needsOf(definition, logicalId),
  };
  stack.resources.set(logicalId, record);
  return runResource(run, record, "CREATE", () => build(run, record, "CREATE", evaluatedProperties(run, logicalId)));
}

/** Makes the physical thing. From "Resource creation Initiated" on the record knows it, so that a rollback can remove it. */
export async function build(run: Run, record: ResourceRecord, verb: Verb, properties: Readonly<Record<string, unknown>>): Promise<void> {
  const { lab, stack, operation, definition } = run;
  const { logicalId, type } = record;
  checkProperties(type, properties);
  authorizeHandler(lab, stack, "create", { type, properties });
  const previous = record.built;
  const plan = { logicalId, type, properties, tags: definition.tags, needs: needsOf(definition, logicalId) };
  const initiated = (physicalId: string): void => {
    if (record.built?.physicalId === physicalId && record.built !== previous) return;
    const built: BuiltResource = { ...plan, physicalId };
    if (previous !== undefined && record.built === previous) run.superseded.push(previous);
    record.physicalId = physicalId;
    record.built = built;
    if (run.underWay.has(logicalId)) {
      setResourceStatus(lab, stack, operation, record, `${verb}_IN_PROGRESS`, "Resource creation Initiated", properties);
    }
  };
  const model = lab.cloudformation.modelOf(type);
  const request = requestFor(stack, plan, initiated);
  const { physicalId } = await (model === undefined ? createInert(lab, request) : model.create(lab, request));
  initiated(physicalId);
  record.needs = plan.needs;
}
