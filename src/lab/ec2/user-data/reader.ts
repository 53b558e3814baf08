// Reads words of a shell script: quotes, variables, command substitutions, here-documents.
import { type Redirect, type Script, SyntaxProblem, type Word, type WordPart } from "./syntax.ts";

const METACHARACTERS = new Set([" ", "\t", "\n", ";", "&", "|", "<", ">", "(", ")"]);

export interface Reader {
  readonly text: string;
  position: number;
  /** Here-documents whose bodies start after the next line end. */
  waiting: { readonly redirect: Redirect; readonly end: string; readonly literal: boolean; readonly tabs: boolean }[];
}

/** Parses what stands inside `$(...)`; given by parse.ts, which reads words with this file. An empty `closing` is the end of the text. */
export type ParseInner = (reader: Reader, closing: string) => Script;

export function problem(reader: Reader, what: string): SyntaxProblem {
  return new SyntaxProblem(what, reader.text.slice(0, reader.position).split("\n").length);
}

/** Blanks, continued lines and comments. */
export function skipBlanks(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    const character = text[reader.position];
    if (character === " " || character === "\t" || character === "\r") reader.position += 1;
    else if (character === "\\" && text[reader.position + 1] === "\n") reader.position += 2;
    else if (character === "#") {
      const end = text.indexOf("\n", reader.position);
      reader.position = end === -1 ? text.length : end;
    } else return;
  }
}

/** One word; undefined when none starts here. */
export function readWord(reader: Reader, inner: ParseInner): Word | undefined {
  const parts: WordPart[] = [];
  const { text } = reader;
  let quoted = false;
  const start = reader.position;
  for (;;) {
    const character = text[reader.position];
    if (character === undefined || METACHARACTERS.has(character)) break;
    if (character === "'") {
      const end = text.indexOf("'", reader.position + 1);
      if (end === -1) throw problem(reader, "a single quote is never closed");
      parts.push({ kind: "text", text: text.slice(reader.position + 1, end) });
      reader.position = end + 1;
      quoted = true;
    } else if (character === '"') {
      reader.position += 1;
      parts.push(...readQuoted(reader, '"', inner));
      quoted = true;
    } else if (character === "\\") {
      const next = text[reader.position + 1] ?? "";
      if (next !== "\n") parts.push({ kind: "text", text: next });
      reader.position += 2;
    } else if (character === "$" || character === "`") {
      parts.push(readDollar(reader, false, inner));
    } else {
      parts.push({ kind: "text", text: character });
      reader.position += 1;
    }
  }
  return reader.position === start ? undefined : { parts: merged(parts), quoted };
}

/** Text in which only `$`, backquotes and backslashes mean something, up to `closing` (or the end, when that is empty). */
function readQuoted(reader: Reader, closing: string, inner: ParseInner): WordPart[] {
  const parts: WordPart[] = [];
  const { text } = reader;
  for (;;) {
    const character = text[reader.position];
    if (character === undefined) {
      if (closing === "") return merged(parts);
      throw problem(reader, "a double quote is never closed");
    }
    if (character === closing) {
      reader.position += 1;
      return merged(parts);
    }
    if (character === "\\") {
      const next = text[reader.position + 1] ?? "";
      if (next !== "\n") parts.push({ kind: "text", text: `$\`\\${closing}`.includes(next) ? next : `\\${next}` });
      reader.position += 2;
    } else if (character === "$" || character === "`") {
      parts.push(readDollar(reader, true, inner));
    } else {
      parts.push({ kind: "text", text: character });
      reader.position += 1;
    }
  }
}

function readDollar(reader: Reader, quoted: boolean, inner: ParseInner): WordPart {
  const { text } = reader;
  if (text[reader.position] === "`") {
    const end = closingBackquote(reader);
    const body = text.slice(reader.position + 1, end).replaceAll("\\`", "`");
    reader.position = end + 1;
    return { kind: "command", script: inner({ text: body, position: 0, waiting: [] }, ""), quoted };
  }
  if (text.startsWith("$((", reader.position)) throw problem(reader, "arithmetic in $(( )) is not understood");
  if (text.startsWith("$(", reader.position)) {
    reader.position += 2;
    return { kind: "command", script: inner(reader, ")"), quoted };
  }
  if (text.startsWith("${", reader.position)) {
    const match = /\$\{(\w+|[?@*#])(?::?-([^}]*))?\}/y;
    match.lastIndex = reader.position;
    const found = match.exec(text);
    if (found === null) throw problem(reader, "this kind of variable expansion is not understood");
    reader.position = match.lastIndex;
    const otherwise = found[2] === undefined ? undefined : quotedWord(found[2], inner);
    return { kind: "variable", name: found[1] as string, otherwise, quoted };
  }
  const name = /\$(\w+|[?@*#$!])/y;
  name.lastIndex = reader.position;
  const found = name.exec(text);
  if (found === null) {
    reader.position += 1;
    return { kind: "text", text: "$" };
  }
  // `$1x` is the first argument and an x.
  const variable = /^\d/.test(found[1] as string) ? (found[1] as string)[0] : found[1];
  reader.position += 1 + (variable as string).length;
  return { kind: "variable", name: variable as string, otherwise: undefined, quoted };
}

function closingBackquote(reader: Reader): number {
  for (let index = reader.position + 1; index < reader.text.length; index += 1) {
    if (reader.text[index] === "\\") index += 1;
    else if (reader.text[index] === "`") return index;
  }
  throw problem(reader, "a backquote is never closed");
}

/** Reads the bodies of the here-documents of the line that has just ended. */
export function readHereDocuments(reader: Reader, inner: ParseInner): void {
  for (const { redirect, end, literal, tabs } of reader.waiting.splice(0)) {
    const lines: string[] = [];
    for (;;) {
      if (reader.position >= reader.text.length) break;
      const lineEnd = reader.text.indexOf("\n", reader.position);
      const raw = reader.text.slice(reader.position, lineEnd === -1 ? undefined : lineEnd);
      reader.position = lineEnd === -1 ? reader.text.length : lineEnd + 1;
      const line = tabs ? raw.replace(/^\t+/, "") : raw;
      if (line === end) break;
      lines.push(line);
    }
    const body = lines.length === 0 ? "" : `${lines.join("\n")}\n`;
    redirect.word = literal ? { parts: [{ kind: "text", text: body }], quoted: true } : quotedWord(body, inner);
  }
}

function quotedWord(text: string, inner: ParseInner): Word {
  return { parts: readQuoted({ text, position: 0, waiting: [] }, "", inner), quoted: true };
}

/** Neighbouring texts as one. */
function merged(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === "text" && last?.kind === "text") result[result.length - 1] = { kind: "text", text: last.text + part.text };
    else result.push(part);
  }
  return result;
}

/** The word as plain text when nothing in it has to be looked up. */
export function plainText(word: Word): string | undefined {
  if (word.parts.length === 0) return "";
  const [part] = word.parts;
  return word.parts.length === 1 && part?.kind === "text" ? part.text : undefined;
}
