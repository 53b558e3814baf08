// How long a deployment must take at the least: the lab's own delays along the longest chain of stacks.
import { type ConditionProfile, conditions } from "../../src/lab/conditions.ts";
import type { StackPlan } from "../../src/plan/types.ts";
import type { Millis } from "../../src/ports/clock.ts";

/** As in the lab's state, as it is or as JSON (`GET /_lab/state?service=cloudformation`). */
interface Operation {
  readonly type: string;
  readonly started: number;
  readonly ended?: number | undefined;
}

export interface CloudFormationRecords {
  readonly stacks: Readonly<Record<string, { readonly id: string; readonly name: string; readonly operations: readonly Operation[] }>>;
  readonly changeSets: Readonly<Record<string, { readonly stackId: string; readonly operation: Operation }>>;
}

interface CriticalPath {
  readonly takes: Millis;
  /** Keys of the stacks along it. */
  readonly stacks: readonly string[];
}

/** Nobody can leave out: create the change set, see that it is ready, execute it, see the stack's end and its outputs. */
const CALLS_PER_STACK = 4;

/** Of one call: min, typical and max of a triangle; the typical one where every call takes that. */
export function meanLatency(profile: Exclude<ConditionProfile, "hostile">): Millis {
  const { min, typical, max } = conditions["api.latency"];
  return profile === "calm" ? typical : (min + typical + max) / 3;
}

/** Each stack was created once, by one change set. `latency`: of one call, on average; 0 leaves the calls out. */
export function criticalPath(
  stacks: readonly Pick<StackPlan, "key" | "name" | "after">[],
  records: CloudFormationRecords,
  latency: Millis,
): CriticalPath {
  const ends = new Map<string, CriticalPath>();
  for (const { key, name, after } of stacks) {
    const begins = longest(after.map((needed) => ends.get(needed)));
    const own = ownDelays(records, name) + CALLS_PER_STACK * latency;
    ends.set(key, { takes: begins.takes + own, stacks: [...begins.stacks, key] });
  }
  return longest([...ends.values()]);
}

function ownDelays({ stacks, changeSets }: CloudFormationRecords, name: string): Millis {
  const stack = Object.values(stacks).find((candidate) => candidate.name === name);
  const prepared = Object.values(changeSets).filter(({ stackId }) => stackId === stack?.id);
  const created = stack?.operations.filter(({ type }) => type === "CREATE_STACK") ?? [];
  if (prepared.length !== 1 || created.length !== 1) throw new Error(`${name} was not created once by one change set`);
  return [...prepared.map(({ operation }) => operation), ...created].reduce(
    (sum, { started, ended = Number.NaN }) => sum + ended - started,
    0,
  );
}

const longest = (paths: readonly (CriticalPath | undefined)[]): CriticalPath =>
  paths.reduce<CriticalPath>((most, path) => (path !== undefined && path.takes > most.takes ? path : most), { takes: 0, stacks: [] });
