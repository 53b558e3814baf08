// The modules http and https of inline code, as far as functions answer CloudFormation with them.
import { Readable, Writable } from "node:stream";
import type { HostResponse } from "../../state.ts";
import type { Requests } from "../invocation.ts";
import { lowerCaseKeys } from "./fetch.ts";

interface HttpOptions {
  readonly protocol?: string;
  readonly hostname?: string;
  readonly host?: string;
  readonly port?: string | number;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, unknown>;
}

type OnResponse = (response: Readable) => void;

export function httpModule(requests: Requests, scheme: "http" | "https"): object {
  const request = (...given: unknown[]) => startRequest(requests, scheme, given);
  const get = (...given: unknown[]) => {
    const started = startRequest(requests, scheme, given);
    started.end();
    return started;
  };
  class Agent {
    destroy(): void {}
  }
  return { request, get, Agent, globalAgent: new Agent() };
}

/** `request(url, options?, callback?)` or `request(options, callback?)`, as Node has it. */
function startRequest({ ask }: Requests, scheme: string, given: readonly unknown[]): Writable {
  const [first, second] = given;
  const onResponse = given.find((value): value is OnResponse => typeof value === "function");
  const isUrl = typeof first === "string" || first instanceof URL;
  const options = ((isUrl ? second : first) ?? {}) as HttpOptions;
  const target = isUrl ? new URL(String(first)) : undefined;
  const host = options.hostname ?? options.host ?? target?.hostname ?? "localhost";
  const port = options.port ?? target?.port ?? "";
  const path = options.path ?? (target === undefined ? "/" : `${target.pathname}${target.search}`);
  const url = `${options.protocol ?? target?.protocol ?? `${scheme}:`}//${host}${port === "" ? "" : `:${port}`}${path}`;
  const headers: Record<string, unknown> = { ...options.headers };
  const chunks: Buffer[] = [];

  const request = new Writable({
    write: (chunk: Buffer | string, encoding, done) => {
      chunks.push(typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk);
      done();
    },
    final: (done) => {
      const body = Buffer.concat(chunks).toString();
      ask({ kind: "http", request: { method: options.method ?? "GET", url, headers: lowerCaseKeys(headers), body } }, (answer) => {
        if (answer.ok) request.emit("response", responseOf(answer.value as HostResponse));
        else request.emit("error", Object.assign(new Error(answer.error.message), { code: answer.error.name }));
      });
      done();
    },
  });
  if (onResponse !== undefined) request.once("response", onResponse);
  return Object.assign(request, {
    setHeader: (name: string, value: unknown) => {
      headers[name] = value;
    },
    setTimeout: () => request,
    flushHeaders: () => undefined,
    abort: () => request.destroy(),
  });
}

function responseOf({ status, headers, body }: HostResponse): Readable {
  return Object.assign(Readable.from(body === "" ? [] : [Buffer.from(body)]), { statusCode: status, statusMessage: "", headers });
}
