// Where the time of failover and recovery went: stretches between landmarks that add up to the whole.
import type { Instant } from "../ports/clock.ts";
import type { Landmarks } from "./landmarks.ts";
import type { Bracket, Breakdown, LandmarkName, Stretch } from "./types.ts";

type Link = readonly [name: string, landmark: LandmarkName];

interface Chain {
  readonly start: LandmarkName;
  /** What may move DNS; they run side by side, so they are told in the order in which they came. */
  readonly signals: readonly Link[];
  /** From DNS to the client, each link after the one before. */
  readonly answers: readonly Link[];
}

const CHAINS: Readonly<Record<Breakdown["metric"], Chain>> = {
  failover: {
    start: "fault-accepted",
    signals: [
      ["instance stopping", "instances-stopped"],
      ["targets out", "no-healthy-target"],
      ["checkers' quorum", "checkers-unhealthy"],
    ],
    answers: [
      ["authoritative flip", "authoritative-secondary"],
      ["resolver cache", "recursive-secondary"],
      ["first error page", "error-page-steady"],
    ],
  },
  recovery: {
    start: "restore-requested",
    signals: [
      ["instance starting", "instances-running"],
      ["first target in", "first-healthy-target"],
      ["checkers' quorum", "checkers-healthy"],
    ],
    answers: [
      ["authoritative flip", "authoritative-primary"],
      ["resolver cache", "recursive-primary"],
      ["primary page", "primary-page-steady"],
      ["all of it again", "steady-state-again"],
    ],
  },
};

/**
 * Undefined when the metric was not measured. The stretches run between the middles of the brackets, so that they add up
 * exactly. A landmark that came only after a later link of the chain held nothing up: it takes 0 and is not on the path.
 */
export function breakdownOf(metric: Breakdown["metric"], landmarks: Landmarks): Breakdown | undefined {
  const { start, signals, answers } = CHAINS[metric];
  const from = landmarks[start].bracket;
  const end = answers.at(-1)?.[1];
  if (from === undefined || end === undefined || landmarks[end].bracket === undefined) return undefined;
  const path = new Map<LandmarkName, Instant>();
  let bound = Number.POSITIVE_INFINITY;
  for (const [, landmark] of answers.toReversed()) bound = join(path, landmark, landmarks, bound);
  for (const [, landmark] of signals) join(path, landmark, landmarks, bound);
  const inTime = signals.toSorted(
    ([, a], [, b]) => (path.get(a) ?? Number.POSITIVE_INFINITY) - (path.get(b) ?? Number.POSITIVE_INFINITY) || 0,
  );
  const zero = middle(from);
  let reached = zero;
  const stretches = [...inTime, ...answers].map(([name, landmark]): Stretch => {
    const at = path.get(landmark);
    const took = at === undefined ? 0 : Math.max(0, at - reached);
    reached += took;
    return { name, landmark, took, onPath: at !== undefined };
  });
  return { metric, total: reached - zero, stretches, note: noteOn(metric, landmarks) };
}

/** Puts a landmark on the path unless it came only after `bound`, and returns the bound for the links before it. */
function join(path: Map<LandmarkName, Instant>, landmark: LandmarkName, landmarks: Landmarks, bound: Instant): Instant {
  const { bracket } = landmarks[landmark];
  if (bracket === undefined || bracket.after >= bound) return bound;
  // Brackets of two probes may overlap: then the earlier link is taken to be no later than the one it leads to.
  const at = Math.min(middle(bracket), bound);
  path.set(landmark, at);
  return at;
}

function middle({ after, atLatest }: Bracket): Instant {
  return (after + atLatest) / 2;
}

/** Which signal moved DNS, when their order shows it. */
function noteOn(metric: Breakdown["metric"], landmarks: Landmarks): string {
  if (metric === "recovery") return whatDnsWaitedFor(landmarks);
  const flip = landmarks["authoritative-secondary"].bracket;
  if (flip === undefined) return "";
  const came = (name: LandmarkName) => (landmarks[name].bracket?.after ?? Number.POSITIVE_INFINITY) < flip.atLatest;
  const targets = came("no-healthy-target");
  const checkers = came("checkers-unhealthy");
  if (targets && !checkers) return "The load balancer's targets moved DNS, before the health check had its quorum.";
  if (checkers && !targets) return "The health check moved DNS, before the load balancer had lost all its targets.";
  return "";
}

/** The primary needs every signal, so the later one decides (aws-failover-semantics, section 2). */
function whatDnsWaitedFor(landmarks: Landmarks): string {
  const targets = landmarks["first-healthy-target"].bracket;
  const checkers = landmarks["checkers-healthy"].bracket;
  if (targets === undefined || checkers === undefined || landmarks["authoritative-primary"].bracket === undefined) return "";
  if (checkers.after >= targets.atLatest) return "DNS waited for the health check, which came back after the load balancer's targets.";
  return targets.after >= checkers.atLatest ? "DNS waited for the load balancer's targets, which came back after the health check." : "";
}
