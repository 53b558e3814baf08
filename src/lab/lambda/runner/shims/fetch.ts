// fetch of inline code: the request goes to the lab.
import type { HostResponse } from "../../state.ts";
import type { Requests } from "../invocation.ts";

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Record<string, string> | Iterable<[string, string]>;
  readonly body?: unknown;
}

export function fetchShim({ ask }: Pick<Requests, "ask">): unknown {
  return (resource: unknown, options: FetchOptions = {}) =>
    new Promise((resolve, reject) => {
      const url = typeof resource === "object" && resource !== null && "url" in resource ? String(resource.url) : String(resource);
      const given = options.headers ?? {};
      const headers = Symbol.iterator in given ? Object.fromEntries(given) : given;
      const request = {
        method: (options.method ?? "GET").toUpperCase(),
        url,
        headers: lowerCaseKeys(headers),
        body: bodyText(options.body),
      };
      ask({ kind: "http", request }, (answer) => {
        if (answer.ok) resolve(fetchResponse(url, answer.value as HostResponse));
        else reject(new TypeError("fetch failed", { cause: Object.assign(new Error(answer.error.message), { code: answer.error.name }) }));
      });
    });
}

/** Text of a request body. Throws for streams and forms, which the lab does not carry. */
export function bodyText(body: unknown): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new TextDecoder().decode(body);
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError("the lab carries request bodies of text or bytes only");
}

export function lowerCaseKeys(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** The part of Response that functions use. */
function fetchResponse(url: string, { status, headers, body }: HostResponse) {
  const text = async () => body;
  return {
    url,
    status,
    statusText: "",
    ok: status >= 200 && status < 300,
    headers: new Map(Object.entries(headers)),
    text,
    json: async () => JSON.parse(body) as unknown,
    arrayBuffer: async () => new TextEncoder().encode(body).buffer,
  };
}
