// Invariant 1: what a drill stopped runs in the end, or everybody who can speak says that it does not.
import type { DrillEvidence, Evidence, SweepEvidence, Violation } from "../evidence.ts";
import { instancesIn } from "../world/arrivals.ts";

export function everyInstanceRuns(evidence: Evidence): Violation[] {
  return downInTheEnd(evidence).flatMap(({ id, drill }) => {
    const why = unexcused(evidence, id, drill);
    return why === undefined ? [] : [{ invariant: "every-instance-runs", what: why } satisfies Violation];
  });
}

/**
 * Instances that stay stopped where nobody could do or say anything more: the drill was killed, it had no timer by its user's wish, and no
 * sweep came. Their marks still name drill and deadline.
 */
export function stranded(evidence: Evidence): readonly string[] {
  return downInTheEnd(evidence)
    .filter(({ id, drill }) => drill.killed && unexcused(evidence, id, drill) === undefined)
    .map(({ id }) => id);
}

function downInTheEnd({ drills, arrivals, lab }: Evidence): readonly { id: string; drill: DrillEvidence }[] {
  const stopped = new Map<string, DrillEvidence>();
  for (const { by, operation, input, error } of arrivals) {
    const drill = drills.find(({ name }) => name === by);
    if (drill === undefined || operation !== "StopInstances" || error !== undefined) continue;
    for (const id of instancesIn(input)) stopped.set(id, drill);
  }
  return [...stopped].filter(([id, drill]) => !isWellIn(lab, id, drill)).map(([id, drill]) => ({ id, drill }));
}

/** It runs, or it ran again before somebody terminated it. */
function isWellIn(lab: Evidence["lab"], id: string, drill: DrillEvidence): boolean {
  const states = lab.truths.filter(({ what, subject, at }) => what === "instance.state" && subject === id && at >= drill.begunAt);
  const end = states.at(-1)?.detail;
  if (end !== "terminated" && end !== "shutting-down") return lab.ec2.instances.get(id)?.state === "running";
  const left = states.findLastIndex(({ detail }) => detail === "running" || detail === "stopped");
  return states[left]?.detail === "running";
}

function unexcused({ lab, sweeps, options }: Evidence, id: string, drill: DrillEvidence): string | undefined {
  const state = lab.ec2.instances.get(id)?.state ?? "gone";
  const isGone = state === "terminated" || state === "gone";
  if (!isGone && options.timer && !isRefusedForGood(lab, drill))
    return `${id} is ${state}, and the restart timer of ${drill.name} was to start it`;
  const sweep = sweeps.find((one) => comesForIt(one, drill));
  if (sweep?.unmended !== undefined && !isGone && !sweep.told.includes(id))
    return `${id} is ${state}, and ${sweep.name} came and does not say so`;
  if (drill.endedAt !== undefined) return unsaid(drill, id, state);
  const marked = lab.ec2.tags.get(id)?.get("failover-drill:drill");
  if (isGone || marked === drill.name) return undefined;
  return `${id} is ${state} after ${drill.name} was killed, and bears no mark that says so`;
}

/** For a whole day EC2 refused the timer's calls: EventBridge Scheduler gives up then. */
function isRefusedForGood(lab: Evidence["lab"], { name }: DrillEvidence): boolean {
  const calls = Map.groupBy(
    lab.truths.filter(({ what, subject }) => what === "schedule.call" && subject.includes(`/failover-drill-restart-${name}-`)),
    ({ subject }) => subject,
  );
  return [...calls.values()].some((own) => own.length > 20 && own.at(-1)?.detail.includes(": ") === true);
}

/** It came when the drill was over by its own clock, or was told that it is dead. */
function comesForIt({ begunAt, endedAt, drill: dead }: SweepEvidence, drill: DrillEvidence): boolean {
  if (endedAt === undefined) return false;
  const until = drill.facts.findLast((fact) => fact.kind === "marks.written")?.undoBy;
  return dead === drill.name || (until !== undefined && begunAt > until);
}

function unsaid({ name, report, facts }: DrillEvidence, id: string, state: string): string | undefined {
  if (facts.at(-1)?.kind !== "drill.ended") return `${id} is ${state}, and ${name} ended without a word`;
  if (report.outcome === "passed") return `${id} is ${state}, and ${name} says that it passed`;
  const told = JSON.stringify([report.findings, report.problems, report.sentence]);
  return told.includes(id) ? undefined : `${id} is ${state}, and ${name} (${report.outcome}) does not name it`;
}
