// The operations of SSM that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { getParameter } from "./get-parameter.ts";
import { getParameters } from "./get-parameters.ts";
import { getParametersByPath } from "./get-parameters-by-path.ts";

export const ssmOperations: readonly RegisteredOperation[] = [
  register("ssm", "GetParameter", getParameter),
  register("ssm", "GetParameters", getParameters),
  register("ssm", "GetParametersByPath", getParametersByPath),
];
