// AWS::CloudWatch::Alarm: Ref is the name.
import { generatedName } from "../../iam/names.ts";
import { LabError } from "../../operation.ts";
import { flag, integer, list, objects, type Properties, text, texts } from "../../properties.ts";
import { peopleTags, type ResourceModel } from "../../resource.ts";
import { putAlarm } from "../alarms.ts";
import type { AlarmDefinition } from "../state.ts";

const NAME_AT_MOST = 255;

export const alarm: ResourceModel = {
  type: "AWS::CloudWatch::Alarm",
  create: async (lab, request) => {
    const name = text(request.properties, "AlarmName") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    if (lab.cloudwatch.alarms.has(name)) {
      throw new LabError("AlreadyExists", `${name} already exists`);
    }
    const own = (objects(request.properties, "Tags") ?? []).map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
    putAlarm(lab, name, definitionOf(request.properties), [...request.tags, ...own]);
    request.initiated(name);
    await lab.clock.sleep(lab.draw("cloudwatch.write"));
    return { physicalId: name };
  },
  update: async (lab, request, { physicalId }) => {
    await lab.clock.sleep(lab.draw("cloudwatch.write"));
    putAlarm(lab, physicalId, definitionOf(request.properties), []);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await lab.clock.sleep(lab.draw("cloudwatch.write"));
    lab.cloudwatch.alarms.delete(physicalId);
  },
  read: (lab, { physicalId, properties }) => {
    const own = lab.cloudwatch.alarms.get(physicalId);
    if (own === undefined) return undefined;
    // What the template sets and the alarm no longer has is gone, not unreadable.
    const definition = Object.fromEntries(Object.keys(properties).map((name) => [name, own.definition[name as keyof AlarmDefinition]]));
    return { ...definition, AlarmName: own.name, Tags: peopleTags(own.tags) };
  },
  attribute: (lab, physicalId, name) => (name === "Arn" ? lab.cloudwatch.alarms.get(physicalId)?.arn : undefined),
};

/** CloudFormation's properties are the API's parameters, with numbers and booleans that may be text. */
function definitionOf(properties: Properties): AlarmDefinition {
  const { AlarmName: _name, Tags: _tags, ...rest } = properties;
  const threshold = text(properties, "Threshold");
  return {
    ...structuredClone(rest),
    ...defined("ActionsEnabled", flag(properties, "ActionsEnabled")),
    ...defined("EvaluationPeriods", integer(properties, "EvaluationPeriods")),
    ...defined("DatapointsToAlarm", integer(properties, "DatapointsToAlarm")),
    ...defined("Period", integer(properties, "Period")),
    ...defined("Threshold", threshold === undefined ? undefined : Number(threshold)),
    ...defined("AlarmActions", texts(properties, "AlarmActions")),
    ...defined("OKActions", texts(properties, "OKActions")),
    ...defined("InsufficientDataActions", texts(properties, "InsufficientDataActions")),
    ...defined("Dimensions", list(properties, "Dimensions")),
  } as AlarmDefinition;
}

function defined(name: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [name]: value };
}
