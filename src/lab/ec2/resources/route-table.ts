// AWS::EC2::RouteTable: born with the local route of its VPC.
import { requiredText } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { dependencyViolation, find } from "../errors.ts";
import type { Route } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor, withPatience } from "./common.ts";

export const routeTable: ResourceModel = {
  type: "AWS::EC2::RouteTable",
  create: async (lab, request) => {
    const vpc = find("vpc", lab.ec2.vpcs, requiredText(request.properties, "VpcId"));
    const id = lab.ids.ec2("rtb");
    request.initiated(id);
    const local: Route = { destination: vpc.cidr, target: { kind: "local", id: "local" } };
    lab.ec2.routeTables.set(id, { id, vpcId: vpc.id, routes: new Map([[vpc.cidr, local]]), associations: new Map() });
    setTags(lab, id, tagsFor(request));
    await pause(lab, "ec2.create.route-table");
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
      if ((lab.ec2.routeTables.get(physicalId)?.associations.size ?? 0) > 0) {
        throw dependencyViolation(`The routeTable '${physicalId}' has dependencies and cannot be deleted.`);
      }
      lab.ec2.routeTables.delete(physicalId);
      lab.ec2.tags.delete(physicalId);
      networkChanged(lab);
    });
  },
  read: (lab, { physicalId }) => {
    const own = lab.ec2.routeTables.get(physicalId);
    return own && { VpcId: own.vpcId, Tags: liveTags(lab, physicalId) };
  },
  attribute: (_lab, physicalId, name) => (name === "RouteTableId" ? physicalId : undefined),
};
