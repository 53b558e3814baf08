// Whether an instance can reach Amazon Linux's package repositories, which are buckets in S3.
import type { Lab } from "../../lab.ts";
import { displayName } from "../tags.ts";
import { allowsRead } from "./endpoint-policy.ts";
import { ANYWHERE, admits } from "./firewall.ts";
import { leadsToInternetGateway, leadsToNatGateway, routeTableOf } from "./routing.ts";
import type { RouteTable, VpcEndpoint } from "./types.ts";

/** Source of the bucket names: https://docs.aws.amazon.com/linux/al2023/ug/al2023-repository-access.html (a policy must admit them). */
const REPOSITORY_BUCKET = (region: string) => `al2023-repos-${region}-de612dc2`;

const HTTPS = 443;

/** Why the repositories do not answer, in a template author's words; undefined when they do. */
export function whyNoRepositories(lab: Lab, instanceId: string): string | undefined {
  const instance = lab.ec2.instances.get(instanceId);
  const subnet = instance === undefined ? undefined : lab.ec2.subnets.get(instance.subnetId);
  if (instance === undefined || subnet === undefined) return `there is no instance ${instanceId}`;
  if (lab.ec2.vpcs.get(subnet.vpcId)?.enableDnsSupport === false) {
    return `${displayName(lab, subnet.vpcId)} has EnableDnsSupport false: no name can be looked up`;
  }
  if (!admits(lab, instance.groupIds, "egress", HTTPS, { cidr: ANYWHERE, groupIds: [], prefixList: true })) {
    return `no egress rule of ${instance.groupIds.map((id) => displayName(lab, id)).join(", ")} admits TCP ${HTTPS} to S3`;
  }
  const table = routeTableOf(lab, subnet);
  const endpoint = table === undefined ? undefined : gatewayEndpoint(lab, table);
  if (endpoint !== undefined) {
    const object = `arn:${lab.partition}:s3:::${REPOSITORY_BUCKET(lab.region)}/core/mirrors/latest/mirror.list`;
    if (allowsRead(endpoint.policy, object)) return undefined;
    return `the policy of S3 endpoint ${displayName(lab, endpoint.id)} does not allow s3:GetObject on ${REPOSITORY_BUCKET(lab.region)}`;
  }
  if (leadsToNatGateway(lab, subnet)) return undefined;
  if (leadsToInternetGateway(lab, subnet)) {
    if (instance.publicAddress !== undefined) return undefined;
    return `${displayName(lab, subnet.id)} leads to an internet gateway, but ${displayName(lab, instance.id)} has no public address`;
  }
  const where = table === undefined ? displayName(lab, subnet.id) : `${displayName(lab, table.id)} of ${displayName(lab, subnet.id)}`;
  return `the route table ${where} has no S3 gateway endpoint, no NAT gateway and no way to the internet`;
}

/** A gateway endpoint's prefix is longer than a default route, so it wins whenever it is there. */
function gatewayEndpoint(lab: Lab, table: RouteTable): VpcEndpoint | undefined {
  for (const endpoint of lab.ec2.endpoints.values()) {
    if (endpoint.type === "Gateway" && endpoint.serviceName.endsWith(".s3") && endpoint.routeTableIds.includes(table.id)) return endpoint;
  }
  return undefined;
}
