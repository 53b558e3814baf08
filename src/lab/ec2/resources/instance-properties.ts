// Reads the properties of AWS::EC2::Instance, with those of its launch template underneath.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { flag, integer, object, objects, type Properties, requiredText, text, texts } from "../../properties.ts";
import type { ResourceRequest } from "../../resource.ts";
import { invalidValue } from "../errors.ts";
import type { LaunchRequest } from "../instance/launch.ts";
import { launchVolumes } from "../instance/volumes.ts";
import { tagsFor } from "./common.ts";
import { launchTemplateData } from "./launch-template.ts";

/** Instance type when nobody gives one. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html */
const DEFAULT_TYPE = "m1.small";

export function launchRequest(lab: Lab, request: ResourceRequest): LaunchRequest {
  const reference = object(request.properties, "LaunchTemplate");
  const template = reference === undefined ? {} : launchTemplateData(lab, reference);
  const properties: Properties = { ...template, ...request.properties };
  const primary = (objects(properties, "NetworkInterfaces") ?? []).find((one) => String(one.DeviceIndex ?? 0) === "0") ?? {};
  const subnetId = text(primary, "SubnetId") ?? text(properties, "SubnetId");
  if (subnetId === undefined) throw new LabError("VPCIdNotSpecified", "No default VPC for this user");
  if (text(object(properties, "MetadataOptions") ?? {}, "HttpEndpoint") === "disabled") {
    lab.notModelled("an instance without its metadata service", `${request.stackName}/${request.logicalId}`);
  }
  return {
    imageId: requiredText(properties, "ImageId"),
    instanceType: text(properties, "InstanceType") ?? DEFAULT_TYPE,
    subnetId,
    groupIds: texts(primary, "GroupSet") ?? texts(primary, "Groups") ?? texts(properties, "SecurityGroupIds"),
    privateAddress: text(primary, "PrivateIpAddress") ?? text(properties, "PrivateIpAddress"),
    associatePublicAddress: flag(primary, "AssociatePublicIpAddress"),
    userData: text(properties, "UserData"),
    keyName: text(properties, "KeyName"),
    instanceProfile: instanceProfile(lab, request.properties, template),
    disableApiStop: flag(properties, "DisableApiStop"),
    disableApiTermination: flag(properties, "DisableApiTermination"),
    shutdownBehavior: text(properties, "InstanceInitiatedShutdownBehavior") === "terminate" ? "terminate" : "stop",
    detailedMonitoring: flag(request.properties, "Monitoring") ?? false,
    sourceDestCheck: flag(properties, "SourceDestCheck"),
    metadataNeedsToken: needsToken(object(properties, "MetadataOptions")),
    metadataHopLimit: integer(object(properties, "MetadataOptions") ?? {}, "HttpPutResponseHopLimit"),
    lifecycle: text(object(properties, "InstanceMarketOptions") ?? {}, "MarketType") === "spot" ? "spot" : "on-demand",
    volumes: launchVolumes(lab, properties),
    tags: [...templateTags(template), ...tagsFor(request)],
  };
}

/** Undefined leaves it to the image. */
function needsToken(options: Properties | undefined): boolean | undefined {
  const tokens = options === undefined ? undefined : text(options, "HttpTokens");
  return tokens === undefined ? undefined : tokens === "required";
}

function templateTags(template: Properties): { Key: string; Value: string }[] {
  return (objects(template, "TagSpecifications") ?? [])
    .filter((specification) => text(specification, "ResourceType") === "instance")
    .flatMap((specification) => objects(specification, "Tags") ?? [])
    .map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
}

/** A template names the profile; a launch template has `{ Name | Arn }`. */
function instanceProfile(lab: Lab, own: Properties, template: Properties): string | undefined {
  const ofTemplate = object(template, "IamInstanceProfile");
  const profile =
    text(own, "IamInstanceProfile") ?? (ofTemplate === undefined ? undefined : (text(ofTemplate, "Name") ?? text(ofTemplate, "Arn")));
  if (profile === undefined) return undefined;
  const name = profile.slice(profile.lastIndexOf("/") + 1);
  if (!lab.iam.instanceProfiles.has(name)) {
    throw invalidValue(`Value (${profile}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`);
  }
  return profile;
}
