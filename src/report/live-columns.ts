// Lines that must fit a terminal's columns exactly: a frame redrawn in place comes apart when one of its lines wraps.
import type { Paint } from "./colour.ts";

/** Drawn in two columns (East Asian wide and full-width forms, emoji); a terminal that draws one of them in one only leaves a gap. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Signs of our own from that range which every terminal draws in one column. */
const NARROW = new Set(["✓", "✗"]);

const NO_WIDTH = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

/** Plain printable ASCII, the common case. */
const ASCII = /^[\x20-\x7e]*$/;

/** Columns that a plain text takes. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

function columnsOfOne(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) && !NARROW.has(character) ? 2 : 1;
}

/** The text cut to at most `columns`, with a mark where something is missing; never cuts a character in two. */
export function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += columnsOfOne(character);
    if (used > columns - 1) break;
    kept += character;
  }
  return columns < 1 ? "" : `${kept.trimEnd()}…`;
}

/** Cut or padded to exactly `columns`, one more space than text at least when there is room for it. */
export function cell(text: string, columns: number): string {
  const fitted = fit(text, columns);
  return fitted + " ".repeat(Math.max(0, columns - columnsOf(fitted)));
}

/** A piece of a line and how it is painted. */
export interface Piece {
  readonly text: string;
  readonly paint?: Paint;
}

/** One line of at most `columns`, cut as plain text and painted afterwards; no spaces at its end. */
export function paintedLine(pieces: readonly Piece[], columns: number): string {
  let left = columns;
  let line = "";
  for (const [index, { text, paint }] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const fitted = fit(isLast ? text.trimEnd() : text, left);
    left -= columnsOf(fitted);
    line += paint === undefined ? fitted : paint(fitted);
    if (fitted !== text) break;
  }
  return line.trimEnd();
}

/** Breaks at spaces into lines of at most `columns`; a longer word is cut. */
export function wrapColumns(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const take = (word: string, width: number): void => {
    line += word;
    used += width;
  };
  const end = (): void => {
    lines.push(line);
    line = "";
    used = 0;
  };
  for (const word of text.split(" ")) {
    const width = columnsOf(word);
    if (line !== "" && used + 1 + width > columns) end();
    else if (line !== "") take(" ", 1);
    if (width <= columns) take(word, width);
    else {
      for (const character of word) {
        const one = columnsOfOne(character);
        if (used + one > columns) end();
        take(character, one);
      }
    }
  }
  end();
  return lines;
}
