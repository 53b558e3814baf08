// YAML (and so JSON) text to nodes that know where they stand; syntax errors in plain words.
import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, type YAMLError } from "yaml";
import type { Place, Problem } from "../errors.ts";

export interface YamlDocument {
  readonly file: string;
  /** undefined for an empty file. */
  readonly root: Node | undefined;
  placeOf(node: Node | undefined): Place;
  placeAt(offset: number): Place;
}

export type YamlResult =
  | { readonly ok: true; readonly document: YamlDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one YAML document. `subject` is the prefix of the problem codes (`template.syntax`, `template.duplicate-key`).
 * Tags that YAML does not know stay on their nodes for the caller to read; dates stay text.
 */
export function readYaml(text: string, file: string, subject: string): YamlResult {
  const lines = new LineCounter();
  const parsed = parseDocument<ParsedNode>(text, { lineCounter: lines, prettyErrors: false, schema: "core", keepSourceTokens: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (parsed.errors.length > 0) {
    const textLines = text.split("\n");
    const problems = parsed.errors.map((error) => syntaxProblem(error, placeAt(error.pos[0]), subject, textLines));
    // One mistake makes several errors on its line; the first one is nearest to the cause.
    const firsts = problems.filter(({ place }, index) => problems.findIndex((other) => other.place?.line === place?.line) === index);
    return { ok: false, problems: firsts };
  }
  const root = parsed.contents ?? undefined;
  const empty = root === undefined || (isScalar(root) && root.value === null && (root.range?.[1] ?? 0) === (root.range?.[0] ?? 0));
  return {
    ok: true,
    document: {
      file,
      root: empty ? undefined : root,
      placeAt,
      placeOf: (node) => (node?.range ? placeAt(node.range[0]) : { file }),
    },
  };
}

/** The nodes of one step into a map or a list: its key (maps only) and its value. */
export function childOf(
  node: Node,
  step: string | number,
): { readonly key: Node | undefined; readonly value: Node | undefined } | undefined {
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? undefined : { key: undefined, value: item as Node };
  }
  if (!isMap(node)) return undefined;
  for (const pair of node.items) {
    if (keyText(pair.key) === String(step)) return { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
  }
  return undefined;
}

/** A key as text, written as in the file: `012345` and `2012-10-17` stay what they are. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: shows what to write.
const QUOTE_REFERENCES = 'Inside { } and [ ] put a reference in quotes: "${stack.Output}".';

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces; YAML allows no tabs there.",
  BAD_INDENT: "Indent lines of the same level by the same number of spaces.",
  MULTIPLE_TAGS: "YAML allows one short form per value: write the outer function in its long form, such as Fn::Base64: !Sub ….",
  MISSING_CHAR: "Close what was opened, or put the value in quotes.",
  MULTIPLE_DOCS: "Keep one document in the file; remove the line `---` between them.",
  BLOCK_AS_IMPLICIT_KEY: "Put a value that contains a colon in quotes, or indent the nested keys below it.",
  MULTILINE_IMPLICIT_KEY: "A key stands on one line and ends with a colon: look for a missing colon or wrong indentation.",
  UNEXPECTED_TOKEN: "Look for a missing quote, colon or bracket just before this place.",
  BAD_ALIAS: "Put a value that begins with * or & in quotes.",
};

function syntaxProblem(error: YAMLError, place: Place, subject: string, lines: readonly string[]): Problem {
  if (error.code === "DUPLICATE_KEY") {
    const line = lines[(place.line ?? 1) - 1] ?? "";
    const key = /^\s*["']?([^"':,{}]+)/.exec(line.slice((place.column ?? 1) - 1))?.[1]?.trim();
    return {
      code: `${subject}.duplicate-key`,
      what: `The key ${key === undefined ? "here" : `"${key}"`} stands twice in the same map.`,
      whose: "yours",
      next: "Remove or rename one of the two.",
      place,
    };
  }
  const line = lines[(place.line ?? 1) - 1] ?? "";
  const unquotedReference = /[{[,].*[^"'$]?\$\{[^"']*$/.test(line);
  const text = error.message.replace(/ at line \d+.*$/s, "").replace(/[.:]$/, "");
  return {
    code: `${subject}.syntax`,
    what: `The file is not valid YAML or JSON: ${text}.`,
    whose: "yours",
    next: unquotedReference ? QUOTE_REFERENCES : (HINTS[error.code] ?? "Mend the syntax at this place."),
    place,
  };
}
