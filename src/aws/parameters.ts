// Parameters of SSM's Parameter Store, by name.
import { GetParametersCommand } from "@aws-sdk/client-ssm";
import type { Aws } from "../ports/aws.ts";

/** GetParameters takes no more. Source: docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
const NAMES_AT_MOST = 10;

/** The newest values, by name; those that are not there are missing. */
export async function newestValues(aws: Aws, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (let first = 0; first < names.length; first += NAMES_AT_MOST) {
    const command = new GetParametersCommand({ Names: names.slice(first, first + NAMES_AT_MOST) });
    const { Parameters = [] } = await aws.ssm.send(command);
    for (const { Name = "", Value = "" } of Parameters) values.set(Name, Value);
  }
  return values;
}
