// MaxItems and Marker of IAM's lists.
import { LabError } from "../operation.ts";

export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly IsTruncated: boolean;
  readonly Marker: string | undefined;
}

/** 100 when nothing is asked. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html */
const PAGE = 100;

export function listing<Item>(
  all: readonly Item[],
  request: { Marker?: string | undefined; MaxItems?: number | undefined },
): Listing<Item> {
  const start = request.Marker === undefined ? 0 : Number(request.Marker);
  if (!Number.isInteger(start) || start < 0) throw new LabError("ValidationError", "Invalid Marker.");
  const end = start + (request.MaxItems ?? PAGE);
  const more = end < all.length;
  return { items: all.slice(start, end), IsTruncated: more, Marker: more ? String(end) : undefined };
}
