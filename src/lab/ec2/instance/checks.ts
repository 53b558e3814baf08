// What EC2 refuses before it changes any instance of a call: one bad instance rejects the whole call.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { findAll, notFound } from "../errors.ts";
import { isVisible } from "./terminate.ts";
import type { Instance, InstanceStateName } from "./types.ts";

/** The instances of a call, or `InvalidInstanceID.NotFound` / `.Malformed`. */
export function instancesOf(lab: Lab, ids: readonly string[] | undefined): Instance[] {
  if (ids === undefined || ids.length === 0) {
    throw new LabError("MissingParameter", "The request must contain the parameter InstanceId");
  }
  const instances = findAll("instance", lab.ec2.instances, ids);
  const gone = instances.filter((instance) => !isVisible(lab, instance));
  if (gone.length > 0)
    throw notFound(
      "instance",
      gone.map(({ id }) => id),
    );
  return instances;
}

/** Throws `IncorrectInstanceState` for the first instance in another state. Wording: aws-failover-semantics, section 5. */
export function checkStates(
  instances: readonly Instance[],
  allowed: readonly InstanceStateName[],
  message: (instanceId: string) => string,
): void {
  for (const { id, state } of instances) if (!allowed.includes(state)) throw new LabError("IncorrectInstanceState", message(id));
}

/** `OperationNotPermitted` while the attribute protects the instance. */
export function checkProtection(instances: readonly Instance[], attribute: "disableApiStop" | "disableApiTermination"): void {
  const verb = attribute === "disableApiStop" ? "stopped" : "terminated";
  for (const instance of instances) {
    if (!instance[attribute]) continue;
    throw new LabError(
      "OperationNotPermitted",
      `The instance '${instance.id}' may not be ${verb}. Modify its '${attribute}' instance attribute and try again.`,
    );
  }
}

/** Spot and instance-store instances cannot be stopped. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
export function checkCanStop(instances: readonly Instance[]): void {
  for (const { id, lifecycle, rootDevice } of instances) {
    if (lifecycle === "spot") {
      throw new LabError(
        "UnsupportedOperation",
        `You can't stop the Spot Instance '${id}' because it is associated with a one-time Spot Instance request. You can only stop Spot Instances associated with persistent Spot Instance requests.`,
      );
    }
    if (rootDevice === "instance-store") {
      throw new LabError("UnsupportedOperation", `The instance '${id}' does not have an 'ebs' root device type and cannot be stopped.`);
    }
  }
}
