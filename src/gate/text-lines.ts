// Texts of several lines, such as user data: which line inside of them changed.
import type { Place } from "../errors.ts";

export interface ChangedLine {
  /** Index of the first line that differs, on either side. */
  readonly base: number;
  readonly head: number;
  /** The lines that went and came, as a diff would show the first of them. */
  readonly words: string;
}

/** Characters of a line in a sentence. */
const SHOWN = 100;

/** Undefined when neither text has several lines. */
export function firstChangedLine(before: string, after: string): ChangedLine | undefined {
  const [a, b] = [before.trimEnd().split("\n"), after.trimEnd().split("\n")];
  if (a.length === 1 && b.length === 1) return undefined;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const gone = a.slice(start, a.length - end);
  const come = b.slice(start, b.length - end);
  const told = [...some("- ", gone), ...some("+ ", come)].join("  ");
  // Of a text that only lost lines head has none to show: the one that took their place.
  return { base: Math.min(start, a.length - 1), head: Math.min(start, b.length - 1), words: told || "white space" };
}

function some(sign: string, lines: readonly string[]): readonly string[] {
  const [first, ...rest] = lines.map((line) => line.trim()).filter((line) => line !== "");
  if (first === undefined) return [];
  const cut = first.length <= SHOWN ? first : `${first.slice(0, SHOWN)}…`;
  return [`${sign}${cut}${rest.length === 0 ? "" : ` (and ${rest.length} more)`}`];
}

/** `place` of a text, moved to its line `index` when the file writes the text line by line (a block with `|`). */
export function placeWithin(place: Place, fileText: string, value: string, index: number): Place {
  if (place.line === undefined) return place;
  const lines = fileText.split("\n");
  const wanted = value.split("\n")[index]?.trim();
  const at = place.line + 1 + index;
  const isBlock = /[|>][+-]?\d*\s*(#.*)?$/.test(lines[place.line - 1] ?? "");
  if (!isBlock || wanted === undefined || lines[at - 1]?.trim() !== wanted) return place;
  const column = (lines[at - 1] ?? "").search(/\S/) + 1;
  return { file: place.file, line: at, ...(column > 0 ? { column } : {}) };
}
