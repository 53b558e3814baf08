// YAML (and so JSON) text to nodes that know where they stand; syntax errors in plain words.
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, type YAMLError } from "yaml";
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
  const deep = (place: Place): YamlResult => ({ ok: false, problems: [tooDeep(subject, place)] });
  const parsed = parseShallow(text, lines);
  if (parsed === undefined) return deep({ file });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const exhausted = parsed.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (exhausted !== undefined) return deep(placeAt(exhausted.pos[0]));
  if (parsed.errors.length > 0) {
    const textLines = text.split("\n");
    // One mistake makes several errors on its line; the first one is nearest to the cause.
    const byLine = new Map<number, YAMLError>();
    for (const error of parsed.errors) {
      const { line } = lines.linePos(error.pos[0]);
      if (!byLine.has(line)) byLine.set(line, error);
    }
    const firsts = [...byLine.values()].map((error) => syntaxProblem(error, placeAt(error.pos[0]), subject, textLines));
    // A tab shifts all that comes after it, so what is wrong there says nothing.
    const tab = firsts.findIndex(({ next }) => next === HINTS.TAB_AS_INDENT);
    return { ok: false, problems: tab < 0 ? firsts : firsts.slice(0, tab + 1) };
  }
  const root = parsed.contents ?? undefined;
  const deepest = root && nodeBelow(root, DEPTH_LIMIT);
  if (deepest?.range) return deep(placeAt(deepest.range[0]));
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

/** No template or drill file comes near it, and whoever walks the nodes may recurse. */
const DEPTH_LIMIT = 100;

/** undefined when brackets nest too deeply for the library. */
function parseShallow(text: string, lines: LineCounter) {
  try {
    return parseDocument<ParsedNode>(text, { lineCounter: lines, prettyErrors: false, schema: "core", keepSourceTokens: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The first node that is more than `depth` levels below `root`. */
function nodeBelow(root: Node, depth: number): Node | undefined {
  let level: readonly unknown[] = [root];
  for (let below = 0; below <= depth && level.length > 0; below++) {
    level = level.flatMap((node) => (isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : isSeq(node) ? node.items : []));
  }
  return level.find(isNode);
}

function tooDeep(subject: string, place: Place): Problem {
  return {
    code: `${subject}.too-deep`,
    what: `Maps and lists are nested more than ${DEPTH_LIMIT} levels deep.`,
    whose: "yours",
    next: "Look for brackets that are never closed.",
    place,
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

/** Characters of a line that are looked at for a hint: nobody writes longer ones, and the search takes the square of it. */
const LINE_READ = 500;

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
  const line = (lines[(place.line ?? 1) - 1] ?? "").slice(0, LINE_READ);
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
