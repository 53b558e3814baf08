// Reads a connect-to rule as curl writes it, and names everything that is wrong with one.
import { isIPv6 } from "node:net";
import type { ConnectTo } from "./connect-to.ts";

export type ParsedConnectTo =
  | { readonly ok: true; readonly rule: ConnectTo }
  /** One sentence each. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** `www.example.com:443:127.0.0.1:8443`, `::127.0.0.1:8080`, `[2001:db8::1]:80:[::1]:8080`. Any of the four parts may be empty. */
export function parseConnectTo(text: string): ParsedConnectTo {
  const parts = split(text);
  if (parts === undefined) return { ok: false, problems: [`'${text}' has a [ without its ]`] };
  if (parts.length !== 4) {
    const hint = parts.length > 4 ? "; an IPv6 address stands in brackets" : "";
    return { ok: false, problems: [`'${text}' has ${parts.length} parts where HOST1:PORT1:HOST2:PORT2 has 4${hint}`] };
  }
  const problems: string[] = [];
  const [host, port, toHost, toPort] = parts as [string, string, string, string];
  const rule: ConnectTo = {
    host: readHost(host, "HOST1", problems),
    port: readPort(port, "PORT1", problems),
    toHost: readHost(toHost, "HOST2", problems),
    toPort: readPort(toPort, "PORT2", problems),
  };
  return problems.length === 0 ? { ok: true, rule } : { ok: false, problems: problems.map((problem) => `'${text}': ${problem}`) };
}

/** At the colons outside brackets. Undefined when a bracket is left open. */
function split(text: string): readonly string[] | undefined {
  const parts = [""];
  let inside = false;
  for (const character of text.trim()) {
    if (character === "[") inside = true;
    if (character === "]") inside = false;
    if (character === ":" && !inside) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return inside ? undefined : parts;
}

function readHost(text: string, part: string, problems: string[]): string | undefined {
  if (text === "") return undefined;
  const lower = text.toLowerCase();
  if (lower.startsWith("[") || lower.endsWith("]")) {
    const address = lower.replace(/^\[|\]$/g, "");
    if (!isIPv6(address)) problems.push(`${part} ${text} is no IPv6 address`);
    return address;
  }
  if (!/^[a-z0-9_.-]{1,253}$/.test(lower)) problems.push(`${part} ${text} is neither a host name nor an address`);
  return lower;
}

function readPort(text: string, part: string, problems: string[]): number | undefined {
  if (text === "") return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) problems.push(`${part} ${text} is no port (1 to 65535)`);
  return port;
}
