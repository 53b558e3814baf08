// Reads redirections: files, here-documents, here-strings; process substitutions are passed over.
import { type ParseInner, plainText, problem, type Reader, readWord, skipBlanks } from "./reader.ts";
import type { Redirect, Word } from "./syntax.ts";

/** All redirections that follow. */
export function readRedirects(reader: Reader, inner: ParseInner): Redirect[] {
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(reader);
    if (!readRedirect(reader, redirects, inner)) return redirects;
  }
}

const EMPTY: Word = { parts: [], quoted: true };

/** Reads one redirection into `into`; false when none starts here. */
export function readRedirect(reader: Reader, into: Redirect[], inner: ParseInner): boolean {
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
