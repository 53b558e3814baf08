// DescribeTags.
import type { DescribeTagsInput, DescribeTagsOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { listenerByArn, loadBalancerByArn, ruleByArn, targetGroupByArn } from "../find.ts";

/** At most 20 resources in one call. Source: docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html */
export function describeTags(lab: Lab, input: DescribeTagsInput): DescribeTagsOutput {
  const arns = input.ResourceArns ?? [];
  if (arns.length === 0) throw new LabError("ValidationError", "At least one resource ARN must be specified");
  if (arns.length > 20) throw new LabError("ValidationError", "The maximum number of resources that can be specified is '20'");
  return {
    TagDescriptions: arns.map((arn) => {
      requireResource(lab, arn);
      return { ResourceArn: arn, Tags: [...(lab.elb.tags.get(arn) ?? [])] };
    }),
  };
}

function requireResource(lab: Lab, arn: string): void {
  if (arn.includes(":targetgroup/")) targetGroupByArn(lab, arn);
  else if (arn.includes(":listener-rule/")) ruleByArn(lab, arn);
  else if (arn.includes(":listener/")) listenerByArn(lab, arn);
  else loadBalancerByArn(lab, arn);
}
