// Tells pages apart by content and headers, never by the status alone.
import type { PageOutcome, PageSeen } from "../../journal/facts.ts";
import type { PageMark, SitePlan } from "../../plan/types.ts";
import type { HttpOutcome } from "../../ports/net.ts";

type HttpResponse = Extract<HttpOutcome, { kind: "response" }>;

export type Classified = Pick<PageOutcome, "seen" | "status" | "instance" | "detail">;

/** The load balancer's own answers. Source: aws-failover-semantics, section 4, "Routing and client-visible codes". */
const ALB_ERRORS: Readonly<Record<number, PageSeen>> = { 502: "alb-502", 503: "alb-503", 504: "alb-504" };

interface Mark {
  readonly status: ReadonlySet<number> | undefined;
  readonly headers: readonly (readonly [string, RegExp])[];
  readonly body: RegExp | undefined;
}

/**
 * A classifier for the site's pages: the error page's mark first, then the primary's, each with all of its conditions; then the load
 * balancer's own 502, 503, 504; anything else is `unknown` with what it looked like.
 */
export function createClassifier(site: Pick<SitePlan, "primary" | "errorPage">): (outcome: HttpOutcome) => Classified {
  const errorPage = compile(site.errorPage);
  const primary = compile(site.primary);
  return (outcome) => {
    switch (outcome.kind) {
      case "timeout":
      case "refused":
      case "reset":
        return { seen: outcome.kind };
      case "tls-error":
        return { seen: "tls-error", detail: outcome.reason };
      case "unreachable":
        return { seen: "unknown", detail: outcome.reason };
      case "response":
        return classifyResponse(outcome, errorPage, primary);
    }
  };
}

function classifyResponse(response: HttpResponse, errorPage: Mark, primary: Mark): Classified {
  const { status } = response;
  if (matches(errorPage, response)) return { seen: "error-page", status };
  if (matches(primary, response)) {
    const instance = primary.body?.exec(response.body)?.groups?.instance;
    return instance === undefined ? { seen: "primary", status } : { seen: "primary", status, instance };
  }
  const server = response.headers.server ?? "";
  const alb = ALB_ERRORS[status];
  if (alb !== undefined && server.startsWith("awselb")) return { seen: alb, status };
  return { seen: "unknown", status, detail: describeResponse(response, server) };
}

/** e.g. `404 NoSuchBucket from AmazonS3`. */
function describeResponse({ status, body }: HttpResponse, server: string): string {
  const code = s3ErrorCode(body);
  return `${status}${code === undefined ? "" : ` ${code}`}${server === "" ? "" : ` from ${server}`}`;
}

/** The code in one of S3's own error pages, e.g. `NoSuchBucket`. */
function s3ErrorCode(body: string): string | undefined {
  return /<li>Code: (\w+)<\/li>|<Code>(\w+)<\/Code>/
    .exec(body)
    ?.slice(1)
    .find((code) => code !== undefined);
}

function compile({ status, headers, body }: PageMark): Mark {
  return {
    status: status === undefined ? undefined : new Set(status),
    headers: Object.entries(headers).map(([name, source]) => [name, new RegExp(source)] as const),
    body: body === undefined ? undefined : new RegExp(body),
  };
}

function matches(mark: Mark, { status, headers, body }: HttpResponse): boolean {
  if (mark.status !== undefined && !mark.status.has(status)) return false;
  for (const [name, value] of mark.headers) if (!value.test(headers[name] ?? "")) return false;
  return mark.body === undefined || mark.body.test(body);
}
