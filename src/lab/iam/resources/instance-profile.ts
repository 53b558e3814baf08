// AWS::IAM::InstanceProfile: holds one role for instances; Ref is the name.
import { LabError } from "../../operation.ts";
import { text, texts } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { arnOf, findInstanceProfile, findRole, uniqueId } from "../find.ts";
import { generatedName } from "../names.ts";

const NAME_AT_MOST = 128;

export const instanceProfile: ResourceModel = {
  type: "AWS::IAM::InstanceProfile",
  create: async (lab, request) => {
    const { properties } = request;
    const roleName = texts(properties, "Roles")?.[0];
    if (roleName !== undefined) findRole(lab, roleName);
    const name = text(properties, "InstanceProfileName") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    if (lab.iam.instanceProfiles.has(name)) {
      throw new LabError("EntityAlreadyExistsException", `Instance Profile ${name} already exists.`, 409);
    }
    const path = text(properties, "Path") ?? "/";
    request.initiated(name);
    await lab.clock.sleep(lab.draw("iam.create.instance-profile"));
    lab.iam.instanceProfiles.set(name, {
      name,
      id: uniqueId(lab, "AIPA"),
      arn: arnOf(lab, "instance-profile", path, name),
      path,
      createdAt: lab.clock.now(),
      roleName,
    });
    return { physicalId: name };
  },
  update: async (lab, request, { physicalId }) => {
    const roleName = texts(request.properties, "Roles")?.[0];
    if (roleName !== undefined) findRole(lab, roleName);
    await lab.clock.sleep(lab.draw("iam.update"));
    findInstanceProfile(lab, physicalId).roleName = roleName;
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await lab.clock.sleep(lab.draw("iam.remove"));
    lab.iam.instanceProfiles.delete(physicalId);
  },
  read: (lab, { physicalId }) => {
    const own = lab.iam.instanceProfiles.get(physicalId);
    return own && { InstanceProfileName: own.name, Path: own.path, Roles: own.roleName === undefined ? [] : [own.roleName] };
  },
  attribute: (lab, physicalId, name) => (name === "Arn" ? lab.iam.instanceProfiles.get(physicalId)?.arn : undefined),
};
