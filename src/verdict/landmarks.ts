// The moments of a drill, each as the bracket that the samples prove.
import { allAnswered, answeringInstances } from "./answered.ts";
import type { History } from "./history.ts";
import * as tells from "./tells.ts";
import { findTransition, firstAfter, type Tells, type Transition, toldBefore, type Window } from "./transition.ts";
import type { Bracket, Landmark, LandmarkName } from "./types.ts";
import type { DrillWindows } from "./windows.ts";

export type Landmarks = Readonly<Record<LandmarkName, Landmark>>;

/** In the order in which they are expected. */
export const LANDMARK_NAMES: readonly LandmarkName[] = [
  "fault-accepted",
  "first-failure",
  "instances-stopped",
  "no-healthy-target",
  "checkers-unhealthy",
  "authoritative-secondary",
  "recursive-secondary",
  "first-error-page",
  "error-page-steady",
  "restore-requested",
  "instances-running",
  "first-healthy-target",
  "targets-healthy",
  "checkers-healthy",
  "authoritative-primary",
  "recursive-primary",
  "first-primary-page",
  "primary-page-steady",
  "all-instances-answered",
  "steady-state-again",
];

/**
 * All landmarks. First-seen brackets, except the two steady ones, which are confirmed by `plan.steadySamples` samples in a
 * row and dated by the first of them. A later sample never widens a bracket.
 */
export function findLandmarks(history: History, windows: DrillWindows): Landmarks {
  const found: Partial<Record<LandmarkName, Transition>> = {
    ...faultLandmarks(history, windows),
    ...recoveryLandmarks(history, windows),
  };
  const again = steadyStateAgain(history, windows, found);
  if (again !== undefined) found["steady-state-again"] = again;
  const landmarks = {} as Record<LandmarkName, Landmark>;
  for (const name of LANDMARK_NAMES) {
    const transition = found[name];
    landmarks[name] = { name, bracket: transition?.bracket, evidence: transition?.evidence ?? [] };
  }
  return landmarks;
}

type Found = Partial<Record<LandmarkName, Transition>>;

function faultLandmarks(history: History, windows: DrillWindows): Found {
  const { fault, requested, accepted } = windows;
  if (fault === undefined || requested === undefined || accepted === undefined) return {};
  const look = <S extends { seq: number; due: number }>(series: { known: readonly S[] }, tell: Tells<S>, inARow = 1) =>
    findTransition(series.known, tell, fault, inARow);
  return present({
    "fault-accepted": {
      bracket: { after: requested.at, atLatest: accepted.at },
      evidence: [requested.seq, accepted.seq],
    },
    "first-failure": failingAlready(history, fault) ?? look(history.page, tells.pageFailed),
    "instances-stopped": look(history.instances, tells.allInState(windows.instances, "stopped")),
    "no-healthy-target": look(history.targets, tells.noTargetHealthy),
    "checkers-unhealthy": look(history.checkers, tells.checkersUnhealthy),
    "authoritative-secondary": look(history.authoritative, tells.answerIsSecondary),
    "recursive-secondary": look(history.recursive, tells.answerIsSecondary),
    "first-error-page": look(history.page, tells.pageIsErrorPage),
    "error-page-steady": look(history.page, tells.pageIsErrorPage, steadySamples(history)),
  });
}

/**
 * The very first page of the window failed, be it that pages failed before for another reason: the fault's own failures began by then. Without it
 * an outage after such pages would seem to have had no beginning, and so no length.
 */
function failingAlready(history: History, fault: Window): Transition | undefined {
  const first = history.page.known[firstAfter(history.page.known, fault.after)];
  if (first === undefined || first.due > fault.until || !tells.pageFailed(first)) return undefined;
  return { bracket: { after: fault.after, atLatest: first.due }, evidence: [first.seq] };
}

