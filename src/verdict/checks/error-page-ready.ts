// Was the error page served on its own endpoint before the fault? A failover to a page that is not there helps nobody.
import { type Check, causes, notReached, unheld } from "./check.ts";
import { steadyStateBefore } from "./tolerances.ts";

const EXPECTED = "the error page is served on its own endpoint, under the site's host name, for every path";

export const errorPageReady: Check = (context) => {
  const before = steadyStateBefore(context.history);
  if (before === undefined) return notReached("error-page-ready", EXPECTED, "the drill ended before the error page was looked at");
  const evidence = [before.seq];
  const failing = unheld(before.errorPage);
  if (failing.length > 0) {
    return {
      check: "error-page-ready",
      ruling: "deviated",
      title: "The error page was not ready, so clients would have been sent to something else.",
      expected: EXPECTED,
      actual: failing.map((tolerance) => tolerance.actual).join("; "),
      causes: causes(
        context,
        "error-page-ready",
        failing.map((tolerance) => tolerance.cause),
      ),
      evidence,
    };
  }
  if (before.errorPage.length === 0) {
    return {
      check: "error-page-ready",
      ruling: "inconclusive",
      title: "Nobody looked at the error page before the fault.",
      expected: EXPECTED,
      actual: "no tolerance about the error page was recorded",
      causes: causes(context, "error-page-ready"),
      evidence,
    };
  }
  return {
    check: "error-page-ready",
    ruling: "held",
    title: "The error page was ready before the fault.",
    expected: EXPECTED,
    actual: before.errorPage.map((tolerance) => tolerance.actual).join("; "),
    causes: [],
    evidence,
  };
};
