// DNS questions over sockets: at the resolver of choice, or at one of a zone's own name servers.
import { isIP } from "node:net";
import type { Clock, Instant } from "../ports/clock.ts";
import type { DnsOutcome, DnsQuestion } from "../ports/net.ts";
import { bare, type Endpoint } from "./connect-to.ts";
import { type Exchange, exchange, type Repeat } from "./dns-exchange.ts";
import { isDomainName } from "./dns-message.ts";
import { within } from "./within.ts";

export interface DnsOptions {
  readonly clock: Clock;
  /** The recursive resolver to ask. */
  readonly resolver: Endpoint;
  readonly nameServerPort: number;
  readonly locate: (endpoint: Endpoint) => Endpoint | undefined;
}

/** How often a question is sent within its time-out while no answer comes. */
const TRIES = 3;

type Found = Endpoint | Extract<DnsOutcome, { kind: "timeout" | "unreachable" }>;

/** A zone's name servers are looked up once through the resolver and remembered for their TTL; later failures fall back on what was known. */
export function createAsk({ clock, resolver, nameServerPort, locate }: DnsOptions): (question: DnsQuestion) => Promise<DnsOutcome> {
  const known = new Map<string, { readonly address: string; readonly expires: Instant }>();

  const nameServer = async (name: string, repeat: Repeat, signal: AbortSignal): Promise<Found> => {
    const address = bare(name);
    if (isIP(address) !== 0) return at(address);
    const entry = known.get(address);
    if (entry !== undefined && entry.expires > clock.now()) return at(entry.address);
    const found = await lookUp(address, repeat, signal);
    if (typeof found !== "string") return entry === undefined || found.kind === "timeout" ? found : at(entry.address);
    return at(found);
  };

  const at = (address: string): Found => {
    const endpoint = locate({ address, port: nameServerPort });
    return endpoint ?? { kind: "unreachable", reason: `nobody is at ${address} port ${nameServerPort}` };
  };

  const lookUp = async (
    name: string,
    repeat: Repeat,
    signal: AbortSignal,
  ): Promise<string | Extract<DnsOutcome, { kind: "timeout" | "unreachable" }>> => {
    for (const type of ["A", "AAAA"] as const) {
      const reply = await exchange(resolver, { name, type, recursive: true }, repeat, signal);
      if (reply.kind !== "reply") return reply;
      const record = reply.records.find((candidate) => candidate.type === type);
      if (record === undefined) continue;
      known.set(name, { address: record.data, expires: clock.now() + record.ttl * 1_000 });
      return record.data;
    }
    return { kind: "unreachable", reason: `the resolver knows no address of the name server ${name}` };
  };

  return ({ server, name, type, timeout }) => {
    if (!isDomainName(name)) return Promise.resolve({ kind: "unreachable", reason: `${name} is not a domain name` });
    return within<DnsOutcome>(clock, timeout, { kind: "timeout" }, async (signal) => {
      const recursive = server === "recursive";
      const repeat = { clock, every: timeout / TRIES };
      const to = recursive ? resolver : await nameServer(server.nameServer.replace(/\.$/, ""), repeat, signal);
      if ("kind" in to) return to;
      return outcomeOf(await exchange(to, { name, type, recursive }, repeat, signal), to);
    });
  };
}

function outcomeOf(reply: Exchange, { address, port }: Endpoint): DnsOutcome {
  if (reply.kind !== "reply") return reply;
  const { rcode, records } = reply;
  switch (rcode) {
    case "NOERROR":
    case "NXDOMAIN":
    case "REFUSED":
    case "SERVFAIL":
      return { kind: "answer", rcode, records };
    default:
      return { kind: "unreachable", reason: `${address} port ${port} answered ${rcode}` };
  }
}
