// GetParameters: up to ten names; unknown ones are listed, not refused.
import type { GetParametersCommandInput, GetParametersCommandOutput } from "@aws-sdk/client-ssm";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { describeParameter } from "../describe.ts";
import { findParameter } from "../parameters.ts";

const NAMES_AT_MOST = 10;

export function getParameters(lab: Lab, input: GetParametersCommandInput): Omit<GetParametersCommandOutput, "$metadata"> {
  const names = input.Names ?? [];
  if (names.length === 0 || names.length > NAMES_AT_MOST) {
    throw new LabError(
      "ValidationException",
      `1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length less than or equal to ${NAMES_AT_MOST}, and greater than or equal to 1`,
    );
  }
  const found = names.map((name) => findParameter(lab, name));
  return {
    Parameters: found.flatMap((parameter) => (parameter === undefined ? [] : [describeParameter(lab, parameter)])),
    InvalidParameters: names.filter((_name, index) => found[index] === undefined),
  };
}
