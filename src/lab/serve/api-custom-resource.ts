// The presigned address at which CloudFormation waits for a custom resource's answer, for functions that run outside of the lab.
import type { Lab } from "../lab.ts";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import { s3Address } from "../wire/s3/address.ts";

const BUCKET_PREFIX = "cloudformation-custom-resource-response-";

/** Undefined when the request is for something else. The first answer counts; who comes too late gets S3's 403. */
export function takeCustomResourceAnswer(lab: Lab, request: WireRequest): WireResponse | undefined {
  if (request.method !== "PUT" || !mentionsBucket(request)) return undefined;
  const { bucket, keyPath } = s3Address(request);
  if (!bucket?.startsWith(BUCKET_PREFIX)) return undefined;
  const wanted = decoded(keyPath);
  const path = [...lab.lambda.waiting.keys()].find((waiting) => waiting === keyPath || decoded(waiting) === wanted);
  const take = path === undefined ? undefined : lab.lambda.waiting.get(path);
  const headers = { server: "AmazonS3", "x-amz-request-id": lab.ids.uuid() };
  if (take === undefined) return { status: 403, headers, body: "" };
  take(new TextDecoder().decode(request.body));
  return { status: 200, headers, body: "" };
}

const mentionsBucket = ({ headers, path }: WireRequest): boolean =>
  (headers.host ?? "").includes(BUCKET_PREFIX) || path.startsWith(`/${BUCKET_PREFIX}`);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
