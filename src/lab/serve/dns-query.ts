// A DNS question as it comes from the wire: the parts that count, or the error that it deserves.
import type { Buffer } from "node:buffer";
import { Rcode } from "./dns-codes.ts";

export interface Query {
  readonly id: number;
  readonly recursionDesired: boolean;
  /** Dots between the labels, none at the end; what is not visible ASCII in a label as an octal escape. The root is empty. */
  readonly name: string;
  readonly type: number;
  readonly class: number;
  /** The question section byte for byte, so that the answer repeats the client's spelling. */
  readonly question: Buffer;
  readonly edns: Edns | undefined;
}

export interface Edns {
  /** Bytes that the client takes over UDP. */
  readonly size: number;
  readonly version: number;
  readonly dnssec: boolean;
}

export type ParsedQuery =
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "error"; readonly id: number; readonly flags: number; readonly rcode: number }
  /** Not a question at all: too short, or itself an answer. Answering it could start a loop. */
  | { readonly kind: "ignored" };

const HEADER = 12;
const OPT = 41;
const QR = 0x8000;
const RECURSION_DESIRED = 0x0100;

/** Exactly one question is answered; none or several are a format error. Source: RFC 9619. */
export function parseQuery(bytes: Buffer): ParsedQuery {
  if (bytes.length < HEADER) return { kind: "ignored" };
  const id = bytes.readUInt16BE(0);
  const flags = bytes.readUInt16BE(2);
  if ((flags & QR) !== 0) return { kind: "ignored" };
  if ((flags & 0x7800) !== 0) return { kind: "error", id, flags, rcode: Rcode.NOTIMP };
  const malformed: ParsedQuery = { kind: "error", id, flags, rcode: Rcode.FORMERR };
  if (bytes.readUInt16BE(4) !== 1) return malformed;
  try {
    const reader: Reader = { bytes, offset: HEADER };
    const name = readName(reader);
    const type = readNumber(reader);
    const questionClass = readNumber(reader);
    const question = bytes.subarray(HEADER, reader.offset);
    const others = bytes.readUInt16BE(6) + bytes.readUInt16BE(8);
    for (let index = 0; index < others; index += 1) readRecord(reader);
    let edns: Edns | undefined;
    for (let index = bytes.readUInt16BE(10); index > 0; index -= 1) {
      const record = readRecord(reader);
      if (record.type !== OPT) continue;
      // One OPT at most, at the root. Source: RFC 6891, 6.1.1.
      if (edns !== undefined || record.name !== "") return malformed;
      edns = { size: record.class, version: (record.ttl >>> 16) & 0xff, dnssec: (record.ttl & 0x8000) !== 0 };
    }
    if (reader.offset !== bytes.length) return malformed;
    const query = { id, recursionDesired: (flags & RECURSION_DESIRED) !== 0, name, type, class: questionClass, question, edns };
    return { kind: "query", query };
  } catch (error) {
    if (error instanceof RangeError) return malformed;
    throw error;
  }
}

interface Reader {
  readonly bytes: Buffer;
  offset: number;
}

/** Reading beyond the end is a RangeError, as Buffer has it. */
function readNumber(reader: Reader): number {
  const value = reader.bytes.readUInt16BE(reader.offset);
  reader.offset += 2;
  return value;
}

function readRecord(reader: Reader): { readonly name: string; readonly type: number; readonly class: number; readonly ttl: number } {
  const name = readName(reader);
  const type = readNumber(reader);
  const recordClass = readNumber(reader);
  const ttl = readNumber(reader) * 65_536 + readNumber(reader);
  const length = readNumber(reader);
  reader.offset += length;
  if (reader.offset > reader.bytes.length) throw new RangeError("a record longer than its packet");
  return { name, type, class: recordClass, ttl };
}

/** A pointer is a format error: nothing precedes the question, and nobody compresses the other names of a question. */
function readName(reader: Reader): string {
  const { bytes } = reader;
  const labels: string[] = [];
  const start = reader.offset;
  for (;;) {
    const length = bytes.readUInt8(reader.offset);
    reader.offset += 1;
    if (length === 0) break;
    const end = reader.offset + length;
    if (length > 63 || end >= bytes.length || end - start > 254) throw new RangeError("a label that DNS does not have");
    labels.push(readLabel(bytes, reader.offset, end));
    reader.offset = end;
  }
  return labels.join(".");
}

function readLabel(bytes: Buffer, start: number, end: number): string {
  const label = bytes.toString("latin1", start, end);
  // A dot inside a label is none between labels: it becomes a character that no zone has.
  return /^[\w*-]*$/.test(label) ? label : label.replace(/[.\\]/g, "\xff").replace(/[^!-~]/g, escaped);
}

function escaped(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
