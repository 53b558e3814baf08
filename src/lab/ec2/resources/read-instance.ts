// An instance as a template would describe it, for drift detection.
import type { Lab } from "../../lab.ts";
import type { Properties } from "../../properties.ts";
import type { ExistingResource } from "../../resource.ts";
import { liveTags } from "./common.ts";

/** Whether it runs or is stopped is no property. What only the launch knew (volumes, how tags spread) cannot be read. */
export function readInstance(lab: Lab, { physicalId }: ExistingResource): Properties | undefined {
  const own = lab.ec2.instances.get(physicalId);
  if (own === undefined || own.state === "shutting-down" || own.state === "terminated") return undefined;
  return {
    ImageId: own.imageId,
    InstanceType: own.instanceType,
    SubnetId: own.subnetId,
    AvailabilityZone: own.zone,
    PrivateIpAddress: own.privateAddress,
    SecurityGroupIds: own.groupIds,
    KeyName: own.keyName,
    IamInstanceProfile: own.instanceProfile,
    UserData: own.userData,
    DisableApiTermination: own.disableApiTermination,
    InstanceInitiatedShutdownBehavior: own.shutdownBehavior,
    Monitoring: own.detailedMonitoring,
    SourceDestCheck: own.sourceDestCheck,
    MetadataOptions: {
      HttpTokens: own.metadataNeedsToken ? "required" : "optional",
      HttpPutResponseHopLimit: own.metadataHopLimit,
    },
    Tags: liveTags(lab, physicalId),
  };
}
