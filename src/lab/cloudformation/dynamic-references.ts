// Dynamic references in evaluated properties: parameters that the lab has are filled in, all others stay as text and are named.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
import type { Lab } from "../lab.ts";

const REFERENCE = /\{\{resolve:([a-z-]+):([^{}]+)\}\}/g;

/** `where`: stack and logical id, under which those that stay are named. Takes the value as it is when there is none in it. */
export function withReferencesResolved(lab: Lab, value: unknown, where?: string): unknown {
  if (typeof value === "string") return value.includes("{{resolve:") ? resolved(lab, value, where) : value;
  if (Array.isArray(value)) return value.map((item) => withReferencesResolved(lab, item, where));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      withReferencesResolved(lab, item, key === "Tags" && where !== undefined ? `a tag of ${where}` : where),
    ]),
  );
}

function resolved(lab: Lab, text: string, where: string | undefined): string {
  return text.replace(REFERENCE, (whole, service: string, name: string) => {
    const found = service === "ssm" ? lab.cloudformation.ssmParameter(lab, name) : undefined;
    if (found === undefined && where !== undefined) lab.notModelled(`dynamic reference ${whole}, taken for text`, where);
    return found ?? whole;
  });
}
