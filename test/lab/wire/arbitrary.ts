// Values of any shape, as clients may send them and services may answer them.
import fc from "fast-check";
import { type Member, type Shape, type Struct, structOf } from "../../../src/lab/wire/shape.ts";

/** Texts that XML can hold: no control characters (a tab apart), no lone surrogates, not white space alone. */
const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((value) => value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\t"))
  .filter((value) => value === "" || value.trim() === value);

/** Texts for the path, the query and headers. */
const label = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
  .filter((value) => !/[\p{Cc}\p{Cs}/]/u.test(value) && value.trim() === value && !/^\.+$/.test(value));
const header = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ;=&%+.()-]{0,10}[A-Za-z0-9]$/);
const headerName = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
const wholeSecond = seconds.map((value) => new Date(value * 1_000));
const moment = fc.tuple(seconds, fc.integer({ min: 0, max: 999 })).map(([value, millis]) => new Date(value * 1_000 + millis));
const bytes = fc.uint8Array({ maxLength: 40 });
/** A header's list travels with commas between its items, an enumeration's names among them. */
const headerItem = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);

/** Every member is there or not, with equal chance; those in `without` never. */
export function arbitraryStruct(schema: unknown, without: ReadonlySet<string> = new Set()): fc.Arbitrary<Record<string, unknown>> {
  return structure(structOf(schema), 0, without, requiredIn(schema));
}

/** The SDK lists required members first and tells how many they are: `[3, namespace, name, traits, names, shapes, required]`. */
function requiredIn(schema: unknown): ReadonlySet<string> {
  const known: unknown = typeof schema === "function" ? schema() : schema;
  const [, , , , names = [], , count = 0] = Array.isArray(known) ? (known as [...unknown[], readonly string[], unknown, number]) : [];
  return new Set((names as readonly string[]).slice(0, count as number));
}

function structure(
  shape: Struct,
  depth: number,
  without: ReadonlySet<string> = new Set(),
  always: ReadonlySet<string> = new Set(),
): fc.Arbitrary<Record<string, unknown>> {
  const members = shape.members.filter(({ name }) => !without.has(name));
  // Deep down and in wide structures most members are left out, or values grow without end.
  const chosen = depth > 4 ? members.filter(({ shape: { kind } }) => kind !== "struct" && kind !== "list" && kind !== "map") : members;
  const required = chosen.filter((member) => isRequired(shape, member) || isMark(member, always)).map(({ name }) => name);
  const count = depth === 0 ? 6 : 3;
  return fc.subarray([...chosen], { maxLength: Math.min(count, chosen.length) }).chain((some) => {
    const kept = chosen.filter((member) => some.includes(member) || required.includes(member.name));
    return fc.record(Object.fromEntries(kept.map((member) => [member.name, valueFor(member, depth + 1)])));
  });
}

/** Labels make the path; and the Route 53 client falls over an alias target without its zone. */
const isRequired = (shape: Struct, { name, traits }: Member) =>
  traits.httpLabel === 1 || (shape.name === "AliasTarget" && name === "HostedZoneId");

/** Some operations share method and path and are told by a query parameter or a header that they require. */
const isMark = ({ name, traits }: Member, always: ReadonlySet<string>) =>
  always.has(name) && (traits.httpQuery !== undefined || traits.httpHeader !== undefined);

function valueFor({ shape, traits }: Member, depth: number): fc.Arbitrary<unknown> {
  if (traits.httpLabel) return shape.kind === "string" ? label : simple(shape, "line");
  if (traits.httpPrefixHeaders !== undefined) return fc.dictionary(headerName, header, { minKeys: 1, maxKeys: 3 });
  if (traits.httpHeader) return shape.kind === "list" ? fc.array(headerItem, { minLength: 1, maxLength: 3 }) : simple(shape, "line");
  if (traits.httpQuery) return shape.kind === "list" ? fc.array(label, { minLength: 1, maxLength: 3 }) : simple(shape, "line");
  // An empty body is no body.
  if (traits.httpPayload && shape.kind === "string") return text.filter((value) => value !== "");
  return nested(shape, depth);
}

function nested(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  if (shape.kind === "struct") return structure(shape, depth);
  if (shape.kind === "list") return fc.array(nested(shape.item.shape, depth + 1), { maxLength: 3 });
  if (shape.kind === "map") return fc.dictionary(text, nested(shape.value.shape, depth + 1), { maxKeys: 3, noNullPrototype: true });
  return simple(shape, "body");
}

function simple(shape: Shape, place: "line" | "body"): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "string":
      return place === "line" ? header : text;
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.oneof(fc.integer(), fc.integer({ min: 0, max: 65_535 }));
    case "bigint":
      return fc.bigInt({ min: 0n, max: 2n ** 50n });
    case "timestamp":
      return place === "line" || shape.format === "http-date" ? wholeSecond : moment;
    case "blob":
      return bytes;
    default:
      return fc.jsonValue();
  }
}

/** Without what the wire cannot tell from nothing at all: undefined, empty lists, empty structures. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact).filter((item) => item !== undefined);
  if (value instanceof Date || ArrayBuffer.isView(value) || typeof value !== "object" || value === null) {
    return ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") : value;
  }
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const small = compact(item);
    const isNothing = small === undefined || (Array.isArray(small) && small.length === 0);
    return isNothing ? [] : [[key, small] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
