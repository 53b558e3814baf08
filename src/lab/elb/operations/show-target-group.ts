// A target group as the API shows it.
import type { TargetGroup as Shown } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { TargetGroup } from "../state.ts";

export function showTargetGroup(group: TargetGroup): Shown {
  const { healthCheck } = group;
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol as NonNullable<Shown["Protocol"]>,
    Port: group.port,
    VpcId: group.vpcId,
    HealthCheckProtocol: healthCheck.protocol as NonNullable<Shown["HealthCheckProtocol"]>,
    HealthCheckPort: healthCheck.port,
    HealthCheckEnabled: healthCheck.enabled,
    HealthCheckIntervalSeconds: healthCheck.intervalSeconds,
    HealthCheckTimeoutSeconds: healthCheck.timeoutSeconds,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    HealthCheckPath: healthCheck.path,
    Matcher: { HttpCode: healthCheck.matcher },
    LoadBalancerArns: group.balancers.map((balancer) => balancer.arn),
    TargetType: group.targetType as NonNullable<Shown["TargetType"]>,
    ProtocolVersion: group.protocolVersion,
    IpAddressType: "ipv4",
  };
}
