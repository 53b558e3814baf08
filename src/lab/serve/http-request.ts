// One request off a socket as a value, with a limit to its size.
import type { IncomingMessage } from "node:http";
import { type MalformedRequest, parseForm, type WireRequest } from "../wire/message.ts";

/** What was read of a request; `problem` when not all of it: then the body is empty. */
export interface ReceivedRequest {
  readonly request: WireRequest;
  readonly problem?: "too-large" | MalformedRequest;
}

/** Rejects when the client goes away before its request is complete. `limit` in bytes. */
export async function receive(message: IncomingMessage, limit: number): Promise<ReceivedRequest> {
  const { path, query } = splitTarget(message.url ?? "/");
  const request = { method: message.method ?? "GET", path, headers: headersOf(message) };
  const body = await readBody(message, limit);
  try {
    const whole = { ...request, query: parseForm(query), body: body ?? Buffer.alloc(0) };
    return body === undefined ? { request: whole, problem: "too-large" } : { request: whole };
  } catch (error) {
    return { request: { ...request, query: [], body: Buffer.alloc(0) }, problem: error as MalformedRequest };
  }
}

/** Proxies' clients send whole addresses. */
function splitTarget(target: string): { path: string; query: string } {
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  const path = mark < 0 ? local : local.slice(0, mark);
  return { path: path.startsWith("/") ? path : `/${path}`, query: mark < 0 ? "" : local.slice(mark + 1) };
}

function headersOf(message: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

/** Undefined when there is more than `limit`; the rest is read and forgotten, so that the client gets to hear of it. */
async function readBody(message: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? undefined : Buffer.concat(chunks, size);
}
