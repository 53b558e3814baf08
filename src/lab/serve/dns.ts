// The lab's DNS on real sockets: the client's recursive resolver, and every name server at an address of its own.
import type { AddressOwner } from "../addresses.ts";
import type { Lab } from "../lab.ts";
import type { AddressPlan } from "./address-plan.ts";
import { createDelivery } from "./delivery.ts";
import { type Answerer, type Listening, listenForDns } from "./dns-listeners.ts";
import { type DnsRole, dnsReply } from "./dns-reply.ts";

export interface ServeOptions {
  readonly plan: AddressPlan;
  /** How many of the lab's milliseconds pass in one of the wall clock. */
  readonly speed: number;
  /** Told in one sentence when an address that appeared later cannot be served. */
  readonly onProblem: (problem: string) => void;
}

export interface LabServer {
  /** Settles when everything that existed at the start listens; rejects with the system's error (EADDRINUSE ...). */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves what `dns/` decides, after the time that its conditions say (on the lab's clock). `dns.loss`, drawn once per server, takes its
 * share of the questions over UDP; over TCP nothing is lost.
 */
export function createDnsServer(lab: Lab, { plan, speed, onProblem }: ServeOptions): LabServer {
  const luck = lab.random.fork("dns-server");
  const loss = lab.draw("dns.loss");
  const deliver = createDelivery(lab, speed);
  const servers = new Map<string, Listening>();

  const answerAs =
    (role: DnsRole): Answerer =>
    (packet, transport, send) => {
      if (transport === "udp" && loss > 0 && luck.next() < loss) return;
      const reply = dnsReply(lab, plan, role, packet, transport);
      if (reply !== undefined) deliver(reply.latency, () => send(reply.packet));
    };

  const appear = (address: string, owner: AddressOwner | undefined): Listening | undefined => {
    if (owner?.kind !== "name-server" || servers.has(address)) return undefined;
    const at = plan.locate({ address, port: 53 });
    if (at === undefined) return undefined;
    const server = listenForDns(at, answerAs({ nameServer: owner.name }));
    servers.set(address, server);
    return server;
  };

  const first = [listenForDns(plan.resolver, answerAs("resolver"))];
  servers.set("resolver", first[0] as Listening);
  for (const [address, owner] of lab.addresses.entries()) {
    const server = appear(address, owner);
    if (server !== undefined) first.push(server);
  }
  let open = true;
  lab.addresses.onChange((address, owner) => {
    if (!open) return;
    appear(address, owner)?.ready.catch((error: Error) => onProblem(`the name server at ${address} cannot be served: ${error.message}`));
  });
  return {
    ready: Promise.all(first.map((server) => server.ready)).then(() => undefined),
    close: async () => {
      open = false;
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
}
