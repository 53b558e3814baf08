// Values as JSON, told by a shape, in both directions.
import { MalformedRequest } from "./message.ts";
import { readTimestamp } from "./scalars.ts";
import type { Member, Scalar, Shape, Struct } from "./shape.ts";

/** `useJsonNames`: restJson renames members by their jsonName, awsJson does not. */
export interface JsonDialect {
  readonly useJsonNames: boolean;
}

/** The object in these bytes; `{}` for none. Throws MalformedRequest. */
export function parseJsonObject(body: Uint8Array): Record<string, unknown> {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new MalformedRequest("not JSON in UTF-8");
  }
  return requireObject(value);
}

/** Throws MalformedRequest. */
export function readJsonStruct(
  shape: Struct,
  object: Record<string, unknown>,
  dialect: JsonDialect,
  members: readonly Member[] = shape.members,
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const member of members) {
    const name = jsonName(member, dialect);
    const item = Object.hasOwn(object, name) ? object[name] : undefined;
    if (item !== undefined && item !== null) value[member.name] = readJson(member.shape, item, dialect);
  }
  return value;
}

function readJson(shape: Shape, value: unknown, dialect: JsonDialect): unknown {
  if (shape.kind === "struct") return readJsonStruct(shape, requireObject(value), dialect);
  if (shape.kind === "list") {
    if (!Array.isArray(value)) throw new MalformedRequest("a list is due");
    return value.map((item) => (item === null ? null : readJson(shape.item.shape, item, dialect)));
  }
  if (shape.kind === "map") {
    const entries = Object.entries(requireObject(value));
    return Object.fromEntries(entries.map(([key, item]) => [key, item === null ? null : readJson(shape.value.shape, item, dialect)]));
  }
  return readJsonScalar(shape, value);
}

function readJsonScalar(shape: Scalar, value: unknown): unknown {
  if (shape.kind === "document") return value;
  if (shape.kind === "string" && typeof value === "string") return value;
  if (shape.kind === "boolean" && typeof value === "boolean") return value;
  if (shape.kind === "number" && typeof value === "number") return value;
  if (shape.kind === "number" && (value === "NaN" || value === "Infinity" || value === "-Infinity")) return Number(value);
  if (shape.kind === "bigint" && Number.isSafeInteger(value)) return BigInt(value as number);
  if (shape.kind === "blob" && typeof value === "string") return new Uint8Array(Buffer.from(value, "base64"));
  if (shape.kind === "timestamp" && (typeof value === "number" || typeof value === "string")) {
    return readTimestamp(value, shape.format ?? "epoch-seconds");
  }
  throw new MalformedRequest(`a ${shape.kind} is due`);
}

/** A value that `JSON.stringify` writes as the service would. */
export function toJson(shape: Shape, value: unknown, dialect: JsonDialect): unknown {
  if (value === undefined || value === null) return value;
  if (shape.kind === "struct") return structToJson(shape, value as object, dialect);
  if (shape.kind === "list") return (value as unknown[]).map((item) => toJson(shape.item.shape, item, dialect));
  if (shape.kind === "map") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(shape.value.shape, item, dialect)]));
  }
  if (shape.kind === "timestamp") {
    const date = value as Date;
    if (shape.format === "date-time") return date.toISOString();
    return shape.format === "http-date" ? date.toUTCString() : date.getTime() / 1_000;
  }
  if (shape.kind === "blob") return typeof value === "string" ? value : Buffer.from(value as Uint8Array).toString("base64");
  if (shape.kind === "bigint") return Number(value);
  if (shape.kind === "number" && !Number.isFinite(value)) return String(value);
  return value;
}

export function structToJson(shape: Struct, value: object, dialect: JsonDialect, members: readonly Member[] = shape.members): object {
  const object: Record<string, unknown> = {};
  for (const member of members) {
    const item = (value as Record<string, unknown>)[member.name];
    if (item !== undefined && item !== null) object[jsonName(member, dialect)] = toJson(member.shape, item, dialect);
  }
  return object;
}

const jsonName = ({ name, traits }: Member, { useJsonNames }: JsonDialect): string => (useJsonNames ? (traits.jsonName ?? name) : name);

function requireObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new MalformedRequest("an object is due");
  return value as Record<string, unknown>;
}
