// Errors: a code, what happened, whose fault it is, what to do next. Outcomes that a plan foresees are data, not errors.

/** Who can mend it: the user's files or flags, AWS, or this program. */
export type Culprit = "yours" | "aws" | "ours";

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
}

export interface Problem {
  /** Stable and searchable, e.g. `drill-file.unknown-key`. */
  readonly code: string;
  /** One sentence: what is wrong. */
  readonly what: string;
  readonly whose: Culprit;
  /** One sentence: what would be right, what to do. */
  readonly next: string;
  readonly place?: Place;
}

/** Carries all problems of one step at once. */
export class DrillError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], cause?: unknown) {
    super(problems.map(problemLine).join("\n"), cause === undefined ? {} : { cause });
    this.name = "DrillError";
    this.problems = problems;
  }
}

/** C0 (line ends included), DEL, C1, and the characters that reorder or hide text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Characters shown of a text from a file of the user's. */
const SHOWN = 60;

/** Text from a file, short enough for a sentence. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= SHOWN ? text : `${letters.slice(0, SHOWN).join("")}…`;
}

/** `file:line:column: what (code). next` on one line, harmless for a terminal whatever the files hold. */
export function problemLine(problem: Problem): string {
  const { place } = problem;
  const where = place === undefined ? "" : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")}: `;
  const line = `${where}${problem.what} [${problem.code}] ${problem.next}`;
  // The stack of a bug is more use on lines of its own.
  return (problem.whose === "ours" ? line.split("\n") : [line]).map((part) => part.replace(CONTROLS, " ")).join("\n");
}
