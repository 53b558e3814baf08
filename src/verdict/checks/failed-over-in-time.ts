// The question of the whole drill: were clients served the error page, and within the objective?
import { formatDuration } from "../../time/units.ts";
import { breakdownOf } from "../breakdown.ts";
import type { Coverage } from "../coverage.ts";
import { longestFailingRun } from "../failing-run.ts";
import { steadySamples } from "../landmarks.ts";
import { ruleObjective } from "../measurements.ts";
import * as tells from "../tells.ts";
import { within } from "../transition.ts";
import type { Finding, Measurement } from "../types.ts";
import { count, formatRange, tally } from "../words.ts";
import { type Check, type CheckContext, causes, measurement, notReached, worstRuling } from "./check.ts";
import { whyNoFailover } from "./why-no-failover.ts";

const CHECK = "failed-over-in-time";

export const failedOverInTime: Check = (context) => {
  const { windows, coverage } = context;
  if (windows.accepted === undefined) return notReached(CHECK, "the site fails over to its error page", "no fault was accepted");
  if (coverage.unlike !== undefined) return notAsMeant(context, coverage.unlike);
  if (!coverage.whole) return stayedOnPrimary(context);
  const failover = measurement(context, "failover");
  if (failover?.measured === undefined) return neverFailedOver(context, failover?.objective);
  return judgeTimes(context, failover, measurement(context, "outage"));
};

function judgeTimes(context: CheckContext, failover: Measurement, outage: Measurement | undefined): Finding {
  const judged = [failover, ...(outage?.measured ? [outage] : [])];
  const ruling = worstRuling(judged.map((one) => one.objectiveRuling ?? "held"));
  const limits = judged.filter((one) => one.objective !== undefined);
  const words = { held: "in time", deviated: "too late", inconclusive: "in about the time allowed" };
  return {
    check: CHECK,
    ruling,
    title: `The site failed over to its error page ${limits.length === 0 ? "(no objective is set)" : words[ruling]}.`,
    expected:
      limits.length === 0
        ? "the error page, at any time"
        : limits.map((one) => `${one.metric} within ${formatDuration(one.objective ?? 0)}`).join(", "),
    actual: judged.map((one) => `${one.metric} ${one.measured ? formatRange(one.measured) : "not measured"}`).join(", "),
    causes:
      ruling === "held" ? [] : causes(context, CHECK, [...judged.map(undecided), ruling === "deviated" ? slowest(context) : undefined]),
    evidence: [...context.landmarks["fault-accepted"].evidence, ...context.landmarks["error-page-steady"].evidence],
  };
}

function undecided(one: Measurement): string | undefined {
  if (one.decidingInterval === undefined || one.measured === undefined) return undefined;
  return `The ${one.metric} objective of ${formatDuration(one.objective ?? 0)} lies inside the measured ${formatRange(one.measured)}. A page probe every ${formatDuration(one.decidingInterval)} would have decided it.`;
}

function slowest(context: CheckContext): string | undefined {
  const breakdown = breakdownOf("failover", context.landmarks);
  const longest = breakdown?.stretches.toSorted((a, b) => b.took - a.took)[0];
  if (breakdown === undefined || longest === undefined) return undefined;
  return `Most of the time, ${formatDuration(longest.took)} of ${formatDuration(breakdown.total)}, went into: ${longest.name}. ${breakdown.note}`.trim();
}

function neverFailedOver(context: CheckContext, objective: number | undefined): Finding {
  const { history, windows, cutShort } = context;
  const pages = windows.fault ? within(history.page.known, windows.fault) : [];
  const watched = (pages.at(-1)?.due ?? 0) - (windows.accepted?.at ?? 0);
  const missing = windows.fault ? within(history.page.all, windows.fault).length - pages.length : 0;
  const flickers = pages.filter(tells.pageIsErrorPage).length;
  const tooFew = pages.length < steadySamples(history) || missing > pages.length;
  const tooShort = cutShort || (objective !== undefined && watched < objective && !sawDeadline(context));
  const inconclusive = tooFew || tooShort;
  const seen = tally(pages.map((sample) => sample.outcome.seen));
  return {
    check: CHECK,
    ruling: inconclusive ? "inconclusive" : "deviated",
    title: inconclusive
      ? "It cannot be told whether the site would have failed over."
      : flickers > 0
        ? "The error page was seen, but never steadily."
        : "The site never failed over to its error page.",
    expected: objective === undefined ? "the error page, steadily" : `the error page, steadily, within ${formatDuration(objective)}`,
    actual:
      pages.length === 0
        ? "no page sample after the fault"
        : `${count(pages.length, "page sample")} over ${formatDuration(Math.max(0, watched))}: ${seen}`,
    causes: causes(
      context,
      CHECK,
      inconclusive ? [tooFew ? "Too few page samples came back." : "The drill ended too early."] : whyNoFailover(context),
    ),
    evidence: [...context.landmarks["fault-accepted"].evidence, pages[0]?.seq, pages.at(-1)?.seq].filter((seq) => seq !== undefined),
  };
}

