// The S3 website endpoint: the bucket is chosen by the Host header.
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";

export function websiteReply(_lab: Lab, _request: WebRequest): ServerReply {
  throw new Error("not built yet");
}
