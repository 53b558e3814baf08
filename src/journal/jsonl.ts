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

/** Reads a journal back. No fact at all is no journal. Broken lines are one problem with the number of the first, one cut off at the end another. */
export function parseJournal(text: string, file: string): ParsedJournal {
  const facts: Fact[] = [];
  const broken: number[] = [];
  const lines = text.split("\n");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const fact = parseFact(line);
    if (fact === undefined) broken.push(index);
    else facts.push(fact);
  }
  if (facts.length === 0) return { facts, problems: [noJournal(file)] };
  const inside = broken.filter((index) => index !== last);
  const [first] = inside;
  return {
    facts,
    problems: [
      ...(first === undefined ? [] : [brokenLine(file, first + 1, inside.length - 1)]),
      ...(broken.includes(last) ? [brokenLastLine(file, last + 1)] : []),
      // A broken line leaves a gap of its own.
      ...(first === undefined ? gaps(facts, file) : []),
    ],
  };
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

function noJournal(file: string): Problem {
  return {
    code: "journal.no-journal",
    what: "This is not the journal of a drill: no line of it is a fact.",
    whose: "yours",
    next: "Name the journal.jsonl that a drill or a rehearsal wrote.",
    place: { file },
  };
}

function brokenLine(file: string, line: number, more: number): Problem {
  return {
    code: "journal.broken-line",
    what: more === 0 ? `Line ${line} is not a fact.` : `Line ${line} is not a fact, nor are ${more} more.`,
    whose: "yours",
    next: "What stood there could change the verdict, so none is given: take an undamaged copy of the journal.",
    place: { file, line },
  };
}

function brokenLastLine(file: string, line: number): Problem {
  return {
    code: "journal.broken-last-line",
    what: `Line ${line}, the last one, is not a whole fact.`,
    whose: "yours",
    next: "The run was cut off while writing; everything before this line was read.",
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
      next: "Lines are missing, doubled or out of order, so no verdict is given: take an undamaged copy of the journal.",
      place: { file },
    },
  ];
}
