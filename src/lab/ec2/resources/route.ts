// AWS::EC2::Route: one destination of a route table.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { type Properties, requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { find, invalidValue } from "../errors.ts";
import { parseCidr } from "../network/cidr.ts";
import type { Route, RouteTable } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { pause } from "./common.ts";

export const route: ResourceModel = {
  type: "AWS::EC2::Route",
  create: async (lab, request) => {
    const table = find("routeTable", lab.ec2.routeTables, requiredText(request.properties, "RouteTableId"));
    const destination = destinationOf(request.properties);
    if (table.routes.has(destination)) {
      throw new LabError("RouteAlreadyExists", `The route identified by ${destination} already exists.`);
    }
    const target = targetOf(lab, table, request.properties);
    const physicalId = `${table.id}|${destination}`;
    request.initiated(physicalId);
    await pause(lab, "ec2.create.route");
    setRoute(lab, table, { destination, target });
    return { physicalId };
  },
  update: async (lab, request, { physicalId }) => {
    const table = find("routeTable", lab.ec2.routeTables, requiredText(request.properties, "RouteTableId"));
    const target = targetOf(lab, table, request.properties);
    await pause(lab, "ec2.update");
    setRoute(lab, table, { destination: destinationOf(request.properties), target });
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    const [tableId = "", destination = ""] = physicalId.split("|");
    lab.ec2.routeTables.get(tableId)?.routes.delete(destination);
    networkChanged(lab);
  },
  read: (lab, { physicalId, properties }) => {
    const [tableId = "", destination = ""] = physicalId.split("|");
    const own = lab.ec2.routeTables.get(tableId)?.routes.get(destination);
    if (own === undefined) return undefined;
    const named = TARGETS.find((name) => properties[name] !== undefined) ?? "GatewayId";
    return {
      RouteTableId: tableId,
      [destinationName(properties)]: destination,
      [named]: own.target.id === properties[named] || fits(named, own.target) ? own.target.id : undefined,
    };
  },
  attribute: (_lab, physicalId, name) => (name === "CidrBlock" ? physicalId.split("|")[1] : undefined),
};

function setRoute(lab: Lab, table: RouteTable, own: Route): void {
  table.routes.set(own.destination, own);
  networkChanged(lab);
}

function destinationName(properties: Properties): string {
  return ["DestinationIpv6CidrBlock", "DestinationPrefixListId"].find((name) => properties[name] !== undefined) ?? "DestinationCidrBlock";
}

/** Whether a target of this kind is one for which a template uses this property. */
function fits(property: string, { kind }: Route["target"]): boolean {
  if (property === "GatewayId") return kind === "internet-gateway";
  return property === "NatGatewayId" ? kind === "nat-gateway" : kind === "other";
}

function destinationOf(properties: Properties): string {
  const cidr = text(properties, "DestinationCidrBlock");
  if (cidr !== undefined) {
    if (parseCidr(cidr) === undefined)
      throw invalidValue(`Value (${cidr}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`);
    return cidr;
  }
  const other = text(properties, "DestinationIpv6CidrBlock") ?? text(properties, "DestinationPrefixListId");
  if (other !== undefined) return other;
  throw new LabError("MissingParameter", "The request must contain the parameter destinationCidrBlock or destinationIpv6CidrBlock");
}

/** Targets other than gateways are kept and lead nowhere. */
const OTHER_TARGETS = [
  "CarrierGatewayId",
  "EgressOnlyInternetGatewayId",
  "InstanceId",
  "LocalGatewayId",
  "NetworkInterfaceId",
  "TransitGatewayId",
  "VpcEndpointId",
  "VpcPeeringConnectionId",
] as const;

const TARGETS = ["GatewayId", "NatGatewayId", ...OTHER_TARGETS] as const;

function targetOf(lab: Lab, table: RouteTable, properties: Properties): Route["target"] {
  const gatewayId = text(properties, "GatewayId");
  if (gatewayId?.startsWith("igw-") === true) {
    const gateway = lab.ec2.internetGateways.get(gatewayId);
    if (gateway === undefined) throw new LabError("InvalidGatewayID.NotFound", `The gateway ID '${gatewayId}' does not exist`);
    // What a template gets that forgets DependsOn the attachment.
    if (gateway.vpcId !== table.vpcId)
      throw invalidValue(`route table ${table.id} and network gateway ${gatewayId} belong to different networks`);
    return { kind: "internet-gateway", id: gatewayId };
  }
  const natGatewayId = text(properties, "NatGatewayId");
  if (natGatewayId !== undefined) {
    if (!lab.ec2.natGateways.has(natGatewayId)) {
      throw new LabError("InvalidNatGatewayID.NotFound", `The natGateway ID '${natGatewayId}' does not exist`);
    }
    return { kind: "nat-gateway", id: natGatewayId };
  }
  const other = gatewayId ?? OTHER_TARGETS.map((name) => text(properties, name)).find((id) => id !== undefined);
  if (other !== undefined) return { kind: "other", id: other };
  throw new LabError(
    "MissingParameter",
    "The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, vpcEndpointId, egressOnlyInternetGatewayId or transitGatewayId",
  );
}
