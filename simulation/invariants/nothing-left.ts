// Invariant 7: nothing is left behind, unless it is named in the report of whoever could not remove it.
import type { DrillEvidence, Evidence, Violation } from "../evidence.ts";
import { remainsIn } from "../world/remains.ts";

export function nothingLeft(evidence: Evidence): Violation[] {
  const { lab, drills, options } = evidence;
  const remains = remainsIn(lab);
  if (remains.length === 0) return [];
  const sweep = lastWord(evidence);
  return remains.flatMap(({ what, drill: id, names }) => {
    const isNamedIn = (text: string): boolean => names.some((name) => text.includes(name));
    const own = drills.find(({ name }) => name === id);
    if (sweep !== undefined) return isNamedIn(sweep.told) ? [] : [left(`${what} is left after ${sweep.name}, which does not say so`)];
    // What belongs to nobody was left by one of those who ended; a killed one excuses it.
    const witnesses = own === undefined ? drills : [own];
    if (witnesses.some(isDead) || (own === undefined && options.happenings.some(({ what: came }) => came === "teardown"))) return [];
    if (own === undefined && options.happenings.some(({ what: came }) => came === "stop-tag")) return [];
    return witnesses.some((drill) => isNamedIn(toldBy(drill)))
      ? []
      : [left(`${what} is left, and ${witnesses.map(({ name }) => name).join(", ")} does not say so`)];
  });
}

const isDead = ({ killed }: DrillEvidence): boolean => killed;

function toldBy({ facts }: DrillEvidence): string {
  return facts.flatMap((fact) => (fact.kind === "left-behind" ? fact.things : [])).join("\n");
}

/** The sweep that came when every drill was over and every deadline past. */
function lastWord({ sweeps, drills, options }: Evidence) {
  if (options.later.at(-1)?.what !== "sweep") return undefined;
  const last = sweeps.at(-1);
  return last?.unmended !== undefined && drills.every(({ endedAt, killed }) => killed || (endedAt ?? Infinity) <= last.begunAt)
    ? last
    : undefined;
}

function left(what: string): Violation {
  return { invariant: "nothing-left", what };
}
