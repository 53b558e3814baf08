// The heart of a sweep: instances that a dead drill has left stopped run again.

import { codeOf, problemsOf } from "../../aws/errors.ts";
import { instanceStates } from "../../aws/instances.ts";
import type { Problem } from "../../errors.ts";
import { startAgain } from "../../experiment/faults/start-again.ts";
import { createRollback } from "../../experiment/rollback.ts";
import type { Millis } from "../../ports/clock.ts";
import { MINUTE } from "../../time/units.ts";
import { timerName } from "../restart-timer.ts";
import { instancesDown, instancesToStart } from "../undone.ts";
import { guardedAws } from "./guarded.ts";
import type { DrillTraces, SweepContext, SweptThing } from "./types.ts";

/** How long an instance is tried to be started; the next sweep tries again. */
const START_LIMIT: Millis = 10 * MINUTE;

const GONE: readonly (string | undefined)[] = ["shutting-down", "terminated"];

export interface Started {
  readonly things: readonly SweptThing[];
  readonly problems: readonly Problem[];
  /** Run now. */
  readonly running: readonly string[];
  /** Terminated: nobody can start them. */
  readonly gone: readonly string[];
  /** Neither: what brings them back has to stay. */
  readonly down: readonly string[];
}

/** Starts the drill's marked instances and waits until they run, with the same undo that a living drill has. Never rejects. */
export async function startMarked(context: SweepContext, traces: DrillTraces): Promise<Started> {
  const { aws, clock, journal, region } = context;
  const { instances, undoBy, timers, drill } = traces;
  if (instances.length === 0) return { things: [], problems: [], running: [], gone: [], down: [] };
  const before = await statesBefore(context, instances);
  const thing = (name: string, did: SweptThing["did"], why?: string): SweptThing => ({
    drill,
    kind: "instance",
    name,
    did,
    ...(why === undefined ? {} : { why }),
  });
  if (context.dryRun) {
    const gone = instances.filter((id) => GONE.includes(before[id]));
    const things = instances.map((id) => {
      if (gone.includes(id)) return thing(id, "left", "terminated");
      return before[id] === "running" ? thing(id, "ran already") : thing(id, "would start", before[id]);
    });
    return { things, problems: [], running: instances.filter((id) => !gone.includes(id)), gone, down: [] };
  }
  const now = clock.now();
  const next = timers.find(({ at }) => at > now);
  const rollback = createRollback(journal);
  const guarded = guardedAws(aws, clock, drill);
  const fault = {
    instances,
    region,
    clock,
    journal,
    aws: guarded,
    undoAws: guarded,
    signal: undefined,
    undoLimit: START_LIMIT,
    timer: next === undefined ? undefined : { name: timerName(drill), at: next.at },
  };
  // Before the undo is due, the drill may have sent its stop the moment before it died: "running" is then not believed at once.
  rollback.record(startAgain(fault, { state: now < undoBy ? "unknown" : "refused", settledAt: now }));
  const problems: Problem[] = [];
  try {
    await rollback.undoAll();
  } catch (error) {
    problems.push(...problemsOf(error));
  }
  const notUp = instancesDown(journal.facts).filter((id) => instances.includes(id));
  const down = instancesToStart(journal.facts).filter((id) => instances.includes(id));
  const gone = notUp.filter((id) => !down.includes(id));
  // EC2 said of these that they cannot be started yet, whatever state it showed.
  const putOff = new Set(journal.facts.flatMap((fact) => (fact.kind === "undo.waiting" ? fact.instances : [])));
  const things = instances.map((id) => {
    if (gone.includes(id)) return thing(id, "failed", "terminated");
    if (down.includes(id)) return thing(id, "failed", "does not run");
    return thing(id, before[id] === "running" && !putOff.has(id) ? "ran already" : "started");
  });
  return { things, problems, running: instances.filter((id) => !notUp.includes(id)), gone, down };
}

/** Only for telling what was done. An instance that EC2 does not know any more spoils the whole answer, so each is asked for on its own. Never rejects. */
async function statesBefore({ aws }: SweepContext, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const state = async (id: string): Promise<Readonly<Record<string, string>>> => {
    try {
      return await instanceStates(aws, [id]);
    } catch (error) {
      return codeOf(error).startsWith("InvalidInstanceID") ? { [id]: "terminated" } : {};
    }
  };
  return Object.assign({}, ...(await Promise.all(ids.map(state))));
}
