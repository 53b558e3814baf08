// Where an HTTP connection really goes.
import { isIP } from "node:net";
import type { HttpOutcome } from "../ports/net.ts";
import { bare, type ConnectTo, connectTo, type Endpoint } from "./connect-to.ts";

/** Where to connect: rules first, then `locate`. An outcome when that is nowhere. */
export function destination(
  rules: readonly ConnectTo[],
  locate: (endpoint: Endpoint) => Endpoint | undefined,
  host: string,
  asked: Endpoint,
): Endpoint | Extract<HttpOutcome, { kind: "unreachable" }> {
  const { ruled, ...wanted } = connectTo(rules, host, asked);
  // Only a rule may lead to a name.
  if (wanted.address === bare(asked.address) && isIP(wanted.address.split("%")[0] as string) === 0) {
    return { kind: "unreachable", reason: `${asked.address} is not an address` };
  }
  const to = ruled ? wanted : locate(wanted);
  return to ?? { kind: "unreachable", reason: `nobody is at ${wanted.address} port ${wanted.port}` };
}
