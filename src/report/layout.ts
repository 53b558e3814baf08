// Lines of a terminal report: padded, wrapped, tabulated. Everything here is plain text; paint it afterwards.
import type { Paint } from "./colour.ts";

export interface ConsoleOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}

const DEFAULT_WIDTH = 110;
const NARROWEST = 60;

export function widthOf(options: ConsoleOptions): number {
  return Math.max(NARROWEST, options.width ?? DEFAULT_WIDTH);
}

/** Breaks at spaces; a word longer than a line is cut. Never yields a line longer than `width`. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    while (word.length > width) {
      // Never before a colon: `::` at the start of a line is a command to GitHub's runner.
      let at = width;
      while (at > 1 && word[at] === ":") at -= 1;
      lines.push(word.slice(0, at));
      word = word.slice(at);
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Stands for a space inside a part while lines are broken; cleaned text never contains it. */
const GLUE = "\u0000";

/** Wraps between parts rather than inside them, as long as a part fits a line. */
export function wrapParts(parts: readonly string[], separator: string, width: number): readonly string[] {
  const glued = parts.map((part) => (part.length < width ? part.replaceAll(" ", GLUE) : part));
  return wrap(glued.join(separator), width).map((line) => line.replaceAll(GLUE, " ").trimEnd());
}

/** `label` in front of the first line, the further lines set in under it. */
export function labelled(label: string, text: string, width: number): readonly string[] {
  return wrap(text, Math.max(20, width - label.length)).map((line, index) => `${index === 0 ? label : " ".repeat(label.length)}${line}`);
}

/** A text cut to `width`, with a mark where something is missing. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

/** A cell, and how it is painted once it has its width. */
export type Cell = string | { readonly text: string; readonly paint: Paint };

/** Columns padded to their widest cell, two spaces apart, the columns in `right` flush right. */
export function columns(rows: readonly (readonly Cell[])[], right: readonly number[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, textOf(cell).length);
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const text = textOf(cell);
        const last = index === row.length - 1 && !right.includes(index);
        const padding = " ".repeat(last ? 0 : (widths[index] ?? 0) - text.length);
        const painted = typeof cell === "string" ? text : cell.paint(text);
        return right.includes(index) ? padding + painted : painted + padding;
      })
      .join("  ")
      .trimEnd(),
  );
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

export function indent(lines: readonly string[], by = 2): readonly string[] {
  return lines.map((line) => (line === "" ? line : `${" ".repeat(by)}${line}`));
}
