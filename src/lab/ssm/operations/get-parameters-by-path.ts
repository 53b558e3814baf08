// GetParametersByPath: one level below a path, or all of them.
import type { GetParametersByPathCommandInput, GetParametersByPathCommandOutput } from "@aws-sdk/client-ssm";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { describeParameter } from "../describe.ts";
import { parametersBelow } from "../parameters.ts";

/** Source: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html */
const PAGE = 10;

export function getParametersByPath(lab: Lab, input: GetParametersByPathCommandInput): Omit<GetParametersByPathCommandOutput, "$metadata"> {
  const path = input.Path ?? "";
  if (!path.startsWith("/")) {
    throw new LabError("ValidationException", `The parameter path must begin with a forward slash "/". Invalid path: ${path}.`);
  }
  const all = parametersBelow(lab, path, input.Recursive === true);
  const start = input.NextToken === undefined ? 0 : Number(input.NextToken);
  if (!Number.isInteger(start) || start < 0) throw new LabError("InvalidNextToken", "The specified token isn't valid.");
  const end = start + Math.min(input.MaxResults ?? PAGE, PAGE);
  return {
    Parameters: all.slice(start, end).map((parameter) => describeParameter(lab, parameter)),
    NextToken: end < all.length ? String(end) : undefined,
  };
}
