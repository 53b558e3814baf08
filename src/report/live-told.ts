// The facts that need no more than one sentence each in the live view's log.
import type { Fact, FactOf } from "../journal/facts.ts";
import { formatClockTime } from "../time/units.ts";
import { count, list, listSome } from "../verdict/words.ts";
import type { Colours } from "./colour.ts";
import { isFaultOpen, type LiveState } from "./live-state.ts";

/** One change in words. `heavy` changes stand out: the fault, the restore, and what went wrong with either. */
export interface Change {
  readonly words: string;
  readonly paint?: keyof Colours;
  readonly heavy?: boolean;
}

/** Samples, stacks, phases and problems are told elsewhere; kinds that this file does not know say nothing. */
export function told(after: LiveState, fact: Fact): readonly Change[] {
  switch (fact.kind) {
    case "drill.started": {
      const conditions = fact.conditions === undefined ? "" : `, ${fact.conditions} conditions`;
      return [{ words: `${fact.drill} begins in ${fact.world === "aws" ? "AWS" : `the ${fact.world}`}, seed ${fact.seed}${conditions}` }];
    }
    case "plan":
      return [{ words: `plan ${fact.plan.name}: ${fact.plan.site.url} on ${count(fact.plan.stacks.length, "stack")}` }];
    case "identity":
      return [{ words: `account ${fact.account}, ${fact.region}, as ${fact.arn}` }];
    case "not-modelled":
      return [{ words: `not modelled: ${fact.what} (${fact.where})`, paint: "yellow" }];
    case "blast-radius": {
      const targets = fact.targets.map(({ id, zone, optIn }) => `${id} in ${zone} (${optIn})`);
      const bystanders = fact.bystanders.length === 0 ? "" : `; must not touch ${list(fact.bystanders)}`;
      return [{ words: `may touch ${list(targets)}${bystanders}` }];
    }
    case "lock.taken":
      return [{ words: `the site is this drill's alone until ${formatClockTime(fact.until)} at the latest (lock ${fact.lock})` }];
    case "lock.released":
      return [{ words: "the site's lock is given back", paint: "dim" }];
    case "marks.written":
      return [{ words: `the undo stands on the tags of ${list(fact.instances)}, due by ${formatClockTime(fact.undoBy)}` }];
    case "marks.removed":
      return [{ words: `the undo is removed from the tags of ${list(fact.instances)}`, paint: "dim" }];
    case "timer.armed":
      return [{ words: `should this drill die, ${fact.timer} starts them at ${formatClockTime(fact.fires)}`, paint: "green" }];
    case "timer.off":
      return [{ words: "NO RESTART TIMER: should this drill die, the instances stay stopped", paint: "yellow", heavy: true }];
    case "timer.removed":
      return [{ words: "the restart timer is removed", paint: "dim" }];
    case "notice":
      return [{ words: `note: ${fact.what}`, paint: "yellow" }];
    case "stop-condition":
      return [{ words: `■ ENDING EARLY: ${fact.what}`, paint: "red", heavy: true }];
    case "undo.recorded":
      return [{ words: `the undo of ${fact.fault} is recorded for ${list(fact.instances)}`, paint: "dim" }];
    case "fault.requested":
      return [{ words: `▼ FAULT ${fact.fault} requested: ${list(fact.instances)}`, paint: "red", heavy: true }];
    case "fault.accepted":
      return [{ words: "▼ FAULT accepted; times count from here", paint: "red", heavy: true }];
    case "fault.rejected":
      return [{ words: `✗ FAULT ${fact.fault} rejected: ${fact.error}`, paint: "red", heavy: true }];
    case "undo.requested":
      return [{ words: `▲ RESTORE requested; times count from here: ${list(fact.instances)}`, paint: "green", heavy: true }];
    case "undo.accepted":
      return [{ words: "▲ RESTORE accepted", paint: "green", heavy: true }];
    case "undo.waiting":
      return [{ words: `not yet: ${list(fact.instances)} cannot be started while stopping`, paint: "dim" }];
    case "undo.failed":
      return [{ words: `✗ RESTORE of ${fact.fault} FAILED: ${fact.error}`, paint: "red", heavy: true }];
    case "undo.confirmed":
      return [{ words: `▲ RESTORE confirmed: ${list(fact.instances)}`, paint: "green", heavy: true }];
    case "observed":
      return [OBSERVED[fact.what]];
    case "left-behind":
      return fact.things.length === 0
        ? [{ words: "nothing is left behind", paint: "green" }]
        : [{ words: `left behind: ${listSome(fact.things)}`, paint: "red" }];
    case "drill.ended":
      return [ended(after, fact.why)];
    default:
      return [];
  }
}

const OBSERVED: Readonly<Record<FactOf<"observed">["what"], Change>> = {
  "error-page-steady": { words: "the error page is served steadily", paint: "green" },
  "stayed-on-primary": { words: "the site stayed on the primary", paint: "green" },
  "steady-state-again": { words: "the steady state holds again", paint: "green" },
  deadline: { words: "✗ the deadline of this phase came first", paint: "red" },
};

function ended(after: LiveState, why: FactOf<"drill.ended">["why"]): Change {
  const open = isFaultOpen(after) ? `; ${list(after.fault?.instances ?? [])} may still be stopped` : "";
  return { words: `the drill is over: ${why}${open}`, ...(open === "" ? {} : { paint: "red", heavy: true }) };
}
