// What GitHub's refusals mean: whose they are, whether to wait, and which permission the job lacks.
import type { Instant, Millis } from "../../src/ports/clock.ts";
import { oneLine } from "../../src/report/clean.ts";
import { SECOND } from "../../src/time/units.ts";
import { shorten } from "../../src/verdict/words.ts";
import type { GitHubRequest } from "./client.ts";

/** As a workflow writes it. */
export type Permission = "actions: read" | "contents: write" | "issues: write" | "pull-requests: write";

/** `denied` includes a thing that the token may not see, which GitHub calls not found. */
type Kind = "denied" | "limited" | "unavailable" | "broken" | "other";

interface ErrorParts {
  readonly request: Pick<GitHubRequest, "method" | "path" | "needs">;
  readonly what: string;
  readonly kind: Kind;
  readonly status?: number | undefined;
  readonly retryAfter?: Millis | undefined;
}

export class GitHubError extends Error {
  readonly kind: Kind;
  readonly status: number | undefined;
  readonly retryAfter: Millis | undefined;
  readonly needs: Permission;

  constructor({ request, what, kind, status, retryAfter }: ErrorParts) {
    super(`${request.method} ${request.path}: ${what}`);
    this.name = "GitHubError";
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
    this.needs = request.needs;
  }
}

const SHOWN = 200;
/** Where a limit does not say when it ends. Source: docs.github.com, "Rate limits for the REST API", exceeding the rate limit. */
const WAIT: Millis = 60 * SECOND;

/** `now`: the wall clock's, for a limit that ends at a date. */
export function refusalOf(request: GitHubRequest, answer: Response, text: string, now: Instant): GitHubError {
  const { status } = answer;
  const said = messageOf(text);
  const what = `GitHub answered ${status}${said === "" ? "" : `, ${said}`}`;
  const parts = { request, what, status };
  const retryAfter = retryAfterOf(answer.headers, now);
  if (status === 429 || (status === 403 && (retryAfter !== undefined || /rate limit/i.test(said))))
    return new GitHubError({ ...parts, kind: "limited", retryAfter: retryAfter ?? WAIT });
  if (status === 401 || status === 403 || status === 404) return new GitHubError({ ...parts, kind: "denied" });
  if (status >= 500) return new GitHubError({ ...parts, kind: "unavailable", retryAfter });
  return new GitHubError({ ...parts, kind: "other" });
}

/** Seconds to wait, or the moment at which the limit is lifted when nothing is left of it. */
export function retryAfterOf(headers: Headers, now: Instant): Millis | undefined {
  const seconds = /^\d{1,6}$/.exec(headers.get("retry-after") ?? "")?.[0];
  if (seconds !== undefined) return Number(seconds) * SECOND;
  const reset = /^\d{1,12}$/.exec(headers.get("x-ratelimit-reset") ?? "")?.[0];
  if (headers.get("x-ratelimit-remaining") !== "0" || reset === undefined) return undefined;
  return Math.max(SECOND, Number(reset) * SECOND - now);
}

/** Of a request that got no answer; fetch hides the reason one level deeper. */
export function connectionWords(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  const why = typeof cause?.code === "string" ? cause.code : error instanceof Error ? error.name : "unknown";
  return `no connection (${why})`;
}

function messageOf(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === "string" ? shorten(oneLine(message), SHOWN) : "";
  } catch {
    return "";
  }
}

/** In a sentence for the log: what went wrong and, where a permission is missing, which. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof GitHubError)) return error instanceof Error ? error.message : String(error);
  if (error.status === 401) return `${error.message}. The token is not, or no longer, accepted`;
  if (error.kind === "denied") return `${error.message}. The job needs the permission ${error.needs}`;
  return error.message;
}
