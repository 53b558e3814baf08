// GetParameter: one parameter by name, public or own.
import type { GetParameterCommandInput, GetParameterCommandOutput } from "@aws-sdk/client-ssm";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { describeParameter } from "../describe.ts";
import { findParameter } from "../parameters.ts";

export function getParameter(lab: Lab, input: GetParameterCommandInput): Omit<GetParameterCommandOutput, "$metadata"> {
  const found = findParameter(lab, input.Name ?? "");
  if (found === undefined) throw new LabError("ParameterNotFound", `Parameter ${input.Name} not found.`);
  return { Parameter: describeParameter(lab, found) };
}
