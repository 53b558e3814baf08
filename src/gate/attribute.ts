// Which edits cause a symptom: head is tried again with parts of the edits undone, on paper and in a few rehearsals.
import type { Plan } from "../plan/types.ts";
import type { SeedResult } from "../rehearse-many.ts";
import type { Edit } from "./edits.ts";
import { isFailing } from "./judge.ts";
import { smallestSet, without } from "./smallest-set.ts";
import { middleOf, PAIRS_FOR_P50 } from "./spread.ts";
import type { GateFinding } from "./types.ts";

export type Group = readonly Edit[];

/** Shows whether a variant of head has it: what each symptom is made of. */
export interface Symptom {
  /** Undefined: the plan alone shows it. */
  readonly seeds: readonly string[];
  shows(results: readonly SeedResult[]): boolean;
}

export interface Attributing {
  /** The groups that can have an effect. */
  readonly groups: readonly Group[];
  /** Head with only these groups' edits; undefined when that makes no plan. */
  planWith(groups: readonly Group[]): Plan | undefined;
  rehearse(plan: Plan, seeds: readonly string[]): Promise<readonly SeedResult[]>;
  /** How many variants may still be tried; counted down. */
  readonly budget: { tests: number };
}

/** Independent causes of one symptom that are looked for. */
const CAUSES = 3;

/** Ids of the edits that cause the symptom; empty when it could not be found out. */
export async function causesOf(symptom: Symptom, { groups, planWith, rehearse, budget }: Attributing): Promise<readonly number[]> {
  if (groups.length <= 1) return idsOf(groups);
  const test = async (part: readonly Group[]) => {
    const plan = planWith(part);
    if (plan === undefined) return "unresolved";
    return symptom.shows(await rehearse(plan, symptom.seeds)) ? "shows" : "shows-not";
  };
  return search(groups, test, budget);
}

/** As causesOf, for what keeps head from making a plan at all. */
export function causesOfNoPlan({ groups, planWith, budget }: Omit<Attributing, "rehearse">): Promise<readonly number[]> {
  if (groups.length <= 1) return Promise.resolve(idsOf(groups));
  return search(groups, async (part) => (planWith(part) === undefined ? "shows" : "shows-not"), budget);
}

async function search(
  groups: readonly Group[],
  test: (part: readonly Group[]) => Promise<"shows" | "shows-not" | "unresolved">,
  budget: { tests: number },
): Promise<readonly number[]> {
  const found: Group[] = [];
  let rest = groups;
  for (let cause = 0; cause < CAUSES && rest.length > 0; cause += 1) {
    // The first time all of the edits are head itself, which is known to show it.
    if (cause > 0) {
      if (budget.tests <= 0) break;
      budget.tests -= 1;
      if ((await test(rest)) !== "shows") break;
    }
    const smallest = await smallestSet(rest, test, budget, isOneResource);
    if (smallest === undefined) break;
    found.push(...smallest);
    rest = without(rest, smallest);
  }
  return idsOf(found);
}

/** Edits of one resource often need each other, such as the properties of another type of health check. */
function isOneResource(groups: readonly Group[]): boolean {
  const resources = groups.flat().map(({ file, path }) => JSON.stringify([file, ...path.slice(0, 2)]));
  return groups.flat().every(({ path }) => path[0] === "Resources" && path.length > 2) && new Set(resources).size === 1;
}

function idsOf(groups: readonly Group[]): readonly number[] {
  return groups
    .flat()
    .filter(({ isInert }) => !isInert)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/** Seeds tried per variant: few, because the same seed shows the same. */
const FAILING_SEEDS = 2;
const SHIFTED_SEEDS = 4;

/** Both end the same way, and for a reason that they share: a variant may be broken in a way of its own. */
function isLike(result: SeedResult, other: SeedResult | undefined): boolean {
  if (result.outcome !== other?.outcome) return false;
  const reasons = reasonsOf(other);
  return reasonsOf(result).some((check) => reasons.includes(check));
}

/** Checks that deviated; those that were not reached say nothing, unless there is nothing else. */
function reasonsOf({ findings }: SeedResult): readonly string[] {
  const deviated = findings.filter(({ ruling }) => ruling === "deviated");
  return (deviated.length > 0 ? deviated : findings).map(({ check }) => check);
}

/** Undefined when base shows the same, so that no edit is to blame. */
export function symptomOf(
  { check, metric, ruling }: Pick<GateFinding, "check" | "metric" | "ruling">,
  base: readonly SeedResult[],
  head: readonly SeedResult[],
): Symptom | undefined {
  if (ruling === "held") return undefined;
  const beside = head.map((result, index) => ({ result, was: base[index] })).filter(({ was }) => was !== undefined);
  if (check === "drill-passes" || check === "objective-met") {
    const worse = (result: SeedResult) => (head.some(isFailing) ? isFailing(result) : result.outcome !== "passed");
    const seeds = beside.filter(({ result, was }) => worse(result) && !worse(was as SeedResult)).slice(0, FAILING_SEEDS);
    const onHead = new Map(seeds.map(({ result }) => [result.seed, result]));
    const same = (result: SeedResult) => worse(result) && isLike(result, onHead.get(result.seed));
    return seeds.length === 0 ? undefined : { seeds: [...onHead.keys()], shows: (results) => results.some(same) };
  }
  if (check === "failover-proven") {
    const one = beside.find(({ was }) => middleOf(was, "failover") !== undefined);
    return one && { seeds: [one.result.seed], shows: ([result]) => middleOf(result, "failover") === undefined };
  }
  if (check !== "not-worse" || metric === undefined) return undefined;
  const shifts = beside
    .flatMap(({ result, was }) => {
      const [before, after] = [middleOf(was, metric), middleOf(result, metric)];
      return before === undefined || after === undefined ? [] : [{ seed: result.seed, before, by: after - before }];
    })
    .toSorted((a, b) => b.by - a.by);
  // From the upper half, but not the very longest: that one may be chance.
  if (shifts.length < PAIRS_FOR_P50) return undefined;
  const chosen = shifts.slice(Math.floor(shifts.length / 4)).slice(0, SHIFTED_SEEDS);
  const total = chosen.reduce((sum, { by }) => sum + by, 0);
  if (total <= 0) return undefined;
  return {
    seeds: chosen.map(({ seed }) => seed),
    shows: (results) => {
      // A drill that never began measured nothing: that is another symptom.
      if (results.some(({ outcome }) => outcome === "refused" || outcome === "errored")) return false;
      const sum = results.reduce(
        (left, result, index) => left + ((middleOf(result, metric) ?? Number.POSITIVE_INFINITY) - (chosen[index]?.before ?? 0)),
        0,
      );
      return sum >= total / 2;
    },
  };
}
