// The network for real: DNS and HTTP over sockets, every deadline on the world's clock.
import type { Clock } from "../ports/clock.ts";
import type { HttpOutcome, HttpRequest, Net } from "../ports/net.ts";
import type { ConnectTo, Endpoint } from "./connect-to.ts";
import { destination } from "./destination.ts";
import { createAsk } from "./dns.ts";
import { httpExchange } from "./http-exchange.ts";
import { createKeepAlive } from "./keep-alive.ts";
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
  /** Certificates of authorities to believe, PEM, in place of the usual ones: a lab's own. */
  readonly authorities?: readonly string[];
}

/** Never throws, never rejects: see the port. IPv4 and IPv6. */
export function createSocketNet(options: SocketNetOptions): Net {
  const { clock, resolver, nameServerPort = 53, connectTo: rules = [], locate = (endpoint) => endpoint, authorities } = options;
  return {
    ask: createAsk({ clock, resolver, nameServerPort, locate }),
    get: ({ scheme, address, port, host, path, timeout }: HttpRequest): Promise<HttpOutcome> => {
      const to = destination(rules, locate, host, { address, port });
      if ("kind" in to) return Promise.resolve(to);
      const late: HttpOutcome = { kind: "timeout" };
      return within(clock, timeout, late, (signal) => httpExchange({ scheme, to, host, path, agent: false, authorities }, signal));
    },
    keep: (request) => createKeepAlive({ ...request, clock, connectTo: rules, locate, authorities }),
  };
}
