// Runs inline code on a virtual clock against a host that is scripted, for tests of the runner.
import assert from "node:assert/strict";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import type { HostRequest, InlineHost, InlineResult, InlineRunner } from "../../../src/lab/lambda/state.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

export const START = Date.parse("2026-11-22T03:17:00Z");

/** One for all tests of a file; to be closed after them. */
export const runner = createInlineRunner();

export interface Ran {
  readonly result: InlineResult;
  readonly log: readonly string[];
  readonly aws: readonly (readonly [service: string, operation: string, input: unknown])[];
  readonly http: readonly HostRequest[];
  /** Simulated milliseconds. */
  readonly took: number;
}

export interface Options {
  readonly runtime?: string;
  readonly handler?: string;
  readonly event?: unknown;
  readonly timeoutMillis?: number;
  readonly requestId?: string;
  readonly aws?: (operation: string, input: unknown) => unknown;
  readonly runner?: InlineRunner;
}

/** Runs the source on a clock of its own; every call of the host takes 100 ms. */
export function run(source: string, options: Options = {}): Promise<Ran> {
  const clock = createVirtualClock(START);
  return clock.drive(() => runOn(clock, source, options));
}

export async function runOn(clock: Clock, source: string, options: Options = {}): Promise<Ran> {
  const {
    runtime = "nodejs24.x",
    handler = "index.handler",
    event = {},
    timeoutMillis = 30_000,
    requestId = "request-1",
    aws = () => ({}),
  } = options;
  const log: string[] = [];
  const calls: [string, string, unknown][] = [];
  const http: HostRequest[] = [];
  const host: InlineHost = {
    aws: async (service, operation, input) => {
      calls.push([service, operation, input]);
      await clock.sleep(100);
      return aws(operation, input);
    },
    http: async (request) => {
      http.push(request);
      await clock.sleep(100);
      if (request.url.includes("nowhere")) throw Object.assign(new Error("getaddrinfo ENOTFOUND nowhere"), { name: "ENOTFOUND" });
      return { status: 200, headers: { server: "test" }, body: '{"ok":true}' };
    },
    log: (line) => log.push(line),
    now: () => clock.now(),
    sleep: (duration, signal) => clock.sleep(duration, signal),
  };
  const started = clock.now();
  const result = await (options.runner ?? runner).run(
    { runtime, source, handler, environment: { NAME: "value" } },
    event,
    { requestId, functionName: "thing", arn: "arn:aws:lambda:r:1:function:thing", timeoutMillis },
    host,
    (work) => clock.hold(work),
  );
  return { result, log, aws: calls, http, took: clock.now() - started };
}

export const returned = async (source: string, options: Options = {}): Promise<unknown> => {
  const { result } = await run(source, options);
  assert.equal(result.kind, "returned", JSON.stringify(result));
  return result.kind === "returned" ? result.value : undefined;
};

export const threw = async (source: string, options: Options = {}) => {
  const { result } = await run(source, options);
  assert.equal(result.kind, "threw", JSON.stringify(result));
  return result.kind === "threw" ? result : assert.fail();
};
