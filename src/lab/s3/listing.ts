// Names in S3's order, a page at a time, those below a delimiter rolled up. A page begins behind a name, so that deleting meanwhile loses none.
import { invalidArgument } from "./errors.ts";

const NAMES_MAX = 1_000;

export interface Listed {
  readonly name: string;
  /** Stands for all keys that begin with the name. */
  readonly isPrefix: boolean;
}

export interface ListedPage<Item extends Listed = Listed> {
  readonly items: readonly Item[];
  /** The last name of the page when there are more. */
  readonly next: string | undefined;
}

export interface ListingQuery {
  readonly prefix: string;
  readonly delimiter: string | undefined;
  /** Keys up to this one are left out. */
  readonly after: string;
  /** Whether `after` is the last name of a page: a rolled-up name stands for all keys below it. */
  readonly afterIsName: boolean;
  readonly max: number | undefined;
}

/** `keys` are sorted by `compareKeys`, and begin with the prefix. Throws InvalidArgument for a page of a negative size. */
export function listNames(keys: readonly string[], { prefix, delimiter = "", after, afterIsName, max }: ListingQuery): ListedPage {
  const size = pageSize(max);
  const begin = after === "" ? 0 : firstAfter(keys, after);
  const passed = afterIsName && delimiter !== "" && after.endsWith(delimiter) && after.length > prefix.length ? after : undefined;
  const items: Listed[] = [];
  let last: string | undefined;
  for (let at = begin; at < keys.length; at += 1) {
    const key = keys[at] as string;
    if ((passed !== undefined && key.startsWith(passed)) || (last !== undefined && key.startsWith(last))) continue;
    // Nothing is asked for: nothing is left over either.
    if (items.length === size) return { items, next: size === 0 ? undefined : items.at(-1)?.name };
    const end = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? key : key.slice(0, end + delimiter.length);
    last = end < 0 ? undefined : name;
    items.push({ name, isPrefix: end >= 0 });
  }
  return { items, next: undefined };
}

/** How many names a page holds; S3 gives 1,000 at most. Throws InvalidArgument. */
export function pageSize(max: number | undefined): number {
  if (max === undefined) return NAMES_MAX;
  if (!Number.isInteger(max) || max < 0) throw invalidArgument("Argument maxKeys must be an integer between 0 and 2147483647");
  return Math.min(max, NAMES_MAX);
}

/** By the bytes of their UTF-8. */
export function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function firstAfter(keys: readonly string[], after: string): number {
  const index = keys.findIndex((key) => compareKeys(key, after) > 0);
  return index < 0 ? keys.length : index;
}

/** `CommonPrefixes` of an answer; left out when there are none. */
export function commonPrefixes(items: readonly Listed[]): { CommonPrefixes?: { Prefix: string }[] } {
  const prefixes = items.filter(({ isPrefix }) => isPrefix).map(({ name }) => ({ Prefix: name }));
  return prefixes.length === 0 ? {} : { CommonPrefixes: prefixes };
}
