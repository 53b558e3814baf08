// Did the fault do what it was asked to do? A site that survives a fault that never happened proves nothing.
import type { Instant } from "../../ports/clock.ts";
import { formatClockTime } from "../../time/units.ts";
import { count, formatRange, tally } from "../words.ts";
import { type Check, type CheckContext, causes, measurement, notReached } from "./check.ts";

export const faultLanded: Check = (context) => {
  const { history, windows, landmarks } = context;
  const { requested, accepted } = windows;
  const rejected = history.first("fault.rejected");
  if (requested === undefined && rejected === undefined) {
    return notReached("fault-landed", "the chosen instances stop", "the drill ended before the fault");
  }
  const expected = `${count(windows.instances.length, "instance")} of the blast radius reach \`stopped\``;
  const base = { check: "fault-landed", expected } as const;
  if (accepted === undefined) {
    return {
      ...base,
      ruling: rejected ? "deviated" : "inconclusive",
      title: rejected ? "AWS did not accept the fault." : "Nothing shows that AWS accepted the fault.",
      actual: rejected?.error ?? "requested, with no answer recorded",
      causes: causes(context, "fault-landed"),
      evidence: [requested?.seq, rejected?.seq].filter((seq) => seq !== undefined),
    };
  }
  const stopped = landmarks["instances-stopped"];
  const range = measurement(context, "instances-stopped")?.measured;
  if (range !== undefined) {
    return {
      ...base,
      ruling: "held",
      title: `${count(windows.instances.length, "instance")} stopped, as asked.`,
      actual: `accepted at ${formatClockTime(accepted.at)}, all stopped ${formatRange(range)} later`,
      causes: [],
      evidence: [accepted.seq, ...stopped.evidence],
    };
  }
  const until = windows.fault?.until ?? Number.POSITIVE_INFINITY;
  const late = stoppedLate(context, until);
  if (late !== undefined) {
    return {
      ...base,
      ruling: "inconclusive",
      title: "The chosen instances stopped only after their start was requested.",
      actual: `accepted at ${formatClockTime(accepted.at)}, start requested at ${formatClockTime(until)}, all stopped by ${formatClockTime(late.at)}`,
      causes: causes(context, "fault-landed", ["The fault ended before the stop did. Raise deadlines.failover."]),
      evidence: [accepted.seq, late.seq],
    };
  }
  const last = history.instances.known.findLast((sample) => sample.due > accepted.at && sample.due <= until);
  const states = windows.instances.map((id) => last?.outcome.states[id] ?? "not seen");
  const unseen = last === undefined || context.cutShort || states.includes("not seen");
  return {
    ...base,
    ruling: unseen ? "inconclusive" : "deviated",
    title: unseen ? "No sample shows all chosen instances stopped." : "The chosen instances did not all stop.",
    actual: last === undefined ? "no sample of the instances after the fault" : `last seen: ${tally(states)}`,
    causes: causes(context, "fault-landed", [
      unseen ? undefined : "An instance can hang in `stopping` when its system does not shut down. Look at its system log.",
    ]),
    evidence: [accepted.seq, last?.seq].filter((seq) => seq !== undefined),
  };
};

/** Seen, or known because EC2 put their start off as long as they were stopping, and took it then. */
function stoppedLate({ history, windows }: CheckContext, until: Instant): { readonly at: Instant; readonly seq: number } | undefined {
  const seen = history.instances.known.find(
    ({ due, outcome }) => due > until && windows.instances.every((id) => outcome.states[id] === "stopped"),
  );
  if (seen !== undefined) return { at: seen.due, seq: seen.seq };
  const putOff = new Map(history.all("undo.waiting").flatMap(({ seq, instances }) => instances.map((id) => [id, seq] as const)));
  const started = windows.instances.map((id) =>
    history.all("undo.accepted").find(({ seq, instances }) => instances.includes(id) && seq > (putOff.get(id) ?? Number.POSITIVE_INFINITY)),
  );
  const last = started.reduce((later, one) => later && one && (one.seq > later.seq ? one : later), started[0]);
  return last && { at: last.at, seq: last.seq };
}
