// Whether EC2 has room for a start. A stopped instance holds no capacity: its start can fail.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Instance } from "./types.ts";

/** From now on StartInstances and launches find no capacity in this zone, until `restoreCapacity`. */
export function withholdCapacity(lab: Lab, zone: string): void {
  lab.ec2.withoutCapacity.add(zone);
}

export function restoreCapacity(lab: Lab, zone: string): void {
  lab.ec2.withoutCapacity.delete(zone);
}

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html (aws-failover-semantics, section 5); the SDK sees a server error. */
export function checkStartCapacity(lab: Lab, instances: readonly Instance[]): void {
  const unlucky = lab.ec2.luck.next() < lab.draw("ec2.start.no-capacity");
  if (unlucky || instances.some(({ zone }) => lab.ec2.withoutCapacity.has(zone))) {
    throw new LabError("InsufficientInstanceCapacity", "Insufficient capacity.", 500);
  }
}

export function checkLaunchCapacity(lab: Lab, zone: string, instanceType: string): void {
  if (!lab.ec2.withoutCapacity.has(zone)) return;
  throw new LabError(
    "InsufficientInstanceCapacity",
    `We currently do not have sufficient ${instanceType} capacity in the Availability Zone you requested (${zone}).`,
    500,
  );
}
