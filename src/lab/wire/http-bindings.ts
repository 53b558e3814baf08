// Members that travel in the path, the query and the headers of a REST request or answer.
import { queryValue, type WireRequest } from "./message.ts";
import { readScalar, writeScalar } from "./scalars.ts";
import type { Member, Scalar, Shape, Struct } from "./shape.ts";

export interface Bound {
  readonly value: Record<string, unknown>;
  /** The one member that is the whole body, if there is one. */
  readonly payload: Member | undefined;
  /** Members that the body holds as a document. */
  readonly inBody: readonly Member[];
}

/** Where the members of a structure travel. */
export function bodyMembers(shape: Struct): Omit<Bound, "value"> {
  return {
    payload: shape.members.find((member) => member.traits.httpPayload),
    inBody: shape.members.filter((member) => !isBound(member)),
  };
}

function isBound({ traits }: Member): boolean {
  const { httpLabel, httpHeader, httpPrefixHeaders, httpQuery, httpQueryParams, httpPayload, httpResponseCode } = traits;
  return Boolean(
    httpLabel || httpHeader || httpPrefixHeaders !== undefined || httpQuery || httpQueryParams || httpPayload || httpResponseCode,
  );
}

/** Throws MalformedRequest. */
export function readBindings(shape: Struct, request: WireRequest, labels: ReadonlyMap<string, string>): Bound {
  const value: Record<string, unknown> = {};
  for (const member of shape.members) {
    const read = readBinding(member, request, labels);
    if (read !== undefined) value[member.name] = read;
  }
  return { value, ...bodyMembers(shape) };
}

function readBinding({ name, traits, shape }: Member, request: WireRequest, labels: ReadonlyMap<string, string>): unknown {
  if (traits.httpLabel) return readText(shape, labels.get(name), "date-time");
  if (traits.httpQuery) {
    if (shape.kind !== "list") return readText(shape, queryValue(request, traits.httpQuery), "date-time");
    const texts = request.query.filter(([key]) => key === traits.httpQuery).map(([, text]) => text);
    return texts.length === 0 ? undefined : texts.map((text) => readText(shape.item.shape, text, "date-time"));
  }
  if (traits.httpHeader) {
    const text = request.headers[traits.httpHeader.toLowerCase()];
    if (text === undefined || shape.kind !== "list") return readText(shape, text, "http-date");
    return splitHeader(text).map((item) => readText(shape.item.shape, item, "http-date"));
  }
  if (traits.httpPrefixHeaders !== undefined) return readPrefixed(request, traits.httpPrefixHeaders.toLowerCase());
  if (traits.httpQueryParams) return Object.fromEntries(request.query);
  return undefined;
}

function readText(shape: Shape, text: string | undefined, timestamps: "date-time" | "http-date"): unknown {
  if (text === undefined || shape.kind === "struct" || shape.kind === "list" || shape.kind === "map") return undefined;
  return readScalar(shape, text, timestamps);
}

function readPrefixed(request: WireRequest, prefix: string): Record<string, string> | undefined {
  const entries = Object.entries(request.headers).filter(([name]) => name.startsWith(prefix));
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([name, text]) => [name.slice(prefix.length), text]));
}

/** Items between commas; an item may stand in quotes. */
function splitHeader(text: string): readonly string[] {
  const items = [...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g)];
  return items.filter(([whole]) => whole !== "").map(([, quoted, plain]) => quoted?.replace(/\\(.)/g, "$1") ?? (plain as string).trim());
}

/** Headers and status of an answer. */
export function writeBindings(shape: Struct, output: object, status: number): { status: number; headers: Record<string, string> } {
  const headers: Record<string, string> = {};
  let answered = status;
  for (const member of shape.members) {
    const value = (output as Record<string, unknown>)[member.name];
    if (value === undefined || value === null) continue;
    const { httpHeader, httpPrefixHeaders, httpResponseCode } = member.traits;
    if (httpHeader) headers[httpHeader.toLowerCase()] = headerText(member.shape, value);
    else if (httpPrefixHeaders !== undefined) {
      for (const [name, text] of Object.entries(value)) headers[(httpPrefixHeaders + name).toLowerCase()] = encodedWord(String(text));
    } else if (httpResponseCode) answered = Number(value);
  }
  return { status: answered, headers };
}

function headerText(shape: Shape, value: unknown): string {
  if (shape.kind === "list") return (value as unknown[]).map((item) => headerText(shape.item.shape, item)).join(", ");
  return encodedWord(writeScalar(shape as Scalar, value, "http-date"));
}

/** Text that a header cannot hold travels as S3 sends it: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html (RFC 2047). */
function encodedWord(text: string): string {
  return /^[\t\x20-\x7e\xa0-\xff]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
}
