// AWS::EC2::EIP: Ref is the address itself.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { find } from "../errors.ts";
import type { ElasticAddress } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor } from "./common.ts";

export const elasticAddress: ResourceModel = {
  type: "AWS::EC2::EIP",
  create: async (lab, request) => {
    const instanceId = text(request.properties, "InstanceId");
    if (instanceId !== undefined) find("instance", lab.ec2.instances, instanceId);
    const owner = { kind: "instance" as const, id: "" };
    const address = lab.addresses.allocate(owner);
    const allocationId = lab.ids.ec2("eipalloc");
    const own: ElasticAddress = { allocationId, address, owner, associationId: undefined, natGatewayId: undefined };
    lab.ec2.elasticAddresses.set(allocationId, own);
    request.initiated(address);
    setTags(lab, allocationId, tagsFor(request));
    await pause(lab, "ec2.create.elastic-address");
    if (instanceId !== undefined) associate(lab, own, instanceId);
    return { physicalId: address };
  },
  update: async (lab, request, { physicalId }) => {
    await pause(lab, "ec2.update");
    const own = byAddress(lab, physicalId);
    if (own !== undefined) {
      const instanceId = text(request.properties, "InstanceId");
      if (own.owner.id !== (instanceId ?? "")) disassociate(lab, own);
      if (instanceId !== undefined && own.owner.id === "") associate(lab, own, instanceId);
      retag(lab, own.allocationId, request);
    }
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    const own = byAddress(lab, physicalId);
    if (own === undefined) return;
    if (own.natGatewayId !== undefined) {
      throw new LabError("InvalidIPAddress.InUse", `Address ${physicalId} is in use by NAT gateway ${own.natGatewayId}.`);
    }
    disassociate(lab, own);
    lab.addresses.release(own.address);
    lab.ec2.elasticAddresses.delete(own.allocationId);
    lab.ec2.tags.delete(own.allocationId);
  },
  read: (lab, { physicalId }) => {
    const own = byAddress(lab, physicalId);
    return own && { InstanceId: own.owner.id === "" ? undefined : own.owner.id, Tags: liveTags(lab, own.allocationId) };
  },
  attribute: (lab, physicalId, name) => {
    if (name === "PublicIp") return physicalId;
    return name === "AllocationId" ? byAddress(lab, physicalId)?.allocationId : undefined;
  },
};

function byAddress(lab: Lab, address: string): ElasticAddress | undefined {
  for (const own of lab.ec2.elasticAddresses.values()) if (own.address === address) return own;
  return undefined;
}

/** Takes the place of an automatically assigned address. */
function associate(lab: Lab, own: ElasticAddress, instanceId: string): void {
  const instance = find("instance", lab.ec2.instances, instanceId);
  if (instance.publicAddress !== undefined) lab.addresses.release(instance.publicAddress);
  instance.publicAddress = own.address;
  own.owner.id = instanceId;
  own.associationId = lab.ids.ec2("eipassoc");
  networkChanged(lab);
}

function disassociate(lab: Lab, own: ElasticAddress): void {
  const instance = lab.ec2.instances.get(own.owner.id);
  if (instance !== undefined) instance.publicAddress = undefined;
  own.owner.id = "";
  own.associationId = undefined;
  networkChanged(lab);
}
