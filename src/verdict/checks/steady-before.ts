// Was the site well before anything was touched? Without that, nothing that follows says much.
import type { Instant } from "../../ports/clock.ts";
import * as tells from "../tells.ts";
import { within } from "../transition.ts";
import { list, listSome } from "../words.ts";
import { type Check, type CheckContext, causes, notReached, unheld } from "./check.ts";
import { steadyStateBefore } from "./tolerances.ts";

const EXPECTED = "every tolerance of the steady state holds before the fault";

export const steadyBefore: Check = (context) => {
  const before = steadyStateBefore(context.history);
  if (before === undefined) return notReached("steady-before", EXPECTED, "the drill ended before the steady state was looked at");
  const failing = unheld(before.site);
  const evidence = [before.seq];
  if (failing.length > 0) {
    return {
      check: "steady-before",
      ruling: "deviated",
      title: `The site was not in its steady state: ${listSome(failing.map((tolerance) => tolerance.name))} did not hold.`,
      expected: failing.map((tolerance) => `${tolerance.name}: ${tolerance.expected}`).join("; "),
      actual: failing.map((tolerance) => `${tolerance.name}: ${tolerance.actual}`).join("; "),
      causes: causes(
        context,
        "steady-before",
        failing.map((tolerance) => tolerance.cause),
      ),
      evidence,
    };
  }
  if (before.site.length === 0) {
    return {
      check: "steady-before",
      ruling: "inconclusive",
      title: "The steady state was declared without a single tolerance.",
      expected: EXPECTED,
      actual: "no tolerance was recorded",
      causes: [],
      evidence,
    };
  }
  const lost = lostSince(context, before.at);
  if (lost.length > 0) {
    return {
      check: "steady-before",
      ruling: "inconclusive",
      title: "The steady state was lost again before the fault, so the times do not begin with it.",
      expected: EXPECTED,
      actual: `right before the fault ${list(lost)}`,
      causes: causes(context, "steady-before", [
        "Something else went wrong while the fault was being prepared. Look at the site at that time, then repeat the drill.",
      ]),
      evidence: [...evidence, ...(context.windows.requested === undefined ? [] : [context.windows.requested.seq])],
    };
  }
  return {
    check: "steady-before",
    ruling: "held",
    title: "The site was in its steady state before the fault.",
    expected: EXPECTED,
    actual: before.site.map((tolerance) => `${tolerance.name}: ${tolerance.actual}`).join("; "),
    causes: [],
    evidence,
  };
};

/** One page that failed may have been lost on the way. */
const PAGES_LOST = 2;

/** What the newest samples before the fault said otherwise; empty when no fault was asked for. */
function lostSince({ history, windows }: CheckContext, since: Instant): readonly string[] {
  const { requested } = windows;
  if (requested === undefined) return [];
  const between = { after: since, until: requested.at };
  const pages = within(history.page.known, between).slice(-PAGES_LOST);
  const target = within(history.targets.known, between).at(-1);
  const answer = within(history.authoritative.known, between).findLast((sample) => tells.answerIsPrimary(sample) !== undefined);
  const byIpv6 = within(history["authoritative-ipv6"].known, between).findLast((sample) => tells.answerIsPrimary(sample) !== undefined);
  return [
    ...(pages.length === PAGES_LOST && !pages.some(tells.pageIsPrimary) ? ["the page was not the primary"] : []),
    ...(target !== undefined && !tells.allTargetsHealthy([])(target)
      ? [`${target.outcome.healthy} of ${target.outcome.total} targets were healthy`]
      : []),
    ...(answer !== undefined && !tells.answerIsPrimary(answer) ? ["DNS did not answer with the primary"] : []),
    ...(byIpv6 !== undefined && !tells.answerIsPrimary(byIpv6) ? ["DNS did not answer AAAA with the load balancer's addresses"] : []),
  ];
}
