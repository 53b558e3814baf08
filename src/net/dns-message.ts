// DNS messages as bytes: the question that is asked, the answer that belongs to it.
import { Buffer } from "node:buffer";
import { type Answer, decode, encode, RECURSION_DESIRED, type TxtData } from "dns-packet";
import type { DnsRecord, RecordType } from "../ports/net.ts";

export interface Query {
  readonly id: number;
  readonly name: string;
  readonly type: RecordType;
  readonly recursive: boolean;
  /** Whether to offer larger answers; servers that know no EDNS answer FORMERR and are asked again without. */
  readonly edns: boolean;
}

export interface Reply {
  readonly kind: "reply";
  /** Any of DNS's codes, e.g. `NOTIMP`. */
  readonly rcode: string;
  readonly truncated: boolean;
  readonly records: readonly DnsRecord[];
}

/** Fits into one packet everywhere. Source: https://www.dnsflagday.net/2020/ */
const PAYLOAD_SIZE = 1_232;

const TYPES: ReadonlySet<string> = new Set<RecordType>(["A", "AAAA", "NS", "SOA", "CNAME", "TXT"]);

/** Whether DNS can carry the name: labels of 1 to 63 bytes, 253 in all. */
export function isDomainName(name: string): boolean {
  const plain = name.endsWith(".") ? name.slice(0, -1) : name;
  // Only visible ASCII: anything else is encoded by whoever writes names.
  return plain === "" ? name === "." : plain.length <= 253 && /^[!-~]+$/.test(plain) && plain.split(".").every(isLabel);
}

function isLabel(label: string): boolean {
  return label.length >= 1 && label.length <= 63;
}

export function encodeQuery({ id, name, type, recursive, edns }: Query): Buffer {
  const opt = { type: "OPT", name: ".", udpPayloadSize: PAYLOAD_SIZE, flags: 0, options: [] } as unknown as Answer;
  return encode({
    type: "query",
    id,
    flags: recursive ? RECURSION_DESIRED : 0,
    questions: [{ name, type, class: "IN" }],
    additionals: edns ? [opt] : [],
  });
}

/** Undefined for bytes that are not the answer to `query`: broken, somebody else's, or forged. */
export function readReply(bytes: Buffer, query: Query): Reply | undefined {
  // The identifier first: it is the cheapest test.
  if (bytes.length < 12 || bytes.readUInt16BE(0) !== query.id) return undefined;
  try {
    const message = decode(bytes);
    if (message.type !== "response") return undefined;
    const { rcode } = message as unknown as { rcode: string };
    const question = message.questions?.[0];
    // A server that could not read the question may leave it out.
    if (question === undefined ? rcode !== "FORMERR" : question.type !== query.type || !sameName(question.name, query.name)) {
      return undefined;
    }
    const records = (message.answers ?? []).flatMap(recordOf);
    return { kind: "reply", rcode, truncated: message.flag_tc, records };
  } catch {
    return undefined;
  }
}

function sameName(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

/** Lower case, without a trailing dot (the root stays `.`). */
function canonical(name: string): string {
  const lower = name.toLowerCase();
  return lower.length > 1 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

function recordOf(answer: Answer): readonly DnsRecord[] {
  if (!TYPES.has(answer.type)) return [];
  const { ttl = 0 } = answer as { ttl?: number };
  return [{ name: canonical(answer.name), type: answer.type as RecordType, ttl, data: dataOf(answer) }];
}

function dataOf(answer: Answer): string {
  switch (answer.type) {
    case "NS":
    case "CNAME":
      return canonical(answer.data);
    case "SOA": {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
      return [`${mname}.`, `${rname}.`, serial, refresh, retry, expire, minimum].join(" ");
    }
    case "TXT":
      return texts(answer.data).map(quoted).join(" ");
    default:
      return String((answer as { data: unknown }).data);
  }
}

function texts(data: TxtData): readonly string[] {
  return (Array.isArray(data) ? data : [data]).map((part) => Buffer.from(part as string).toString("latin1"));
}

/** As zone files and Route 53 write a text: in quotes, with octal escapes for what is not visible ASCII. */
function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, "\\$&")
    .replace(/[^ -~]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return `"${escaped}"`;
}
