// One page of a sorted list; the token says how many items came before.
import { invalidArgument } from "../errors.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | undefined;
}

/** Throws InvalidArgument for a token that no page has given. */
export function page<Item>(all: readonly Item[], size: number, token: string | undefined): Page<Item> {
  const start = token === undefined ? 0 : Number(Buffer.from(token, "base64").toString());
  if (!Number.isInteger(start) || start < 0) throw invalidArgument("The continuation token provided is incorrect");
  const end = start + size;
  return {
    items: all.slice(start, end),
    nextToken: end < all.length && size > 0 ? Buffer.from(String(end)).toString("base64") : undefined,
  };
}
