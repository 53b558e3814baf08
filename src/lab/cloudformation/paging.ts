// Pages of a list, each with the token for the next.
import { LabError } from "../operation.ts";

/** CloudFormation's own page size wherever it does not let the caller choose. */
export const PAGE_SIZE = 100;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | undefined;
}

export function pageOf<Item>(items: readonly Item[], token: string | undefined, size = PAGE_SIZE): Page<Item> {
  const start = token === undefined ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) throw new LabError("ValidationError", "Invalid value for NextToken");
  const end = start + size;
  return { items: items.slice(start, end), nextToken: end < items.length ? `page-${end}` : undefined };
}

/** `{ NextToken }` or nothing, as an output wants it. */
export function nextTokenOf({ nextToken }: Page<unknown>): { readonly NextToken?: string } {
  return nextToken === undefined ? {} : { NextToken: nextToken };
}
