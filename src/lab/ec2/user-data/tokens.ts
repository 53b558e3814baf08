// The smallest steps of reading a script: signs and bare words.
import { type Reader, skipBlanks } from "./reader.ts";

/** The bare word at the present place; empty when there is none. */
export function peekWord(reader: Reader): string {
  const next = /[^\s;&|<>()`]+/y;
  next.lastIndex = reader.position;
  return next.exec(reader.text)?.[0] ?? "";
}

/** Takes a reserved word or name. */
export function takeWord(reader: Reader): string {
  skipBlanks(reader);
  const found = peekWord(reader);
  reader.position += found.length;
  return found;
}

/** Whether `sign` comes next; it is read if so. */
export function take(reader: Reader, sign: string): boolean {
  skipBlanks(reader);
  if (!reader.text.startsWith(sign, reader.position)) return false;
  reader.position += sign.length;
  return true;
}
