// What an authoritative name server of the lab answers, right now.
import type { DnsRecord, RecordType } from "../../ports/net.ts";
import type { Lab } from "../lab.ts";

export interface Answer {
  readonly rcode: "NOERROR" | "NXDOMAIN" | "REFUSED";
  readonly records: readonly DnsRecord[];
  /** SOA for negative answers. */
  readonly authority: readonly DnsRecord[];
}

export function authoritativeAnswer(_lab: Lab, _nameServer: string, _name: string, _type: RecordType): Answer {
  throw new Error("not built yet");
}
