// Parses a shell script: pipelines, lists, redirections, if, while, until, for, functions.
import { type ParseInner, plainText, problem, type Reader, readHereDocuments, readWord, skipBlanks } from "./reader.ts";
import { type Pipeline, type Redirect, type Script, type Statement, SyntaxProblem, type Word } from "./syntax.ts";

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
    return { kind: "group", body, redirects: readRedirects(reader) };
  }
  switch (peekWord(reader)) {
    case "{":
      reader.position += 1;
      return { kind: "group", body: block(reader, ["}"]), redirects: readRedirects(reader) };
    case "if":
      return readIf(reader);
    case "while":
    case "until": {
      const until = word(reader) === "until";
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
  word(reader);
  return body;
}

function readIf(reader: Reader): Statement {
  const branches: { condition: Script; body: Script }[] = [];
  let keyword = word(reader);
  while (keyword === "if" || keyword === "elif") {
    const condition = block(reader, ["then"]);
    const body: Pipeline[] = [];
    readList(reader, body, ["elif", "else", "fi"]);
    branches.push({ condition, body });
    keyword = word(reader);
  }
  if (keyword === "else") return { kind: "if", branches, otherwise: block(reader, ["fi"]) };
  if (keyword !== "fi") throw problem(reader, "fi is missing");
  return { kind: "if", branches, otherwise: undefined };
}

function readFor(reader: Reader): Statement {
  word(reader);
  skipBlanks(reader);
  const name = word(reader);
  skipSeparators(reader);
  const words: Word[] = [];
  if (peekWord(reader) === "in") {
    word(reader);
    for (;;) {
      skipBlanks(reader);
      const next = readWord(reader, inner);
      if (next === undefined) break;
      words.push(next);
    }
    skipSeparators(reader);
  }
  if (word(reader) !== "do") throw problem(reader, "do is missing");
  return { kind: "for", name, words, body: block(reader, ["done"]) };
}

function readSimple(reader: Reader): Statement {
  const start = reader.position;
  const assignments: { name: string; value: Word }[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(reader);
    if (readRedirect(reader, redirects)) continue;
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

function readRedirects(reader: Reader): Redirect[] {
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(reader);
    if (!readRedirect(reader, redirects)) return redirects;
  }
}

const EMPTY: Word = { parts: [], quoted: true };

function readRedirect(reader: Reader, into: Redirect[]): boolean {
  const operator = /(\d*)(<<<|<<-|<<|>>|>\||&>>|&>|>&|<&|<|>)/y;
  operator.lastIndex = reader.position;
  const found = operator.exec(reader.text);
  if (found === null) return false;
  reader.position = operator.lastIndex;
  const descriptor = found[1] === "" ? undefined : Number(found[1]);
  const sign = found[2] as string;
  skipBlanks(reader);
  // Process substitution, as in `exec > >(tee log)`: where the output goes does not matter here.
  if (/[<>]\(/y.test(reader.text.slice(reader.position, reader.position + 2))) {
    reader.position += 2;
    inner(reader, ")");
    into.push({ kind: "ignored", descriptor, word: EMPTY });
    return true;
  }
  const target = readWord(reader, inner);
  if (target === undefined) throw problem(reader, `nothing follows ${sign}`);
  if (sign === "<<" || sign === "<<-") {
    const redirect: Redirect = { kind: "here-text", descriptor, word: EMPTY };
    reader.waiting.push({ redirect, end: plainText(target) ?? "", literal: target.quoted, tabs: sign === "<<-" });
    into.push(redirect);
    return true;
  }
  const kind =
    sign === "<<<" ? "here-text" : sign === "<" ? "read" : sign === ">" || sign === ">|" ? "write" : sign === ">>" ? "append" : "ignored";
  into.push({
    kind,
    descriptor,
    word: kind === "here-text" ? { parts: [...target.parts, { kind: "text", text: "\n" }], quoted: true } : target,
  });
  return true;
}

function peekWord(reader: Reader): string {
  const next = /[^\s;&|<>()`]+/y;
  next.lastIndex = reader.position;
  return next.exec(reader.text)?.[0] ?? "";
}

/** Takes a reserved word or name. */
function word(reader: Reader): string {
  skipBlanks(reader);
  const found = peekWord(reader);
  reader.position += found.length;
  return found;
}

function take(reader: Reader, sign: string): boolean {
  skipBlanks(reader);
  if (!reader.text.startsWith(sign, reader.position)) return false;
  reader.position += sign.length;
  return true;
}
