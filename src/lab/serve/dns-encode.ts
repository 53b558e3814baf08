// DNS answers as bytes: header, the client's own question, records with compressed names, EDNS.
import { Buffer } from "node:buffer";
import type { DnsRecord } from "../../ports/net.ts";
import { Rcode, typeNumbers } from "./dns-codes.ts";
import type { Query } from "./dns-query.ts";
import { type DataWriter, writeData } from "./dns-records.ts";

export interface Response {
  readonly rcode: number;
  readonly authoritative: boolean;
  readonly recursionAvailable: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authority: readonly DnsRecord[];
}

/** What this server takes and sends over UDP at the most when the client offers as much. */
const UDP_SIZE = 4_096;
/** Without EDNS. Source: RFC 1035, 4.2.1 */
const UDP_PLAIN_SIZE = 512;
/** A pointer to the question's name: it stands right behind the header. */
const QUESTION_NAME = 0xc00c;
const LARGEST = 65_535;

const scratch = Buffer.allocUnsafe(LARGEST);

/** Over UDP an answer that does not fit is sent empty with the TC bit; over TCP one beyond 64 KiB is SERVFAIL. */
export function encodeResponse(query: Query, response: Response, transport: "udp" | "tcp"): Buffer {
  const limit = transport === "tcp" ? LARGEST : query.edns === undefined ? UDP_PLAIN_SIZE : clamp(query.edns.size);
  const length = write(query, response, limit, false);
  if (length !== undefined) return Buffer.from(scratch.subarray(0, length));
  const empty = { ...response, answers: [], authority: [], rcode: transport === "udp" ? response.rcode : Rcode.SERVFAIL };
  return Buffer.from(scratch.subarray(0, write(query, empty, limit, transport === "udp")));
}

/** The header alone, for what could not be read as a question. */
export function encodeError(id: number, flags: number, rcode: number): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(id, 0);
  // Operation and recursion-desired come back as they were sent.
  header.writeUInt16BE(0x8000 | (flags & 0x7900) | rcode, 2);
  return header;
}

function clamp(size: number): number {
  return Math.max(UDP_PLAIN_SIZE, Math.min(size, UDP_SIZE));
}

/** The length in `scratch`; undefined when it is beyond `limit`. */
function write(query: Query, response: Response, limit: number, truncated: boolean): number | undefined {
  const { answers, authority, rcode } = response;
  const flags =
    0x8000 |
    (response.authoritative ? 0x0400 : 0) |
    (truncated ? 0x0200 : 0) |
    (query.recursionDesired ? 0x0100 : 0) |
    (response.recursionAvailable ? 0x0080 : 0) |
    (rcode & 15);
  const counts = [query.id, flags, 1, answers.length, authority.length, query.edns === undefined ? 0 : 1];
  for (let index = 0; index < counts.length; index += 1) scratch.writeUInt16BE(counts[index] as number, index * 2);
  const writer = createWriter(12, query.name.toLowerCase());
  writer.bytes(query.question);
  try {
    for (const record of answers) writeRecord(writer, record);
    for (const record of authority) writeRecord(writer, record);
    if (query.edns !== undefined) writeOpt(writer, rcode, query.edns.dnssec);
  } catch (error) {
    // Beyond the end of the largest packet there is.
    if ((error as { code?: unknown }).code === "ERR_OUT_OF_RANGE" || (error as { code?: unknown }).code === "ERR_BUFFER_OUT_OF_BOUNDS") {
      return undefined;
    }
    throw error;
  }
  return writer.offset() <= limit ? writer.offset() : undefined;
}

interface PacketWriter extends DataWriter {
  offset(): number;
  /** Writes `value` over what stands at `offset`. */
  patch16(offset: number, value: number): void;
}

function writeRecord(writer: PacketWriter, { name, type, ttl, data }: DnsRecord): void {
  writer.name(name);
  writer.number16(typeNumbers[type] as number);
  writer.number16(1);
  writer.number32(ttl);
  const length = writer.offset();
  writer.number16(0);
  writeData(type, data, writer);
  writer.patch16(length, writer.offset() - length - 2);
}

function writeOpt(writer: PacketWriter, rcode: number, dnssec: boolean): void {
  writer.bytes(Uint8Array.of(0));
  writer.number16(41);
  writer.number16(UDP_SIZE);
  writer.number16((rcode >> 4) << 8);
  writer.number16(dnssec ? 0x8000 : 0);
  writer.number16(0);
}

/** `asked`: the question's name, in lower case; records of that name point at it and so keep the client's spelling. */
function createWriter(start: number, asked: string): PacketWriter {
  let offset = start;
  const known = new Map<string, number>();
  const number16 = (value: number) => {
    offset = scratch.writeUInt16BE(value, offset);
  };
  const bytes = (piece: Uint8Array) => {
    if (offset + piece.length > LARGEST) throw Object.assign(new RangeError("the packet is full"), { code: "ERR_OUT_OF_RANGE" });
    scratch.set(piece, offset);
    offset += piece.length;
  };
  const name = (text: string, compress = true) => {
    let rest = text.endsWith(".") ? text.slice(0, -1) : text;
    while (rest !== "") {
      const pointer = rest === asked ? QUESTION_NAME : known.get(rest);
      if (compress && pointer !== undefined) return number16(pointer);
      if (offset < 0x3fff) known.set(rest, 0xc000 | offset);
      const dot = rest.indexOf(".");
      const label = dot < 0 ? rest : rest.slice(0, dot);
      if (label.length < 1 || label.length > 63) throw new RangeError(`${text} is not a domain name`);
      bytes(Uint8Array.of(label.length));
      bytes(Buffer.from(label, "latin1"));
      rest = dot < 0 ? "" : rest.slice(dot + 1);
    }
    bytes(Uint8Array.of(0));
  };
  return {
    offset: () => offset,
    bytes,
    number16,
    number32: (value) => {
      offset = scratch.writeUInt32BE(value, offset);
    },
    name,
    patch16: (at, value) => {
      scratch.writeUInt16BE(value, at);
    },
  };
}
