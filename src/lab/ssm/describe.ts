// A parameter in the SDK's form.
import type { Parameter } from "@aws-sdk/client-ssm";
import type { Lab } from "../lab.ts";
import type { StoredParameter } from "./state.ts";

/** Public parameters belong to no account. */
export function describeParameter(lab: Lab, parameter: StoredParameter): Parameter {
  const owner = parameter.name.startsWith("/aws/service/") ? "" : lab.account;
  const slash = parameter.name.startsWith("/") ? "" : "/";
  return {
    ARN: `arn:${lab.partition}:ssm:${lab.region}:${owner}:parameter${slash}${parameter.name}`,
    DataType: "text",
    LastModifiedDate: new Date(parameter.changedAt),
    Name: parameter.name,
    Type: parameter.type,
    Value: parameter.value,
    Version: parameter.version,
  };
}
