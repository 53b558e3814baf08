// Resources whose type the lab does not model: they take time, have an id, do nothing, and are named as not modelled.
import type { Lab } from "../../lab.ts";
import type { ExistingResource, ResourceRequest } from "../../resource.ts";
import { generatedName } from "./generated-name.ts";

export async function createInert(lab: Lab, request: ResourceRequest): Promise<{ readonly physicalId: string }> {
  lab.notModelled(request.type, `${request.stackName}/${request.logicalId}`);
  const physicalId = generatedName(lab, request.stackName, request.logicalId);
  request.initiated(physicalId);
  await lab.clock.sleep(lab.draw("cloudformation.inert.create"));
  return { physicalId };
}

export async function removeInert(lab: Lab, _existing: ExistingResource): Promise<void> {
  await lab.clock.sleep(lab.draw("cloudformation.inert.remove"));
}
