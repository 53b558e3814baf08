// AWS::EC2::VPCEndpoint: gateway endpoints put a route to S3 or DynamoDB into route tables; interface endpoints are kept as they are.
import { createRandom, hexadecimal } from "../../../random/seeded.ts";
import { formatInstant } from "../../../time/units.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { flag, requiredText, text, texts } from "../../properties.ts";
import type { ResourceModel, ResourceRequest } from "../../resource.ts";
import { find, invalidValue } from "../errors.ts";
import { attachInterface, detachInterface, interfacesOf } from "../network/interfaces.ts";
import type { VpcEndpoint } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor } from "./common.ts";

export const endpoint: ResourceModel = {
  type: "AWS::EC2::VPCEndpoint",
  create: async (lab, request) => {
    const { properties } = request;
    const vpc = find("vpc", lab.ec2.vpcs, requiredText(properties, "VpcId"));
    const serviceName = requiredText(properties, "ServiceName");
    const type = text(properties, "VpcEndpointType") === "Interface" ? "Interface" : "Gateway";
    checkService(lab, serviceName, type);
    const id = lab.ids.ec2("vpce");
    const own: VpcEndpoint = {
      id,
      vpcId: vpc.id,
      serviceName,
      type,
      createdAt: lab.clock.now(),
      routeTableIds: [],
      subnetIds: texts(properties, "SubnetIds") ?? [],
      groupIds: texts(properties, "SecurityGroupIds") ?? [],
      policy: properties.PolicyDocument,
      privateDns: flag(properties, "PrivateDnsEnabled") ?? false,
    };
    const routeTableIds = wantedTables(lab, own, request);
    request.initiated(id);
    lab.ec2.endpoints.set(id, own);
    setTags(lab, id, tagsFor(request));
    for (const subnetId of own.subnetIds) {
      attachInterface(lab, find("subnet", lab.ec2.subnets, subnetId), { attachedTo: id, groupIds: own.groupIds });
    }
    await pause(lab, "ec2.create.endpoint");
    route(lab, own, routeTableIds);
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    const own = find("endpoint", lab.ec2.endpoints, physicalId);
    const routeTableIds = wantedTables(lab, own, request);
    await pause(lab, "ec2.update");
    own.policy = request.properties.PolicyDocument;
    own.privateDns = flag(request.properties, "PrivateDnsEnabled") ?? false;
    route(lab, own, routeTableIds);
    retag(lab, physicalId, request);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    const own = lab.ec2.endpoints.get(physicalId);
    if (own === undefined) return;
    route(lab, own, []);
    for (const { id } of interfacesOf(lab, physicalId)) detachInterface(lab, id);
    lab.ec2.endpoints.delete(physicalId);
    lab.ec2.tags.delete(physicalId);
    networkChanged(lab);
  },
  read: (lab, { physicalId }) => {
    const own = lab.ec2.endpoints.get(physicalId);
    return (
      own && {
        VpcId: own.vpcId,
        ServiceName: own.serviceName,
        VpcEndpointType: own.type,
        RouteTableIds: own.routeTableIds,
        SubnetIds: own.subnetIds,
        SecurityGroupIds: own.groupIds,
        PolicyDocument: own.policy,
        PrivateDnsEnabled: own.privateDns,
        Tags: liveTags(lab, physicalId),
      }
    );
  },
  attribute: (lab, physicalId, name) => {
    switch (name) {
      case "Id":
        return physicalId;
      case "CreationTimestamp":
        return formatInstant(lab.ec2.endpoints.get(physicalId)?.createdAt ?? 0);
      case "DnsEntries":
        return dnsEntries(lab, lab.ec2.endpoints.get(physicalId));
      case "NetworkInterfaceIds":
        return interfacesOf(lab, physicalId).map(({ id }) => id);
      default:
        return undefined;
    }
  },
};

/** Of the public names of interface endpoints: each region has its own on AWS, here it is the one of the guide's example. */
const PUBLIC_ZONE = "Z1HUB23UULQXV";

/** Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html */
const GATEWAY_SERVICES = ["s3", "dynamodb"];

function checkService(lab: Lab, serviceName: string, type: VpcEndpoint["type"]): void {
  const start = `${lab.partition === "aws-cn" ? "cn.com" : "com"}.amazonaws.${lab.region}.`;
  // The services in China are named both ways.
  const service = serviceName.startsWith(start) ? serviceName.slice(start.length) : serviceName.replace(`com.amazonaws.${lab.region}.`, "");
  if (service === serviceName) throw new LabError("InvalidServiceName", `The Vpc Endpoint Service '${serviceName}' does not exist`);
  if (type === "Gateway" && !GATEWAY_SERVICES.includes(service)) {
    throw new LabError("InvalidParameter", "Endpoint type (Gateway) does not match available service types ([Interface]).");
  }
}

function wantedTables(lab: Lab, own: VpcEndpoint, request: ResourceRequest): readonly string[] {
  const ids = texts(request.properties, "RouteTableIds") ?? [];
  for (const id of ids) {
    const table = find("routeTable", lab.ec2.routeTables, id);
    if (table.vpcId !== own.vpcId) throw invalidValue(`Route table ${id} and vpc ${own.vpcId} belong to different networks`);
    const present = table.routes.get(prefixListOf(own.serviceName));
    if (present === undefined || present.target.id === own.id) continue;
    throw new LabError(
      "RouteAlreadyExists",
      `route table ${id} already has a route with destination-prefix-list-id ${present.destination}`,
    );
  }
  return ids;
}

/**
 * Of an interface endpoint: its names in the region, in each zone, and the service's own where that is private, each after its hosted zone.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html (DnsEntries)
 */
function dnsEntries(lab: Lab, own: VpcEndpoint | undefined): readonly string[] {
  if (own === undefined || own.type === "Gateway") return [];
  const random = createRandom(`dns-entries/${own.id}`);
  // `ecr.api` is answered under `api.ecr`.
  const service = own.serviceName.split(`.${lab.region}.`)[1]?.split(".").reverse().join(".");
  const suffix = `${lab.region}.${lab.partition === "aws-cn" ? "vpce.amazonaws.com.cn" : "vpce.amazonaws.com"}`;
  const name = `${own.id}-${hexadecimal(random, 8)}`;
  const zones = new Set(own.subnetIds.flatMap((id) => lab.ec2.subnets.get(id)?.zone ?? []));
  const entries = [name, ...[...zones].map((zone) => `${name}-${zone}`)].map((host) => `${PUBLIC_ZONE}:${host}.${service}.${suffix}`);
  if (!own.privateDns) return entries;
  return [...entries, `Z${hexadecimal(random, 13).toUpperCase()}:${service}.${suffix.replace("vpce.", "")}`];
}

/** Puts the endpoint's route into exactly these tables. */
function route(lab: Lab, own: VpcEndpoint, routeTableIds: readonly string[]): void {
  const destination = prefixListOf(own.serviceName);
  for (const id of own.routeTableIds) lab.ec2.routeTables.get(id)?.routes.delete(destination);
  own.routeTableIds = routeTableIds;
  for (const id of routeTableIds) {
    lab.ec2.routeTables.get(id)?.routes.set(destination, { destination, target: { kind: "endpoint", id: own.id } });
  }
  networkChanged(lab);
}

const prefixLists = new Map<string, string>();

/** The service's prefix list, under an id made from its name. */
function prefixListOf(serviceName: string): string {
  let id = prefixLists.get(serviceName);
  if (id === undefined) {
    id = `pl-${hexadecimal(createRandom(`prefix-list/${serviceName}`), 8)}`;
    prefixLists.set(serviceName, id);
  }
  return id;
}
