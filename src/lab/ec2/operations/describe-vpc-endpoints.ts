// DescribeVpcEndpoints: endpoints with their policies and route tables.
import type { DescribeVpcEndpointsCommandInput, DescribeVpcEndpointsCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { interfacesOf } from "../network/interfaces.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";

/** AWS's default policy of an endpoint. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html */
const FULL_ACCESS = { Version: "2008-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] };

export function describeVpcEndpoints(lab: Lab, input: DescribeVpcEndpointsCommandInput): Answer<DescribeVpcEndpointsCommandOutput> {
  const all = input.VpcEndpointIds?.length ? findAll("endpoint", lab.ec2.endpoints, input.VpcEndpointIds) : [...lab.ec2.endpoints.values()];
  refuseDryRun(input.DryRun);
  const matching = filtered(lab, all, input.Filters, {
    "service-name": ({ serviceName }) => serviceName,
    "vpc-endpoint-id": ({ id }) => id,
    "vpc-endpoint-state": () => "available",
    "vpc-endpoint-type": ({ type }) => type,
    "vpc-id": ({ vpcId }) => vpcId,
  });
  const page = pageOf(matching, input);
  return {
    VpcEndpoints: page.items.map((endpoint) => ({
      CreationTimestamp: new Date(endpoint.createdAt),
      Groups: endpoint.groupIds.map((GroupId) => ({ GroupId, GroupName: lab.ec2.securityGroups.get(GroupId)?.name })),
      NetworkInterfaceIds: interfacesOf(lab, endpoint.id).map(({ id }) => id),
      OwnerId: lab.account,
      PolicyDocument: typeof endpoint.policy === "string" ? endpoint.policy : JSON.stringify(endpoint.policy ?? FULL_ACCESS),
      PrivateDnsEnabled: endpoint.privateDns,
      RequesterManaged: false,
      RouteTableIds: [...endpoint.routeTableIds],
      ServiceName: endpoint.serviceName,
      State: "available" as "Available",
      SubnetIds: [...endpoint.subnetIds],
      Tags: tagsOf(lab, endpoint.id),
      VpcEndpointId: endpoint.id,
      VpcEndpointType: endpoint.type,
      VpcId: endpoint.vpcId,
    })),
    NextToken: page.next,
  };
}
