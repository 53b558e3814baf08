// The moments of a drill, each as the bracket that the samples prove.
import { allAnswered, answeringInstances } from "./answered.ts";
import type { History } from "./history.ts";
import * as tells from "./tells.ts";
import { findLastReturn, findTransition, firstAfter, type Tells, type Transition, toldBefore, type Window } from "./transition.ts";
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
    "targets-healthy": look(history.targets, tells.allTargetsHealthy(targetsBefore(history, windows))),
    "checkers-healthy": look(history.checkers, tells.checkersHealthy),
    "authoritative-primary": look(history.authoritative, tells.answerIsPrimary),
    "recursive-primary": look(history.recursive, tells.answerIsPrimary),
    "first-primary-page": look(history.page, tells.pageIsPrimary),
    "primary-page-steady": look(history.page, tells.pageIsPrimary, steadySamples(history)),
    "all-instances-answered": answering && allAnswered(history, answering, recovery),
  });
}

/**
 * The moment from which every part of the steady state held until the engine saw all of it: a part that came back and was lost again counts from
 * its last return. A part that the fault never took away does not count; a part that was taken and is away at the end leaves the landmark open,
 * and so does an engine that saw a tolerance not hold.
 */
function steadyStateAgain(history: History, windows: DrillWindows, found: Found): Transition | undefined {
  const { recovery } = windows;
  if (recovery === undefined) return undefined;
  const seenByEngine = history.all("steady-state").findLast((fact) => fact.when === "after");
  if (seenByEngine?.tolerances.some((tolerance) => !tolerance.held)) return undefined;
  const end = seenByEngine?.seq ?? Number.POSITIVE_INFINITY;
  const part = <S extends { seq: number; due: number }>(series: { known: readonly S[] }, tell: Tells<S>, inARow = 1): Part => {
    // Asked for before the engine's look and answered after it: it had not seen that yet.
    const samples = series.known.filter(({ seq }) => seq < end);
    return { back: findLastReturn(samples, tell, recovery, inARow), wasAway: isAway(samples, tell, recovery) };
  };
  const page = part(history.page, tells.pageIsPrimary, steadySamples(history));
  const further = [...history.furtherPages.values()].map((series) => part(series, tells.pageIsPrimary));
  const parts: Part[] = [
    part(history.instances, tells.allInState(windows.instances, "running")),
    part(history.targets, tells.allTargetsHealthy(targetsBefore(history, windows))),
    part(history.checkers, tells.checkersHealthy),
    part(history.authoritative, tells.answerIsPrimary),
    part(history["authoritative-ipv6"], tells.answerIsPrimary),
    part(history.recursive, tells.answerIsPrimary),
    page,
    // They are asked for more rarely, of the same addresses: only one that was seen to be away for longer has a return of its own.
    ...further.filter(({ back, wasAway }) => wasAway && !(back && page.back && back.bracket.after <= page.back.bracket.atLatest)),
    { back: found["all-instances-answered"], wasAway: answeringInstances(history, windows) !== undefined },
  ];
  const brackets: Bracket[] = [];
  const evidence: number[] = [];
  for (const { back, wasAway } of parts) {
    if (back === undefined && wasAway) return undefined;
    if (back === undefined) continue;
    brackets.push(back.bracket);
    evidence.push(...back.evidence);
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

/** A part of the steady state. */
interface Part {
  readonly back: Transition | undefined;
  readonly wasAway: boolean;
}

/** The targets that were healthy right before the fault. */
function targetsBefore(history: History, { requested }: DrillWindows): readonly string[] {
  const last = history.targets.known.findLast(({ due }) => due <= (requested?.at ?? Number.NEGATIVE_INFINITY));
  return Object.entries(last?.outcome.states ?? {}).flatMap(([id, state]) => (state === "healthy" ? [id] : []));
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
