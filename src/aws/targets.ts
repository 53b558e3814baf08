// The targets of a target group and their health.
import { DescribeTargetHealthCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Aws } from "../ports/aws.ts";

export interface TargetHealth {
  readonly id: string;
  /** `healthy`, `unhealthy`, `unused`, `initial`, `draining` or `unavailable`. */
  readonly state: string;
  /** e.g. `Target.Timeout`; absent for a healthy target. */
  readonly reason: string | undefined;
}

/** Every registered target (the call has no pages). */
export async function targetHealth(aws: Aws, targetGroup: string): Promise<readonly TargetHealth[]> {
  const output = await aws.elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroup }));
  return (output.TargetHealthDescriptions ?? []).map((description) => ({
    id: description.Target?.Id ?? "",
    state: description.TargetHealth?.State ?? "unknown",
    reason: description.TargetHealth?.Reason,
  }));
}
