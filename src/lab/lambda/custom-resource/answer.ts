// The answer of a custom resource, read and checked. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
import { LabError } from "../../operation.ts";
import type { CustomResourceEvent } from "./event.ts";

export interface CustomResourceAnswer {
  readonly status: "SUCCESS" | "FAILED";
  readonly physicalId: string | undefined;
  readonly reason: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Bytes. Source: the page above. */
const ANSWER_MAX = 4_096;
const PHYSICAL_ID_MAX = 1_024;

const invalid = (message: string) => new LabError("InvalidResponse", message);

/** Throws LabError in CloudFormation's words for an answer that it would not take. */
export function readAnswer(event: CustomResourceEvent, body: string): CustomResourceAnswer {
  if (Buffer.byteLength(body) > ANSWER_MAX) throw invalid("Response object is too long.");
  const answer = parsed(body);
  const { Status, Reason, PhysicalResourceId, Data } = answer;
  if (Status !== "SUCCESS" && Status !== "FAILED") {
    throw invalid("Invalid response object: Value of property Status must be SUCCESS or FAILED");
  }
  for (const name of ["StackId", "RequestId", "LogicalResourceId"] as const) {
    if (answer[name] !== event[name]) throw invalid(`Invalid response object: Value of property ${name} does not match the request`);
  }
  if (PhysicalResourceId !== undefined && typeof PhysicalResourceId !== "string") throw invalid("Invalid PhysicalResourceId");
  const physicalId = PhysicalResourceId === "" ? undefined : PhysicalResourceId;
  if (Status === "SUCCESS" && physicalId === undefined) throw invalid("Invalid PhysicalResourceId");
  if (physicalId !== undefined && Buffer.byteLength(physicalId) > PHYSICAL_ID_MAX) throw invalid("Invalid PhysicalResourceId");
  if (Data !== undefined && Data !== null && (typeof Data !== "object" || Array.isArray(Data))) {
    throw invalid("Invalid response object: Value of property Data must be an object");
  }
  return { status: Status, physicalId, reason: typeof Reason === "string" ? Reason : "", data: (Data ?? {}) as Record<string, unknown> };
}

function parsed(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below: CloudFormation does not say where the text is broken either.
  }
  throw invalid("Invalid response object: the response is not a JSON object");
}
