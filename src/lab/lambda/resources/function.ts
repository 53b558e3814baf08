// AWS::Lambda::Function. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { integer, object, objects, type Properties, requiredText, text } from "../../properties.ts";
import { peopleTags, type ResourceModel, type ResourceRequest, type ResourceTag } from "../../resource.ts";
import { functionArn } from "../functions.ts";
import { isRetired } from "../runtimes.ts";
import type { LambdaFunction } from "../state.ts";

export const functionResource: ResourceModel = {
  type: "AWS::Lambda::Function",

  create: async (lab, request) => {
    const name = text(request.properties, "FunctionName") ?? generatedName(lab, request);
    const made = functionFrom(lab, name, request);
    if (lab.lambda.functions.has(name)) throw new LabError("ResourceConflictException", `Function already exist: ${name}`, 409);
    lab.lambda.functions.set(name, made);
    request.initiated(name);
    await lab.clock.sleep(lab.draw("lambda.create"));
    return { physicalId: name };
  },

  update: async (lab, request, existing) => {
    const changed = functionFrom(lab, existing.physicalId, request);
    await lab.clock.sleep(lab.draw("lambda.update"));
    lab.lambda.functions.set(existing.physicalId, changed);
    return { physicalId: existing.physicalId };
  },

  remove: async (lab, existing) => {
    await lab.clock.sleep(lab.draw("lambda.delete"));
    lab.lambda.functions.delete(existing.physicalId);
  },

  // AWS hands no code back, so it is not compared.
  read: (lab, { physicalId }) => {
    const own = lab.lambda.functions.get(physicalId);
    return (
      own && {
        FunctionName: own.name,
        Runtime: own.runtime,
        Handler: own.handler,
        Role: own.role,
        Description: own.description,
        Timeout: own.timeoutSeconds,
        MemorySize: own.memoryMegabytes,
        Environment: { Variables: own.environment },
        LoggingConfig: { LogGroup: own.logGroup },
        Tags: peopleTags(own.tags),
      }
    );
  },

  attribute: (lab, physicalId, name) => (name === "Arn" ? functionArn(lab, physicalId) : undefined),
};

/** At most 64 characters. Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
function generatedName(lab: Lab, { stackName, logicalId }: ResourceRequest): string {
  return `${`${stackName}-${logicalId}`.slice(0, 51)}-${lab.ids.hex(12)}`;
}

function functionFrom(lab: Lab, name: string, request: ResourceRequest): LambdaFunction {
  const { properties } = request;
  const code = object(properties, "Code") ?? {};
  const runtime = text(properties, "Runtime") ?? "";
  if (isRetired(runtime)) {
    throw new LabError(
      "InvalidParameterValueException",
      `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
      400,
    );
  }
  // Each can keep it from answering: no way out of a network, other code, no instance of it at all.
  const leftOut = {
    VpcConfig: properties.VpcConfig !== undefined,
    Layers: properties.Layers !== undefined,
    "ReservedConcurrentExecutions 0": integer(properties, "ReservedConcurrentExecutions") === 0,
  };
  for (const [name, isGiven] of Object.entries(leftOut)) {
    if (isGiven) lab.notModelled(`AWS::Lambda::Function ${name}`, `${request.stackName}/${request.logicalId}`);
  }
  const logging = object(properties, "LoggingConfig") ?? {};
  return {
    name,
    arn: functionArn(lab, name),
    runtime,
    handler: text(properties, "Handler") ?? "",
    code: codeFrom(code),
    role: requiredText(properties, "Role"),
    description: text(properties, "Description") ?? "",
    timeoutSeconds: within(properties, "Timeout", 1, 900, 3),
    memoryMegabytes: within(properties, "MemorySize", 128, 10_240, 128),
    environment: environmentFrom(object(properties, "Environment") ?? {}),
    logGroup: text(logging, "LogGroup") ?? `/aws/lambda/${name}`,
    tags: [...request.tags, ...((objects(properties, "Tags") ?? []) as unknown as readonly ResourceTag[])],
    lastModified: lab.clock.now(),
  };
}

function codeFrom(code: Properties): LambdaFunction["code"] {
  const source = text(code, "ZipFile");
  if (source !== undefined) return { kind: "inline", source };
  const image = text(code, "ImageUri");
  if (image !== undefined) return { kind: "unsupported", what: `the container image ${image}` };
  const bucket = text(code, "S3Bucket");
  if (bucket !== undefined) return { kind: "unsupported", what: `the package s3://${bucket}/${text(code, "S3Key") ?? ""}` };
  throw new LabError("InvalidParameterValueException", "Please provide a source for function code.", 400);
}

function environmentFrom(environment: Properties): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(object(environment, "Variables") ?? {}).map(([name, value]) => [name, String(value)]));
}

/** Limits: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
function within(properties: Properties, name: string, min: number, max: number, otherwise: number): number {
  const value = integer(properties, name) ?? otherwise;
  if (value < min || value > max) {
    throw new LabError("ValidationError", `Properties validation failed: #/${name}: ${value} is not between ${min} and ${max}`);
  }
  return value;
}
