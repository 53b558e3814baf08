// Once clients were served the error page, did it stay until the restore, on every path?
import type { History, Sample } from "../history.ts";
import { steadySamples } from "../landmarks.ts";
import * as tells from "../tells.ts";
import { within } from "../transition.ts";
import { count, tally } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";
import { whyNotHeld } from "./why-not-held.ts";

const EXPECTED = "every page sample is the error page, from the first steady one until the restore";

export const errorPageHeld: Check = (context) => {
  const { history, windows, landmarks, coverage } = context;
  if (windows.accepted === undefined) return notReached("error-page-held", EXPECTED, "no fault was accepted");
  if (!coverage.whole) {
    return {
      check: "error-page-held",
      ruling: "held",
      title: `Does not apply: only ${coverage.selected} of ${coverage.total} instances were stopped, so there is no error page to hold.`,
      expected: "nothing",
      actual: "does not apply",
      causes: [],
      evidence: [],
    };
  }
  const steady = landmarks["error-page-steady"];
  if (steady.bracket === undefined || windows.fault === undefined) {
    return notReached("error-page-held", EXPECTED, "the error page was never served steadily");
  }
  const hold = { after: steady.bracket.after, until: windows.fault.until };
  const own = within(history.page.known, hold).filter((sample) => sample.due >= (steady.bracket?.atLatest ?? 0));
  const further = [...history.furtherPages.values()].flatMap((series) =>
    within(series.known, { ...hold, after: steady.bracket?.atLatest ?? 0 }),
  );
  const samples: readonly Sample<"page">[] = [...own, ...further];
  const others = samples.filter((sample) => !tells.pageIsErrorPage(sample));
  // Samples that are missing in a row leave a gap in which anything may have been served.
  const gap = longestGap(within(history.page.all, hold).filter((sample) => sample.due >= (steady.bracket?.atLatest ?? 0)));
  const tooFew = own.length < steadySamples(history) || gap >= steadySamples(history);
  const lost = others.length > 0 && onlyLostOnTheWay(own, others, steadySamples(history));
  const paths = [...new Set(others.map((sample) => sample.outcome.path))];
  return {
    check: "error-page-held",
    ruling: others.length > 0 && !lost ? "deviated" : lost || tooFew ? "inconclusive" : "held",
    title: lost
      ? "Single requests were lost while the error page was served."
      : others.length > 0
        ? "The error page did not hold: some clients saw something else."
        : tooFew
          ? "Too few samples to say that the error page held."
          : "The error page held until the restore.",
    expected: EXPECTED,
    actual:
      others.length > 0
        ? `${others.length} of ${count(samples.length, "sample")}${further.length > 0 ? " of all paths" : ""} saw something else on ${paths.join(", ")}: ${tally(others.map((sample) => sample.outcome.seen))}`
        : `${count(samples.length, "sample")}, all of them the error page${gap > 1 ? `; up to ${gap} missing in a row` : ""}`,
    causes: others.length > 0 ? causes(context, "error-page-held", lost ? [LOST] : whyNotHeld(history, own, others)) : [],
    evidence: [...steady.evidence, ...others.slice(0, 5).map((sample) => sample.seq)],
  };
};

const LOST =
  "No other page was seen: single answers of DNS or the site did not come. That may be the network between the probe and the site, so repeat the drill.";

function longestGap(samples: History["page"]["all"]): number {
  let longest = 0;
  let run = 0;
  for (const { outcome } of samples) {
    run = "missing" in outcome ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Nothing but requests without an answer, and never `inARow` of them: that is no proof that clients were served something else. */
function onlyLostOnTheWay(own: readonly Sample<"page">[], others: readonly Sample<"page">[], inARow: number): boolean {
  if (!others.every(isLost)) return false;
  let run = 0;
  for (const sample of own) {
    run = isLost(sample) ? run + 1 : 0;
    if (run >= inARow) return false;
  }
  return true;
}

function isLost({ outcome }: Sample<"page">): boolean {
  return outcome.seen === "timeout" || outcome.seen === "dns-error";
}
