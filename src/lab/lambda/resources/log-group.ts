// AWS::Logs::LogGroup: holds the lines of the functions that log to it. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { integer, text } from "../../properties.ts";
import type { ResourceModel, ResourceRequest } from "../../resource.ts";

export const logGroupResource: ResourceModel = {
  type: "AWS::Logs::LogGroup",

  create: async (lab, request) => {
    await lab.clock.sleep(lab.draw("lambda.log-group"));
    const name = text(request.properties, "LogGroupName") ?? `${request.stackName}-${request.logicalId}-${lab.ids.hex(12)}`;
    if (lab.lambda.logGroups.has(name)) throw new LabError("ResourceAlreadyExistsException", "The specified log group already exists", 400);
    request.initiated(name);
    put(lab, name, request);
    return { physicalId: name };
  },

  update: async (lab, request, existing) => {
    await lab.clock.sleep(lab.draw("lambda.log-group"));
    put(lab, existing.physicalId, request);
    return { physicalId: existing.physicalId };
  },

  remove: async (lab, existing) => {
    await lab.clock.sleep(lab.draw("lambda.log-group"));
    lab.lambda.logGroups.delete(existing.physicalId);
  },

  read: (lab, { physicalId }) => {
    const own = lab.lambda.logGroups.get(physicalId);
    return own && { LogGroupName: own.name, RetentionInDays: own.retentionDays };
  },

  attribute: (lab, physicalId, name) =>
    name === "Arn" ? `arn:${lab.partition}:logs:${lab.region}:${lab.account}:log-group:${physicalId}:*` : undefined,
};

/** Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

function put(lab: Lab, name: string, { properties }: ResourceRequest): void {
  const retentionDays = integer(properties, "RetentionInDays");
  if (retentionDays !== undefined && !RETENTION_DAYS.includes(retentionDays)) {
    throw new LabError("ValidationError", `Properties validation failed: #/RetentionInDays: ${retentionDays} is not a valid enum value`);
  }
  lab.lambda.logGroups.set(name, { name, retentionDays, lines: lab.lambda.logGroups.get(name)?.lines ?? [] });
}
