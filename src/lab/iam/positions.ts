// Where in a policy's text each statement stands, as the policy simulator says it: lines and columns from 1.
import type { Position } from "@aws-sdk/client-iam";

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Of every statement, in order; `text` is valid JSON. */
export function statementSpans(text: string): readonly Span[] {
  const value = memberValue(text, "Statement");
  if (value === undefined) return [];
  const [from, to] = value;
  if (text[from] === "{") return [span(text, from, to)];
  const spans: Span[] = [];
  for (let at = skipBlank(text, from + 1); text[at] === "{"; ) {
    const end = endOfValue(text, at);
    spans.push(span(text, at, end));
    at = skipBlank(text, end);
    if (text[at] === ",") at = skipBlank(text, at + 1);
  }
  return spans;
}

/** Where the value of a member of the outermost object begins, and one past its end. */
function memberValue(text: string, name: string): readonly [number, number] | undefined {
  let at = skipBlank(text, skipBlank(text, 0) + 1);
  while (text[at] === '"') {
    const endOfName = endOfValue(text, at);
    const own = JSON.parse(text.slice(at, endOfName)) as string;
    const from = skipBlank(text, skipBlank(text, endOfName) + 1);
    const to = endOfValue(text, from);
    if (own === name) return [from, to];
    at = skipBlank(text, skipBlank(text, to) + 1);
  }
  return undefined;
}

/** One past the last character of the value that begins at `from`. */
function endOfValue(text: string, from: number): number {
  if (text[from] === '"') return endOfString(text, from);
  let at = from;
  if (text[from] !== "{" && text[from] !== "[") {
    while (/[^\s,}\]]/.test(text[at] ?? ",")) at += 1;
    return at;
  }
  for (let depth = 0; at < text.length; ) {
    const character = text[at];
    at = character === '"' ? endOfString(text, at) : at + 1;
    if (character === "{" || character === "[") depth += 1;
    if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) break;
  }
  return at;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return at;
}

function span(text: string, from: number, to: number): Span {
  return { start: position(text, from), end: position(text, to) };
}

function position(text: string, at: number): Position {
  const before = text.slice(0, at).split("\n");
  return { Line: before.length, Column: (before.at(-1)?.length ?? 0) + 1 };
}
