// AWS::EC2::InternetGateway: leads nowhere until it is attached.
import type { ResourceModel } from "../../resource.ts";
import { dependencyViolation } from "../errors.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor, withPatience } from "./common.ts";

export const internetGateway: ResourceModel = {
  type: "AWS::EC2::InternetGateway",
  create: async (lab, request) => {
    const id = lab.ids.ec2("igw");
    request.initiated(id);
    lab.ec2.internetGateways.set(id, { id, vpcId: undefined });
    setTags(lab, id, tagsFor(request));
    await pause(lab, "ec2.create.internet-gateway");
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    await pause(lab, "ec2.update");
    retag(lab, physicalId, request);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    await withPatience(lab, () => {
      if (lab.ec2.internetGateways.get(physicalId)?.vpcId !== undefined) {
        throw dependencyViolation(`The internetGateway '${physicalId}' has dependencies and cannot be deleted.`);
      }
      lab.ec2.internetGateways.delete(physicalId);
      lab.ec2.tags.delete(physicalId);
      networkChanged(lab);
    });
  },
  read: (lab, { physicalId }) => (lab.ec2.internetGateways.has(physicalId) ? { Tags: liveTags(lab, physicalId) } : undefined),
  attribute: (_lab, physicalId, name) => (name === "InternetGatewayId" ? physicalId : undefined),
};
