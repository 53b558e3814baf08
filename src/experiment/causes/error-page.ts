// Why the secondary's endpoint does not show the error page, in a template author's words.
import type { PageOutcome } from "../../journal/facts.ts";
import type { SitePlan } from "../../plan/types.ts";
import type { Watched } from "../watched.ts";

/** S3's own codes. Source: aws-failover-semantics, section 6. */
const BY_S3_CODE: readonly (readonly [RegExp, (host: string) => string])[] = [
  [
    /NoSuchBucket/,
    (host) =>
      `No bucket is named ${host}: the S3 website endpoint chooses the bucket by the request's Host, so BucketName must be exactly the site's host name.`,
  ],
  [
    /AccessDenied|^403/,
    () =>
      "S3 denies the page to everyone: public access is blocked (PublicAccessBlockConfiguration, or at account level), the bucket policy does not allow s3:GetObject to all, or the page does not exist.",
  ],
  [
    /NoSuchWebsiteConfiguration/,
    (host) => `The bucket ${host} has no website hosting: give it a WebsiteConfiguration with an IndexDocument.`,
  ],
  [
    /NoSuchKey|^404/,
    () =>
      "The bucket has no such page: the IndexDocument of its WebsiteConfiguration names another key than the one written, or the page was never written (look at the custom resource).",
  ],
  [
    /^400|IncorrectEndpoint|PermanentRedirect|^301/,
    (host) => `The bucket ${host} is in another region than the website endpoint of the SECONDARY record set.`,
  ],
];

export function errorPageCause({ seen, path, detail = "" }: PageOutcome, site: SitePlan, { loadBalancer, secondary }: Watched): string {
  if (secondary?.aliasTarget === loadBalancer.dnsName || seen === "primary" || seen.startsWith("alb-")) {
    return "The SECONDARY record set points at the load balancer: PRIMARY and SECONDARY are swapped, or both have the same target.";
  }
  if (site.scheme === "https" && (seen === "refused" || seen === "tls-error" || seen === "timeout" || seen === "reset")) {
    return "An S3 website endpoint has no TLS, so a site with an https URL can never show its error page from there: use http, or a secondary that speaks https (CloudFront).";
  }
  if (seen === "error-page") {
    return `The index document is missing: the IndexDocument of the bucket's WebsiteConfiguration names another key than the page's, so ${path} shows the page only as the ErrorDocument, with the status 404.`;
  }
  if (path !== site.paths[0] && /NoSuchKey|^404/.test(detail)) {
    return `Only the further paths have no page: the WebsiteConfiguration has no ErrorDocument, or one that names another key than the page's, so ${path} gets S3's own 404. Set ErrorDocument to the key of the page.`;
  }
  const known = BY_S3_CODE.find(([code]) => code.test(detail));
  if (known !== undefined) return known[1](site.host);
  if (seen === "unknown")
    return "Something answers, but not as the drill file's error-page describes it: compare its status, headers and body.";
  return `The secondary's endpoint does not answer (${seen}).`;
}
