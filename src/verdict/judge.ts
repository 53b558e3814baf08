// From the facts of a drill to its report: pure, so that any old journal can be judged again.
import type { Fact } from "../journal/facts.ts";
import { breakdownOf } from "./breakdown.ts";
import type { CheckContext } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import { coverage } from "./coverage.ts";
import { type History, readHistory } from "./history.ts";
import { findLandmarks, LANDMARK_NAMES, type Landmarks } from "./landmarks.ts";
import { measure } from "./measurements.ts";
import { cutShort, outcomeOf, recoveryCut } from "./outcome.ts";
import { phases } from "./phases.ts";
import { isRestored, restoration } from "./restoration.ts";
import { runChecks } from "./run-checks.ts";
import { safety } from "./safety.ts";
import { sentenceOf } from "./sentence.ts";
import { signals } from "./signals.ts";
import { stacks } from "./stacks.ts";
import { steps } from "./steps.ts";
import { standstills, widened } from "./stood-still.ts";
import type { Report, Signal } from "./types.ts";
import { type DrillWindows, drillWindows } from "./windows.ts";

/** Judges a journal, whole or cut off, by what its facts prove and nothing else. */
export function judge(facts: readonly Fact[]): Report {
  const history = readHistory(facts);
  const windows = drillWindows(history);
  const landmarks = findLandmarks(history, windows);
  const covered = coverage(history, windows);
  const measurements = widened(measure(history.plan, landmarks, covered.whole), history, windows);
  const context: CheckContext = {
    history,
    windows,
    landmarks,
    measurements,
    coverage: covered,
    restoration: restoration(history, windows),
    cutShort: cutShort(history),
    recoveryCut: recoveryCut(history, windows),
  };
  const findings = runChecks(context, CHECKS);
  const outcome = outcomeOf(history, findings);
  const seen = signals(history, windows);
  const drill = drillOf(history);
  return {
    format: 1,
    outcome,
    sentence: sentenceOf(outcome, context, findings),
    drill,
    plan: history.plan,
    budget: history.plan?.budget,
    steps: steps(context, findings),
    phases: phases(history, drill.endedAt),
    landmarks: LANDMARK_NAMES.map((name) => landmarks[name]),
    measurements,
    breakdowns: breakdowns(history, windows, landmarks),
    problems: [...history.all("refused"), ...history.all("error")].flatMap((fact) => fact.problems),
    findings,
    signals: seen,
    stacks: stacks(history),
    blastRadius: (history.last("blast-radius")?.targets ?? []).map(({ id, zone, optIn }) => ({ id, zone, optIn })),
    notModelled: history.all("not-modelled").map(({ what, where }) => ({ what, where })),
    safety: safety(history),
    restored: isRestored(context.restoration),
    counts: counts(history, seen),
  };
}

function drillOf(history: History): Report["drill"] {
  const started = history.first("drill.started");
  const identity = history.last("identity");
  const startedAt = history.facts[0]?.at ?? 0;
  return {
    id: started?.drill ?? "unknown",
    version: started?.version ?? "unknown",
    world: started?.world ?? "lab",
    seed: started?.seed ?? "unknown",
    conditions: started?.conditions,
    repeat: started?.repeat ?? "",
    account: identity?.account,
    region: identity?.region ?? history.plan?.region,
    startedAt,
    endedAt: history.facts.at(-1)?.at ?? startedAt,
  };
}

/** None of times that a clock which stood still did not count: the stretches would not add up to what is measured. */
function breakdowns(history: History, windows: DrillWindows, landmarks: Landmarks): Report["breakdowns"] {
  const ofFailover = standstills(history, windows, "fault").length === 0 ? breakdownOf("failover", landmarks) : undefined;
  const ofRecovery = standstills(history, windows, "restore").length === 0 ? breakdownOf("recovery", landmarks) : undefined;
  return [ofFailover, ofRecovery].filter((one) => one !== undefined);
}

function counts(history: History, seen: readonly Signal[]): Report["counts"] {
  const mixed = [history.authoritative, history["authoritative-ipv6"], history.recursive].flatMap((series) =>
    series.known.filter((sample) => sample.outcome.seen === "mixed"),
  );
  return {
    samples: history.samples,
    missing: history.missing,
    mixed: mixed.length,
    flaps: seen.reduce((sum, signal) => sum + signal.flaps, 0),
    retries: history.all("aws.retry").length,
  };
}
