// MaxResults and NextToken of Scheduler's lists.
import { LabError } from "../operation.ts";

/** Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html */
const PAGE_AT_MOST = 100;

export function pageOf<Item>(
  all: readonly Item[],
  request: { MaxResults?: number | undefined; NextToken?: string | undefined },
): { readonly items: readonly Item[]; readonly next: string | undefined } {
  const size = request.MaxResults ?? PAGE_AT_MOST;
  if (size < 1 || size > PAGE_AT_MOST) {
    throw new LabError(
      "ValidationException",
      `1 validation error detected: Value '${size}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and ${PAGE_AT_MOST}`,
    );
  }
  const start = request.NextToken === undefined ? 0 : Number(request.NextToken);
  if (!Number.isInteger(start) || start < 0) throw new LabError("ValidationException", "Invalid NextToken.");
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? String(end) : undefined };
}
