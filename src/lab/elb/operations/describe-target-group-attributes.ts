// DescribeTargetGroupAttributes.
import type { DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { targetGroupByArn } from "../find.ts";

export function describeTargetGroupAttributes(lab: Lab, input: DescribeTargetGroupAttributesInput): DescribeTargetGroupAttributesOutput {
  const { attributes } = targetGroupByArn(lab, input.TargetGroupArn);
  return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) };
}
