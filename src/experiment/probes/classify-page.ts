// Tells pages apart by content and headers, never by the status alone.
import type { PageOutcome, PageSeen } from "../../journal/facts.ts";
import { type BalancerStatus, balancerStatus, isBalancersOwn } from "../../plan/balancer-pages.ts";
import { bearsMark, compileMark, type Mark, type Page } from "../../plan/page-mark.ts";
import type { SitePlan } from "../../plan/types.ts";
import type { HttpOutcome } from "../../ports/net.ts";

export type Classified = Pick<PageOutcome, "seen" | "status" | "instance" | "detail">;

const ALB_ERRORS: Readonly<Record<BalancerStatus, PageSeen>> = { 502: "alb-502", 503: "alb-503", 504: "alb-504" };

/**
 * A classifier for the site's pages: first the 502, 503 and 504 in the load balancer's own words, which a mark made of words alone can hold for;
 * then the error page's mark, then the primary's, each with all of its conditions; then the load balancer's other 502, 503, 504, which somebody
 * has written; anything else is `unknown` with what it looked like.
 */
export function createClassifier(site: Pick<SitePlan, "primary" | "errorPage">): (outcome: HttpOutcome) => Classified {
  const errorPage = compileMark(site.errorPage);
  const primary = compileMark(site.primary);
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

function classifyResponse(response: Page, errorPage: Mark, primary: Mark): Classified {
  const { status } = response;
  const alb = balancerStatus(response);
  if (alb !== undefined && isBalancersOwn(response)) return { seen: ALB_ERRORS[alb], status };
  if (bearsMark(errorPage, response)) return { seen: "error-page", status };
  if (bearsMark(primary, response)) {
    const instance = primary.body?.exec(response.body)?.groups?.instance;
    return instance === undefined ? { seen: "primary", status } : { seen: "primary", status, instance };
  }
  if (alb !== undefined) return { seen: ALB_ERRORS[alb], status };
  return { seen: "unknown", status, detail: describeResponse(response, response.headers.server ?? "") };
}

/** e.g. `404 NoSuchBucket from AmazonS3`. */
function describeResponse({ status, body }: Page, server: string): string {
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
