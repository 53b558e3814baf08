// The lab's state as plain JSON, for people who look and for scripts.
import type { Lab } from "../lab.ts";

const SERVICES = [
  "cloudformation",
  "cloudwatch",
  "ec2",
  "elb",
  "iam",
  "lambda",
  "resolver",
  "route53",
  "s3",
  "scheduler",
  "ssm",
  "sts",
] as const satisfies readonly (keyof Lab)[];

/** Bytes beyond this are told by their number only. */
const BYTES_SHOWN = 4_096;

/** A copy in which maps are objects or lists of pairs, bytes are base64, functions are left out and circles end with "(above)". */
export function dumpState(lab: Lab): Record<string, unknown> {
  return Object.fromEntries(SERVICES.map((service) => [service, plain(lab[service], new Set())]));
}

function plain(value: unknown, above: Set<object>): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return typeof value === "function" || typeof value === "symbol" ? undefined : value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof RegExp) return String(value);
  if (ArrayBuffer.isView(value)) return bytes(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
  if (above.has(value)) return "(above)";
  above.add(value);
  const made = container(value, above);
  above.delete(value);
  return made;
}

function container(value: object, above: Set<object>): unknown {
  const within = (item: unknown) => plain(item, above);
  if (Array.isArray(value)) return value.map(within);
  if (value instanceof Set) return [...value].map(within);
  if (value instanceof Map) {
    const pairs = [...value].map(([key, item]) => [within(key), within(item)] as const);
    return pairs.every(([key]) => typeof key === "string") ? Object.fromEntries(pairs) : pairs;
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, within(item)] as const)
      .filter(([, item]) => item !== undefined),
  );
}

const bytes = (buffer: Buffer): unknown => (buffer.length > BYTES_SHOWN ? { bytes: buffer.length } : buffer.toString("base64"));
