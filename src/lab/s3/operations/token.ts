// The token of a next page: the last name of the page before it, in a form that clients hand back as it is.
import { invalidArgument } from "../errors.ts";

const MARK = "after:";

export const formatToken = (name: string): string => Buffer.from(`${MARK}${name}`).toString("base64");

/** The name in a token. Throws InvalidArgument for a token that no page has given. */
export function parseToken(token: string): string {
  const text = Buffer.from(token, "base64").toString();
  if (!text.startsWith(MARK)) throw invalidArgument("The continuation token provided is incorrect");
  return text.slice(MARK.length);
}
