// AWS::IAM::ManagedPolicy: Ref is the ARN.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { type Properties, text, texts } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { checkDocument } from "../documents.ts";
import { arnOf, findManagedPolicy, findRole, uniqueId } from "../find.ts";
import { generatedName } from "../names.ts";

const NAME_AT_MOST = 128;

export const managedPolicy: ResourceModel = {
  type: "AWS::IAM::ManagedPolicy",
  create: async (lab, request) => {
    const { properties } = request;
    checkDocument(properties.PolicyDocument, "identity");
    const name = text(properties, "ManagedPolicyName") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    const path = text(properties, "Path") ?? "/";
    const arn = arnOf(lab, "policy", path, name);
    if (lab.iam.managedPolicies.has(arn)) {
      throw new LabError("EntityAlreadyExistsException", `A policy called ${name} already exists. Duplicate names are not allowed.`, 409);
    }
    const roles = (texts(properties, "Roles") ?? []).map((role) => findRole(lab, role));
    lab.iam.managedPolicies.set(arn, {
      name,
      id: uniqueId(lab, "ANPA"),
      arn,
      path,
      description: text(properties, "Description"),
      createdAt: lab.clock.now(),
      document: properties.PolicyDocument,
      version: 1,
    });
    for (const role of roles) role.attached.add(arn);
    request.initiated(arn);
    await lab.clock.sleep(lab.draw("iam.create.policy"));
    return { physicalId: arn };
  },
  update: async (lab, request, { physicalId, properties: before }) => {
    checkDocument(request.properties.PolicyDocument, "identity");
    await lab.clock.sleep(lab.draw("iam.update"));
    const own = findManagedPolicy(lab, physicalId);
    own.document = request.properties.PolicyDocument;
    own.version += 1;
    detach(lab, before, physicalId);
    for (const role of texts(request.properties, "Roles") ?? []) findRole(lab, role).attached.add(physicalId);
    return { physicalId };
  },
  remove: async (lab, { physicalId, properties }) => {
    await lab.clock.sleep(lab.draw("iam.remove"));
    detach(lab, properties, physicalId);
    if (attachments(lab, physicalId) > 0) {
      throw new LabError("DeleteConflictException", "Cannot delete a policy attached to entities.", 409);
    }
    lab.iam.managedPolicies.delete(physicalId);
  },
  read: (lab, { physicalId }) => {
    const own = lab.iam.managedPolicies.get(physicalId);
    return (
      own && {
        ManagedPolicyName: own.name,
        Path: own.path,
        Description: own.description,
        PolicyDocument: own.document,
        Roles: [...lab.iam.roles.values()].filter(({ attached }) => attached.has(physicalId)).map(({ name }) => name),
      }
    );
  },
  attribute: (lab, physicalId, name) => {
    const own = lab.iam.managedPolicies.get(physicalId);
    switch (name) {
      case "PolicyArn":
        return physicalId;
      case "PolicyId":
        return own?.id;
      case "DefaultVersionId":
        return `v${own?.version ?? 1}`;
      case "AttachmentCount":
        return String(attachments(lab, physicalId));
      case "IsAttachable":
        return "true";
      default:
        return undefined;
    }
  },
};

function detach(lab: Lab, properties: Properties, arn: string): void {
  for (const role of texts(properties, "Roles") ?? []) lab.iam.roles.get(role)?.attached.delete(arn);
}

export function attachments(lab: Lab, arn: string): number {
  return [...lab.iam.roles.values()].filter(({ attached }) => attached.has(arn)).length;
}
