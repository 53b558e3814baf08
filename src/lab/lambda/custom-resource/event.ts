// The request that CloudFormation sends for a custom resource. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
import type { Lab } from "../../lab.ts";
import type { Properties } from "../../properties.ts";

export interface CustomResourceEvent {
  readonly RequestType: "Create" | "Update" | "Delete";
  readonly ServiceToken: string;
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
  readonly ResourceType: string;
  readonly ResourceProperties: Readonly<Record<string, unknown>>;
  /** On Update and Delete. */
  readonly PhysicalResourceId?: string;
  /** On Update. */
  readonly OldResourceProperties?: Readonly<Record<string, unknown>>;
}

/** Numbers and booleans arrive as text, at any depth. Source: aws-failover-semantics, section 7. */
export function asTexts(properties: Properties): Readonly<Record<string, unknown>> {
  return textsWithin(properties) as Readonly<Record<string, unknown>>;
}

function textsWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsWithin);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textsWithin(item)]));
  return String(value);
}

/** A presigned S3 address in CloudFormation's form; valid in the lab as long as somebody waits for its path. */
export function responseUrl(lab: Lab, stackId: string, logicalId: string, requestId: string): string {
  const suffix = lab.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const host = `cloudformation-custom-resource-response-${lab.region.replaceAll("-", "")}.s3.${lab.region}.${suffix}`;
  const signed = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=7200&X-Amz-SignedHeaders=host&X-Amz-Signature=${lab.ids.hex(64)}`;
  return `https://${host}/${encodeURIComponent(stackId)}%7C${logicalId}%7C${requestId}?${signed}`;
}
