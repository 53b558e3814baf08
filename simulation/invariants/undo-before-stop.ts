// Invariant 3: nothing is stopped before its undo can be read back.
import { MINUTE, SECOND } from "../../src/time/units.ts";
import type { DrillEvidence, Evidence, Violation } from "../evidence.ts";
import { type Arrival, instancesIn } from "../world/arrivals.ts";

/** A timer that fires sooner after a stop meets an instance that is still stopping, and is spent. */
const ROOM_FOR_TIMER = 150 * SECOND;

export function undoBeforeStop({ drills, arrivals, options }: Evidence): Violation[] {
  return drills.flatMap((drill) =>
    arrivals
      .filter(({ by, operation }) => by === drill.name && operation === "StopInstances")
      .flatMap((stop) => [
        ...stop.undo.flatMap((undo) => whatIsMissing(drill, stop, undo, options.timer)),
        ...notReadBack(drill, stop, arrivals, options.timer),
        ...notInTheJournal(drill, stop, drill.name === "drill-a" ? options.ahead : 0),
      ])
      .map((what) => ({ invariant: "undo-before-stop", what })),
  );
}

function whatIsMissing(drill: DrillEvidence, stop: Arrival, { instance, tags, timers }: Arrival["undo"][number], timer: boolean): string[] {
  const missing: string[] = [];
  const { "failover-drill:drill": marked, "failover-drill:undo-by": undoBy = "" } = tags;
  if (marked !== drill.name) missing.push(`${instance} bore no mark of ${drill.name} when its stop arrived`);
  else if (!(Date.parse(undoBy) > stop.at)) missing.push(`${instance} was stopped when its undo was already due (${undoBy})`);
  const due = timers.filter(({ name, at }) => name.includes(`-${drill.name}-`) && at - stop.at >= ROOM_FOR_TIMER);
  if (timer && due.length === 0) {
    const [late] = timers;
    const why = late === undefined ? "there was none" : `it was due ${((late.at - stop.at) / MINUTE).toFixed(1)} min after the stop`;
    missing.push(`no restart timer would have started ${instance} when its stop arrived: ${why}`);
  }
  return missing;
}

/** A write that was answered well proves nothing. */
function notReadBack({ name }: DrillEvidence, stop: Arrival, arrivals: readonly Arrival[], timer: boolean): string[] {
  const own = arrivals.slice(0, arrivals.indexOf(stop)).filter(({ by, error }) => by === name && error === undefined);
  const last = (operation: string, name?: string): number =>
    own.findLastIndex((arrival) => arrival.operation === operation && (name === undefined || arrival.input.Name === name));
  const timers = new Set(own.flatMap(({ operation, input }) => (operation === "CreateSchedule" ? [String(input.Name)] : [])));
  const unread = [...timers].filter((timer) => last("GetSchedule", timer) < last("CreateSchedule", timer));
  return [
    ...(last("DescribeTags") > last("CreateTags") ? [] : [`${name} stopped instances and had not read its marks back`]),
    ...(timer && unread.length > 0 ? [`${name} stopped instances and had not read ${unread.join(", ")} back`] : []),
  ];
}

function notInTheJournal({ name, facts }: DrillEvidence, stop: Arrival, ahead: number): string[] {
  const recorded = new Set(facts.flatMap((fact) => (fact.kind === "undo.recorded" && fact.at - ahead <= stop.at ? fact.instances : [])));
  return instancesIn(stop.input)
    .filter((id) => !recorded.has(id))
    .map((id) => `the stop of ${id} by ${name} is not in its journal`);
}
