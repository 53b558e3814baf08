// Do the measured times fit what the templates predict? If not, the model or the site is not what we think.
import type { MetricName } from "../../plan/types.ts";
import { METRIC_ENDS } from "../measurements.ts";
import { within } from "../transition.ts";
import type { Measurement } from "../types.ts";
import { count, formatRange, list } from "../words.ts";
import { type Check, type CheckContext, causes, measurement, notReached } from "./check.ts";

const EXPECTED = "every measured range overlaps the range predicted from the templates";

/** What no template decides: the prediction is only what AWS usually takes, so another time is a cause, not a contradiction. */
const AWS_ALONE: ReadonlySet<MetricName> = new Set(["first-failure", "instances-stopped", "instances-running"]);

/** What waits for the health check only when it has failed. */
const AFTER_THE_CHECK: ReadonlySet<MetricName> = new Set(["dns-return", "recovery"]);

export const budgetAgrees: Check = (context) => {
  const { history, windows, measurements, landmarks, coverage } = context;
  const budget = history.plan?.budget;
  if (budget === undefined || windows.accepted === undefined) return notReached("budget-agrees", EXPECTED, "no fault was accepted");
  const neverFailed = checkNeverFailed(context);
  const compared = measurements.filter(
    (one) => one.agrees !== undefined && !AWS_ALONE.has(one.metric) && !(neverFailed && AFTER_THE_CHECK.has(one.metric)),
  );
  const outside = compared.filter((one) => one.agrees === false);
  const unusual = measurements.filter((one) => one.agrees === false && AWS_ALONE.has(one.metric));
  const surprise = coverage.whole && !budget.failsOver && landmarks["error-page-steady"].bracket !== undefined;
  const base = { check: "budget-agrees", expected: EXPECTED } as const;
  const evidence = outside.flatMap((one) => landmarks[METRIC_ENDS[one.metric][1]].evidence);
  if (outside.length > 0 || surprise || neverFailed?.isContrary) {
    return {
      ...base,
      // Objectives decide whether a drill failed. A prediction that does not come true says that templates and site are two different things.
      ruling: surprise ? "deviated" : "inconclusive",
      title: surprise
        ? "The site failed over although its templates say that it cannot."
        : outside.length > 0
          ? `${list(outside.map((one) => one.metric))} ${outside.length === 1 ? "is" : "are"} not as predicted.`
          : "The health check never turned unhealthy, though the templates predict it.",
      actual: [...outside.map(words), ...(neverFailed ? [neverFailed.words] : [])].join("; ") || "failed over",
      causes: causes(context, "budget-agrees", [
        ...(neverFailed ? [BLIND_CHECK] : []),
        ...unusual.map(unusualForAws),
        ...outside.map(direction),
      ]),
      evidence: [...evidence, ...(surprise ? landmarks["error-page-steady"].evidence : []), ...(neverFailed?.evidence ?? [])],
    };
  }
  if (compared.length === 0 && budget.failsOver) {
    return {
      ...base,
      ruling: "inconclusive",
      title: "No metric was both measured and predicted.",
      actual: "nothing to compare",
      causes: [],
      evidence,
    };
  }
  return {
    ...base,
    ruling: "held",
    title:
      compared.length === 0
        ? "The templates predict that the site does not fail over, and it did not."
        : unusual.length === 0
          ? "The measured times fit the predicted ones."
          : `The measured times fit the predicted ones, but for what AWS alone decides: ${list(unusual.map((one) => one.metric))}.`,
    actual: [
      `${count(compared.length, "metric")} compared, all within`,
      ...unusual.map(words),
      ...(neverFailed ? [`${neverFailed.words}, so what waits for it is not compared`] : []),
    ].join("; "),
    causes: [],
    evidence,
  };
};

const BLIND_CHECK =
  "The health check never turned unhealthy while no target was healthy, so the return did not wait for it, and dns-return and recovery are not compared. Something else than the targets answers what it asks (name, port, path).";

/** `isContrary`: the fault lasted for as long as the check may take. */
function checkNeverFailed(
  context: CheckContext,
): { readonly isContrary: boolean; readonly words: string; readonly evidence: readonly number[] } | undefined {
  const { history, windows, landmarks, coverage } = context;
  const { measured, predicted } = measurement(context, "checkers-unhealthy") ?? {};
  const { accepted, fault } = windows;
  // With a target left a check has no reason to fail.
  if (!coverage.whole || landmarks["no-healthy-target"].bracket === undefined) return undefined;
  if (measured !== undefined || predicted === undefined || accepted === undefined || fault === undefined) return undefined;
  const last = within(history.checkers.known, fault).at(-1);
  const failed = history.checkers.known.some(({ due, outcome }) => due > fault.after && outcome.status === "unhealthy");
  if (last === undefined || failed) return undefined;
  const until = Number.isFinite(fault.until) ? fault.until : last.due;
  return {
    isContrary: until - accepted.at >= predicted.max,
    words: `checkers-unhealthy never seen, predicted ${formatRange(predicted)}`,
    evidence: [last.seq],
  };
}

function words({ metric, measured, predicted }: Measurement): string {
  return `${metric} ${measured ? formatRange(measured) : "?"}, predicted ${predicted ? formatRange(predicted) : "?"}`;
}

function unusualForAws(measurement: Measurement): string {
  return `AWS itself took another time than it usually does: ${words(measurement)}; what follows from it moves with it.`;
}

function direction({ metric, measured, predicted }: Measurement): string | undefined {
  if (measured === undefined || predicted === undefined) return undefined;
  return measured.min > predicted.max
    ? `${metric} took longer than the templates' numbers allow: something is in the way that they do not show (a hanging shutdown, a slow start, a resolver that keeps answers too long).`
    : `${metric} was faster than the templates' numbers allow: the deployed settings are not those of the templates.`;
}
