// Where a load balancer may stand: its subnets, zones and security groups, checked with AWS's error texts.
import type { SubnetFacts } from "../ec2/reach.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { LoadBalancer } from "./state.ts";

/** Two subnets at least, each in a zone of its own, all in one VPC (aws-failover-semantics, section 4, "at least two zones"). */
export function validSubnets(lab: Lab, subnetIds: readonly string[], scheme: LoadBalancer["scheme"]): readonly SubnetFacts[] {
  const subnets = subnetIds.map((subnetId) => {
    const subnet = lab.elb.network.subnetFacts(lab, subnetId);
    if (subnet === undefined) throw new LabError("SubnetNotFoundException", `The subnet ID '${subnetId}' does not exist`);
    return subnet;
  });
  const zones = new Set(subnets.map((subnet) => subnet.zone));
  if (zones.size < 2) {
    throw new LabError("ValidationError", "At least two subnets in two different Availability Zones must be specified");
  }
  if (zones.size < subnets.length) {
    throw new LabError(
      "InvalidConfigurationRequestException",
      "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
    );
  }
  const vpcId = (subnets[0] as SubnetFacts).vpcId;
  if (subnets.some((subnet) => subnet.vpcId !== vpcId)) {
    throw new LabError("InvalidConfigurationRequestException", `All subnets must belong to the same VPC: '${vpcId}'`);
  }
  if (scheme === "internet-facing" && !lab.elb.network.hasInternetGateway(lab, vpcId)) {
    throw new LabError("InvalidSubnetException", `VPC ${vpcId} has no internet gateway`);
  }
  return subnets;
}

/** What a load balancer gets when its template names no groups. */
export function defaultSecurityGroups(lab: Lab, vpcId: string): readonly string[] {
  const group = lab.elb.network.defaultSecurityGroup(lab, vpcId);
  return group === undefined ? [] : [group];
}

/** All of them in the load balancer's VPC. */
export function validSecurityGroups(lab: Lab, groupIds: readonly string[], vpcId: string): readonly string[] {
  if (groupIds.some((groupId) => lab.elb.network.securityGroupVpc(lab, groupId) !== vpcId)) {
    throw new LabError("InvalidConfigurationRequestException", "One or more security groups are invalid");
  }
  return groupIds;
}
