// The live view: facts go in as they are appended, and a terminal or a log shows what they say. It can fail, but never harm a drill.
import type { Fact } from "../../journal/facts.ts";
import type { Clock } from "../../ports/clock.ts";
import { clean } from "../../report/clean.ts";
import { lineView } from "./line-view.ts";
import type { LiveStream } from "./stream.ts";
import { terminalView } from "./terminal-view.ts";

export interface LiveView {
  /** Never throws; made for `createJournal(clock, view.onFact)`. */
  onFact(fact: Fact): void;
  /** Prints what is still to be printed, removes the block, gives the cursor back. Later facts are ignored. */
  stop(): void;
}

/** One way of showing facts. Each of these may throw. */
export interface Face extends LiveView {
  /** After a failure: as `stop`, but of what is still to be printed only `lines`. */
  abandon(lines: readonly string[]): void;
}

export interface LiveViewOptions {
  /** The clock of the facts. */
  readonly clock: Pick<Clock, "now" | "at">;
  /** The clock of the reader, by which frames and heartbeats are timed; to be given when `clock` does not run at the speed of real time. */
  readonly pace?: Pick<Clock, "now" | "at">;
  readonly stream: LiveStream;
  readonly colour: boolean;
  /** Columns at most; a terminal that is narrower counts, also when it becomes so later. Infinity: one line per change whatever its length. */
  readonly width: number;
}

/** `terminal` redraws a block in place, `lines` logs changes and heartbeats without any control sequence, `none` does nothing. */
export function startLiveView({ mode, ...options }: LiveViewOptions & { readonly mode: "terminal" | "lines" | "none" }): LiveView {
  if (mode === "none") return { onFact: () => undefined, stop: () => undefined };
  const view = mode === "terminal" ? terminalView(options, (error) => fail(error)) : lineView(options, (error) => fail(error));
  let over = false;

  const end = (close: () => void): void => {
    if (over) return;
    over = true;
    try {
      close();
    } catch {
      // A stream that cannot be written to any more: there is nowhere to say so.
    }
  };
  const fail = (error: unknown): void =>
    end(() =>
      view.abandon([`The live view stopped (${clean(error instanceof Error ? error.message : String(error))}); the drill goes on.`]),
    );
  // Stays for good: the last write may fail later, and a stream's error without a listener would end the process.
  options.stream.on("error", fail);

  return {
    onFact: (fact) => {
      if (over) return;
      try {
        view.onFact(fact);
      } catch (error) {
        fail(error);
      }
    },
    stop: () => end(view.stop),
  };
}
