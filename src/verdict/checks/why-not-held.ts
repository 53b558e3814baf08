// Why clients saw something else than the error page while it should have held, in a template author's words.
import type { History, Sample } from "../history.ts";
import * as tells from "../tells.ts";
import { firstAfter } from "../transition.ts";
import { count } from "../words.ts";

/** `own`: the samples of the site's own path; `others`: those of any path that were not the error page. */
export function whyNotHeld(history: History, own: readonly Sample<"page">[], others: readonly Sample<"page">[]): readonly string[] {
  const onOwnPath = own.some((sample) => !tells.pageIsErrorPage(sample));
  if (!onOwnPath)
    return ["Only further paths are affected: a website bucket shows the page for deep links only when it is its error document, too."];
  if (others.some(tells.pageIsPrimary))
    return ["The primary came back while its instances were stopped: answers alternated, so look at the health signals for flapping."];
  return [whereDnsSentThem(history, others)];
}

/** What the zone's own name servers had said last when each of these samples was sent. */
function whereDnsSentThem({ authoritative }: History, others: readonly Sample<"page">[]): string {
  const answers = others
    .map((sample) => authoritative.known[firstAfter(authoritative.known, sample.due) - 1]?.outcome.seen)
    .filter((seen) => seen !== undefined);
  const away = answers.filter((seen) => seen !== "secondary").length;
  if (answers.length === 0) return "Clients were sent back to the dead primary, or the website endpoint failed for a moment.";
  const moments = count(answers.length, "such moment");
  return away === 0
    ? `At every such moment the zone's name servers answered with the secondary, so DNS was right: the website endpoint failed for a moment, or the resolver still had an answer of the primary.`
    : `At ${away} of ${moments} the zone's name servers did not answer with the secondary: DNS sent clients back to the dead primary. Route 53 does so when the SECONDARY turns unhealthy, too (it needs no health check), or when a signal of the PRIMARY flaps.`;
}
