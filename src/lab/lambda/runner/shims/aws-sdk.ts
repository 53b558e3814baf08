// The modules @aws-sdk/client-* of inline code: any client, any command; what the lab models answers, the rest says so.

import type { Requests } from "../invocation.ts";
import type { PlainError } from "../messages.ts";

interface ClientConfiguration {
  readonly maxAttempts?: number | (() => Promise<number>);
  readonly region?: string;
}

interface SendOptions {
  readonly abortSignal?: AbortSignal;
}

type Callback = (error: unknown, output?: unknown) => void;

interface Command {
  readonly operation: string;
  readonly input: unknown;
}

/** Tried again by the SDK's standard retries. Source: aws-failover-semantics, section 11. */
const RETRYABLE = new Set([
  "SlowDown",
  "Throttling",
  "ThrottlingException",
  "RequestLimitExceeded",
  "TooManyRequestsException",
  "RequestTimeout",
]);

/** Where a paginator's next page comes from, where it is not NextToken. */
const TOKENS: Readonly<Record<string, readonly [input: string, output: string]>> = {
  ListObjectsV2: ["ContinuationToken", "NextContinuationToken"],
  ListBuckets: ["ContinuationToken", "ContinuationToken"],
  ListFunctions: ["Marker", "NextMarker"],
};

/** Names are made as they are asked for: `XxxClient`, `XxxCommand`, `paginateXxx`, the service's own name, error classes. */
export function awsSdkModule(service: string, requests: Requests): object {
  const made = new Map<string, unknown>();
  const aggregated = service.replaceAll("-", "");
  const make = (name: string): unknown => {
    if (name.endsWith("Client")) return clientClass(service, requests);
    if (name.endsWith("Command")) return commandClass(name.slice(0, -"Command".length));
    if (name.startsWith("paginate")) return paginator(name.slice("paginate".length));
    if (name.toLowerCase() === aggregated) return aggregatedClass(service, requests);
    if (/^[A-Z]/.test(name)) return errorClass(name);
    return undefined;
  };
  return new Proxy({} as Record<string, unknown>, {
    has: (_target, name) => typeof name === "string" && name !== "default" && name !== "then",
    get: (_target, name) => {
      if (typeof name !== "string" || name === "then" || name === "default") return undefined;
      if (!made.has(name)) made.set(name, make(name));
      return made.get(name);
    },
  });
}

function commandClass(operation: string) {
  return class implements Command {
    readonly operation = operation;
    readonly input: unknown;
    constructor(input: unknown = {}) {
      this.input = input;
    }
  };
}

function clientClass(service: string, requests: Requests) {
  return class Client {
    readonly config: ClientConfiguration;
    readonly middlewareStack = { add: () => undefined, use: () => undefined };

    constructor(configuration: ClientConfiguration = {}) {
      this.config = configuration;
    }

    send(command: Command, options?: SendOptions | Callback, callback?: Callback): Promise<unknown> | undefined {
      const done = typeof options === "function" ? options : callback;
      const signal = typeof options === "object" ? options.abortSignal : undefined;
      const answer = send(service, requests, command, this.config, signal);
      if (done === undefined) return answer;
      answer.then((output) => done(null, output), done);
      return undefined;
    }

    destroy(): void {}
  };
}

/** `new S3().putObject(input)`. */
function aggregatedClass(service: string, requests: Requests) {
  const Client = clientClass(service, requests);
  return class extends Client {
    constructor(configuration?: ClientConfiguration) {
      super(configuration);
      // biome-ignore lint/correctness/noConstructorReturn: any method name is a command, which only a proxy can answer.
      return new Proxy(this, {
        get: (client, name) => {
          if (typeof name !== "string" || name in client || name === "then") return Reflect.get(client, name);
          const Command = commandClass(name.charAt(0).toUpperCase() + name.slice(1));
          return (input: unknown, options?: SendOptions | Callback, callback?: Callback) =>
            client.send(new Command(input), options, callback);
        },
      });
    }
  };
}

function paginator(operation: string) {
  const [inputToken, outputToken] = TOKENS[operation] ?? ["NextToken", "NextToken"];
  const Command = commandClass(operation);
  return async function* (
    { client }: { client: { send(command: Command): Promise<Record<string, unknown>> } },
    input: Record<string, unknown>,
  ) {
    let token: unknown = input[inputToken];
    do {
      const output = await client.send(new Command({ ...input, [inputToken]: token }));
      yield output;
      token = output[outputToken];
    } while (token !== undefined && token !== "");
  };
}

/** `error instanceof NoSuchKey` looks at the error's name, as all errors of one service share one class here. */
function errorClass(name: string) {
  return class extends Error {
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Error && (value.name === name || (name.endsWith("ServiceException") && "$metadata" in value));
    }
  };
}

async function send(
  service: string,
  requests: Requests,
  command: Command,
  configuration: ClientConfiguration,
  signal?: AbortSignal,
): Promise<unknown> {
  const { maxAttempts = 3 } = configuration;
  const attempts = typeof maxAttempts === "function" ? await maxAttempts() : maxAttempts;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return revived(await call(service, requests, command, signal));
    } catch (error) {
      const { name, $metadata } = error as PlainError;
      const retryable = RETRYABLE.has(name) || ($metadata?.httpStatusCode ?? 0) >= 500;
      if (!retryable || $metadata?.httpStatusCode === 501 || attempt >= attempts || signal?.aborted) throw error;
      await new Promise((resolve) => requests.ask({ kind: "sleep", millis: 100 * 2 ** (attempt - 1) }, resolve));
    }
  }
}

function call(service: string, { ask }: Requests, { operation, input }: Command, signal?: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(Object.assign(new Error("Request aborted"), { name: "AbortError" }));
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener("abort", abort, { once: true });
    ask({ kind: "aws", service, operation, input }, (answer) => {
      signal?.removeEventListener("abort", abort);
      if (answer.ok) resolve(answer.value);
      else reject(Object.assign(new Error(answer.error.message), answer.error, { $fault: "client" }));
    });
  });
}

/** Bytes that crossed between the threads get back the methods that SDK streams have. */
function revived(output: unknown): unknown {
  const body = (output as { Body?: { bytes?: unknown } } | undefined)?.Body;
  if (!(body?.bytes instanceof Uint8Array)) return output;
  const { bytes } = body;
  return Object.assign(output as object, {
    Body: {
      transformToString: async (encoding?: BufferEncoding) => Buffer.from(bytes).toString(encoding),
      transformToByteArray: async () => new Uint8Array(bytes),
    },
  });
}
