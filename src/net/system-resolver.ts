// The resolver that this machine itself uses.
import { getServers } from "node:dns";
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { Endpoint } from "./connect-to.ts";

/** The first name server of /etc/resolv.conf, else the first that Node knows (other systems keep theirs elsewhere); undefined when there is none. */
export function systemResolver(read: () => string = () => readFileSync("/etc/resolv.conf", "utf8")): Endpoint | undefined {
  return fromResolvConf(read) ?? fromNode(getServers()[0]);
}

function fromResolvConf(read: () => string): Endpoint | undefined {
  try {
    for (const line of read().split("\n")) {
      const address = /^\s*nameserver\s+(\S+)/.exec(line)?.[1];
      if (address !== undefined && isIP(address.split("%")[0] as string) !== 0) return { address, port: 53 };
    }
  } catch {
    // No such file here.
  }
  return undefined;
}

/** `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`. */
function fromNode(server: string | undefined): Endpoint | undefined {
  if (server === undefined) return undefined;
  if (isIP(server) !== 0) return { address: server, port: 53 };
  const [, address, port] = /^\[?(.+?)\]?:(\d+)$/.exec(server) ?? [];
  return address === undefined ? undefined : { address, port: Number(port) };
}
