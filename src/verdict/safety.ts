// What stood between the drill and instances that stay stopped: lock, undo on tags, restart timer, early end.
import type { FactOf } from "../journal/facts.ts";
import { formatClockTime, formatInstant } from "../time/units.ts";
import type { History } from "./history.ts";
import type { SafetyReport } from "./types.ts";
import { list } from "./words.ts";

/** Empty for journals from before there was any of it. */
export function safety(history: History): SafetyReport {
  const timer = timerLine(history);
  return {
    lines: [...lockLines(history), ...markLines(history), ...(timer === undefined ? [] : [timer]), ...endLines(history)],
    timer: history.last("timer.off") === undefined ? (history.last("timer.armed")?.timer ?? undefined) : "off",
    stopCondition: history.first("stop-condition")?.code,
    notices: history.all("notice").map(({ code, what }) => ({ code, what })),
  };
}

function lockLines(history: History): SafetyReport["lines"] {
  const taken = history.last("lock.taken");
  if (taken === undefined) return [];
  const released = history.last("lock.released");
  const end = released === undefined ? `not given back; over at ${formatInstant(taken.until)}` : `to ${formatClockTime(released.at)}`;
  return [{ about: "lock", says: `the site was this drill's alone from ${formatClockTime(taken.at)} ${end} (${taken.lock})` }];
}

function markLines(history: History): SafetyReport["lines"] {
  const written = history.last("marks.written");
  if (written === undefined) return [];
  const still = written.instances.filter((id) => !history.all("marks.removed").some(({ instances }) => instances.includes(id)));
  const end = still.length === 0 ? "removed in the end" : `still on ${list(still)}`;
  return [
    {
      about: "undo",
      says: `written to the tags of ${list(written.instances)} before the stop, due by ${formatClockTime(written.undoBy)}; ${end}`,
    },
  ];
}

/** What would have started the instances, had the drill died: the question that nobody wants to ask afterwards. */
function timerLine(history: History): SafetyReport["lines"][number] | undefined {
  if (history.last("timer.off") !== undefined) {
    return {
      about: "timer",
      says: "none, by restart-timer: off. Had the drill died, nothing but failover-drill sweep would have started the instances",
    };
  }
  const armed = history.last("timer.armed");
  if (armed === undefined) return undefined;
  const at = formatClockTime(armed.fires);
  if (history.all("notice").some(({ code }) => code === "safety.timer-gone")) {
    const why = ranBefore(history, armed) ? "the instances ran already" : "it removes itself once it has fired";
    return { about: "timer", says: `${armed.timer} was due at ${at} to start ${list(armed.instances)}, and is gone: ${why}` };
  }
  const isOverdue = armed.fires <= (history.facts.at(-1)?.at ?? 0);
  const says =
    history.last("timer.removed") === undefined
      ? `${armed.timer} ${isOverdue ? "was to start" : "starts"} ${list(armed.instances)} at ${at}: it was not removed`
      : `had the drill died, ${armed.timer} would have started ${list(armed.instances)} at ${at}; removed after the restore`;
  return { about: "timer", says };
}

/** The drill's own restore came first. */
function ranBefore(history: History, { instances, fires }: FactOf<"timer.armed">): boolean {
  const confirmed = history.all("undo.confirmed").filter(({ at }) => at < fires);
  return instances.every((id) => confirmed.some((fact) => fact.instances.includes(id)));
}

function endLines(history: History): SafetyReport["lines"] {
  return history.all("stop-condition").map(({ what }) => ({ about: "ended early", says: what }));
}
