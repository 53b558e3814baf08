// The text of Fn::Sub, taken apart.

export interface SubstitutionPart {
  /** Literal text; empty for a variable. */
  readonly text: string;
  /** `A`, `A.B` or `AWS::Region`; undefined for literal text. */
  readonly variable: string | undefined;
}

// A run evaluates the same few texts thousands of times; the bound only guards against a program that makes up ever new ones.
const MEMO_LIMIT = 1_000;
const memo = new Map<string, readonly SubstitutionPart[]>();

/** `${Name}` is a variable, `${!Name}` the literal text `${Name}`; everything else is literal. */
export function substitutionParts(text: string): readonly SubstitutionPart[] {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const parts = takeApart(text);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, parts);
  return parts;
}

function takeApart(text: string): readonly SubstitutionPart[] {
  const parts: SubstitutionPart[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("${", from);
    const end = start < 0 ? -1 : text.indexOf("}", start);
    if (end < 0) break;
    if (start > from) parts.push({ text: text.slice(from, start), variable: undefined });
    const name = text.slice(start + 2, end);
    parts.push(name.startsWith("!") ? { text: `\${${name.slice(1)}}`, variable: undefined } : { text: "", variable: name });
    from = end + 1;
  }
  if (from < text.length) parts.push({ text: text.slice(from), variable: undefined });
  return parts;
}

/** The variables in order, with repetitions. */
export function variablesOf(text: string): readonly string[] {
  return substitutionParts(text).flatMap((part) => (part.variable === undefined ? [] : [part.variable]));
}
