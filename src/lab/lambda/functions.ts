// Functions as stored things: found by name or ARN, described as the API does.

import { createHash } from "node:crypto";
import type { FunctionConfiguration } from "@aws-sdk/client-lambda";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { LambdaFunction } from "./state.ts";

export function functionArn(lab: Lab, name: string): string {
  return `arn:${lab.partition}:lambda:${lab.region}:${lab.account}:function:${name}`;
}

/** `given`: a name, an ARN or a partial ARN, with or without a qualifier. */
export function findFunction(lab: Lab, given: string): LambdaFunction | undefined {
  const name = /(?:^|function:)([A-Za-z0-9_-]+)(?::[A-Za-z0-9$_-]+)?$/.exec(given)?.[1];
  return name === undefined ? undefined : lab.lambda.functions.get(name);
}

/** Throws ResourceNotFoundException. */
export function functionNamed(lab: Lab, given: string | undefined): LambdaFunction {
  const found = findFunction(lab, given ?? "");
  if (found === undefined) throw new LabError("ResourceNotFoundException", `Function not found: ${functionArn(lab, given ?? "")}`, 404);
  return found;
}

export function describeFunction(lambda: LambdaFunction): FunctionConfiguration {
  const source = lambda.code.kind === "inline" ? lambda.code.source : lambda.code.what;
  return {
    FunctionName: lambda.name,
    FunctionArn: lambda.arn,
    Runtime: lambda.runtime as NonNullable<FunctionConfiguration["Runtime"]>,
    Role: lambda.role,
    Handler: lambda.handler,
    CodeSize: Buffer.byteLength(source),
    CodeSha256: createHash("sha256").update(source).digest("base64"),
    Description: lambda.description,
    Timeout: lambda.timeoutSeconds,
    MemorySize: lambda.memoryMegabytes,
    LastModified: new Date(lambda.lastModified).toISOString().replace("Z", "+0000"),
    Version: "$LATEST",
    PackageType: "Zip",
    Architectures: ["x86_64"],
    State: "Active",
    LastUpdateStatus: "Successful",
    LoggingConfig: { LogFormat: "Text", LogGroup: lambda.logGroup },
    ...(Object.keys(lambda.environment).length === 0 ? {} : { Environment: { Variables: { ...lambda.environment } } }),
  };
}
