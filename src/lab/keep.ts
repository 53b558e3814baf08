// A long-lived connection to the lab's web, in process: what `src/net/keep-alive.ts` is over sockets.
import type { Clock } from "../ports/clock.ts";
import type { HttpOutcome, KeepRequest, KeptConnection, Net } from "../ports/net.ts";

/** The lab's servers keep connections for as long as they live: a load balancer does for an hour (client_keep_alive.seconds), S3 is taken to. */
export function labKeep(clock: Clock, get: Net["get"], { scheme, host, port, timeout, address }: KeepRequest): KeptConnection {
  let open: string | undefined;
  let last: string | undefined;
  let connections = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const exchange = async (at: string, path: string, deadline: number): Promise<HttpOutcome> => {
    const outcome = await get({ scheme, host, port, path, address: at, timeout: Math.max(1, deadline - clock.now()) });
    if (outcome.kind !== "response" || outcome.headers.connection?.toLowerCase() === "close") open = undefined;
    return outcome;
  };

  const request = async (path: string, deadline: number): Promise<HttpOutcome> => {
    if (clock.now() >= deadline) return { kind: "timeout" };
    if (open !== undefined) {
      const outcome = await exchange(open, path, deadline);
      // A port that was closed meanwhile shows as a reset on a connection from before.
      if (outcome.kind !== "reset" && outcome.kind !== "refused") return outcome;
    }
    connections += 1;
    last = await address();
    if (last === undefined) return { kind: "unreachable", reason: `there is no address of ${host} now` };
    open = last;
    return exchange(last, path, deadline);
  };

  return {
    get: async (path) => {
      const deadline = clock.now() + timeout;
      let before = connections;
      const mine = turn.then(() => {
        before = connections;
        return request(path, deadline);
      });
      turn = mine;
      const outcome = await mine;
      return { ...outcome, reconnected: before > 0 && connections > before, ...(last === undefined ? {} : { address: last }) };
    },
    close: () => {
      open = undefined;
    },
  };
}
