// AWS::EC2::NatGateway: the way to the internet for private subnets.
import { LabError } from "../../operation.ts";
import { requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { find } from "../errors.ts";
import { attachInterface, detachInterface, interfacesOf } from "../network/interfaces.ts";
import type { NatGateway } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor } from "./common.ts";

export const natGateway: ResourceModel = {
  type: "AWS::EC2::NatGateway",
  create: async (lab, request) => {
    const { properties } = request;
    const subnet = find("subnet", lab.ec2.subnets, requiredText(properties, "SubnetId"));
    const connectivity = text(properties, "ConnectivityType") === "private" ? "private" : "public";
    const allocationId = text(properties, "AllocationId");
    if (connectivity === "public" && allocationId === undefined) {
      throw new LabError(
        "MissingParameter",
        "The request must include the AllocationId parameter. Add the required parameter and retry the request.",
      );
    }
    const elastic = allocationId === undefined ? undefined : find("elasticAddress", lab.ec2.elasticAddresses, allocationId);
    if (elastic !== undefined && (elastic.natGatewayId !== undefined || elastic.owner.id !== "")) {
      throw new LabError("Resource.AlreadyAssociated", `Elastic IP address [${allocationId}] is already associated`);
    }
    const id = lab.ids.ec2("nat");
    const own: NatGateway = {
      id,
      vpcId: subnet.vpcId,
      subnetId: subnet.id,
      allocationId,
      connectivity,
      createdAt: lab.clock.now(),
      state: "pending",
    };
    if (elastic !== undefined) elastic.natGatewayId = id;
    request.initiated(id);
    lab.ec2.natGateways.set(id, own);
    attachInterface(lab, subnet, { attachedTo: id, groupIds: [] });
    setTags(lab, id, tagsFor(request));
    await pause(lab, "ec2.create.nat-gateway");
    own.state = "available";
    networkChanged(lab);
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    await pause(lab, "ec2.update");
    retag(lab, physicalId, request);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    const own = lab.ec2.natGateways.get(physicalId);
    if (own === undefined || own.state === "deleted") return;
    own.state = "deleting";
    networkChanged(lab);
    await pause(lab, "ec2.remove.nat-gateway");
    own.state = "deleted";
    for (const { id } of interfacesOf(lab, physicalId)) detachInterface(lab, id);
    for (const elastic of lab.ec2.elasticAddresses.values()) if (elastic.natGatewayId === physicalId) elastic.natGatewayId = undefined;
    networkChanged(lab);
  },
  read: (lab, { physicalId }) => {
    const own = lab.ec2.natGateways.get(physicalId);
    if (own === undefined || own.state === "deleting" || own.state === "deleted") return undefined;
    return {
      SubnetId: own.subnetId,
      AllocationId: own.allocationId,
      ConnectivityType: own.connectivity,
      Tags: liveTags(lab, physicalId),
    };
  },
  attribute: (_lab, physicalId, name) => (name === "NatGatewayId" ? physicalId : undefined),
};
