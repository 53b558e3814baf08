// An instance in the SDK's form.
import type { Instance as InstanceOutput, InstanceState } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { tagsOf } from "../tags.ts";
import { describeInterface } from "./describe-interface.ts";
import { privateDnsName, publicDnsName } from "./metadata.ts";
import { type Instance, type InstanceStateName, STATE_CODES } from "./types.ts";

/** `{ Code: 16, Name: "running" }`. */
export function stateOf(name: InstanceStateName): InstanceState {
  return { Code: STATE_CODES[name], Name: name };
}

export function describeInstance(lab: Lab, instance: Instance): InstanceOutput {
  const terminated = instance.state === "terminated";
  const groups = groupsOf(lab, instance);
  return {
    AmiLaunchIndex: 0,
    Architecture: instance.architecture,
    ClientToken: "",
    EbsOptimized: false,
    EnaSupport: true,
    Hypervisor: "xen",
    ...(instance.instanceProfile === undefined ? {} : { IamInstanceProfile: { Arn: profileArn(lab, instance.instanceProfile) } }),
    ImageId: instance.imageId,
    InstanceId: instance.id,
    ...(instance.lifecycle === "spot" ? { InstanceLifecycle: "spot" as const } : {}),
    InstanceType: instance.instanceType as NonNullable<InstanceOutput["InstanceType"]>,
    ...(instance.keyName === undefined ? {} : { KeyName: instance.keyName }),
    LaunchTime: new Date(instance.launchedAt),
    MetadataOptions: {
      State: "applied",
      HttpTokens: instance.metadataNeedsToken ? "required" : "optional",
      HttpPutResponseHopLimit: instance.metadataHopLimit,
      HttpEndpoint: "enabled",
      HttpProtocolIpv6: "disabled",
      InstanceMetadataTags: "disabled",
    },
    Monitoring: { State: instance.detailedMonitoring ? "enabled" : "disabled" },
    NetworkInterfaces: terminated ? [] : [describeInterface(lab, instance, groups)],
    Placement: { AvailabilityZone: instance.zone, GroupName: "", Tenancy: "default" },
    PlatformDetails: "Linux/UNIX",
    PrivateDnsName: terminated ? "" : privateDnsName(lab, instance),
    ...(terminated ? {} : { PrivateIpAddress: instance.privateAddress, SubnetId: instance.subnetId, VpcId: instance.vpcId }),
    PublicDnsName: publicDnsName(lab, instance),
    ...(instance.publicAddress === undefined ? {} : { PublicIpAddress: instance.publicAddress }),
    RootDeviceName: "/dev/xvda",
    RootDeviceType: instance.rootDevice,
    SecurityGroups: terminated ? [] : groups,
    SourceDestCheck: instance.sourceDestCheck,
    State: stateOf(instance.state),
    ...(instance.stateReason === undefined ? {} : { StateReason: instance.stateReason }),
    StateTransitionReason: instance.stateTransitionReason,
    Tags: tagsOf(lab, instance.id),
    VirtualizationType: "hvm",
  };
}

export function groupsOf(lab: Lab, instance: Instance): { GroupId: string; GroupName: string }[] {
  return instance.groupIds.map((GroupId) => ({ GroupId, GroupName: lab.ec2.securityGroups.get(GroupId)?.name ?? GroupId }));
}

/** Profiles are given by name or by ARN. */
function profileArn(lab: Lab, profile: string): string {
  return profile.startsWith("arn:") ? profile : `arn:${lab.partition}:iam::${lab.account}:instance-profile/${profile}`;
}
