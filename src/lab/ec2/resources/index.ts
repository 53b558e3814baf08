// The resource types of EC2 that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { elasticAddress } from "./elastic-address.ts";
import { endpoint } from "./endpoint.ts";
import { gatewayAttachment } from "./gateway-attachment.ts";
import { instance } from "./instance.ts";
import { internetGateway } from "./internet-gateway.ts";
import { launchTemplate } from "./launch-template.ts";
import { natGateway } from "./nat-gateway.ts";
import { route } from "./route.ts";
import { routeTable } from "./route-table.ts";
import { routeTableAssociation } from "./route-table-association.ts";
import { securityGroup } from "./security-group.ts";
import { securityGroupEgress, securityGroupIngress } from "./security-group-rule.ts";
import { subnet } from "./subnet.ts";
import { vpc } from "./vpc.ts";

export const ec2Resources: readonly ResourceModel[] = [
  elasticAddress,
  endpoint,
  gatewayAttachment,
  instance,
  internetGateway,
  launchTemplate,
  natGateway,
  route,
  routeTable,
  routeTableAssociation,
  securityGroup,
  securityGroupEgress,
  securityGroupIngress,
  subnet,
  vpc,
];
