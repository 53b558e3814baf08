// Launching: an instance comes into being, boots for the first time and runs its user data.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { ResourceTag } from "../../resource.ts";
import { checkForm, find, invalidValue } from "../errors.ts";
import { imagesOf } from "../images.ts";
import { attachInterface } from "../network/interfaces.ts";
import { networkChanged } from "../state.ts";
import { origin, setTags } from "../tags.ts";
import { runUserData } from "../user-data/run.ts";
import { checkLaunchCapacity } from "./capacity.ts";
import { enterState, fromNow, later, takePublicAddress, tellWebState } from "./change.ts";
import { architectureOf, checkInstanceType } from "./instance-types.ts";
import type { Instance } from "./types.ts";
import { type LaunchVolume, launchVolumes } from "./volumes.ts";

export interface LaunchRequest {
  readonly imageId: string;
  readonly instanceType: string;
  readonly subnetId: string;
  readonly groupIds: readonly string[] | undefined;
  readonly privateAddress?: string | undefined;
  readonly associatePublicAddress?: boolean | undefined;
  readonly userData?: string | undefined;
  readonly keyName?: string | undefined;
  readonly instanceProfile?: string | undefined;
  readonly disableApiStop?: boolean | undefined;
  readonly disableApiTermination?: boolean | undefined;
  readonly shutdownBehavior?: "stop" | "terminate" | undefined;
  readonly detailedMonitoring?: boolean | undefined;
  readonly sourceDestCheck?: boolean | undefined;
  readonly metadataNeedsToken?: boolean | undefined;
  readonly metadataHopLimit?: number | undefined;
  readonly lifecycle?: "on-demand" | "spot" | undefined;
  readonly rootDevice?: "ebs" | "instance-store" | undefined;
  /** A plain root volume where nothing is said. */
  readonly volumes?: readonly LaunchVolume[] | undefined;
  readonly tags: readonly ResourceTag[];
}

/** Throws as RunInstances does; otherwise the instance is `pending` when this returns. */
export function launchInstance(lab: Lab, request: LaunchRequest): Instance {
  const subnet = find("subnet", lab.ec2.subnets, request.subnetId);
  const architecture = checkImage(lab, request);
  const groupIds = checkGroups(lab, subnet.vpcId, request.groupIds);
  checkUserData(request.userData);
  checkLaunchCapacity(lab, subnet.zone, request.instanceType);
  const id = lab.ids.ec2("i");
  const networkInterface = attachInterface(lab, subnet, { attachedTo: id, groupIds, wanted: request.privateAddress });
  const instance: Instance = {
    id,
    reservationId: lab.ids.ec2("r"),
    imageId: request.imageId,
    architecture,
    vpcId: subnet.vpcId,
    subnetId: subnet.id,
    zone: subnet.zone,
    privateAddress: networkInterface.privateAddress,
    interfaceId: networkInterface.id,
    attachedAt: lab.clock.now(),
    keyName: request.keyName,
    rootDevice: request.rootDevice ?? "ebs",
    volumes: request.volumes ?? launchVolumes(lab, {}),
    lifecycle: request.lifecycle ?? "on-demand",
    wantsPublicAddress: request.associatePublicAddress ?? subnet.mapPublicIpOnLaunch,
    metadataNeedsToken: request.metadataNeedsToken ?? imagesOf(lab.region).byId.get(request.imageId)?.family !== "al2",
    metadataHopLimit: request.metadataHopLimit ?? 2,
    instanceType: request.instanceType,
    groupIds,
    userData: request.userData,
    instanceProfile: request.instanceProfile,
    publicAddress: undefined,
    disableApiStop: request.disableApiStop ?? false,
    disableApiTermination: request.disableApiTermination ?? false,
    shutdownBehavior: request.shutdownBehavior ?? "stop",
    detailedMonitoring: request.detailedMonitoring ?? false,
    sourceDestCheck: request.sourceDestCheck ?? true,
    state: "stopped",
    stateReason: undefined,
    stateTransitionReason: "",
    launchedAt: lab.clock.now(),
    terminatedAt: undefined,
    guest: {
      kernel: "down",
      packages: new Set(),
      files: new Map(),
      enabled: new Set(),
      active: new Set(),
      console: [],
      told: "gone",
    },
    schedule: [],
  };
  lab.ec2.instances.set(id, instance);
  setTags(lab, id, request.tags);
  networkChanged(lab);
  if (!imagesOf(lab.region).byId.has(request.imageId))
    lab.notModelled(`image ${request.imageId}: taken for Amazon Linux 2023`, origin(lab, id));
  enterState(lab, instance, "pending");
  firstBoot(lab, instance);
  return instance;
}

/** pending -> running -> kernel -> cloud-init -> user data. */
function firstBoot(lab: Lab, instance: Instance): void {
  const kernel = lab.draw("ec2.launch.kernel");
  const userData = lab.draw("ec2.launch.user-data");
  later(lab, instance, fromNow(lab, lab.draw("ec2.launch.running")), () => {
    takePublicAddress(lab, instance);
    enterState(lab, instance, "running");
    later(lab, instance, fromNow(lab, kernel), () => {
      instance.guest.kernel = "up";
      tellWebState(lab, instance);
    });
    later(lab, instance, fromNow(lab, kernel + userData), () => runUserData(lab, instance));
  });
}

function checkImage(lab: Lab, request: LaunchRequest): "arm64" | "x86_64" {
  checkForm("image", request.imageId);
  checkInstanceType(request.instanceType);
  const ofType = architectureOf(request.instanceType);
  const ofImage = imagesOf(lab.region).byId.get(request.imageId)?.architecture ?? ofType;
  if (ofType === ofImage) return ofImage;
  throw invalidValue(
    `The architecture '${ofType}' of the specified instance type does not match the architecture '${ofImage}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.`,
  );
}

/** Without groups, the VPC's default group. */
function checkGroups(lab: Lab, vpcId: string, groupIds: readonly string[] | undefined): readonly string[] {
  if (groupIds === undefined || groupIds.length === 0) {
    const own = lab.ec2.vpcs.get(vpcId)?.defaultSecurityGroupId;
    return own === undefined ? [] : [own];
  }
  for (const id of groupIds) {
    const group = find("securityGroup", lab.ec2.securityGroups, id);
    if (group.vpcId === vpcId) continue;
    throw new LabError("InvalidParameter", `Security group ${id} and subnet belong to different networks.`);
  }
  return groupIds;
}

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html (16 KB before encoding). */
export function checkUserData(userData: string | undefined): void {
  if (userData === undefined) return;
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(userData)) throw invalidValue("Invalid BASE64 encoding of user data.");
  if (Buffer.from(userData, "base64").length > 16_384) throw invalidValue("User data is limited to 16384 bytes");
}
