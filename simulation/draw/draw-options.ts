// A seed's options, in the manner of swarm testing: each seed leaves out most kinds of trouble and exaggerates the others.

import type { Random } from "../../src/ports/random.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { HOUR, MINUTE, SECOND } from "../../src/time/units.ts";
import type { Happening, HappeningKind, Later, Options } from "../options.ts";
import type { Catalogue, WeightedPoint } from "./catalogue.ts";
import { drawConditions } from "./draw-conditions.ts";
import { drawTrouble } from "./draw-trouble.ts";
import { chance, oneOf, pick } from "./pick.ts";

export function drawOptions(seed: string, catalogue: Catalogue): Options {
  const random = createRandom(`simulation/${seed}`);
  const mode = pick(random, [
    ["all", 0.65],
    ["one", 0.35],
  ] as const);
  const points = catalogue.drill[mode];
  const count = pick(random, [
    [0, 0.12],
    [1, 0.48],
    [2, 0.25],
    [3, 0.15],
  ]);
  const happenings = drawHappenings(random, points);
  const own = Array.from({ length: count }, () => drawTrouble(random, "drill-a", points));
  const isKilled = own.some(({ what }) => what === "kill");
  // It has to put everything back by itself: that is best seen where nobody else would.
  const isAlone = !isKilled && own.some(({ what }) => what === "sigint" || what === "sigint-twice");
  const later = drawLater(random, isKilled ? 0.35 : isAlone ? 1.5 : 0.7);
  const sweepers = later.flatMap(({ what }, index) => (what === "second-drill" ? [] : [`sweep-${index + 1}`]));
  // The last one is spared: somebody comes in the end who is not killed.
  const others = sweepers.slice(0, -1).filter(() => chance(random, 0.7));
  if (happenings.some(({ what }) => what === "second-drill") && chance(random, 0.4)) others.push("drill-b");
  const outage = chance(random, 0.15) ? oneOf(random, [6 * MINUTE, 8 * MINUTE, 15 * MINUTE]) : undefined;
  return {
    seed,
    mode,
    ...drawConditions(random),
    pace: pick(random, [
      ["shipped", 0.25],
      ["short", 0.45],
      ["hurried", 0.15],
      ["coarse", 0.15],
    ]),
    timer: chance(random, isAlone ? 0.5 : 0.75),
    permissions: oneOf(random, ["simulate", "dry-run"]),
    ...(outage === undefined ? {} : { outage }),
    ahead: chance(random, 0.7) ? 0 : Math.round((random.next() * 2 - 1) * 115) * SECOND,
    troubles: [...own, ...others.map((who) => drawTrouble(random, who, who === "drill-b" ? points : catalogue.sweep))],
    happenings,
    later,
  };
}

const HAPPENINGS: readonly (readonly [HappeningKind, number])[] = [
  ["second-drill", 4],
  ["sweep", 4],
  ["stop-tag", 3],
  ["teardown", 2],
  ["alarm", 2],
  ["full", 3],
  ["terminate", 1],
  ["stop-bystander", 1],
];

function drawHappenings(random: Random, points: readonly WeightedPoint[]): readonly Happening[] {
  const count = pick(random, [
    [0, 0.55],
    [1, 0.35],
    [2, 0.1],
  ]);
  return Array.from({ length: count }, () => {
    const what = pick(random, HAPPENINGS);
    const atStart = what === "second-drill" || what === "teardown" ? 0.5 : 0;
    return {
      what,
      point: chance(random, atStart) ? undefined : pick(random, weights(points)),
      after: oneOf(random, [0, 0, 50, SECOND, 7 * SECOND, 40 * SECOND, 3 * MINUTE, 12 * MINUTE]),
      ...(what === "full" ? { lasts: oneOf(random, [30 * SECOND, 5 * MINUTE, 25 * MINUTE, 2 * HOUR]) } : {}),
    };
  });
}

export function weights(points: readonly WeightedPoint[]): readonly (readonly [string, number])[] {
  return points.map(({ point, weight }) => [point, weight]);
}

function drawLater(random: Random, nobody: number): readonly Later[] {
  const kind = pick(random, [
    ["nobody", nobody],
    ["post-step", 0.25],
    ["sweep", 0.25],
    ["both", 0.1],
    ["again", 0.1],
    ["next-drill", 0.05],
  ] as const);
  const soon = (): Later => ({ what: "post-step", after: oneOf(random, [0, SECOND, 20 * SECOND, 3 * MINUTE]) });
  const late = (): Later => ({ what: "sweep", after: oneOf(random, [SECOND, MINUTE, 30 * MINUTE]) });
  switch (kind) {
    case "nobody":
      return [];
    case "post-step":
      return [soon()];
    case "sweep":
      return [late()];
    case "both":
      return [soon(), late()];
    case "again":
      return [soon(), soon(), late(), late()];
    case "next-drill":
      return [late(), { what: "second-drill", after: oneOf(random, [0, MINUTE]) }];
  }
}
