// Names that CloudFormation makes up for resources without one.
import type { Lab } from "../lab.ts";

const SUFFIX = 12;

/**
 * `<stack>-<logical id>-<random>`, cut in its first parts to fit `limit`.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html
 */
export function generatedName(lab: Lab, stackName: string, logicalId: string, limit: number): string {
  const suffix = lab.ids.hex(SUFFIX).toUpperCase();
  const room = limit - SUFFIX - 1;
  const whole = `${stackName}-${logicalId}`;
  if (whole.length <= room) return `${whole}-${suffix}`;
  const forLogicalId = Math.min(logicalId.length, Math.floor((room - 1) / 2));
  const forStack = room - 1 - forLogicalId;
  return `${stackName.slice(0, forStack)}-${logicalId.slice(0, forLogicalId)}-${suffix}`;
}
