// ModifyInstanceAttribute: protections, groups, user data, type.
import type { ModifyInstanceAttributeCommandInput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { find, invalidValue, refuseDryRun } from "../errors.ts";
import { instancesOf } from "../instance/checks.ts";
import { checkInstanceType } from "../instance/instance-types.ts";
import { checkUserData } from "../instance/launch.ts";
import { regroupInstance } from "../instance/regroup.ts";
import type { Instance } from "../instance/types.ts";

/** The SDK hands user data over as bytes; EC2 keeps and gives it as Base64. */
export function modifyInstanceAttribute(lab: Lab, input: ModifyInstanceAttributeCommandInput): object {
  const [instance] = instancesOf(lab, input.InstanceId === undefined ? [] : [input.InstanceId]) as [Instance];
  refuseDryRun(input.DryRun);
  const flag = (name: string, given: { Value?: boolean | undefined } | undefined): boolean | undefined =>
    given?.Value ?? (input.Attribute === name && input.Value !== undefined ? input.Value === "true" : undefined);
  const text = (name: string, given: { Value?: string | undefined } | undefined): string | undefined =>
    given?.Value ?? (input.Attribute === name ? input.Value : undefined);

  instance.disableApiStop = flag("disableApiStop", input.DisableApiStop) ?? instance.disableApiStop;
  instance.disableApiTermination = flag("disableApiTermination", input.DisableApiTermination) ?? instance.disableApiTermination;
  instance.sourceDestCheck = flag("sourceDestCheck", input.SourceDestCheck) ?? instance.sourceDestCheck;
  const behavior = text("instanceInitiatedShutdownBehavior", input.InstanceInitiatedShutdownBehavior);
  if (behavior !== undefined) {
    if (behavior !== "stop" && behavior !== "terminate") {
      throw invalidValue(`Value (${behavior}) for parameter instanceInitiatedShutdownBehavior is invalid. Unknown behavior.`);
    }
    instance.shutdownBehavior = behavior;
  }
  const instanceType = text("instanceType", input.InstanceType);
  if (instanceType !== undefined) {
    checkInstanceType(instanceType);
    checkStopped(instance);
    instance.instanceType = instanceType;
  }
  const userData = input.UserData?.Value;
  if (userData !== undefined) {
    const encoded = Buffer.from(userData).toString("base64");
    checkUserData(encoded);
    checkStopped(instance);
    instance.userData = encoded;
  }
  if (input.Groups !== undefined && input.Groups.length > 0) {
    for (const id of input.Groups) find("securityGroup", lab.ec2.securityGroups, id);
    regroupInstance(lab, instance, [...input.Groups]);
  }
  return {};
}

function checkStopped(instance: Instance): void {
  if (instance.state !== "stopped") {
    throw new LabError("IncorrectInstanceState", `The instance '${instance.id}' is not in the 'stopped' state.`);
  }
}
