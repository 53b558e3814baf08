// AWS::EC2::SubnetRouteTableAssociation: takes a subnet from the main route table to another.
import { LabError } from "../../operation.ts";
import { requiredText } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { find, invalidValue } from "../errors.ts";
import { networkChanged } from "../state.ts";
import { pause } from "./common.ts";

export const routeTableAssociation: ResourceModel = {
  type: "AWS::EC2::SubnetRouteTableAssociation",
  create: async (lab, request) => {
    const table = find("routeTable", lab.ec2.routeTables, requiredText(request.properties, "RouteTableId"));
    const subnet = find("subnet", lab.ec2.subnets, requiredText(request.properties, "SubnetId"));
    if (table.vpcId !== subnet.vpcId) {
      throw invalidValue(`Route table ${table.id} and subnet ${subnet.id} belong to different networks`);
    }
    for (const other of lab.ec2.routeTables.values()) {
      if (![...other.associations.values()].includes(subnet.id)) continue;
      throw new LabError(
        "Resource.AlreadyAssociated",
        `the specified association for route table ${table.id} conflicts with an existing association`,
      );
    }
    const physicalId = lab.ids.ec2("rtbassoc");
    request.initiated(physicalId);
    table.associations.set(physicalId, subnet.id);
    networkChanged(lab);
    await pause(lab, "ec2.create.route-table-association");
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    for (const table of lab.ec2.routeTables.values()) table.associations.delete(physicalId);
    networkChanged(lab);
  },
  read: (lab, { physicalId }) => {
    for (const table of lab.ec2.routeTables.values()) {
      const subnetId = table.associations.get(physicalId);
      if (subnetId !== undefined) return { RouteTableId: table.id, SubnetId: subnetId };
    }
    return undefined;
  },
  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
};
