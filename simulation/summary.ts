// What many seeds say together: how many, what happened in them, and which promises were broken.
import type { InvariantName } from "./evidence.ts";
import { INVARIANTS } from "./invariants/index.ts";
import type { SeedResult } from "./simulate.ts";

export interface Summary {
  readonly seeds: number;
  /** Wall time in milliseconds; of several shards the longest. */
  readonly took: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Seeds in which each kind of trouble, happening or company really came. */
  readonly met: Readonly<Record<string, number>>;
  /** Planned trouble whose point never came. */
  readonly missed: number;
  /** Seeds in which nobody was left who could have started an instance, and its marks say so. */
  readonly stranded: number;
  readonly violations: Readonly<Record<InvariantName, number>>;
  readonly failures: readonly SeedResult[];
}

export function summarize(results: readonly SeedResult[], took: number): Summary {
  const names = Object.keys(INVARIANTS) as InvariantName[];
  const failures = results.filter(({ violations }) => violations.length > 0);
  const breaks = (name: InvariantName) =>
    failures.filter(({ violations }) => violations.some(({ invariant }) => invariant === name)).length;
  return {
    seeds: results.length,
    took,
    outcomes: counted(results.map(({ outcome }) => outcome)),
    met: counted(results.flatMap(({ met }) => [...new Set(met)])),
    missed: results.reduce((sum, { missed }) => sum + missed, 0),
    stranded: results.filter((result) => result.stranded > 0).length,
    violations: Object.fromEntries(names.map((name) => [name, breaks(name)])) as Record<InvariantName, number>,
    failures,
  };
}

/** Of shards that ran side by side. */
export function merge(summaries: readonly Summary[]): Summary {
  const added = (pick: (summary: Summary) => Readonly<Record<string, number>>): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const summary of summaries) for (const [key, count] of Object.entries(pick(summary))) sums[key] = (sums[key] ?? 0) + count;
    return sums;
  };
  const sum = (pick: (summary: Summary) => number) => summaries.reduce((total, summary) => total + pick(summary), 0);
  return {
    seeds: sum(({ seeds }) => seeds),
    took: Math.max(0, ...summaries.map(({ took }) => took)),
    outcomes: added(({ outcomes }) => outcomes),
    met: added(({ met }) => met),
    missed: sum(({ missed }) => missed),
    stranded: sum(({ stranded }) => stranded),
    violations: added(({ violations }) => violations) as Record<InvariantName, number>,
    failures: summaries.flatMap(({ failures }) => failures),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
