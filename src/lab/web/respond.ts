// The lab's public internet: who answers at an address, and what.
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "./reply.ts";

/** What a client on the internet (or a Route 53 checker) gets for `request`, decided now. */
export function respond(_lab: Lab, _request: WebRequest): ServerReply {
  throw new Error("not built yet");
}
