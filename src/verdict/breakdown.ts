// Where the time of failover and recovery went: stretches between landmarks that add up to the whole.
import type { Instant } from "../ports/clock.ts";
import type { Landmarks } from "./landmarks.ts";
import type { Bracket, Breakdown, LandmarkName, Stretch } from "./types.ts";

type Chain = readonly (readonly [name: string, landmark: LandmarkName])[];

const FAILOVER: Chain = [
  ["instance stopping", "instances-stopped"],
  ["targets out", "no-healthy-target"],
  ["checkers' quorum", "checkers-unhealthy"],
  ["authoritative flip", "authoritative-secondary"],
  ["resolver cache", "recursive-secondary"],
  ["first error page", "error-page-steady"],
];

const RECOVERY: Chain = [
  ["instance starting", "instances-running"],
  ["first target in", "first-healthy-target"],
  ["checkers' quorum", "checkers-healthy"],
  ["authoritative flip", "authoritative-primary"],
  ["resolver cache", "recursive-primary"],
  ["primary page", "primary-page-steady"],
  ["all of it again", "steady-state-again"],
];

/**
 * Undefined when the metric was not measured. The stretches run between the middles of the brackets, so that they add up
 * exactly. A landmark that came only after a later link of the chain held nothing up: it takes 0 and is not on the path.
 */
export function breakdownOf(metric: Breakdown["metric"], landmarks: Landmarks): Breakdown | undefined {
  const chain = metric === "failover" ? FAILOVER : RECOVERY;
  const start = landmarks[metric === "failover" ? "fault-accepted" : "restore-requested"].bracket;
  const end = landmarks[metric === "failover" ? "error-page-steady" : "steady-state-again"].bracket;
  if (start === undefined || end === undefined) return undefined;
  const onPath = pathOf(chain, landmarks);
  let reached = middle(start);
  const stretches: Stretch[] = chain.map(([name, landmark]) => {
    const at = onPath.get(landmark);
    const took = at === undefined ? 0 : Math.max(0, at - reached);
    reached += took;
    return { name, landmark, took, onPath: at !== undefined };
  });
  return { metric, total: reached - middle(start), stretches, note: noteOn(metric, landmarks) };
}

/** Backwards from the end: a landmark belongs to the path when it is not later than the next one that does. */
function pathOf(chain: Chain, landmarks: Landmarks): ReadonlyMap<LandmarkName, Instant> {
  const path = new Map<LandmarkName, Instant>();
  let bound = Number.POSITIVE_INFINITY;
  for (const [, landmark] of chain.toReversed()) {
    const { bracket } = landmarks[landmark];
    if (bracket === undefined || bracket.after >= bound) continue;
    // Brackets of two probes may overlap: then the earlier link is taken to be no later than the one it leads to.
    const at = Math.min(middle(bracket), bound);
    path.set(landmark, at);
    bound = at;
  }
  return path;
}

function middle({ after, atLatest }: Bracket): Instant {
  return (after + atLatest) / 2;
}

function noteOn(metric: Breakdown["metric"], landmarks: Landmarks): string {
  const [targets, checkers, flip] = (
    metric === "failover"
      ? (["no-healthy-target", "checkers-unhealthy", "authoritative-secondary"] as const)
      : (["first-healthy-target", "checkers-healthy", "authoritative-primary"] as const)
  ).map((name) => landmarks[name].bracket);
  if (flip === undefined) return "";
  const before = (bracket: Bracket | undefined) => bracket !== undefined && bracket.after < flip.atLatest;
  if (metric === "recovery") return before(checkers) && before(targets) ? lateSignal(targets, checkers) : "";
  if (before(targets) && !before(checkers)) return "The load balancer's targets moved DNS, before the health check had its quorum.";
  if (before(checkers) && !before(targets)) return "The health check moved DNS, before the load balancer had lost all its targets.";
  return "";
}

function lateSignal(targets: Bracket | undefined, checkers: Bracket | undefined): string {
  if (targets === undefined || checkers === undefined || checkers.after < targets.atLatest) return "";
  return "DNS waited for the health check, which came back after the load balancer's targets.";
}
