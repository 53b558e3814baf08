// The lab as a network, in process: the same port that sockets implement elsewhere.
import type { Net } from "../ports/net.ts";
import type { Lab } from "./lab.ts";

export function labNet(_lab: Lab): Net {
  throw new Error("not built yet");
}
