// AWS::EC2::Instance: created when `running`, which is before its user data has run.

import type { Lab } from "../../lab.ts";
import { text } from "../../properties.ts";
import type { ExistingResource, ResourceModel, ResourceRequest } from "../../resource.ts";
import { find } from "../errors.ts";
import { checkProtection } from "../instance/checks.ts";
import { launchInstance } from "../instance/launch.ts";
import { privateDnsName, publicDnsName } from "../instance/metadata.ts";
import { regroupInstance } from "../instance/regroup.ts";
import { beginStart, drawStart } from "../instance/start.ts";
import { beginStop, drawShutdown } from "../instance/stop.ts";
import { beginTermination } from "../instance/terminate.ts";
import type { Instance } from "../instance/types.ts";
import { pause, retag, until } from "./common.ts";
import { launchRequest } from "./instance-properties.ts";
import { readInstance } from "./read-instance.ts";

export const instance: ResourceModel = {
  type: "AWS::EC2::Instance",
  create: async (lab, request) => {
    const launched = launchInstance(lab, launchRequest(lab, request));
    request.initiated(launched.id);
    await until(lab, () => launched.state !== "pending");
    return { physicalId: launched.id };
  },
  update: async (lab, request, existing) => {
    const own = find("instance", lab.ec2.instances, existing.physicalId);
    const wanted = launchRequest(lab, request);
    await pause(lab, "ec2.update");
    own.disableApiStop = wanted.disableApiStop ?? false;
    own.disableApiTermination = wanted.disableApiTermination ?? false;
    own.shutdownBehavior = wanted.shutdownBehavior ?? "stop";
    own.detailedMonitoring = wanted.detailedMonitoring ?? false;
    own.sourceDestCheck = wanted.sourceDestCheck ?? true;
    own.instanceProfile = wanted.instanceProfile;
    if (wanted.groupIds !== undefined && wanted.groupIds.join() !== own.groupIds.join()) regroupInstance(lab, own, wanted.groupIds);
    retag(lab, own.id, request);
    if (needsStop(request, existing)) {
      await replaceWhileStopped(lab, own, () => {
        own.instanceType = wanted.instanceType;
        own.userData = wanted.userData;
      });
    }
    return { physicalId: own.id };
  },
  remove: async (lab, { physicalId }) => {
    const own = lab.ec2.instances.get(physicalId);
    if (own === undefined || own.state === "terminated") return;
    checkProtection([own], "disableApiTermination");
    beginTermination(lab, own, drawShutdown(lab, "ec2.terminate.complete"));
    await until(lab, () => own.terminatedAt !== undefined);
  },
  read: readInstance,
  attribute: (lab, physicalId, name) => {
    const own = lab.ec2.instances.get(physicalId);
    if (own === undefined) return undefined;
    switch (name) {
      case "InstanceId":
        return own.id;
      case "AvailabilityZone":
        return own.zone;
      case "PrivateIp":
        return own.privateAddress;
      case "PrivateDnsName":
        return privateDnsName(lab, own);
      case "PublicIp":
        return own.publicAddress ?? "";
      case "PublicDnsName":
        return publicDnsName(lab, own);
      case "VpcId":
        return own.vpcId;
      case "State.Name":
        return own.state;
      default:
        return undefined;
    }
  },
};

/** A change of type or user data interrupts; new user data is kept, but does not run again. */
function needsStop(request: ResourceRequest, existing: ExistingResource): boolean {
  return ["InstanceType", "UserData"].some((name) => text(request.properties, name) !== text(existing.properties, name));
}

async function replaceWhileStopped(lab: Lab, own: Instance, change: () => void): Promise<void> {
  const wasRunning = own.state === "running";
  if (wasRunning) beginStop(lab, own, drawShutdown(lab, "ec2.stop.complete"));
  await until(lab, () => own.state === "stopped");
  change();
  if (!wasRunning) return;
  beginStart(lab, own, drawStart(lab));
  await until(lab, () => own.state === "running");
}
