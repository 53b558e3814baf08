// One DNS question on the wire: UDP first, TCP when the answer did not fit.
import { Buffer } from "node:buffer";
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";
import type { Clock, Millis } from "../ports/clock.ts";
import type { Endpoint } from "./connect-to.ts";
import { encodeQuery, type Query, type Reply, readReply } from "./dns-message.ts";
import { reasonOf } from "./reason.ts";

export type Exchange =
  | Reply
  | { readonly kind: "unreachable"; readonly reason: string }
  /** Given up: the signal aborted. */
  | { readonly kind: "timeout" };

/** After how long without an answer a packet over UDP is sent again. */
export interface Repeat {
  readonly clock: Clock;
  readonly every: Millis;
}

/**
 * Asks the server at `to`; over UDP again and again, as stub resolvers do: packets get lost. Never rejects; `timeout` when the signal aborts.
 */
export async function exchange(to: Endpoint, question: Omit<Query, "id" | "edns">, repeat: Repeat, signal: AbortSignal): Promise<Exchange> {
  const query = (edns: boolean): Query => ({ ...question, id: randomInt(65_536), edns });
  let edns = true;
  let reply = await overUdp(to, query(edns), repeat, signal);
  // Servers older than EDNS. Source: RFC 6891, 7.
  if (reply.kind === "reply" && (reply.rcode === "FORMERR" || reply.rcode === "NOTIMP")) {
    edns = false;
    reply = await overUdp(to, query(edns), repeat, signal);
  }
  return reply.kind === "reply" && reply.truncated ? overTcp(to, query(edns), signal) : reply;
}

/**
 * A socket of its own for each question: the operating system chooses a fresh port, and packets of others do not get in. A repeated packet is the
 * same question on the same socket, so a late answer to the first one still counts.
 */
const overUdp = (to: Endpoint, query: Query, { clock, every }: Repeat, signal: AbortSignal) =>
  settleOnce(signal, (settle, closers) => {
    const socket = createSocket(isIPv6(bareOf(to.address)) ? "udp6" : "udp4");
    closers.push(() => socket.close());
    const fail = (error: unknown) => settle({ kind: "unreachable", reason: reasonOf(error, to) });
    socket.on("error", fail);
    socket.on("message", (bytes) => {
      const reply = readReply(bytes, query);
      if (reply !== undefined) settle(reply);
    });
    const settled = new AbortController();
    closers.push(() => settled.abort());
    const send = (): void => {
      if (settled.signal.aborted) return;
      socket.send(encodeQuery(query), (problem) => problem && fail(problem));
      clock.sleep(every, settled.signal).then(send, () => undefined);
    };
    // Connected, so that a refusal (ICMP) comes back as an error.
    socket.connect(to.port, to.address, (error?: Error | null) => {
      if (error) fail(error);
      else send();
    });
  });

const overTcp = (to: Endpoint, query: Query, signal: AbortSignal) =>
  settleOnce(signal, (settle, closers) => {
    const socket = connect({ host: to.address, port: to.port, noDelay: true });
    closers.push(() => socket.destroy());
    const fail = (error: unknown) => settle({ kind: "unreachable", reason: reasonOf(error, to) });
    socket.on("error", fail);
    socket.on("close", () => fail(new Error("the connection was closed without an answer")));
    const packet = encodeQuery(query);
    socket.write(Buffer.concat([Buffer.from([packet.length >> 8, packet.length & 255]), packet]));
    let received: Buffer = Buffer.alloc(0);
    socket.on("data", (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      const reply = readReply(received.subarray(2, 2 + received.readUInt16BE(0)), query);
      settle(reply ?? { kind: "unreachable", reason: reasonOf(new Error("what came back is no answer to the question"), to) });
    });
  });

/** The first outcome counts; then everything is closed. */
function settleOnce(signal: AbortSignal, start: (settle: (outcome: Exchange) => void, closers: (() => void)[]) => void): Promise<Exchange> {
  return new Promise((resolve) => {
    const closers: (() => void)[] = [];
    let open = true;
    const settle = (outcome: Exchange) => {
      if (!open) return;
      open = false;
      signal.removeEventListener("abort", abort);
      for (const close of closers) close();
      resolve(outcome);
    };
    const abort = () => settle({ kind: "timeout" });
    if (signal.aborted) {
      settle({ kind: "timeout" });
      return;
    }
    signal.addEventListener("abort", abort, { once: true });
    try {
      start(settle, closers);
    } catch (error) {
      settle({ kind: "unreachable", reason: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** Without the zone of a link-local address. */
function bareOf(address: string): string {
  return address.split("%")[0] as string;
}
