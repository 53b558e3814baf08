// Where a connection really goes: curl's --connect-to rules, for labs and private vantage points.
import { isIPv6 } from "node:net";

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** `HOST1:PORT1:HOST2:PORT2`: what is left out in the first half matches anything, in the second half it is kept. */
export interface ConnectTo {
  /** Lower case, without brackets. */
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly toHost: string | undefined;
  readonly toPort: number | undefined;
}

/**
 * The first rule that matches decides, as in curl. `host` is the name that the client asks for (a port in it is ignored);
 * a rule may name the address instead. `ruled` tells whether a rule matched.
 */
export function connectTo(rules: readonly ConnectTo[], host: string, { address, port }: Endpoint): Endpoint & { readonly ruled: boolean } {
  const name = hostName(host);
  const numeric = bare(address);
  const rule = rules.find(
    (one) => (one.host === undefined || one.host === name || one.host === numeric) && (one.port === undefined || one.port === port),
  );
  return { address: rule?.toHost ?? numeric, port: rule?.toPort ?? port, ruled: rule !== undefined };
}

/** The name or address in a Host header: lower case, without port and brackets. */
export function hostName(host: string): string {
  const lower = host.toLowerCase();
  if (lower.startsWith("[")) return lower.slice(1, lower.includes("]") ? lower.indexOf("]") : undefined);
  if (isIPv6(lower)) return lower;
  const colon = lower.indexOf(":");
  return colon < 0 ? lower : lower.slice(0, colon);
}

/** An IPv6 address may stand in brackets. */
export function bare(address: string): string {
  const lower = address.toLowerCase();
  return lower.startsWith("[") && lower.endsWith("]") ? lower.slice(1, -1) : lower;
}
