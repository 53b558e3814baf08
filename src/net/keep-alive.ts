// One long-lived connection as a signal of its own: its client resolves the name only when it has to connect again,
// so it sees a site's errors long after DNS has moved.
import { type ClientRequest, Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Clock } from "../ports/clock.ts";
import type { HttpOutcome, KeepRequest, KeptConnection } from "../ports/net.ts";
import type { ConnectTo, Endpoint } from "./connect-to.ts";
import { destination } from "./destination.ts";
import { httpExchange } from "./http-exchange.ts";
import { within } from "./within.ts";

export interface KeepAliveOptions extends KeepRequest {
  readonly clock: Clock;
  /** As for `createSocketNet`. */
  readonly connectTo?: readonly ConnectTo[];
  readonly locate?: (endpoint: Endpoint) => Endpoint | undefined;
  readonly authorities?: readonly string[] | undefined;
}

interface Connection {
  readonly agent: HttpAgent;
  readonly to: Endpoint;
  /** As it was looked up. */
  readonly address: string;
}

/**
 * See the port. The connection is kept as long as the server keeps it; a response with `Connection: close`, a reset or a
 * time-out ends it.
 */
export function createKeepAlive(options: KeepAliveOptions): KeptConnection {
  const { clock, scheme, host, port, timeout, connectTo = [], locate = (endpoint) => endpoint, authorities } = options;
  let connection: Connection | undefined;
  let connections = 0;
  let address: string | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const drop = (dead: Connection) => {
    if (connection === dead) connection = undefined;
    dead.agent.destroy();
  };

  const connect = async (): Promise<Connection | HttpOutcome> => {
    connections += 1;
    address = await options.address();
    if (address === undefined) return { kind: "unreachable", reason: `there is no address of ${host} now` };
    const to = destination(connectTo, locate, host, { address, port });
    if ("kind" in to) return to;
    const agent = new (scheme === "https" ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: 1 });
    return { agent, to, address };
  };

  const exchangeOn = async (current: Connection, path: string, signal: AbortSignal): Promise<HttpOutcome> => {
    const watch = (request: ClientRequest) =>
      request.on("socket", (socket) => {
        if (!request.reusedSocket) socket.once("close", () => drop(current));
      });
    const outcome = await httpExchange({ scheme, to: current.to, host, path, agent: current.agent, authorities, watch }, signal);
    if (outcome.kind !== "response" || outcome.headers.connection?.toLowerCase() === "close") drop(current);
    return outcome;
  };

  const request = async (path: string, signal: AbortSignal): Promise<HttpOutcome> => {
    if (connection !== undefined) {
      const outcome = await exchangeOn(connection, path, signal);
      if (outcome.kind !== "reset" || signal.aborted) return outcome;
    }
    const fresh = await connect();
    if (!("agent" in fresh)) return fresh;
    connection = fresh;
    return exchangeOn(fresh, path, signal);
  };

  return {
    get: async (path) => {
      let before = connections;
      const outcome = await within<HttpOutcome>(clock, timeout, { kind: "timeout" }, (signal) => {
        const mine = turn.then(() => {
          before = connections;
          return signal.aborted ? ({ kind: "timeout" } as const) : request(path, signal);
        });
        turn = mine;
        return mine;
      });
      return { ...outcome, reconnected: before > 0 && connections > before, ...(address === undefined ? {} : { address }) };
    },
    close: () => {
      if (connection !== undefined) drop(connection);
    },
  };
}
