// GetFunction. https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html
import type { GetFunctionCommandInput, GetFunctionCommandOutput } from "@aws-sdk/client-lambda";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { describeFunction, functionNamed } from "../functions.ts";

function get(lab: Lab, input: GetFunctionCommandInput): Omit<GetFunctionCommandOutput, "$metadata"> {
  const found = functionNamed(lab, input.FunctionName);
  return {
    Configuration: describeFunction(found),
    Code: { RepositoryType: "S3" },
    Tags: Object.fromEntries(found.tags.map(({ Key, Value }) => [Key, Value])),
  };
}

export default register("lambda", "GetFunction", get);
