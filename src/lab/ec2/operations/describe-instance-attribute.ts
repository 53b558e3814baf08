// DescribeInstanceAttribute: one attribute of one instance.
import type { DescribeInstanceAttributeCommandInput, DescribeInstanceAttributeCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { invalidValue, refuseDryRun } from "../errors.ts";
import { instancesOf } from "../instance/checks.ts";
import { groupsOf } from "../instance/describe.ts";
import type { Instance } from "../instance/types.ts";

export function describeInstanceAttribute(
  lab: Lab,
  input: DescribeInstanceAttributeCommandInput,
): Answer<DescribeInstanceAttributeCommandOutput> {
  const [instance] = instancesOf(lab, input.InstanceId === undefined ? [] : [input.InstanceId]) as [Instance];
  refuseDryRun(input.DryRun);
  return { InstanceId: instance.id, ...attribute(lab, instance, input.Attribute ?? "") };
}

function attribute(lab: Lab, instance: Instance, name: string): Partial<DescribeInstanceAttributeCommandOutput> {
  switch (name) {
    case "disableApiStop":
      return { DisableApiStop: { Value: instance.disableApiStop } };
    case "disableApiTermination":
      return { DisableApiTermination: { Value: instance.disableApiTermination } };
    case "instanceInitiatedShutdownBehavior":
      return { InstanceInitiatedShutdownBehavior: { Value: instance.shutdownBehavior } };
    case "instanceType":
      return { InstanceType: { Value: instance.instanceType } };
    case "userData":
      return { UserData: instance.userData === undefined ? {} : { Value: instance.userData } };
    case "sourceDestCheck":
      return { SourceDestCheck: { Value: instance.sourceDestCheck } };
    case "groupSet":
      return { Groups: groupsOf(lab, instance) };
    case "rootDeviceName":
      return { RootDeviceName: { Value: "/dev/xvda" } };
    case "ebsOptimized":
      return { EbsOptimized: { Value: false } };
    case "enaSupport":
      return { EnaSupport: { Value: true } };
    default:
      throw invalidValue(`Value (${name}) for parameter attribute is invalid. Unknown attribute.`);
  }
}
