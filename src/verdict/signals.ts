// What each probe saw over time, run-length coded, with the steps back counted.
import type { Fact, SampleFact } from "../journal/facts.ts";
import { probePlan } from "../plan/probe-plan.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { type History, PROBES } from "./history.ts";
import type { Signal } from "./types.ts";
import type { DrillWindows } from "./windows.ts";

type RawSample = SampleFact & Pick<Fact, "seq">;
type Segment = { from: Instant; to: Instant; state: string; samples: number };

export function signals(history: History, windows: DrillWindows): readonly Signal[] {
  const { plan } = history;
  const further = [...history.furtherPages].map(([path, series]) => ({
    name: `page ${path}`,
    samples: series.all,
    probe: "page" as const,
  }));
  const own = PROBES.map((probe) => ({ name: probe, samples: history[probe].all, probe }));
  const [page, ...rest] = own;
  return [...(page ? [page] : []), ...further, ...rest]
    .filter((one) => one.samples.length > 0)
    .map(({ name, samples, probe }) => {
      const segments = runLengths(samples, plan === undefined ? 0 : (probePlan(plan.probes, probe)?.interval ?? 0));
      return { name, segments, flaps: countFlaps(segments, windows) };
    });
}

function runLengths(samples: readonly RawSample[], interval: Millis): readonly Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  const stateOf = stateReader();
  for (const sample of samples) {
    const state = stateOf(sample);
    if (current !== undefined && current.state === state) {
      current.samples += 1;
      continue;
    }
    if (current !== undefined) current.to = sample.due;
    current = { from: sample.due, to: sample.due, state, samples: 1 };
    segments.push(current);
  }
  const last = samples.at(-1);
  if (current !== undefined && last !== undefined) current.to = last.due + interval;
  return segments;
}

/** Most samples repeat the one before, so the last text is kept instead of being made anew. */
function stateReader(): (sample: RawSample) => string {
  let a = -1;
  let b = -1;
  let text = "";
  return (sample) => {
    if ("missing" in sample.outcome) return "missing";
    switch (sample.probe) {
      case "page":
      case "keep-alive":
      case "authoritative":
      case "authoritative-ipv6":
      case "recursive":
        return sample.outcome.seen;
      case "targets":
        if (sample.outcome.healthy !== a || sample.outcome.total !== b) text = `${sample.outcome.healthy}/${sample.outcome.total} healthy`;
        a = sample.outcome.healthy;
        b = sample.outcome.total;
        return text;
      case "checkers":
        return `${sample.outcome.healthy}/${sample.outcome.total}`;
      case "instances":
        return instanceStates(sample.outcome.states);
    }
  };
}

/** `2 running`, `1 running 1 stopped`: in the order of the states' names. */
function instanceStates(states: Readonly<Record<string, string>>): string {
  const counts: Record<string, number> = {};
  for (const id in states) {
    const state = states[id] as string;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  const names = Object.keys(counts);
  if (names.length === 1) return `${counts[names[0] as string]} ${names[0]}`;
  return names
    .sort()
    .map((state) => `${counts[state]} ${state}`)
    .join(" ");
}

/** How far a state lies on the way from the primary to the error page; states in between, or of other signals, tell nothing. */
const PROGRESS: ReadonlyMap<string, number> = new Map([
  ["primary", 0],
  ["secondary", 2],
  ["none", 2],
  ["error-page", 2],
]);
const FAILED_PAGES = new Set(["alb-502", "alb-503", "alb-504", "timeout", "refused", "reset", "tls-error", "dns-error", "unknown"]);

/** Steps against the direction: towards the primary while the fault lasts, away from it after the restore was requested. */
function countFlaps(segments: readonly Segment[], windows: DrillWindows): number {
  const start = windows.requested?.at;
  if (start === undefined) return 0;
  const turn = windows.restore?.at ?? Number.POSITIVE_INFINITY;
  let flaps = 0;
  let last: number | undefined;
  for (const { from, state } of segments) {
    const progress = FAILED_PAGES.has(state) ? 1 : PROGRESS.get(state);
    if (progress === undefined) continue;
    // After the restore a failed page between the error page and the primary is on the way, not a step back.
    if (last !== undefined && from > start) {
      if (from <= turn ? progress < last : progress > last) flaps += 1;
    }
    last = progress;
  }
  return flaps;
}
