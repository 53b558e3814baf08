// Parses a shell script: pipelines, lists, redirections, if, while, until, for, functions.
import { type ParseInner, plainText, problem, type Reader, readHereDocuments, readWord, skipBlanks } from "./reader.ts";
import { readRedirect, readRedirects } from "./redirects.ts";
import { type Pipeline, type Redirect, type Script, type Statement, SyntaxProblem, type Word } from "./syntax.ts";
import { peekWord, take, takeWord } from "./tokens.ts";

export interface ParsedScript {
  readonly script: Script;
  /** What stopped the reading; the script is what stands before it. */
  readonly problem: SyntaxProblem | undefined;
}

const parsed = new Map<string, ParsedScript>();
const PARSED_AT_MOST = 200;

/** Parses once per text: a batch of rehearsals boots the same script again and again. */
export function parseScript(text: string): ParsedScript {
  let result = parsed.get(text);
  if (result === undefined) {
    if (parsed.size >= PARSED_AT_MOST) parsed.clear();
    result = parse(text);
    parsed.set(text, result);
  }
  return result;
}

function parse(text: string): ParsedScript {
  const reader: Reader = { text, position: 0, waiting: [] };
  const script: Pipeline[] = [];
  try {
    readList(reader, script, NOTHING);
    if (reader.position < text.length) throw problem(reader, `unexpected ${JSON.stringify(text[reader.position])}`);
    return { script, problem: undefined };
  } catch (error) {
    if (error instanceof SyntaxProblem) return { script, problem: error };
    throw error;
  }
}

const NOTHING: readonly string[] = [];

/** Fills `script` pipeline by pipeline (so that what was read survives a problem) up to one of the closing words. */
function readList(reader: Reader, script: Pipeline[], closing: readonly string[]): void {
  let after: Pipeline["after"] = "always";
  for (;;) {
    skipSeparators(reader);
    const next = reader.text[reader.position];
    if (next === undefined || next === ")" || closing.includes(peekWord(reader))) return;
    script.push(readPipeline(reader, after));
    skipBlanks(reader);
    if (take(reader, "&&")) after = "success";
    else if (take(reader, "||")) after = "failure";
    else {
      after = "always";
      take(reader, "&");
      continue;
    }
    skipSeparators(reader);
  }
}

const inner: ParseInner = (reader, closing) => {
  const script: Pipeline[] = [];
  readList(reader, script, NOTHING);
  if (!take(reader, closing)) throw problem(reader, `a command substitution is never closed by ${closing}`);
  return script;
};

function skipSeparators(reader: Reader): void {
  for (;;) {
    skipBlanks(reader);
    if (reader.text[reader.position] === "\n") {
      reader.position += 1;
      readHereDocuments(reader, inner);
    } else if (!take(reader, ";")) return;
  }
}

function readPipeline(reader: Reader, after: Pipeline["after"]): Pipeline {
  const negated = peekWord(reader) === "!";
  if (negated) {
    reader.position += 1;
    skipBlanks(reader);
  }
  const statements = [readStatement(reader)];
  for (;;) {
    skipBlanks(reader);
    if (reader.text.startsWith("||", reader.position) || !take(reader, "|")) return { after, negated, statements };
    take(reader, "&");
    skipSeparators(reader);
    statements.push(readStatement(reader));
  }
}

function readStatement(reader: Reader): Statement {
  if (take(reader, "(")) {
    const body: Pipeline[] = [];
    readList(reader, body, NOTHING);
    if (!take(reader, ")")) throw problem(reader, "a parenthesis is never closed");
    return { kind: "group", body, redirects: readRedirects(reader, inner) };
  }
  switch (peekWord(reader)) {
    case "{":
      reader.position += 1;
      return { kind: "group", body: block(reader, ["}"]), redirects: readRedirects(reader, inner) };
    case "if":
      return readIf(reader);
    case "while":
    case "until": {
      const until = takeWord(reader) === "until";
      const condition = block(reader, ["do"]);
      return { kind: "loop", until, condition, body: block(reader, ["done"]) };
    }
    case "for":
      return readFor(reader);
    case "case":
    case "select":
      throw problem(reader, `${peekWord(reader)} is not understood`);
    default:
      return readSimple(reader);
  }
}

/** Everything up to and including the closing word. */
function block(reader: Reader, closing: readonly string[]): Script {
  const body: Pipeline[] = [];
  readList(reader, body, closing);
  if (!closing.includes(peekWord(reader))) throw problem(reader, `${closing.join(" or ")} is missing`);
  takeWord(reader);
  return body;
}

function readIf(reader: Reader): Statement {
  const branches: { condition: Script; body: Script }[] = [];
  let keyword = takeWord(reader);
  while (keyword === "if" || keyword === "elif") {
    const condition = block(reader, ["then"]);
    const body: Pipeline[] = [];
    readList(reader, body, ["elif", "else", "fi"]);
    branches.push({ condition, body });
    keyword = takeWord(reader);
  }
  if (keyword === "else") return { kind: "if", branches, otherwise: block(reader, ["fi"]) };
  if (keyword !== "fi") throw problem(reader, "fi is missing");
  return { kind: "if", branches, otherwise: undefined };
}

function readFor(reader: Reader): Statement {
  takeWord(reader);
  skipBlanks(reader);
  const name = takeWord(reader);
  skipSeparators(reader);
  const words: Word[] = [];
  if (peekWord(reader) === "in") {
    takeWord(reader);
    for (;;) {
      skipBlanks(reader);
      const next = readWord(reader, inner);
      if (next === undefined) break;
      words.push(next);
    }
    skipSeparators(reader);
  }
  if (takeWord(reader) !== "do") throw problem(reader, "do is missing");
  return { kind: "for", name, words, body: block(reader, ["done"]) };
}

function readSimple(reader: Reader): Statement {
  const start = reader.position;
  const assignments: { name: string; value: Word }[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(reader);
    if (readRedirect(reader, redirects, inner)) continue;
    const assignment = words.length === 0 ? /([A-Za-z_]\w*)=/y : undefined;
    if (assignment !== undefined) assignment.lastIndex = reader.position;
    const name = assignment?.exec(reader.text)?.[1];
    if (name !== undefined) {
      reader.position += name.length + 1;
      assignments.push({ name, value: readWord(reader, inner) ?? { parts: [], quoted: true } });
      continue;
    }
    const next = readWord(reader, inner);
    if (next === undefined) break;
    words.push(next);
    if (words.length === 1 && /\s*\(\s*\)/y.test(reader.text.slice(reader.position))) return readFunction(reader, next);
  }
  if (words.length + assignments.length + redirects.length === 0) {
    throw problem(reader, `unexpected ${JSON.stringify(reader.text[reader.position] ?? "end of script")}`);
  }
  return { kind: "simple", assignments, words, redirects, text: reader.text.slice(start, reader.position).trim() };
}

function readFunction(reader: Reader, name: Word): Statement {
  reader.position = reader.text.indexOf(")", reader.position) + 1;
  skipSeparators(reader);
  return { kind: "function", name: plainText(name) ?? "", body: readStatement(reader) };
}
