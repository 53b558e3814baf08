// Is the error page there before anything is broken? Asked at the secondary's own endpoint under the site's name.
import type { PageOutcome, Tolerance } from "../journal/facts.ts";
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { errorPageCause } from "./causes/error-page.ts";
import type { Experiment } from "./experiment.ts";
import { createClassifier } from "./probes/classify-page.ts";
import { addressesOf } from "./probes/dns-answer.ts";

const TIMEOUT: Millis = 5 * SECOND;

/**
 * Fetches every path of the site from the address behind the SECONDARY record set, with the site's host as Host: exactly what clients get after
 * a failover (aws-failover-semantics, section 6: S3 picks the bucket by Host). The tolerance `error-page-ready` holds when each shows the page.
 */
export async function errorPageReady({ plan, net, watched }: Pick<Experiment, "plan" | "net" | "watched">): Promise<Tolerance> {
  const { site } = plan;
  const { secondary } = watched;
  const name = "error-page-ready";
  if (secondary === undefined) {
    const cause = `The zone has no SECONDARY record set for ${site.host}: give the record sets Failover PRIMARY and SECONDARY.`;
    return { name, held: false, expected: "the error page at the SECONDARY record set's target", actual: "no SECONDARY record set", cause };
  }
  const target = secondary.aliasTarget ?? secondary.addresses.join(", ");
  const expected = `${target} answers ${site.paths.join(" and ")} with the error page when asked for ${site.host}`;
  const address =
    secondary.aliasTarget === undefined
      ? secondary.addresses[0]
      : addressesOf(await net.ask({ server: "recursive", name: secondary.aliasTarget, type: "A", timeout: TIMEOUT }))[0];
  if (address === undefined) {
    const cause = "The SECONDARY record set's AliasTarget names something that does not exist.";
    return { name, held: false, expected, actual: `${target} has no address`, cause };
  }
  const classify = createClassifier(site);
  const pages: PageOutcome[] = [];
  for (const path of site.paths) {
    const page = await net.get({ scheme: site.scheme, address, port: site.port, host: site.host, path, timeout: TIMEOUT });
    pages.push({ ...classify(page), path, address });
  }
  const wrong = pages.filter((page) => page.seen !== "error-page" || isErrorDocumentOnly(page));
  const first = wrong[0];
  if (first === undefined) return { name, held: true, expected, actual: `the error page at ${site.paths.join(" and ")}` };
  const actual = wrong
    .map((page) => `${page.path}: ${isErrorDocumentOnly(page) ? "the page, but as a 404" : (page.detail ?? page.seen)}`)
    .join("; ");
  return { name, held: false, expected, actual, cause: errorPageCause(first, site, watched) };
}

/**
 * A folder's path that shows the page as a 404: its index document does not exist, and only the error document steps in.
 * Source: docs.aws.amazon.com/AmazonS3/latest/userguide/IndexDocumentSupport.html
 */
function isErrorDocumentOnly({ seen, path, status }: Pick<PageOutcome, "seen" | "path" | "status">): boolean {
  return seen === "error-page" && status === 404 && path.endsWith("/");
}
