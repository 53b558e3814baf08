// AWS::EC2::VPCGatewayAttachment: routes to an internet gateway are refused until it exists.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { dependencyViolation, find, invalidValue } from "../errors.ts";
import { networkChanged } from "../state.ts";
import { pause, withPatience } from "./common.ts";

export const gatewayAttachment: ResourceModel = {
  type: "AWS::EC2::VPCGatewayAttachment",
  create: async (lab, request) => {
    const { properties } = request;
    const vpc = find("vpc", lab.ec2.vpcs, requiredText(properties, "VpcId"));
    const gatewayId = text(properties, "InternetGatewayId");
    if (gatewayId === undefined) {
      throw new LabError("InvalidRequest", "Either InternetGatewayId or VpnGatewayId must be specified.");
    }
    const gateway = find("internetGateway", lab.ec2.internetGateways, gatewayId);
    if (gateway.vpcId !== undefined) {
      throw new LabError("Resource.AlreadyAssociated", `resource ${gateway.id} is already attached to network ${gateway.vpcId}`);
    }
    if ([...lab.ec2.internetGateways.values()].some(({ vpcId }) => vpcId === vpc.id)) {
      throw invalidValue(`Network ${vpc.id} already has an internet gateway attached`);
    }
    const physicalId = `IGW|${vpc.id}`;
    request.initiated(physicalId);
    await pause(lab, "ec2.create.gateway-attachment");
    gateway.vpcId = vpc.id;
    networkChanged(lab);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    const vpcId = physicalId.slice(physicalId.indexOf("|") + 1);
    await withPatience(lab, () => detach(lab, vpcId));
  },
  read: (lab, { physicalId }) => {
    const vpcId = physicalId.slice(physicalId.indexOf("|") + 1);
    const gateway = [...lab.ec2.internetGateways.values()].find((candidate) => candidate.vpcId === vpcId);
    return gateway && { VpcId: vpcId, InternetGatewayId: gateway.id };
  },
  attribute: (_lab, physicalId, name) => (name === "AttachmentType" ? physicalId.slice(0, physicalId.indexOf("|")) : undefined),
};

function detach(lab: Lab, vpcId: string): void {
  const mapped =
    [...lab.ec2.instances.values()].some((instance) => instance.vpcId === vpcId && instance.publicAddress !== undefined) ||
    [...lab.ec2.natGateways.values()].some(
      (gateway) => gateway.vpcId === vpcId && gateway.allocationId !== undefined && gateway.state !== "deleted",
    );
  if (mapped) {
    throw dependencyViolation(
      `Network ${vpcId} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`,
    );
  }
  for (const gateway of lab.ec2.internetGateways.values()) if (gateway.vpcId === vpcId) gateway.vpcId = undefined;
  networkChanged(lab);
}
