// The live view of a terminal: changes scroll by above a block that is redrawn in place.
import type { Instant, Millis } from "../../ports/clock.ts";
import { changeLines } from "../../report/live-changes.ts";
import { wrapColumns } from "../../report/live-columns.ts";
import { renderLive } from "../../report/live-frame.ts";
import { liveState, NOTHING_YET } from "../../report/live-state.ts";
import { SECOND } from "../../time/units.ts";
import { guardCursor } from "./cursor-guard.ts";
import type { Face, LiveViewOptions } from "./live-view.ts";
import { createScreen } from "./screen.ts";

/** At most ten frames a second. */
const SHORTEST_FRAME: Millis = 100;

/** Times count in whole seconds, so without news a frame a second is enough. */
const IDLE_FRAME: Millis = SECOND;

/** `onFailure` is called when a frame could not be made or written. */
export function terminalView({ clock, pace = clock, stream, colour, width }: LiveViewOptions, onFailure: (error: unknown) => void): Face {
  const screen = createScreen(stream, width);
  let state = NOTHING_YET;
  let log: readonly string[] = [];
  let drawnAt: Instant = Number.NEGATIVE_INFINITY;
  let due: Instant = Number.POSITIVE_INFINITY;
  let cancel = () => {};

  const drawBy = (instant: Instant): void => {
    if (instant >= due) return;
    cancel();
    due = instant;
    cancel = pace.at(instant, frame);
  };
  const drawSoon = (): void => drawBy(Math.max(pace.now(), drawnAt + SHORTEST_FRAME));

  const frame = (): void => {
    due = Number.POSITIVE_INFINITY;
    drawnAt = pace.now();
    try {
      // A reader that does not keep up gets the newest frame when it can, not all of them.
      if (stream.writableNeedDrain) {
        drawBy(drawnAt + SHORTEST_FRAME);
        return;
      }
      screen.draw(log, renderLive(state, clock.now(), { colour, width: screen.width }));
      log = [];
      drawBy(drawnAt + IDLE_FRAME);
    } catch (error) {
      onFailure(error);
    }
  };

  const endGuard = guardCursor({ release: screen.release, resume: drawSoon });
  stream.on("resize", drawSoon);
  const end = (): void => {
    cancel();
    endGuard();
    stream.off("resize", drawSoon);
  };

  return {
    onFact: (fact) => {
      const before = state;
      state = liveState(before, fact);
      log = [...log, ...changeLines(before, state, fact, { colour, width: screen.width })];
      drawSoon();
    },
    stop: () => {
      end();
      screen.close(log);
    },
    abandon: (lines) => {
      end();
      screen.close(lines.flatMap((line) => wrapColumns(line, screen.width)));
    },
  };
}
