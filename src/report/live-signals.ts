// One sample in a few words, for the live view: what a signal says now, and what about it counts as a change.
import type { CheckersOutcome, InstancesOutcome, SampleFact, TargetsOutcome } from "../journal/facts.ts";
import { clean } from "./clean.ts";
import { letterOf, type Tone } from "./timeline-letters.ts";

export interface SignalSeen {
  /** `page`, or `page /path` for the further paths; else the probe's name in a reader's words. */
  readonly name: string;
  /** What it says. Two samples with equal words are no change. */
  readonly words: string;
  /** Beside the words: addresses, instance, TTL; may differ from sample to sample. */
  readonly aside: string;
  readonly tone: Tone;
}

/** Rows in the order of cause and effect, from the instances to what a client gets. */
export const SIGNAL_ORDER: readonly string[] = [
  "instances",
  "targets",
  "checkers",
  "authoritative",
  "authoritative-ipv6",
  "resolver",
  "page",
  "keep-alive",
];

/** The site's own path has the plain name. Probes that this file does not know are told by what they `seen`. */
export function signalSeen({ probe, outcome }: Pick<SampleFact, "probe" | "outcome">, mainPath: string): SignalSeen {
  const name: string = probe;
  if ("missing" in outcome) {
    const path = "path" in outcome && typeof outcome.path === "string" ? outcome.path : mainPath;
    return { name: nameOf(name, path, mainPath), words: "no sample", aside: clean(outcome.missing), tone: "quiet" };
  }
  if ("passing" in outcome || probe === "checkers") return { name, ...checkers(outcome as CheckersOutcome) };
  if ("healthy" in outcome) return { name, ...targets(outcome as TargetsOutcome) };
  if ("states" in outcome) return { name, ...instances(outcome) };
  if ("addresses" in outcome) {
    const { seen, addresses, ttl, detail } = outcome;
    const { words, tone } = letterOf("authoritative", seen);
    const ttlWords = ttl === undefined ? [] : [`TTL ${ttl} s`];
    return { name: nameOf(name, "", ""), words, aside: aside([...ttlWords, [...addresses].sort().join(" "), detail]), tone };
  }
  const { seen, path, status, detail, instance, address } = outcome;
  const { words, tone } = letterOf("page", seen);
  const told = seen === "unknown" && status !== undefined ? `${words} ${status}` : words;
  const from = instance ?? address;
  const statusBeside = status === undefined || told.includes(String(status)) ? undefined : `status ${status}`;
  return {
    name: nameOf(name, path ?? mainPath, mainPath),
    words: clean(told),
    aside: aside([statusBeside, from === undefined ? undefined : `from ${from}`, detail]),
    tone,
  };
}

function nameOf(probe: string, path: string, mainPath: string): string {
  if (probe === "recursive") return "resolver";
  return clean(path === mainPath ? probe : `${probe} ${path}`);
}

function aside(parts: readonly (string | undefined)[]): string {
  return clean(parts.filter((part) => part !== undefined && part !== "").join("  "));
}

type Told = Omit<SignalSeen, "name">;

function instances({ states }: InstancesOutcome): Told {
  const counts = counted(Object.values(states));
  const total = Object.keys(states).length;
  const running = Object.values(states).filter((state) => state === "running").length;
  const stopped = Object.values(states).filter((state) => state === "stopped" || state === "terminated").length;
  const tone = total === 0 ? "quiet" : running === total ? "good" : stopped === total ? "bad" : "other";
  return { words: clean(counts || "none"), aside: "", tone };
}

/** Reasons stand beside the states: they come and go while nothing changes for a client. */
function targets({ healthy, total, states }: TargetsOutcome): Told {
  const others = Object.values(states).filter((state) => state !== "healthy");
  const plain = counted(others.map((state) => state.split("/")[0] ?? state));
  const reasons = [...new Set(others.flatMap((state) => state.split("/").slice(1)))].sort().join(", ");
  const tone = total === 0 || healthy === 0 ? "bad" : healthy < total ? "other" : "good";
  return { words: clean(`${healthy}/${total} healthy${plain === "" ? "" : `, ${plain}`}`), aside: clean(reasons), tone };
}

/** The probes of the moment run ahead of the verdicts, so they are told as well. */
function checkers({ healthy, total, passing, status }: CheckersOutcome): Told {
  const verdict = status === "unknown" ? ", no verdict yet" : status === "unhealthy" ? ", health check unhealthy" : "";
  const tone = status === "unknown" ? "quiet" : status === "unhealthy" ? "bad" : healthy < total ? "other" : "good";
  const ahead = passing === undefined || passing === healthy ? "" : `${passing}/${total} pass now`;
  return { words: `${healthy}/${total} healthy${verdict}`, aside: ahead, tone };
}

/** `1 running, 2 stopping`, by name. */
function counted(states: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, times]) => `${times} ${state}`)
    .join(", ");
}
