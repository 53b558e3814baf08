// AWS::IAM::Policy: an inline policy that is put on roles.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { type Properties, requiredText, texts } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { checkDocument } from "../documents.ts";
import { findRole } from "../find.ts";
import { generatedName } from "../names.ts";

export const policy: ResourceModel = {
  type: "AWS::IAM::Policy",
  create: async (lab, request) => {
    put(lab, request.properties);
    const physicalId = generatedName(lab, request.stackName, request.logicalId, 64);
    request.initiated(physicalId);
    await lab.clock.sleep(lab.draw("iam.create.policy"));
    return { physicalId };
  },
  update: async (lab, request, { physicalId, properties }) => {
    await lab.clock.sleep(lab.draw("iam.update"));
    takeOff(lab, properties);
    put(lab, request.properties);
    return { physicalId };
  },
  remove: async (lab, { properties }) => {
    await lab.clock.sleep(lab.draw("iam.remove"));
    takeOff(lab, properties);
  },
  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
};

function put(lab: Lab, properties: Properties): void {
  checkDocument(properties.PolicyDocument, "identity");
  const roles = texts(properties, "Roles") ?? [];
  const others = [...(texts(properties, "Groups") ?? []), ...(texts(properties, "Users") ?? [])];
  if (roles.length + others.length === 0) {
    throw new LabError("ValidationError", "At least one of [Groups,Roles,Users] must be non-empty.");
  }
  const found = roles.map((name) => findRole(lab, name));
  for (const role of found) role.inline.set(requiredText(properties, "PolicyName"), properties.PolicyDocument);
}

function takeOff(lab: Lab, properties: Properties): void {
  for (const name of texts(properties, "Roles") ?? []) lab.iam.roles.get(name)?.inline.delete(requiredText(properties, "PolicyName"));
}
