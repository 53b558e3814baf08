// A block of lines at the end of a terminal's output, redrawn in place: one write per frame, so that nothing flickers.
import { stripVTControlCharacters } from "node:util";
import { columnsOf } from "../../report/live-columns.ts";
import type { LiveStream } from "./stream.ts";

/** ECMA-48 control sequences, and DEC's for the cursor. */
const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";
const ERASE_TO_END_OF_LINE = "\u001b[K";
const ERASE_BELOW = "\u001b[J";
const up = (rows: number) => (rows === 0 ? "\r" : `\r\u001b[${rows}A`);

const ROWS_OF_NO_TERMINAL = 24;

export interface Screen {
  /** Columns that a line may take: the last one stays free, for there terminals disagree about what erasing does. */
  readonly width: number;
  /** Puts `log` above the block for good and `frame` in its place. */
  draw(log: readonly string[], frame: readonly string[]): void;
  /** Shows the cursor and leaves the block where it stands; the next `draw` hides it again and makes a new block. */
  release(): void;
  /** Removes the block, leaves the log, shows the cursor. */
  close(log: readonly string[]): void;
}

export function createScreen(stream: LiveStream, widest: number): Screen {
  let drawn: readonly number[] = [];
  let hidden = false;

  /** A terminal that nobody gave a size says 0. */
  const columnsOfTerminal = (): number => stream.columns || Number.POSITIVE_INFINITY;

  /** A narrower terminal has wrapped what was drawn before: count the rows that it takes now. */
  const toTopOfBlock = (): string => {
    const columns = columnsOfTerminal();
    return up(drawn.reduce((rows, width) => rows + Math.max(1, Math.ceil(width / columns)), 0));
  };
  const lines = (all: readonly string[]): string => all.map((line) => `${line}${ERASE_TO_END_OF_LINE}\n`).join("");

  return {
    get width() {
      return Math.max(1, Math.min(widest, columnsOfTerminal() - 1));
    },
    draw: (log, frame) => {
      // The cursor rests in the row under the block, which must therefore be lower than the terminal is high.
      const visible = frame.slice(0, Math.max(1, (stream.rows || ROWS_OF_NO_TERMINAL) - 1));
      const text = `${hidden ? "" : HIDE_CURSOR}${toTopOfBlock()}${lines(log)}${lines(visible)}${ERASE_BELOW}`;
      hidden = true;
      drawn = visible.map((line) => columnsOf(stripVTControlCharacters(line)));
      stream.write(text);
    },
    release: () => {
      if (!hidden) return;
      hidden = false;
      drawn = [];
      stream.write(SHOW_CURSOR);
    },
    close: (log) => {
      const text = `${drawn.length === 0 ? "" : toTopOfBlock()}${lines(log)}${drawn.length === 0 ? "" : ERASE_BELOW}${hidden ? SHOW_CURSOR : ""}`;
      drawn = [];
      hidden = false;
      if (text !== "") stream.write(text);
    },
  };
}
