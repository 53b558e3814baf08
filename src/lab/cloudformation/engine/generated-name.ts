// Physical names that CloudFormation makes up.
import type { Lab } from "../../lab.ts";

const RANDOM_LENGTH = 12;

/** `<stack>-<logical id>-<12 characters>`, as CloudFormation names a resource that was given no name. */
export function generatedName(lab: Lab, stackName: string, logicalId: string): string {
  return `${stackName}-${logicalId}-${lab.ids.hex(RANDOM_LENGTH).toUpperCase()}`;
}