function sawDeadline({ history }: CheckContext): boolean {
  return history.all("observed").some((fact) => fact.what === "deadline");
}

/** What the fault hit is not what the drill file means by it, so neither answer proves anything. */
function notAsMeant(context: CheckContext, unlike: NonNullable<Coverage["unlike"]>): Finding {
  const { coverage, landmarks } = context;
  const all = unlike === "all-left-a-target";
  const stopped = `${coverage.selected} of ${count(coverage.total, "target")} stopped`;
  return {
    check: CHECK,
    ruling: "inconclusive",
    title: all
      ? `The fault of all instances left a target (${stopped}), so nothing says whether the site would fail over.`
      : `The fault of one instance left no target (${stopped}), so nothing says whether the site would have stayed.`,
    expected: all ? "the site fails over to its error page" : "no failover: the remaining instances serve the site",
    actual: stopped,
    causes: causes(context, CHECK, [
      all
        ? "Let the fault's selector cover every target, or say `instances: one` or a zone and set no objective for the failover."
        : "Say `instances: all` to drill a failover, or register more instances.",
    ]),
    evidence: landmarks["fault-accepted"].evidence,
  };
}

/** Only a part was stopped: passing means that nobody was sent to the error page, and that the site went on answering. */
function stayedOnPrimary(context: CheckContext): Finding {
  const { history, windows, coverage, landmarks } = context;
  const pages = windows.fault ? within(history.page.known, windows.fault) : [];
  const failed = pages.filter(tells.pageFailed);
  const errorPages = pages.filter(tells.pageIsErrorPage);
  const moved = landmarks["authoritative-secondary"];
  const left = errorPages.length > 0 || moved.bracket !== undefined;
  const missing = windows.fault ? within(history.page.all, windows.fault).length - pages.length : 0;
  const tooFew = pages.length < steadySamples(history) || missing > pages.length;
  const part = `${coverage.selected} of ${coverage.total} instances stopped`;
  const failures = failed.length === 0 ? "none failed" : `${failed.length} failed (${tally(failed.map((sample) => sample.outcome.seen))})`;
  const run = longestFailingRun(pages);
  // The objective is for visitors who get neither page, whichever part was stopped.
  const objective = history.plan?.objectives.outage;
  const outage = run && objective !== undefined ? ruleObjective(run.took, objective) : "held";
  const down = run?.isLast === true && run.samples.length >= steadySamples(history);
  const ruling = left || down ? "deviated" : worstRuling([outage, tooFew ? "inconclusive" : "held"]);
  return {
    check: CHECK,
    ruling,
    title: left
      ? `The site left its primary with only ${part}.`
      : down
        ? `With only ${part} the site no longer answered.`
        : outage === "held"
          ? `With ${part} the site stayed on its primary, as it should.`
          : `With ${part} the site stayed on its primary, but failed for ${outage === "deviated" ? "longer than" : "about as long as"} allowed.`,
    expected: `no failover: the remaining instances serve the site${objective === undefined ? "" : `, with an outage within ${formatDuration(objective)}`}`,
    actual: `${count(pages.length, "page sample")}: ${failures}${run === undefined || run.samples.length < 2 ? "" : `, in a row for ${formatRange(run.took)}`}, ${count(errorPages.length, "error page")}${moved.bracket ? "; DNS moved to the secondary" : ""}`,
    causes:
      left || down || outage !== "held"
        ? causes(context, CHECK, [
            left || down
              ? "The remaining instances were not enough for the load balancer or the health check to count as healthy. Look at their target states."
              : "The load balancer went on sending requests to what was stopped: its health check notices late (interval, threshold, time-out).",
          ])
        : [],
    evidence: [
      ...landmarks["fault-accepted"].evidence,
      ...moved.evidence,
      ...(outage === "held" ? failed : (run?.samples ?? [])).slice(0, 3).map((sample) => sample.seq),
      ...errorPages.slice(0, 3).map((sample) => sample.seq),
    ],
  };
}
