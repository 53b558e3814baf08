// What a load balancer node answers a client, chosen by the states of its targets.
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";

/** `zone`: the availability zone of the node that the address belongs to. */
export function loadBalancerReply(_lab: Lab, _arn: string, _zone: string, _request: WebRequest): ServerReply {
  throw new Error("not built yet");
}
