// What goes between the lab's thread and the thread that runs inline code: bursts of computing, each ended by what the code asks for.
import type { HostRequest, InlineCode, InlineContext, InlineResult } from "../state.ts";

/** An error as it crosses between threads. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

export type BurstInput =
  | {
      readonly kind: "start";
      readonly run: number;
      readonly now: number;
      readonly code: InlineCode;
      readonly event: unknown;
      readonly context: InlineContext;
    }
  | {
      readonly kind: "answer";
      readonly run: number;
      readonly now: number;
      readonly call: number;
      readonly answer: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: PlainError };
    }
  /** The run is over for the lab (it timed out): forget it. */
  | { readonly kind: "drop"; readonly run: number };

/** Answered later by an `answer` with the same `call`. */
export type CodeRequest =
  | { readonly kind: "aws"; readonly call: number; readonly service: string; readonly operation: string; readonly input: unknown }
  | { readonly kind: "http"; readonly call: number; readonly request: HostRequest }
  | { readonly kind: "sleep"; readonly call: number; readonly millis: number };

export type CodeEvent =
  | CodeRequest
  | { readonly kind: "log"; readonly line: string }
  /** A timer was cleared: no answer is wanted any more. */
  | { readonly kind: "cancel"; readonly call: number };

/** All that the code did until it came to rest: it waits for answers, or it has a result. */
export interface BurstOutput {
  readonly run: number;
  readonly events: readonly CodeEvent[];
  readonly result?: InlineResult;
}
