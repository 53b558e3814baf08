// Whether a page bears a mark: used on what is seen during a drill, and before it on what a load balancer is known to answer.
import type { HttpOutcome } from "../ports/net.ts";
import type { PageMark } from "./types.ts";

export type Page = Pick<Extract<HttpOutcome, { kind: "response" }>, "status" | "headers" | "body">;

/** A mark with its patterns compiled. */
export interface Mark {
  readonly status: ReadonlySet<number> | undefined;
  readonly headers: readonly (readonly [string, RegExp])[];
  readonly body: RegExp | undefined;
}

export function compileMark({ status, headers, body }: PageMark): Mark {
  return {
    status: status === undefined ? undefined : new Set(status),
    headers: Object.entries(headers).map(([name, source]) => [name, new RegExp(source)] as const),
    body: body === undefined ? undefined : new RegExp(body),
  };
}

/** All of the mark's conditions hold. */
export function bearsMark(mark: Mark, { status, headers, body }: Page): boolean {
  if (mark.status !== undefined && !mark.status.has(status)) return false;
  for (const [name, value] of mark.headers) if (!value.test(headers[name] ?? "")) return false;
  return mark.body === undefined || mark.body.test(body);
}
