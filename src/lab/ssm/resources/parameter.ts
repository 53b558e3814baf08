// AWS::SSM::Parameter: Ref is the name.
import { generatedName } from "../../iam/names.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { type Properties, requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";

/** Limit of the standard tier: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
const VALUE_AT_MOST = 4_096;
const NAME_AT_MOST = 1_011;

export const parameter: ResourceModel = {
  type: "AWS::SSM::Parameter",
  create: async (lab, request) => {
    const name = text(request.properties, "Name") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    check(name, request.properties);
    if (lab.ssm.parameters.has(name)) {
      throw new LabError(
        "AlreadyExistsException",
        `The parameter already exists. To overwrite this value, set the overwrite option in the request to true.`,
      );
    }
    request.initiated(name);
    write(lab, name, request.properties);
    await lab.clock.sleep(lab.draw("ssm.write"));
    return { physicalId: name };
  },
  update: async (lab, request, { physicalId }) => {
    check(physicalId, request.properties);
    await lab.clock.sleep(lab.draw("ssm.write"));
    write(lab, physicalId, request.properties);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await lab.clock.sleep(lab.draw("ssm.write"));
    lab.ssm.parameters.delete(physicalId);
  },
  read: (lab, { physicalId }) => {
    const own = lab.ssm.parameters.get(physicalId);
    return own && { Name: own.name, Type: own.type, Value: own.value };
  },
  attribute: (lab, physicalId, name) => {
    const own = lab.ssm.parameters.get(physicalId);
    if (name === "Value") return own?.value;
    return name === "Type" ? own?.type : undefined;
  },
};

function check(name: string, properties: Properties): void {
  if (/^\/?(aws|ssm)/i.test(name)) {
    throw new LabError("ValidationException", `Parameter name: can't be prefixed with "aws" or "ssm" (case-insensitive).`);
  }
  if (requiredText(properties, "Value").length > VALUE_AT_MOST) {
    throw new LabError("ValidationException", `Standard tier parameters support a maximum parameter value of ${VALUE_AT_MOST} characters.`);
  }
}

function write(lab: Lab, name: string, properties: Properties): void {
  lab.ssm.parameters.set(name, {
    name,
    type: text(properties, "Type") === "StringList" ? "StringList" : "String",
    value: requiredText(properties, "Value"),
    version: (lab.ssm.parameters.get(name)?.version ?? 0) + 1,
    changedAt: lab.clock.now(),
  });
}
