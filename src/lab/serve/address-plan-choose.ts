// Chooses an address plan for this machine: the mode that it can have, and ports that are free.
import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import type { AddressMode, AddressPlanFacts } from "./address-plan.ts";

export interface PlanWishes {
  /** Default: what the machine can have. */
  readonly mode?: AddressMode;
  /** 0 or left out: any free port. */
  readonly dnsPort?: number;
  readonly webPort?: number;
  /** one-address: the first of as many ports as the lab has addresses. */
  readonly firstPort?: number;
}

/** one-address: below the range from which systems lend ports to clients. */
const FIRST_PORT = 20_000;

/** A port that is free now; nobody keeps it free until the servers listen. */
export async function chooseAddressPlan({ mode, dnsPort, webPort, firstPort }: PlanWishes = {}): Promise<AddressPlanFacts> {
  return {
    mode: mode ?? (await possibleMode()),
    dnsPort: dnsPort || (await freePort()),
    webPort: webPort || (await freePort()),
    firstPort: firstPort || FIRST_PORT,
  };
}

/** `per-address` where an address of 127.0.0.0/8 can be bound without further ado (Linux), else `one-address` (macOS, Windows). */
function possibleMode(): Promise<AddressMode> {
  return tryTcp("127.18.0.1", 0).then((port) => (port === undefined ? "one-address" : "per-address"));
}

/** A port above 1023 that neither TCP nor UDP uses. Throws when ten tries find none. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const port = await tryTcp("127.0.0.1", 0);
    if (port !== undefined && (await udpFree(port))) return port;
  }
  throw new Error("no port of 127.0.0.1 is free for TCP and UDP at once");
}

function tryTcp(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

function udpFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.once("error", () => resolve(false));
    socket.bind({ address: "127.0.0.1", port, exclusive: true }, () => socket.close(() => resolve(true)));
  });
}
