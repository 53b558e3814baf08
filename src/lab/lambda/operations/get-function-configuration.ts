// GetFunctionConfiguration. https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html
import type { GetFunctionConfigurationCommandInput } from "@aws-sdk/client-lambda";
import { register } from "../../operation.ts";
import { describeFunction, functionNamed } from "../functions.ts";

export default register("lambda", "GetFunctionConfiguration", (lab, input: GetFunctionConfigurationCommandInput) =>
  describeFunction(functionNamed(lab, input.FunctionName)),
);
