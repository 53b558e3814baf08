// Pages of a list, by Marker and MaxItems.
import { invalidInput } from "./errors.ts";

/** At most `most` items, which is also what one gets without asking. The wire carries the number as text. */
export function pageSize(asked: number | string | undefined, most = 100): number {
  if (asked === undefined) return most;
  const size = Number(asked);
  if (!Number.isInteger(size) || size < 1) throw invalidInput(`MaxItems must be a positive number, not ${asked}`);
  return Math.min(size, most);
}

/** The items from the one whose id is `marker` on, and the first one that did not fit. */
export function page<Item>(
  items: readonly Item[],
  id: (item: Item) => string,
  marker: string | undefined,
  asked: number | string | undefined,
): { readonly items: readonly Item[]; readonly rest: Item | undefined; readonly size: number } {
  const size = pageSize(asked);
  const start = marker === undefined || marker === "" ? 0 : items.findIndex((item) => id(item) === marker);
  if (start < 0) throw invalidInput(`The marker ${marker} does not name anything`);
  return { items: items.slice(start, start + size), rest: items[start + size], size };
}
