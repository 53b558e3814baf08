// Invariant 4: a pass was one, and nothing is called a failure that the lab's own truth contradicts beyond the sampling error.
import type { Truth } from "../../src/lab/lab.ts";
import type { Instant } from "../../src/ports/clock.ts";
import { SECOND } from "../../src/time/units.ts";
import type { CheckName } from "../../src/verdict/types.ts";
import type { DrillEvidence, Evidence, Violation } from "../evidence.ts";
import { instancesIn } from "../world/arrivals.ts";

/** From the authoritative answer to the third error page that a client gets: a resolver's cache, and coarse samples. */
const CLIENTS_BEHIND = 90 * SECOND;

/** Seconds in which what has just come true may not have been sampled. */
const SAMPLED_LATE = 30 * SECOND;

export function verdictIsTrue(evidence: Evidence): Violation[] {
  return evidence.drills.flatMap((drill) => {
    const reality = realityOf(evidence, drill);
    if (reality === undefined) return [];
    const { outcome } = drill.report;
    const wrong = outcome === "passed" ? notAPass(evidence, reality) : outcome === "failed" ? notAFailure(evidence, drill, reality) : [];
    return wrong.map((what) => ({ invariant: "verdict-is-true", what: `${drill.name} ${outcome}, but ${what}` }) satisfies Violation);
  });
}

interface Reality {
  readonly stoppedAt: Instant | undefined;
  /** First and last start that was carried out. */
  readonly startedAt: Instant | undefined;
  readonly away: Instant | undefined;
  readonly back: Instant | undefined;
  /** All of the radius answer in the end. */
  readonly answering: boolean;
  /** Since when all of it has been served through the load balancer, if it is in the end. */
  readonly served: Instant | undefined;
  readonly running: boolean;
  readonly allStopped: Instant | undefined;
  readonly endedAt: Instant;
}

/** Undefined for a drill that was killed. */
function realityOf({ arrivals, lab, options }: Evidence, { name, endedAt, begunAt, facts }: DrillEvidence): Reality | undefined {
  if (endedAt === undefined) return undefined;
  const own = arrivals.filter(({ by, error, at }) => by === name && error === undefined && at <= endedAt);
  const stop = own.find(({ operation }) => operation === "StopInstances");
  const start = own.find(({ operation }) => operation === "StartInstances");
  const ids = stop === undefined ? [] : instancesIn(stop.input);
  // What happens while the drill cleans up it neither sees nor says.
  const cleanup = facts.find((fact) => fact.kind === "phase" && fact.phase === "cleanup");
  const cleansUpAt = cleanup === undefined ? Number.POSITIVE_INFINITY : cleanup.at - (name === "drill-a" ? options.ahead : 0);
  const truths = lab.truths.filter(({ at }) => at >= begunAt && at <= endedAt && at < cleansUpAt);
  const last = (what: Truth["what"], id: string) => truths.findLast((truth) => truth.what === what && truth.subject === id);
  const first = (from: Instant | undefined, is: (truth: Truth) => boolean) =>
    from === undefined ? undefined : truths.find((truth) => truth.at >= from && is(truth))?.at;
  const targets = ids.map((id) => truths.findLast(({ what, subject }) => what === "target.state" && subject.endsWith(` ${id}`)));
  const stops = ids.map((id) =>
    first(stop?.at, (truth) => truth.what === "instance.state" && truth.subject === id && truth.detail === "stopped"),
  );
  const restore = start?.at ?? facts.findLast(({ kind }) => kind === "undo.requested")?.at;
  return {
    stoppedAt: stop?.at,
    startedAt: start?.at,
    away: first(stop?.at, ({ what, detail }) => what === "record.answer" && detail === "SECONDARY"),
    back: first(restore, ({ what, detail }) => what === "record.answer" && detail === "PRIMARY"),
    answering: ids.every((id) => last("httpd", id)?.detail === "up"),
    served: targets.every((truth) => truth?.detail === "healthy") ? Math.max(0, ...targets.map((truth) => truth?.at ?? 0)) : undefined,
    running: ids.every((id) => last("instance.state", id)?.detail === "running"),
    allStopped: stops.includes(undefined) ? undefined : Math.max(0, ...(stops as number[])),
    endedAt,
  };
}

function notAPass({ plan, options }: Evidence, { stoppedAt, startedAt, away, back, answering, running, allStopped }: Reality): string[] {
  const wrong: string[] = [];
  if (stoppedAt === undefined) return ["nothing was ever stopped"];
  if (allStopped === undefined) wrong.push("not every instance of the radius stopped");
  if (!running) wrong.push("not every instance ran in the end");
  if (!answering) wrong.push("not every instance answered in the end");
  if (options.mode === "one") return [...wrong, ...(away === undefined ? [] : ["DNS left the primary"])];
  if (away === undefined) return [...wrong, "DNS never left the primary"];
  if (back === undefined) wrong.push("DNS never came back");
  const { failover } = plan.objectives;
  if (failover !== undefined && away - stoppedAt > failover) wrong.push(`DNS left the primary only after ${(away - stoppedAt) / SECOND} s`);
  if (startedAt !== undefined && startedAt - away < plan.deadlines.hold) wrong.push("the error page cannot have been held so long");
  return wrong;
}

function notAFailure(evidence: Evidence, drill: DrillEvidence, reality: Reality): string[] {
  const { plan, options, happened, drills } = evidence;
  const { stoppedAt, startedAt, away, back, served, running, allStopped, endedAt } = reality;
  const deviated = new Set<CheckName>(drill.report.findings.filter(({ ruling }) => ruling === "deviated").map(({ check }) => check));
  const alone = drill.met.length === 0 && happened.length === 0 && options.happenings.length === 0 && drills.length === 1;
  const calm = alone && options.conditions !== "hostile" && Object.keys(options.fixed).length === 0;
  const { failover } = plan.objectives;
  const failedOver = away !== undefined && stoppedAt !== undefined && startedAt !== undefined && startedAt - away > CLIENTS_BEHIND;
  const isFalse: Partial<Record<CheckName, boolean>> = {
    restored: alone && running && stoppedAt !== undefined,
    "radius-respected": !happened.some(({ what }) => what === "stop-bystander"),
    "fault-landed": alone && allStopped !== undefined && startedAt !== undefined && startedAt - allStopped > SAMPLED_LATE,
    "all-instances-answer-again": calm && served !== undefined && endedAt - Math.max(served, back ?? 0) > CLIENTS_BEHIND,
    "failed-over-in-time":
      calm && options.mode === "all" && failedOver && failover !== undefined && away - stoppedAt + CLIENTS_BEHIND < failover,
  };
  return [...deviated].filter((check) => isFalse[check] === true).map((check) => `the truth contradicts its finding ${check}`);
}
