// Where packets that leave a subnet go: the subnet's route table, then the longest matching prefix.
import type { Lab } from "../../lab.ts";
import { contains, parseCidr } from "./cidr.ts";
import type { Route, RouteTable, Subnet } from "./types.ts";

/** A subnet without an association of its own uses the VPC's main route table. */
export function routeTableOf(lab: Lab, subnet: Subnet): RouteTable | undefined {
  for (const table of lab.ec2.routeTables.values()) {
    if (table.vpcId !== subnet.vpcId) continue;
    for (const subnetId of table.associations.values()) if (subnetId === subnet.id) return table;
  }
  const vpc = lab.ec2.vpcs.get(subnet.vpcId);
  return vpc === undefined ? undefined : lab.ec2.routeTables.get(vpc.mainRouteTableId);
}

/** The route that packets to anywhere on the internet take. */
export function defaultRoute(lab: Lab, subnet: Subnet): Route | undefined {
  return routeTableOf(lab, subnet)?.routes.get("0.0.0.0/0");
}

/** Whether the subnet is public: its default route leads to an internet gateway that is attached to its VPC. */
export function leadsToInternetGateway(lab: Lab, subnet: Subnet): boolean {
  const route = defaultRoute(lab, subnet);
  if (route?.target.kind !== "internet-gateway") return false;
  return lab.ec2.internetGateways.get(route.target.id)?.vpcId === subnet.vpcId;
}

/** Whether the subnet's default route leads to a working public NAT gateway that itself stands in a public subnet. */
export function leadsToNatGateway(lab: Lab, subnet: Subnet): boolean {
  const route = defaultRoute(lab, subnet);
  if (route?.target.kind !== "nat-gateway") return false;
  const gateway = lab.ec2.natGateways.get(route.target.id);
  if (gateway === undefined || gateway.state !== "available" || gateway.connectivity !== "public") return false;
  const home = lab.ec2.subnets.get(gateway.subnetId);
  return home !== undefined && leadsToInternetGateway(lab, home);
}

/** Whether `inner` lies in `outer`; false when either is not an IPv4 block. */
export function covers(outer: string, inner: string): boolean {
  const wide = parseCidr(outer);
  const narrow = parseCidr(inner);
  return wide !== undefined && narrow !== undefined && contains(wide, narrow);
}
