// Where trouble can be planned: the points that reference histories come by, each with its weight.
import type { InlineRunner } from "../../src/lab/lambda/state.ts";
import { realSubject } from "../actors/subject.ts";
import type { Mode, Options, Trouble } from "../options.ts";
import { playOut } from "../scenario.ts";

export interface Catalogue {
  /** Of a drill, by its mode. */
  readonly drill: Readonly<Record<Mode, readonly WeightedPoint[]>>;
  readonly sweep: readonly WeightedPoint[];
}

export interface WeightedPoint {
  readonly point: string;
  readonly weight: number;
}

const PLAIN: Options = {
  seed: "reference",
  conditions: "calm",
  fixed: {},
  mode: "all",
  pace: "shipped",
  timer: true,
  permissions: "simulate",
  ahead: 0,
  troubles: [],
  happenings: [],
  later: [],
};

const KILLED: Trouble = { who: "drill-a", point: "inject/StopInstances#1", what: "kill", when: "after" };

/** The nearer to the fault the more often. */
const WEIGHTS: readonly (readonly [phase: RegExp, weight: number])[] = [
  [/^(inject|restore)\//, 5],
  [/^(cleanup|after-(steady-before|inject|observe|restore|recover)|sweep)\//, 3],
  [/^(before|observe)\//, 1.5],
  [/./, 0.4],
];

const READING = /\/(Describe|List|Get|Head|Simulate)/;

/** What mostly does not come, or comes again and again. */
const RARE = /\/fact (aws\.retry|stack\.event|notice)#/;

/** Made anew for each process; the same every time. */
export async function makeCatalogue(runInline: InlineRunner): Promise<Catalogue> {
  const pointsOf = async (options: Partial<Options>) => {
    const { drills, sweeps } = await playOut({ ...PLAIN, ...options }, realSubject, runInline);
    return { drill: drills[0]?.passed ?? [], sweep: sweeps[0]?.passed ?? [] };
  };
  const all: string[] = [];
  const one: string[] = [];
  const sweep: string[] = [];
  for (const seed of ["reference", "reference-2", "reference-3"]) {
    const conditions = seed === "reference" ? "calm" : "hostile";
    all.push(...(await pointsOf({ seed, conditions })).drill);
    one.push(...(await pointsOf({ seed, conditions, mode: "one" })).drill);
    sweep.push(...(await pointsOf({ seed, conditions, troubles: [KILLED], later: [{ what: "post-step", after: 90_000 }] })).sweep);
  }
  return { drill: { all: weighed(all), one: weighed(one) }, sweep: weighed(sweep) };
}

function weighed(points: readonly string[]): readonly WeightedPoint[] {
  return [...new Set(points)].sort().flatMap((point) => {
    const n = Number(point.slice(point.lastIndexOf("#") + 1));
    if (n > (RARE.test(point) ? 1 : READING.test(point) ? 3 : 8)) return [];
    return [{ point, weight: WEIGHTS.find(([phase]) => phase.test(point))?.[1] ?? 1 }];
  });
}
