// Did the whole steady state come back after the restore, and within the objective?
import type { Tolerance } from "../../journal/facts.ts";
import { formatDuration } from "../../time/units.ts";
import { breakdownOf } from "../breakdown.ts";
import type { Finding } from "../types.ts";
import { formatRange, listSome } from "../words.ts";
import { type Check, type CheckContext, causes, measurement, notReached, unheld } from "./check.ts";
import { whyNotRecovered } from "./why-not-recovered.ts";

const CHECK = "recovered-in-time";

export const recoveredInTime: Check = (context) => {
  if (context.windows.restore === undefined) return notReached(CHECK, "the steady state holds again", "no restore was requested");
  const recovery = measurement(context, "recovery");
  const { objective, objectiveRuling, measured, decidingInterval } = recovery ?? {};
  if (measured === undefined) return neverRecovered(context, objective);
  const ruling = objectiveRuling ?? "held";
  const words = { held: "in time", deviated: "too late", inconclusive: "in about the time allowed" };
  return {
    check: CHECK,
    ruling,
    title: `The site came back to its steady state ${objective === undefined ? "(no objective is set)" : words[ruling]}.`,
    expected: objective === undefined ? "the steady state, at any time" : `recovery within ${formatDuration(objective)}`,
    actual: `recovery ${formatRange(measured)}`,
    causes:
      ruling === "held"
        ? []
        : causes(context, CHECK, [
            decidingInterval === undefined || objective === undefined
              ? undefined
              : `The recovery objective of ${formatDuration(objective)} lies inside the measured ${formatRange(measured)}. Probes every ${formatDuration(decidingInterval)} would have decided it.`,
            ruling === "deviated" ? slowest(context) : undefined,
          ]),
    evidence: [...context.landmarks["restore-requested"].evidence, ...context.landmarks["steady-state-again"].evidence],
  };
};

function slowest(context: CheckContext): string | undefined {
  const breakdown = breakdownOf("recovery", context.landmarks);
  const longest = breakdown?.stretches.toSorted((a, b) => b.took - a.took)[0];
  if (breakdown === undefined || longest === undefined) return undefined;
  return `Most of the time, ${formatDuration(longest.took)} of ${formatDuration(breakdown.total)}, went into: ${longest.name}.`;
}

function neverRecovered(context: CheckContext, objective: number | undefined): Finding {
  const { history, windows, recoveryCut } = context;
  const after = history.all("steady-state").findLast((fact) => fact.when === "after");
  const failing = unheld(after?.tolerances ?? []);
  const samples = history.page.known.filter((sample) => sample.due > (windows.restore?.at ?? 0)).length;
  const inconclusive = failing.length === 0 && (recoveryCut || samples === 0 || after !== undefined);
  return {
    check: CHECK,
    ruling: inconclusive || recoveryCut ? "inconclusive" : "deviated",
    title:
      inconclusive || recoveryCut
        ? "It cannot be told whether the site came back."
        : failing.length > 0
          ? `The site did not come back to its steady state: ${listSome(failing.map((tolerance) => tolerance.name))} did not hold.`
          : "The site did not come back to its steady state.",
    expected: objective === undefined ? "the steady state holds again" : `the steady state holds again within ${formatDuration(objective)}`,
    actual:
      failing.length > 0
        ? failing.map((tolerance) => `${tolerance.name}: ${tolerance.actual}`).join("; ")
        : after !== undefined
          ? "the tolerances held, but the samples do not prove it"
          : `no steady state in ${samples} page samples after the restore`,
    causes: whyNot(context, failing, inconclusive || recoveryCut),
    evidence: [...context.landmarks["restore-requested"].evidence, after?.seq].filter((seq) => seq !== undefined),
  };
}

/** What the tolerances and the templates say; only when they say nothing, what the samples let one guess. */
function whyNot(context: CheckContext, failing: readonly Tolerance[], open: boolean): readonly string[] {
  const told = causes(
    context,
    CHECK,
    failing.map((tolerance) => tolerance.cause),
  );
  return told.length > 0 || open ? told : causes(context, CHECK, whyNotRecovered(context));
}
