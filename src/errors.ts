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

/** `file:line:column: what (code). next` on one line. */
export function problemLine(problem: Problem): string {
  const { place } = problem;
  const where = place === undefined ? "" : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")}: `;
  return `${where}${problem.what} [${problem.code}] ${problem.next}`;
}
