// Custom::* and AWS::CloudFormation::CustomResource: the function behind ServiceToken, really run. Protocol: aws-failover-semantics, section 7.
import type { Lab } from "../../lab.ts";
import type { ResourceModel } from "../../resource.ts";
import type { CustomResourceAnswer } from "../custom-resource/answer.ts";
import { failedAnswer, requestCustomResource } from "../custom-resource/request.ts";

/**
 * A creation that fails gets a physical id all the same (the answer's, or one made up), so that the rollback sends a Delete.
 * An update that answers with another physical id makes the engine send a Delete for the old one.
 */
export const customResource: ResourceModel = {
  type: "AWS::CloudFormation::CustomResource",

  create: async (lab, request) => {
    const { stackId, logicalId, type, properties } = request;
    const madeUp = `${request.stackName}-${logicalId}-${lab.ids.hex(12)}`;
    let answer: CustomResourceAnswer;
    try {
      answer = await requestCustomResource(lab, { requestType: "Create", stackId, logicalId, type, properties });
    } catch (error) {
      request.initiated(madeUp);
      throw error;
    }
    const physicalId = answer.physicalId ?? madeUp;
    request.initiated(physicalId);
    if (answer.status === "FAILED") throw failedAnswer(answer, "Create");
    remember(lab, physicalId, answer);
    return { physicalId };
  },

  update: async (lab, request, existing) => {
    const { stackId, logicalId, type, properties } = request;
    const { physicalId, properties: oldProperties } = existing;
    const answer = await requestCustomResource(lab, {
      requestType: "Update",
      stackId,
      logicalId,
      type,
      properties,
      physicalId,
      oldProperties,
    });
    if (answer.status === "FAILED") throw failedAnswer(answer, "Update");
    const now = answer.physicalId ?? physicalId;
    remember(lab, now, answer);
    return { physicalId: now };
  },

  remove: async (lab, { stackId, logicalId, type, properties, physicalId }) => {
    const answer = await requestCustomResource(lab, { requestType: "Delete", stackId, logicalId, type, properties, physicalId });
    if (answer.status === "FAILED") throw failedAnswer(answer, "Delete");
    lab.lambda.customResourceData.delete(physicalId);
  },

  attribute: (lab, physicalId, name) => lab.lambda.customResourceData.get(physicalId)?.[name],
};

function remember(lab: Lab, physicalId: string, answer: CustomResourceAnswer): void {
  lab.lambda.customResourceData.set(physicalId, answer.data);
}
