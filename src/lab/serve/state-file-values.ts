// Values of the SDK as JSON and back: dates and bytes keep what they are.

const DATE = "$date";
const BYTES = "$bytes";
const PLAIN = "$plain";

/** One line. Functions are left out, as in JSON; an object that looks like one of the marks is wrapped. */
export function formatValue(value: unknown): string {
  return JSON.stringify(marked(value));
}

/** Throws SyntaxError for what is no JSON. */
export function parseValue(line: string): unknown {
  return unmarked(JSON.parse(line));
}

function marked(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return { [DATE]: value.getTime() };
  if (ArrayBuffer.isView(value)) return { [BYTES]: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
  if (Array.isArray(value)) return value.map(marked);
  const entries = Object.entries(value);
  const copy = Object.fromEntries(entries.map(([key, item]) => [key, marked(item)]));
  return entries.length === 1 && [DATE, BYTES, PLAIN].includes(entries[0]?.[0] ?? "") ? { [PLAIN]: copy } : copy;
}

function unmarked(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(unmarked);
  const entries = Object.entries(value);
  const [key, item] = entries.length === 1 ? (entries[0] as [string, unknown]) : [undefined, undefined];
  if (key === DATE) return new Date(item as number);
  if (key === BYTES) return new Uint8Array(Buffer.from(item as string, "base64"));
  if (key === PLAIN) return fields(item as object);
  return fields(value);
}

const fields = (value: object): object => Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unmarked(item)]));
