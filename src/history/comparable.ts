// Which drills may stand beside each other, and whose figures may be counted together.
import type { DrillRecord, EarlierDrill } from "./types.ts";

/** The same drill's name, account, region and world. What a drill never learnt (refused before it knew the account) contradicts nothing. */
export function isSameSite(a: DrillRecord, b: DrillRecord): boolean {
  const agree = (x: string | undefined, y: string | undefined) => x === undefined || y === undefined || x === y;
  const named = a.site.name === "" || b.site.name === "" || a.site.name === b.site.name;
  return named && agree(a.site.account, b.site.account) && agree(a.site.region, b.site.region) && a.world === b.world;
}

/**
 * Whether the figures of `earlier` may be held against those of `current`: the whole site known and the same, the same fault, of lab
 * drills the same conditions, and a drill that came to its end. Edited templates do not make it incomparable: what they did to the
 * figures is the question.
 */
export function isComparable(current: DrillRecord, earlier: DrillRecord): boolean {
  return (
    isSameSite(current, earlier) &&
    isKnown(current) &&
    isKnown(earlier) &&
    current.fault === earlier.fault &&
    current.conditions === earlier.conditions &&
    (earlier.outcome === "passed" || earlier.outcome === "failed")
  );
}

function isKnown({ site, fault }: DrillRecord): boolean {
  return site.name !== "" && site.account !== undefined && site.region !== undefined && fault !== undefined;
}

/** Those before `current` and those after it, the newest first; each drill once. */
export function split(
  current: DrillRecord,
  records: readonly DrillRecord[],
): { readonly earlier: readonly EarlierDrill[]; readonly later: readonly DrillRecord[] } {
  const others = newestFirst(records).filter((record) => record.drill !== current.drill && isSameSite(current, record));
  return {
    earlier: others
      .filter(({ startedAt }) => startedAt <= current.startedAt)
      .map((record) => ({ record, counts: isComparable(current, record) })),
    later: others.filter(({ startedAt }) => startedAt > current.startedAt),
  };
}

/** Each drill once: of two records of one drill the first. */
export function newestFirst(records: readonly DrillRecord[]): readonly DrillRecord[] {
  const byDrill = new Map(records.toReversed().map((record) => [record.drill, record]));
  return [...byDrill.values()].sort((a, b) => b.startedAt - a.startedAt || (a.drill < b.drill ? -1 : 1));
}
