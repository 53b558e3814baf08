// The pages that a load balancer makes itself, told apart from those that somebody has written for it to answer with.
import type { Page } from "./page-mark.ts";

/** Source: aws-failover-semantics, section 4, "Routing and client-visible codes". */
const REASONS = { 502: "Bad Gateway", 503: "Service Temporarily Unavailable", 504: "Gateway Time-out" } as const;

export type BalancerStatus = keyof typeof REASONS;

/** What the load balancer answers while it has no target to answer for it. */
export const BALANCER_PAGES: readonly Page[] = Object.entries(REASONS).map(([status, reason]) => {
  const title = `${status} ${reason}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return { status: Number(status), headers: { server: "awselb/2.0", "content-type": "text/html" }, body };
});

/** Characters, padding included: none of them has more than a few hundred. */
const LONGEST = 4_096;

/** An answer with one of these statuses by the load balancer, whoever wrote its text. */
export function balancerStatus({ status, headers }: Page): BalancerStatus | undefined {
  return status in REASONS && (headers.server ?? "").startsWith("awselb") ? (status as BalancerStatus) : undefined;
}

/** Nothing but its status and what that status is called, once or as title and heading. A fixed response of somebody's says more than that. */
export function isBalancersOwn(page: Page): boolean {
  const status = balancerStatus(page);
  if (status === undefined || page.body.length > LONGEST) return false;
  const text = page.body
    .replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const [, called = ""] = /^(\d{3} [A-Za-z -]+?)(?: \1)?$/.exec(text) ?? [];
  return called.startsWith(`${status} `);
}
