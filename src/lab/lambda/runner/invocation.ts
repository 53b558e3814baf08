// One invocation in the code's thread: a fresh evaluation of the module, then the handler, then what it brought.
import type { InlineResult } from "../state.ts";
import type { BurstInput, CodeEvent, CodeRequest } from "./messages.ts";
import { loadHandler } from "./module-scope.ts";

type Start = Extract<BurstInput, { kind: "start" }>;
type Answer = Extract<BurstInput, { kind: "answer" }>["answer"];
/** `Omit` that keeps the members of a union apart. */
type WithoutCall<Request> = Request extends CodeRequest ? Omit<Request, "call"> : never;

/** What the shims need of the invocation that they belong to. */
export interface Requests {
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** `done` is called when the lab has answered. Returns the number of the call, for `cancel`. */
  readonly ask: (request: WithoutCall<CodeRequest>, done: (answer: Answer) => void) => number;
  readonly cancel: (call: number) => void;
  readonly exit: (status: number) => void;
}

export interface Invocation {
  begin(): void;
  answer(now: number, call: number, answer: Answer): void;
  /** Something escaped the code: the invocation has failed. */
  fail(name: string, error: unknown): void;
  /** The code waits for nothing and will never end by itself. */
  abandon(): void;
  waits(): boolean;
  result(): InlineResult | undefined;
  takeEvents(): readonly CodeEvent[];
}

export function startInvocation(start: Start): Invocation {
  const waiting = new Map<number, (answer: Answer) => void>();
  let events: CodeEvent[] = [];
  let calls = 0;
  let now = start.now;
  let result: InlineResult | undefined;

  const settle = (outcome: InlineResult) => {
    result ??= outcome;
  };
  const fail = (error: unknown, name?: string) => settle(thrown(error, name));
  const succeed = (value: unknown) => {
    try {
      settle({ kind: "returned", value: value === undefined ? null : JSON.parse(JSON.stringify(value)) });
    } catch (error) {
      fail(error, "Runtime.MarshalError");
    }
  };
  const requests: Requests = {
    now: () => now,
    log: (line) => events.push({ kind: "log", line }),
    ask: (request, done) => {
      const call = calls++;
      events.push({ ...structuredClone(request), call } as CodeRequest);
      waiting.set(call, done);
      return call;
    },
    cancel: (call) => {
      if (waiting.delete(call)) events.push({ kind: "cancel", call });
    },
    exit: (status) => settle({ kind: "threw", name: "Runtime.ExitError", message: `Runtime exited with error: exit status ${status}` }),
  };

  return {
    begin: () => {
      let handle: ReturnType<typeof loadHandler>;
      try {
        handle = loadHandler(start.code, requests, start.context.requestId);
      } catch (error) {
        fail(error);
        return;
      }
      const deadline = start.now + start.context.timeoutMillis;
      handle(start.event, lambdaContext(start, requests, deadline, { succeed, fail }), { succeed, fail });
    },
    answer: (at, call, answer) => {
      now = at;
      const done = waiting.get(call);
      waiting.delete(call);
      try {
        done?.(answer);
      } catch (error) {
        fail(error, "Runtime.UncaughtException");
      }
    },
    fail: (name, error) => fail(error, name),
    abandon: () => settle({ kind: "returned", value: null }),
    waits: () => waiting.size > 0,
    result: () => result,
    takeEvents: () => {
      const taken = events;
      events = [];
      return taken;
    },
  };
}

export interface Endings {
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: unknown, name?: string) => void;
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
function lambdaContext({ context }: Start, { now }: Requests, deadline: number, { succeed, fail }: Endings) {
  return {
    functionName: context.functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: context.arn,
    memoryLimitInMB: String(context.memoryMegabytes ?? 128),
    awsRequestId: context.requestId,
    logGroupName: context.logGroup ?? `/aws/lambda/${context.functionName}`,
    logStreamName: context.logStream ?? context.requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - now()),
    done: (error?: unknown, value?: unknown) => (error ? fail(error) : succeed(value)),
    succeed,
    fail: (error: unknown) => fail(error),
  };
}

function thrown(error: unknown, name?: string): InlineResult {
  if (!(error instanceof Error))
    return { kind: "threw", name: name ?? typeof error, message: typeof error === "string" ? error : String(error) };
  return { kind: "threw", name: name ?? error.name, message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}
