// The live view of a log (CI): one line per change, and a sign of life when nothing has changed for a while.
import type { Instant, Millis } from "../../ports/clock.ts";
import { changeLines } from "../../report/live-changes.ts";
import { heartbeatLine } from "../../report/live-frame.ts";
import { liveState, NOTHING_YET } from "../../report/live-state.ts";
import { SECOND } from "../../time/units.ts";
import type { Face, LiveViewOptions } from "./live-view.ts";

const HEARTBEAT: Millis = 15 * SECOND;

/** `onFailure` is called when a heartbeat could not be written. */
export function lineView({ clock, pace = clock, stream, width }: LiveViewOptions, onFailure: (error: unknown) => void): Face {
  let state = NOTHING_YET;
  let printedAt: Instant = pace.now();
  let cancel = () => {};

  const print = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    printedAt = pace.now();
    stream.write(lines.map((line) => `${line}\n`).join(""));
  };
  const arm = (): void => {
    cancel = pace.at(printedAt + HEARTBEAT, () => {
      try {
        if (pace.now() - printedAt >= HEARTBEAT) print([heartbeatLine(state, clock.now(), width)]);
        arm();
      } catch (error) {
        onFailure(error);
      }
    });
  };
  arm();

  return {
    onFact: (fact) => {
      const before = state;
      state = liveState(before, fact);
      print(changeLines(before, state, fact, { colour: false, width }));
    },
    stop: () => cancel(),
    abandon: (lines) => {
      cancel();
      print(lines);
    },
  };
}
