// Terminating: as a stop, but the disk, the address and, after an hour, the memory of the instance go too.
import { HOUR, MINUTE } from "../../../time/units.ts";
import type { Lab } from "../../lab.ts";
import { detachInterface } from "../network/interfaces.ts";
import { cutOff, enterState, fromNow, later, losePublicAddress, unschedule } from "./change.ts";
import { type ShutdownDurations, shutDown } from "./stop.ts";
import type { Instance } from "./types.ts";

/** A terminated instance stays visible for about an hour. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html */
const VISIBLE = HOUR;

/** A stopped instance has no guest to shut down, so it is gone soon. An estimate. */
const WITHOUT_GUEST = MINUTE / 12;

/** any state -> shutting-down -> terminated; nothing when it is under way already. */
export function beginTermination(lab: Lab, instance: Instance, durations: ShutdownDurations): void {
  if (instance.state === "terminated" || instance.state === "shutting-down") return;
  const done = () => {
    losePublicAddress(lab, instance);
    for (const elastic of lab.ec2.elasticAddresses.values()) {
      if (elastic.owner.id !== instance.id) continue;
      elastic.owner.id = "";
      elastic.associationId = undefined;
    }
    instance.publicAddress = undefined;
    instance.terminatedAt = lab.clock.now();
    detachInterface(lab, instance.interfaceId);
    enterState(lab, instance, "terminated");
  };
  if (instance.state === "stopped") {
    unschedule(instance);
    enterState(lab, instance, "shutting-down");
    cutOff(lab, instance);
    later(lab, instance, fromNow(lab, WITHOUT_GUEST), done);
    return;
  }
  shutDown(lab, instance, "shutting-down", durations, done);
}

/** Whether DescribeInstances still knows it. */
export function isVisible(lab: Lab, instance: Instance): boolean {
  return instance.terminatedAt === undefined || lab.clock.now() - instance.terminatedAt < VISIBLE;
}
