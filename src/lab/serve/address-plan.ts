// Where the lab's internet is on this machine: which loopback address and port stand for an address and port of the lab.
import { isIPv4 } from "node:net";

/** The two ways to lay the lab out. */
export type AddressMode =
  /** Each lab address has a loopback address of its own (198.18.x.y is 127.18.x.y, 198.19.x.y is 127.19.x.y) and all share their ports. */
  | "per-address"
  /** Everything is on 127.0.0.1 and each lab address has a port of its own: for systems whose loopback has one address only. */
  | "one-address";

interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** A plan as plain data, for the health endpoint; `createAddressPlan` makes the same plan of it anywhere. */
export interface AddressPlanFacts {
  readonly mode: AddressMode;
  /** Where the recursive resolver listens; in per-address mode the port of every name server too. */
  readonly dnsPort: number;
  /** per-address: stands for port 80; other ports of the lab lie at the same distance from it (443 is webPort + 363). */
  readonly webPort: number;
  /**
   * one-address: the n-th lab address (from 0) has DNS on port `firstPort + 2n` and HTTP (its port 80) on `firstPort + 2n + 1`; further up come
   * HTTPS (443) and, scattered, every other port.
   */
  readonly firstPort: number;
}

export interface AddressPlan {
  readonly facts: AddressPlanFacts;
  readonly resolver: Endpoint;
  /** The address that A answers over sockets carry for one of the lab. Others stay as they are, as AAAA answers do: nothing is served by IPv6. */
  published(address: string): string;
  /**
   * Where a published (or lab) address and port really are; port 53 is DNS. Always on this machine. Undefined: an address that is none of the
   * lab's is nowhere.
   */
  locate(endpoint: Endpoint): Endpoint | undefined;
  /** The same for HTTP as curl's --connect-to rules, for the lab addresses given. */
  connectTo(addresses: Iterable<string>): readonly string[];
}

const DNS = 53;
const HTTP = 80;
const HTTPS = 443;
/** one-address: how far above `firstPort` the ports of HTTPS and of all others begin. More addresses than half of that no lab ever has. */
const HTTPS_ABOVE = 4_096;
const OTHERS_ABOVE = 8_192;
/** So many ports are all others scattered over, which leaves those alone that systems lend to clients. */
const OTHERS = 4_096;
/** Prime to `OTHERS`, so that equal ports of neighbours lie apart. */
const SPREAD = 61;
const LOOPBACK = "127.0.0.1";
const PORTS = 65_535;
/** Reserved and in use nowhere: what the lab has on no port of the machine is refused there. */
const NOBODY = 1;

export function createAddressPlan(facts: AddressPlanFacts): AddressPlan {
  const resolver = { address: LOOPBACK, port: facts.dnsPort };
  return facts.mode === "per-address" ? perAddress(facts, resolver) : oneAddress(facts, resolver);
}

function perAddress(facts: AddressPlanFacts, resolver: Endpoint): AddressPlan {
  const { dnsPort, webPort } = facts;
  const published = (address: string) => (isLabAddress(address) ? `127${address.slice(3)}` : address);
  return {
    facts,
    resolver,
    published,
    locate: ({ address, port }) => {
      const own = published(address);
      if (!/^127\.1[89]\./.test(own)) return undefined;
      return onMachine(own, port === DNS ? dnsPort : port + webPort - HTTP);
    },
    connectTo: () => [`:${HTTP}::${webPort}`, `:${HTTPS}::${webPort + HTTPS - HTTP}`],
  };
}

/**
 * DNS answers carry the lab's own addresses here: were they all 127.0.0.1, nobody could tell the load balancer from the error page.
 * They lead nowhere (RFC 2544), so clients need the rules.
 */
function oneAddress(facts: AddressPlanFacts, resolver: Endpoint): AddressPlan {
  const locate = ({ address, port }: Endpoint): Endpoint | undefined => {
    if (!isLabAddress(address)) return undefined;
    return onMachine(LOOPBACK, facts.firstPort + above(indexOf(address), port));
  };
  return {
    facts,
    resolver,
    published: (address) => address,
    locate,
    connectTo: (addresses) =>
      [...addresses].flatMap((address) =>
        [HTTP, HTTPS].flatMap((port) => {
          const there = locate({ address, port });
          return there === undefined ? [] : [`${address}:${port}:${there.address}:${there.port}`];
        }),
      ),
  };
}

/** Two of the others may meet at one place: then the second one cannot be served, and the lab says so. */
function above(index: number, port: number): number {
  if (port === DNS) return 2 * index;
  if (port === HTTP) return 2 * index + 1;
  return port === HTTPS ? HTTPS_ABOVE + index : OTHERS_ABOVE + ((index * SPREAD + port) % OTHERS);
}

function onMachine(address: string, port: number): Endpoint {
  return { address, port: port >= 1 && port <= PORTS ? port : NOBODY };
}

/** 198.18.0.0/15. */
function isLabAddress(address: string): boolean {
  return isIPv4(address) && /^198\.1[89]\./.test(address);
}

/** How far the address lies behind 198.18.0.1. */
function indexOf(address: string): number {
  const [, second = 0, third = 0, fourth = 0] = address.split(".").map(Number);
  return ((second - 18) * 256 + third) * 256 + fourth - 1;
}
