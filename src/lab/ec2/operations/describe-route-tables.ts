// DescribeRouteTables: routes with their state, and which subnets use them.
import type { DescribeRouteTablesCommandInput, DescribeRouteTablesCommandOutput, Route as RouteOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import type { Route, RouteTable } from "../network/types.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";

export function describeRouteTables(lab: Lab, input: DescribeRouteTablesCommandInput): Answer<DescribeRouteTablesCommandOutput> {
  const { routeTables } = lab.ec2;
  const all = input.RouteTableIds?.length ? findAll("routeTable", routeTables, input.RouteTableIds) : [...routeTables.values()];
  refuseDryRun(input.DryRun);
  const matching = filtered<RouteTable>(lab, all, input.Filters, {
    "association.main": (table) => String(isMain(lab, table)),
    "association.route-table-association-id": ({ associations }) => [...associations.keys()],
    "association.route-table-id": ({ id }) => id,
    "association.subnet-id": ({ associations }) => [...associations.values()],
    "owner-id": () => lab.account,
    "route-table-id": ({ id }) => id,
    "route.destination-cidr-block": ({ routes }) => [...routes.keys()],
    "route.gateway-id": ({ routes }) => [...routes.values()].map(({ target }) => target.id),
    "route.nat-gateway-id": ({ routes }) =>
      [...routes.values()].filter(({ target }) => target.kind === "nat-gateway").map(({ target }) => target.id),
    "vpc-id": ({ vpcId }) => vpcId,
  });
  const page = pageOf(matching, input);
  return {
    RouteTables: page.items.map((table) => ({
      Associations: associations(lab, table),
      OwnerId: lab.account,
      PropagatingVgws: [],
      RouteTableId: table.id,
      Routes: [...table.routes.values()].map((route) => describeRoute(lab, table, route)),
      Tags: tagsOf(lab, table.id),
      VpcId: table.vpcId,
    })),
    NextToken: page.next,
  };
}

function isMain(lab: Lab, table: RouteTable): boolean {
  return lab.ec2.vpcs.get(table.vpcId)?.mainRouteTableId === table.id;
}

function associations(lab: Lab, table: RouteTable) {
  const AssociationState = { State: "associated" as const };
  const explicit = [...table.associations].map(([RouteTableAssociationId, SubnetId]) => ({
    AssociationState,
    Main: false,
    RouteTableAssociationId,
    RouteTableId: table.id,
    SubnetId,
  }));
  const vpc = lab.ec2.vpcs.get(table.vpcId);
  if (vpc?.mainRouteTableId !== table.id) return explicit;
  return [{ AssociationState, Main: true, RouteTableAssociationId: vpc.mainAssociationId, RouteTableId: table.id }, ...explicit];
}

/** A route whose gateway is gone or detached stays, as a black hole. */
function describeRoute(lab: Lab, table: RouteTable, { destination, target }: Route): RouteOutput {
  const alive =
    target.kind === "internet-gateway"
      ? lab.ec2.internetGateways.get(target.id)?.vpcId === table.vpcId
      : target.kind !== "nat-gateway" || lab.ec2.natGateways.get(target.id)?.state === "available";
  return {
    ...(destination.startsWith("pl-") ? { DestinationPrefixListId: destination } : { DestinationCidrBlock: destination }),
    ...(target.kind === "nat-gateway" ? { NatGatewayId: target.id } : { GatewayId: target.id }),
    Origin: target.kind === "local" ? "CreateRouteTable" : "CreateRoute",
    State: alive ? "active" : "blackhole",
  };
}
