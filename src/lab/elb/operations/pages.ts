// Pages of a Describe answer: at most 400 items, a marker for the rest.
import { LabError } from "../../operation.ts";

const PAGE_SIZE_MAX = 400;

export interface PageRequest {
  readonly Marker?: string | undefined;
  readonly PageSize?: number | undefined;
}

/** Source: docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html (PageSize 1 to 400). */
export function pageOf<Item>(
  items: readonly Item[],
  request: PageRequest,
): { readonly page: Item[]; readonly next: { NextMarker?: string } } {
  const size = request.PageSize ?? PAGE_SIZE_MAX;
  if (!(size >= 1 && size <= PAGE_SIZE_MAX))
    throw new LabError("ValidationError", `Page size '${size}' must be within '1-${PAGE_SIZE_MAX}' inclusive`);
  const start = request.Marker === undefined ? "0" : Buffer.from(request.Marker, "base64url").toString();
  if (!/^\d+$/.test(start)) throw new LabError("ValidationError", `Marker '${request.Marker}' is not valid`);
  const first = Number(start);
  const end = first + size;
  return {
    page: items.slice(first, end),
    next: end < items.length ? { NextMarker: Buffer.from(String(end)).toString("base64url") } : {},
  };
}
