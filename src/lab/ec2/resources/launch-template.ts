// AWS::EC2::LaunchTemplate: versions of LaunchTemplateData, and how an instance picks one.
import { generatedName } from "../../iam/names.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { object, type Properties, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { find } from "../errors.ts";
import { setTags } from "../tags.ts";
import { pause } from "./common.ts";

const NAME_AT_MOST = 128;

export const launchTemplate: ResourceModel = {
  type: "AWS::EC2::LaunchTemplate",
  create: async (lab, request) => {
    const { properties, stackName, logicalId } = request;
    const name = text(properties, "LaunchTemplateName") ?? generatedName(lab, stackName, logicalId, NAME_AT_MOST);
    if ([...lab.ec2.launchTemplates.values()].some((other) => other.name === name)) {
      throw new LabError("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
    }
    const id = lab.ids.ec2("lt");
    request.initiated(id);
    lab.ec2.launchTemplates.set(id, { id, name, versions: [object(properties, "LaunchTemplateData") ?? {}] });
    setTags(lab, id, request.tags);
    await pause(lab, "ec2.create.launch-template");
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    await pause(lab, "ec2.update");
    find("launchTemplate", lab.ec2.launchTemplates, physicalId).versions.push(object(request.properties, "LaunchTemplateData") ?? {});
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    lab.ec2.launchTemplates.delete(physicalId);
    lab.ec2.tags.delete(physicalId);
  },
  read: (lab, { physicalId }) => {
    const own = lab.ec2.launchTemplates.get(physicalId);
    return own && { LaunchTemplateName: own.name, LaunchTemplateData: own.versions.at(-1) };
  },
  attribute: (lab, physicalId, name) => {
    if (name === "LaunchTemplateId") return physicalId;
    if (name === "DefaultVersionNumber") return "1";
    return name === "LatestVersionNumber" ? String(lab.ec2.launchTemplates.get(physicalId)?.versions.length ?? 1) : undefined;
  },
};

/** The data that `LaunchTemplate: { LaunchTemplateId | LaunchTemplateName, Version }` points at. */
export function launchTemplateData(lab: Lab, reference: Properties): Properties {
  const id = text(reference, "LaunchTemplateId");
  const name = text(reference, "LaunchTemplateName");
  const own =
    id !== undefined
      ? find("launchTemplate", lab.ec2.launchTemplates, id)
      : [...lab.ec2.launchTemplates.values()].find((one) => one.name === name);
  if (own === undefined) {
    throw new LabError(
      "InvalidLaunchTemplateName.NotFoundException",
      "At least one of the launch templates specified in the request does not exist.",
    );
  }
  const version = text(reference, "Version") ?? "$Default";
  const number = version === "$Latest" ? own.versions.length : version === "$Default" ? 1 : Number(version);
  const data = own.versions[number - 1];
  if (data !== undefined) return data;
  throw new LabError(
    "InvalidLaunchTemplateId.VersionNotFound",
    `Could not find launch template version ${version} for the launch template.`,
  );
}
