// AWS::CloudFormation::WaitConditionHandle: a name to send signals to; the lab receives none.
import type { ResourceModel } from "../../resource.ts";
import { generatedName } from "../engine/generated-name.ts";

export const waitConditionHandle: ResourceModel = {
  type: "AWS::CloudFormation::WaitConditionHandle",
  create: async (lab, { stackName, logicalId, initiated }) => {
    const physicalId = `https://cloudformation-waitcondition-${lab.region}.s3.amazonaws.com/${generatedName(lab, stackName, logicalId)}`;
    initiated(physicalId);
    return { physicalId };
  },
  remove: async () => undefined,
  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
};
