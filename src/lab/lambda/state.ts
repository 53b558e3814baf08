// What the lab remembers of Lambda, and how inline code gets executed.
import type { Lab } from "../lab.ts";

export interface LambdaState {
  readonly todo?: never;
}

export function createLambdaState(): LambdaState {
  return {};
}

/** Called once when the lab is whole. */
export function startLambda(_lab: Lab): void {}

export interface InlineCode {
  /** e.g. `nodejs22.x`. */
  readonly runtime: string;
  readonly source: string;
  /** e.g. `index.handler`. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What running code asks of the world; the lab answers. */
export interface InlineHost {
  /** An AWS SDK call: service id as in the package name (`s3`), command name without `Command`. Rejects with an error that has `name` and `message`. */
  aws(service: string, operation: string, input: unknown): Promise<unknown>;
  /** An HTTP(S) request; used for the custom resource's response. */
  http(request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }>;
  log(line: string): void;
}

export type InlineResult =
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "threw"; readonly name: string; readonly message: string; readonly stack?: string }
  | { readonly kind: "timed-out" };

/**
 * Executes inline code for real, outside the lab. `hold` is the lab clock's: wrap only the waiting for the code's own
 * computing in it, never the waiting for `host` (whose answers take simulated time).
 */
export interface InlineRunner {
  run(
    code: InlineCode,
    event: unknown,
    context: { readonly requestId: string; readonly functionName: string; readonly arn: string; readonly timeoutMillis: number },
    host: InlineHost,
    hold: <T>(work: Promise<T>) => Promise<T>,
  ): Promise<InlineResult>;
}
