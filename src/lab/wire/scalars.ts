// Single values as text: numbers, truth values, moments and bytes, in both directions.
import { MalformedRequest } from "./message.ts";
import type { Scalar, TimestampFormat } from "./shape.ts";

/**
 * `timestamps` is the protocol's format at this place; a format of the shape itself wins.
 * Throws MalformedRequest for text that is no such value.
 */
export function readScalar(shape: Scalar, text: string, timestamps: TimestampFormat): unknown {
  switch (shape.kind) {
    case "string":
    case "document":
      return text;
    case "boolean":
      return readBoolean(text);
    case "number":
      return readNumber(text);
    case "bigint":
      return readBigInt(text);
    case "timestamp":
      return readTimestamp(text, shape.format ?? timestamps);
    case "blob":
      return new Uint8Array(Buffer.from(text, "base64"));
  }
}

export function writeScalar(shape: Scalar, value: unknown, timestamps: TimestampFormat): string {
  if (shape.kind === "timestamp") return writeTimestamp(value as Date, shape.format ?? timestamps);
  if (shape.kind === "blob") return typeof value === "string" ? value : Buffer.from(value as Uint8Array).toString("base64");
  if (shape.kind === "document") return typeof value === "string" ? value : JSON.stringify(value);
  return String(value);
}

function readBoolean(text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new MalformedRequest(`not a boolean: ${clipped(text)}`);
}

function readNumber(text: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(number) && text !== "NaN") throw new MalformedRequest(`not a number: ${clipped(text)}`);
  return number;
}

function readBigInt(text: string): bigint {
  if (!/^[+-]?\d{1,100}$/.test(text)) throw new MalformedRequest(`not an integer: ${clipped(text)}`);
  return BigInt(text);
}

/** Throws MalformedRequest. Numbers may come as numbers, as JSON has them. */
export function readTimestamp(value: string | number, format: TimestampFormat): Date {
  // Clients send seconds where a date is due, and the other way round, and services take both.
  const seconds = typeof value === "number" || /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  const date = seconds === undefined ? new Date(value) : new Date(Math.round(seconds * 1_000));
  if (Number.isNaN(date.getTime())) throw new MalformedRequest(`not a ${format} timestamp: ${clipped(String(value))}`);
  return date;
}

function writeTimestamp(date: Date, format: TimestampFormat): string {
  if (format === "http-date") return date.toUTCString();
  return format === "epoch-seconds" ? String(date.getTime() / 1_000) : date.toISOString();
}

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}...` : text);
