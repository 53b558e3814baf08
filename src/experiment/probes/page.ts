// What a client sees: resolve anew, connect anew, look at the page.
import type { PageOutcome } from "../../journal/facts.ts";
import type { ProbePlan, SitePlan } from "../../plan/types.ts";
import type { Clock } from "../../ports/clock.ts";
import type { DnsOutcome, Net } from "../../ports/net.ts";
import type { Probe } from "../sampler.ts";
import { createClassifier } from "./classify-page.ts";
import { addressesOf } from "./dns-answer.ts";

/** Every so many samples a further path is looked at too: with it that makes five requests, so that two to four instances take turns at it. */
const SAMPLES_PER_FURTHER_PATH = 4;

/** After so many samples each further path was looked at once. */
export function furtherPathsCycle(site: SitePlan): number {
  return SAMPLES_PER_FURTHER_PATH * (site.paths.length - 1);
}

/**
 * Every sample asks the recursive resolver for the site's host and fetches the URL's own path from the first address answered, both within
 * the probe's time-out. Every fourth sample also fetches one of the further paths, in turn, from the same address: they belong to the site
 * as much, and deep links have to show the error page too.
 */
export function pageProbe(net: Pick<Net, "ask" | "get">, clock: Clock, site: SitePlan, { interval, timeout }: ProbePlan): Probe<"page"> {
  const classify = createClassifier(site);
  const { scheme, host, port } = site;
  const [path = "/", ...furtherPaths] = site.paths;
  return {
    name: "page",
    interval,
    observe: async () => {
      const sent = clock.now();
      const answer = await net.ask({ server: "recursive", name: host, type: "A", timeout });
      // Lost between here and our own resolver: that says nothing about the site. What a resolver answers does.
      if (answer.kind !== "answer") return { missing: `no answer for ${host} from the resolver (${whyLost(answer)})` };
      const address = addressesOf(answer)[0];
      if (address === undefined) return { seen: "dns-error", path, detail: `${answer.rcode} without an address` };
      const left = timeout - (clock.now() - sent);
      const page = await net.get({ scheme, address, port, host, path, timeout: Math.max(1, left) });
      return { ...classify(page), path, address };
    },
    further: (n, { address }) => {
      if (address === undefined || furtherPaths.length === 0 || n % SAMPLES_PER_FURTHER_PATH !== 0) return undefined;
      const further = furtherPaths[(n / SAMPLES_PER_FURTHER_PATH) % furtherPaths.length] as string;
      return net
        .get({ scheme, address, port, host, path: further, timeout })
        .then((page): PageOutcome => ({ ...classify(page), path: further, address }));
    },
  };
}

function whyLost(answer: Exclude<DnsOutcome, { kind: "answer" }>): string {
  return answer.kind === "timeout" ? "timeout" : answer.reason;
}