function recoveryLandmarks(history: History, windows: DrillWindows): Found {
  const { recovery, restore } = windows;
  if (recovery === undefined || restore === undefined) return {};
  const look = <S extends { seq: number; due: number }>(series: { known: readonly S[] }, tell: Tells<S>, inARow = 1) =>
    findTransition(series.known, tell, recovery, inARow);
  const answering = answeringInstances(history, windows);
  return present({
    "restore-requested": { bracket: { after: restore.at, atLatest: restore.at }, evidence: [restore.seq] },
    "instances-running": look(history.instances, tells.allInState(windows.instances, "running")),
    "first-healthy-target": look(history.targets, tells.someTargetHealthy),
    "targets-healthy": look(history.targets, tells.allTargetsHealthy),
    "checkers-healthy": look(history.checkers, tells.checkersHealthy),
    "authoritative-primary": look(history.authoritative, tells.answerIsPrimary),
    "recursive-primary": look(history.recursive, tells.answerIsPrimary),
    "first-primary-page": look(history.page, tells.pageIsPrimary),
    "primary-page-steady": look(history.page, tells.pageIsPrimary, steadySamples(history)),
    "all-instances-answered": answering && allAnswered(history, answering, recovery),
  });
}

/**
 * The moment when the last part of the steady state came back. A part that the fault never took away does not count;
 * a part that was taken and not seen again leaves the landmark open, and so does an engine that saw a tolerance not hold.
 */
function steadyStateAgain(history: History, windows: DrillWindows, found: Found): Transition | undefined {
  const { recovery } = windows;
  if (recovery === undefined) return undefined;
  const seenByEngine = history.all("steady-state").findLast((fact) => fact.when === "after");
  if (seenByEngine?.tolerances.some((tolerance) => !tolerance.held)) return undefined;
  const pageNames = answeringInstances(history, windows) !== undefined;
  const parts: [Transition | undefined, boolean][] = [
    [found["instances-running"], isAway(history.instances.known, tells.allInState(windows.instances, "running"), recovery)],
    [found["targets-healthy"], isAway(history.targets.known, tells.allTargetsHealthy, recovery)],
    [found["checkers-healthy"], isAway(history.checkers.known, tells.checkersHealthy, recovery)],
    [found["authoritative-primary"], isAway(history.authoritative.known, tells.answerIsPrimary, recovery)],
    [found["recursive-primary"], isAway(history.recursive.known, tells.answerIsPrimary, recovery)],
    [found["primary-page-steady"], isAway(history.page.known, tells.pageIsPrimary, recovery)],
    [found["all-instances-answered"], pageNames],
  ];
  const brackets: Bracket[] = [];
  const evidence: number[] = [];
  for (const [transition, needed] of parts) {
    if (transition === undefined && needed) return undefined;
    if (transition === undefined) continue;
    brackets.push(transition.bracket);
    evidence.push(...transition.evidence);
  }
  if (brackets.length === 0) return undefined;
  return {
    bracket: {
      after: Math.max(...brackets.map((bracket) => bracket.after)),
      atLatest: Math.max(...brackets.map((bracket) => bracket.atLatest)),
    },
    evidence: [...new Set(evidence)].sort((a, b) => a - b),
  };
}

/** The state was gone when the restore was requested, or went later. */
function isAway<S extends { seq: number; due: number }>(samples: readonly S[], tell: Tells<S>, recovery: Window): boolean {
  const begin = firstAfter(samples, recovery.after);
  if (toldBefore(samples, begin, tell) === false) return true;
  for (let index = begin; index < samples.length; index += 1) if (tell(samples[index] as S) === false) return true;
  return false;
}

function present(found: { readonly [Name in LandmarkName]?: Transition | undefined }): Found {
  return Object.fromEntries(Object.entries(found).filter(([, transition]) => transition !== undefined));
}

/** How many samples in a row make a state steady. */
export function steadySamples(history: History): number {
  return history.plan?.steadySamples ?? 3;
}
