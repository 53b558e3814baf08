// AWS::Lambda::Permission: kept by CloudFormation alone, as nothing in the lab calls functions but CloudFormation.
import { requiredText } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { functionNamed } from "../functions.ts";

export const permissionResource: ResourceModel = {
  type: "AWS::Lambda::Permission",

  create: async (lab, request) => {
    await lab.clock.sleep(lab.draw("lambda.permission"));
    functionNamed(lab, requiredText(request.properties, "FunctionName"));
    return { physicalId: `${request.stackName}-${request.logicalId}-${lab.ids.hex(12)}` };
  },

  remove: async (lab) => {
    await lab.clock.sleep(lab.draw("lambda.permission"));
  },

  // Nobody but CloudFormation can change it here; it goes with its function.
  read: (lab, { properties }) => {
    const { FunctionName } = properties;
    const exists = [...lab.lambda.functions.values()].some(({ name, arn }) => name === FunctionName || arn === FunctionName);
    return exists ? properties : undefined;
  },

  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
};
