// DescribeVpcAttribute: the two DNS switches.
import type { DescribeVpcAttributeCommandInput, DescribeVpcAttributeCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { find, invalidValue, refuseDryRun } from "../errors.ts";

export function describeVpcAttribute(lab: Lab, input: DescribeVpcAttributeCommandInput): Answer<DescribeVpcAttributeCommandOutput> {
  const vpc = find("vpc", lab.ec2.vpcs, input.VpcId ?? "");
  refuseDryRun(input.DryRun);
  switch (input.Attribute) {
    case "enableDnsSupport":
      return { VpcId: vpc.id, EnableDnsSupport: { Value: vpc.enableDnsSupport } };
    case "enableDnsHostnames":
      return { VpcId: vpc.id, EnableDnsHostnames: { Value: vpc.enableDnsHostnames } };
    default:
      throw invalidValue(`Value (${input.Attribute}) for parameter attribute is invalid. Unknown vpc attribute`);
  }
}
