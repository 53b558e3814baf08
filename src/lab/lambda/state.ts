// What the lab remembers of Lambda, and how inline code gets executed.
import type { Instant, Millis } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import type { RegisteredOperation } from "../operation.ts";
import { operations } from "../operations.ts";
import type { ResourceTag } from "../resource.ts";

export interface LambdaFunction {
  readonly name: string;
  readonly arn: string;
  readonly runtime: string;
  readonly handler: string;
  /** Text of the inline code; otherwise what the code is that the lab cannot run. */
  readonly code: { readonly kind: "inline"; readonly source: string } | { readonly kind: "unsupported"; readonly what: string };
  readonly role: string;
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly logGroup: string;
  readonly tags: readonly ResourceTag[];
  readonly lastModified: Instant;
}

export interface LogGroup {
  readonly name: string;
  readonly retentionDays: number | undefined;
  readonly lines: { readonly at: Instant; readonly line: string }[];
}

export interface LambdaState {
  /** By name. */
  readonly functions: Map<string, LambdaFunction>;
  readonly logGroups: Map<string, LogGroup>;
  /** Custom resources that wait for their answer, by the path of their ResponseURL. */
  readonly waiting: Map<string, (body: string) => void>;
  /** Data of custom resources, by physical id, for Fn::GetAtt. */
  readonly customResourceData: Map<string, Readonly<Record<string, unknown>>>;
  /** What running code may call, e.g. `s3`, `PutObject`, however its capitals stand; undefined for what the lab does not model. */
  readonly operationNamed: (service: string, name: string) => RegisteredOperation | undefined;
}

let byName: ReadonlyMap<string, RegisteredOperation> | undefined;

function operationNamed(service: string, name: string): RegisteredOperation | undefined {
  byName ??= new Map(operations.map((operation) => [`${operation.service} ${operation.name}`.toLowerCase(), operation]));
  return byName.get(`${service} ${name}`.toLowerCase());
}

export function createLambdaState(): LambdaState {
  return { functions: new Map(), logGroups: new Map(), waiting: new Map(), customResourceData: new Map(), operationNamed };
}

/** Called once when the lab is whole; Lambda acts only when it is asked to. */
export function startLambda(_lab: Lab): void {}

export interface InlineCode {
  /** e.g. `nodejs22.x`, `python3.13`. */
  readonly runtime: string;
  readonly source: string;
  /** e.g. `index.handler`. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface HostRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HostResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What running code asks of the world; the lab answers. */
export interface InlineHost {
  /** An AWS SDK call: service id as in the package name (`s3`), command name without `Command`. Rejects with an error that has `name` and `message`. */
  aws(service: string, operation: string, input: unknown): Promise<unknown>;
  /** An HTTP(S) request; used for the custom resource's response. */
  http(request: HostRequest): Promise<HostResponse>;
  log(line: string): void;
  /** The lab's time, which the code sees as its own. */
  now(): Instant;
  /** The code's timers, and the limit on the whole invocation. */
  sleep(duration: Millis, signal?: AbortSignal): Promise<void>;
}

export type InlineResult =
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "threw"; readonly name: string; readonly message: string; readonly stack?: string }
  | { readonly kind: "timed-out" };

export interface InlineContext {
  readonly requestId: string;
  readonly functionName: string;
  readonly arn: string;
  /** The function's own limit, in simulated time. */
  readonly timeoutMillis: number;
  readonly memoryMegabytes?: number;
  readonly logGroup?: string;
  readonly logStream?: string;
}

/**
 * Executes inline code for real, outside the lab. `hold` is the lab clock's: wrap only the waiting for the code's own
 * computing in it, never the waiting for `host` (whose answers take simulated time).
 */
export interface InlineRunner {
  run(
    code: InlineCode,
    event: unknown,
    context: InlineContext,
    host: InlineHost,
    hold: <T>(work: Promise<T>) => Promise<T>,
  ): Promise<InlineResult>;
}
