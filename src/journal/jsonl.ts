// The journal as JSON lines: one fact per line, so that a file cut off anywhere loses at most its last line.
import type { Problem } from "../errors.ts";
import type { Fact } from "./facts.ts";

/** One line, its newline included; `seq`, `at` and `kind` first. Values that are undefined have no key. */
export function factLine(fact: Fact): string {
  const { seq, at, kind, ...rest } = fact;
  return `${JSON.stringify({ seq, at, kind, ...rest })}\n`;
}

export function formatJournal(facts: readonly Fact[]): string {
  return facts.map(factLine).join("");
}

export interface ParsedJournal {
  /** Every line that could be read, unknown kinds included, as they stand in the file. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/** Reads a journal back. A broken line is a problem with its line number, and the other lines still count. */
export function parseJournal(text: string, file: string): ParsedJournal {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  const lines = text.split("\n");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const fact = parseFact(line);
    if (fact === undefined) problems.push(brokenLine(file, index + 1, index === last));
    else facts.push(fact);
  }
  return { facts, problems: [...problems, ...gaps(facts, file)] };
}

function parseFact(line: string): Fact | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return undefined;
    const { seq, at, kind } = value as Record<string, unknown>;
    return typeof seq === "number" && typeof at === "number" && typeof kind === "string" ? (value as Fact) : undefined;
  } catch {
    return undefined;
  }
}

function brokenLine(file: string, line: number, last: boolean): Problem {
  return {
    code: last ? "journal.broken-last-line" : "journal.broken-line",
    what: last ? `Line ${line}, the last one, is not a whole fact.` : `Line ${line} is not a fact.`,
    whose: "yours",
    next: last
      ? "The run was cut off while writing; everything before this line was read."
      : "Compare with a copy of the journal; the other lines were read.",
    place: { file, line },
  };
}

/** Sequence numbers run without gaps, so a lost or doubled line shows. */
function gaps(facts: readonly Fact[], file: string): readonly Problem[] {
  const index = facts.findIndex((fact, position) => fact.seq !== position);
  if (index < 0) return [];
  return [
    {
      code: "journal.gap",
      what: `Fact ${index} has the sequence number ${facts[index]?.seq}.`,
      whose: "yours",
      next: "Lines are missing, doubled or out of order; the verdict rests on what is there.",
      place: { file },
    },
  ];
}
