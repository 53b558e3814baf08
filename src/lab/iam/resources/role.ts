// AWS::IAM::Role: Ref is the name.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { integer, objects, type Properties, requiredText, text, texts } from "../../properties.ts";
import type { ResourceModel, ResourceRequest } from "../../resource.ts";
import { checkDocument } from "../documents.ts";
import { arnOf, checkAttachable, findRole, uniqueId } from "../find.ts";
import { generatedName } from "../names.ts";
import type { Role } from "../state.ts";
import { readRole } from "./read-role.ts";

/** Limits: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const NAME_AT_MOST = 64;
const SESSION_SECONDS = 3_600;

export const role: ResourceModel = {
  type: "AWS::IAM::Role",
  create: async (lab, request) => {
    const { properties } = request;
    check(lab, properties);
    const name = text(properties, "RoleName") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
      throw new LabError(
        "ValidationError",
        "The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-",
      );
    }
    if (lab.iam.roles.has(name)) throw new LabError("EntityAlreadyExistsException", `Role with name ${name} already exists.`, 409);
    const path = text(properties, "Path") ?? "/";
    const own: Role = {
      name,
      id: uniqueId(lab, "AROA"),
      arn: arnOf(lab, "role", path, name),
      path,
      createdAt: lab.clock.now(),
      trust: undefined,
      description: undefined,
      maxSessionDuration: SESSION_SECONDS,
      permissionsBoundary: undefined,
      inline: new Map(),
      attached: new Set(),
      tags: [],
    };
    lab.iam.roles.set(name, own);
    apply(own, request, {});
    request.initiated(name);
    await lab.clock.sleep(lab.draw("iam.create.role"));
    return { physicalId: name };
  },
  update: async (lab, request, { physicalId, properties: before }) => {
    check(lab, request.properties);
    await lab.clock.sleep(lab.draw("iam.update"));
    apply(findRole(lab, physicalId), request, before);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await lab.clock.sleep(lab.draw("iam.remove"));
    if ([...lab.iam.instanceProfiles.values()].some(({ roleName }) => roleName === physicalId)) {
      throw new LabError("DeleteConflictException", "Cannot delete entity, must remove roles from instance profile first.", 409);
    }
    lab.iam.roles.delete(physicalId);
  },
  read: readRole,
  attribute: (lab, physicalId, name) => {
    const own = lab.iam.roles.get(physicalId);
    if (name === "Arn") return own?.arn;
    return name === "RoleId" ? own?.id : undefined;
  },
};

function check(lab: Lab, properties: Properties): void {
  checkDocument(properties.AssumeRolePolicyDocument, "trust");
  for (const { PolicyDocument } of objects(properties, "Policies") ?? []) checkDocument(PolicyDocument, "identity");
  for (const arn of texts(properties, "ManagedPolicyArns") ?? []) checkAttachable(lab, arn);
}

/** Policies that others put on the role stay; the template's own are replaced. */
function apply(own: Role, request: ResourceRequest, before: Properties): void {
  const { properties } = request;
  own.trust = properties.AssumeRolePolicyDocument;
  own.description = text(properties, "Description");
  own.maxSessionDuration = integer(properties, "MaxSessionDuration") ?? SESSION_SECONDS;
  own.permissionsBoundary = text(properties, "PermissionsBoundary");
  for (const policy of objects(before, "Policies") ?? []) own.inline.delete(requiredText(policy, "PolicyName"));
  for (const policy of objects(properties, "Policies") ?? []) own.inline.set(requiredText(policy, "PolicyName"), policy.PolicyDocument);
  for (const arn of texts(before, "ManagedPolicyArns") ?? []) own.attached.delete(arn);
  for (const arn of texts(properties, "ManagedPolicyArns") ?? []) own.attached.add(arn);
  const tags = (objects(properties, "Tags") ?? []).map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
  own.tags = [...request.tags, ...tags];
}
