// Do the measured times fit what the templates predict? If not, the model or the site is not what we think.
import { METRIC_ENDS } from "../measurements.ts";
import type { Measurement } from "../types.ts";
import { count, formatRange, list } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const EXPECTED = "every measured range overlaps the range predicted from the templates";

export const budgetAgrees: Check = (context) => {
  const { history, windows, measurements, landmarks, coverage } = context;
  const budget = history.plan?.budget;
  if (budget === undefined || windows.accepted === undefined) return notReached("budget-agrees", EXPECTED, "no fault was accepted");
  const compared = measurements.filter((one) => one.agrees !== undefined);
  const outside = compared.filter((one) => one.agrees === false);
  const surprise = coverage.whole && !budget.failsOver && landmarks["error-page-steady"].bracket !== undefined;
  const base = { check: "budget-agrees", expected: EXPECTED } as const;
  const evidence = outside.flatMap((one) => landmarks[METRIC_ENDS[one.metric][1]].evidence);
  if (outside.length > 0 || surprise) {
    return {
      ...base,
      ruling: "deviated",
      title: surprise
        ? "The site failed over although its templates say that it cannot."
        : `${list(outside.map((one) => one.metric))} ${outside.length === 1 ? "is" : "are"} not as predicted.`,
      actual: outside.map(words).join("; ") || "failed over",
      causes: causes(context, "budget-agrees", outside.map(direction)),
      evidence: surprise ? [...evidence, ...landmarks["error-page-steady"].evidence] : evidence,
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
        : "The measured times fit the predicted ones.",
    actual: `${count(compared.length, "metric")} compared, all within`,
    causes: [],
    evidence,
  };
};

function words({ metric, measured, predicted }: Measurement): string {
  return `${metric} ${measured ? formatRange(measured) : "?"}, predicted ${predicted ? formatRange(predicted) : "?"}`;
}

function direction({ metric, measured, predicted }: Measurement): string | undefined {
  if (measured === undefined || predicted === undefined) return undefined;
  return measured.min > predicted.max
    ? `${metric} took longer than the templates' numbers allow: something is in the way that they do not show (a hanging shutdown, a slow start, a resolver that keeps answers too long).`
    : `${metric} was faster than the templates' numbers allow: the deployed settings are not those of the templates.`;
}
