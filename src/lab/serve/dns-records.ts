// The data of DNS records: from a zone's text to bytes, one encoder per type.
import { Buffer } from "node:buffer";
import { isIPv4, isIPv6 } from "node:net";

/** Writes one record's data. */
export interface DataWriter {
  bytes(bytes: Uint8Array): void;
  number16(value: number): void;
  number32(value: number): void;
  /** Compressed unless told otherwise. Throws RangeError for a text that is no domain name. */
  name(name: string, compress?: boolean): void;
}

type Encoder = (data: string, to: DataWriter) => void;

const name: Encoder = (data, to) => to.name(data);

const text: Encoder = (data, to) => {
  for (const part of parseTexts(data)) {
    const bytes = Buffer.from(part, "latin1");
    for (let start = 0; start === 0 || start < bytes.length; start += 255) {
      const piece = bytes.subarray(start, start + 255);
      to.bytes(Uint8Array.of(piece.length));
      to.bytes(piece);
    }
  }
};

const encoders: Readonly<Record<string, Encoder>> = {
  A: (data, to) => to.bytes(addressBytes(data)),
  AAAA: (data, to) => to.bytes(addressBytes(data)),
  NS: name,
  CNAME: name,
  PTR: name,
  TXT: text,
  SPF: text,
  SOA: (data, to) => {
    const [primary = "", mailbox = "", ...numbers] = data.split(/\s+/);
    to.name(primary);
    to.name(mailbox);
    for (let index = 0; index < 5; index += 1) to.number32(numberOf(numbers[index]));
  },
  MX: (data, to) => {
    const [preference, exchange = ""] = data.split(/\s+/);
    to.number16(numberOf(preference));
    to.name(exchange);
  },
  SRV: (data, to) => {
    const [priority, weight, port, target = ""] = data.split(/\s+/);
    for (const part of [priority, weight, port]) to.number16(numberOf(part));
    // Source: RFC 2782: no compression here.
    to.name(target, false);
  },
  CAA: (data, to) => {
    const [, flags, tag = "", value = ""] = /^(\d+)\s+(\S+)\s+(.*)$/.exec(data) ?? [];
    to.bytes(Uint8Array.of(numberOf(flags), tag.length));
    to.bytes(Buffer.from(tag + parseTexts(value).join(""), "latin1"));
  },
};

/** Throws RangeError for data that is not of its type. */
export function writeData(type: string, data: string, to: DataWriter): void {
  const encoder = encoders[type];
  if (encoder === undefined) throw new RangeError(`records of type ${type} are not served`);
  encoder(data, to);
}

function numberOf(text: string | undefined): number {
  const value = Number(text);
  if (text === undefined || !Number.isInteger(value)) throw new RangeError(`${text} is not a whole number`);
  return value;
}

/** `"a b" "c"` is two texts; without quotes each word is one. Escapes: `\"`, `\\`, `\101` (octal, as Route 53 has it). */
function parseTexts(data: string): readonly string[] {
  const parts = data.match(/"(?:[^"\\]|\\.)*"|[^\s"]+/gs) ?? [""];
  return parts.map((part) =>
    part
      .replace(/^"|"$/g, "")
      .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal?: string, plain?: string) =>
        octal === undefined ? (plain as string) : String.fromCharCode(Number.parseInt(octal, 8) & 255),
      ),
  );
}

function addressBytes(address: string): Uint8Array {
  if (isIPv4(address)) return Uint8Array.from(address.split("."), Number);
  if (!isIPv6(address)) throw new RangeError(`${address} is not an address`);
  const [, mapped] = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = mapped === undefined ? [] : mapped.split(".").map(Number);
  const plain = mapped === undefined ? address : address.replace(mapped, `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`);
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - left.length - right.length }, () => "0");
  return Uint8Array.from(
    [...left, ...zeros, ...right].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]),
  );
}
