// The network for real: DNS and HTTP over sockets, every deadline on the world's clock.
import { isIP } from "node:net";
import type { Clock } from "../ports/clock.ts";
import type { HttpOutcome, HttpRequest, Net } from "../ports/net.ts";
import { bare, type ConnectTo, connectTo, type Endpoint } from "./connect-to.ts";
import { createAsk } from "./dns.ts";
import { httpExchange } from "./http-exchange.ts";
import { within } from "./within.ts";

export interface SocketNetOptions {
  /** Time-outs are lengths of time on this clock. */
  readonly clock: Clock;
  /** The recursive resolver: `systemResolver()`, or one of choice. Asked exactly there. */
  readonly resolver: Endpoint;
  /** Where zones' own name servers listen. Default 53. */
  readonly nameServerPort?: number;
  /** For HTTP only, as in curl. */
  readonly connectTo?: readonly ConnectTo[];
  /**
   * Where an address and port really are, for a world whose addresses lead nowhere on this machine (a lab); undefined: nowhere.
   * Applied to HTTP where no connect-to rule matches, and to name servers. Default: where they say.
   */
  readonly locate?: (endpoint: Endpoint) => Endpoint | undefined;
}

/** Never throws, never rejects: see the port. IPv4 and IPv6. A UDP question is sent once: repeating it is the caller's business. */
export function createSocketNet(options: SocketNetOptions): Net {
  const { clock, resolver, nameServerPort = 53, connectTo: rules = [], locate = (endpoint) => endpoint } = options;
  return {
    ask: createAsk({ clock, resolver, nameServerPort, locate }),
    get: ({ scheme, address, port, host, path, timeout }: HttpRequest): Promise<HttpOutcome> => {
      const to = destination(rules, locate, host, { address, port });
      if ("kind" in to) return Promise.resolve(to);
      const late: HttpOutcome = { kind: "timeout" };
      return within(clock, timeout, late, (signal) => httpExchange({ scheme, to, host, path, agent: false }, signal));
    },
  };
}

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
