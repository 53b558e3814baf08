// Looking up addresses with no cache in between, as health checkers do.
import type { Lab } from "../lab.ts";
import { authoritativeAnswer } from "./answer.ts";
import { canonicalName, withoutDot } from "./names.ts";
import { topmostZone } from "./resolver.ts";
import { serviceAddresses } from "./service-names.ts";

const STEPS = 8;

/** The IPv4 addresses of a name right now; none when it does not resolve. */
export function resolveAfresh(lab: Lab, name: string): readonly string[] {
  let asked = withoutDot(canonicalName(name));
  let server = topmostZone(lab, asked)?.nameServers[0];
  for (let step = 0; step < STEPS; step += 1) {
    if (server === undefined) return serviceAddresses(lab, asked)?.addresses ?? [];
    const answer = authoritativeAnswer(lab, server, asked, "A");
    const addresses = answer.records.filter((record) => record.type === "A");
    if (addresses.length > 0) return addresses.map((record) => record.data);
    const link = answer.records.at(-1);
    const delegation = answer.authority.find((record) => record.type === "NS");
    if (link !== undefined) {
      asked = link.data;
      server = topmostZone(lab, asked)?.nameServers[0];
    } else if (delegation !== undefined) {
      server = delegation.data;
    } else {
      return [];
    }
  }
  return [];
}
