// MaxResults and NextToken of Describe calls.
import { LabError } from "../operation.ts";
import { invalidValue } from "./errors.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

export interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** The wanted part of `items`; the token says where the next one starts. */
export function pageOf<Item>(items: readonly Item[], request: PageRequest): Page<Item> {
  const start = request.NextToken === undefined ? 0 : readToken(request.NextToken);
  if (request.MaxResults === undefined) return { items: start === 0 ? items : items.slice(start), next: undefined };
  if (request.MaxResults < 5) {
    throw invalidValue(`Value ( ${request.MaxResults} ) for parameter maxResults is invalid. Expecting a value greater than 5.`);
  }
  const end = start + Math.min(request.MaxResults, 1_000);
  return { items: items.slice(start, end), next: end < items.length ? Buffer.from(`from ${end}`).toString("base64") : undefined };
}

function readToken(token: string): number {
  const start = /^from (\d+)$/.exec(Buffer.from(token, "base64").toString("utf8"))?.[1];
  if (start === undefined) throw new LabError("InvalidNextToken", "The token is invalid.");
  return Number(start);
}
