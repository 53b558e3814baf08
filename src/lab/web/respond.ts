// The lab's public internet: who answers at an address, and what.
import { instanceReply } from "../ec2/reach.ts";
import { loadBalancerReply } from "../elb/respond.ts";
import type { Lab } from "../lab.ts";
import { websiteReply } from "../s3/website.ts";
import type { ServerReply, WebRequest } from "./reply.ts";

/** A host that is up but does not listen: about the round trip to it. Estimate. */
const REFUSED: ServerReply = { kind: "refused", after: 15 };
const SILENCE: ServerReply = { kind: "silence" };

/**
 * What a client on the internet (or a Route 53 checker) gets for `request`, decided now.
 * An instance's TLS is not modelled: https to one is reset.
 */
export function respond(lab: Lab, request: WebRequest): ServerReply {
  const owner = lab.addresses.owner(request.address);
  switch (owner?.kind) {
    case "load-balancer":
      return loadBalancerReply(lab, owner.arn, owner.zone, request);
    case "s3-website":
      return websiteReply(lab, request);
    case "instance":
      return instanceAnswer(lab, owner.id, request);
    case "name-server":
      return REFUSED;
    case undefined:
      return SILENCE;
  }
}

function instanceAnswer(lab: Lab, instanceId: string, request: WebRequest): ServerReply {
  const { port, host, path } = request;
  const reply = instanceReply(lab, { instanceId, port, host, path, source: { kind: "internet" } });
  if (reply.kind !== "response") return reply;
  if (request.scheme === "https") return { kind: "reset", after: reply.after };
  return request.method === "HEAD" ? { ...reply, body: "" } : reply;
}
