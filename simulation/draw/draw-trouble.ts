// One trouble of a process: where, what, how long.
import type { Random } from "../../src/ports/random.ts";
import { HOUR, MINUTE, SECOND } from "../../src/time/units.ts";
import type { Trouble, TroubleKind } from "../options.ts";
import type { WeightedPoint } from "./catalogue.ts";
import { oneOf, pick } from "./pick.ts";

const ANYWHERE: readonly (readonly [TroubleKind, number])[] = [
  ["kill", 8],
  ["sigint", 3],
  ["sigint-twice", 1],
  ["sleep", 3],
  ["offline", 1.5],
  ["expired", 1.5],
];

const AT_CALLS: readonly (readonly [TroubleKind, number])[] = [
  ...ANYWHERE,
  ["throttle", 0.7],
  ["failure", 1],
  ["denied", 1],
  ["denied-for-good", 1],
  ["request-lost", 1],
  ["answer-lost", 2],
];

/** What is done instead of carrying the call out comes before it. */
const ANSWERS: ReadonlySet<TroubleKind> = new Set([
  "throttle",
  "failure",
  "denied",
  "denied-for-good",
  "request-lost",
  "answer-lost",
  "no-capacity",
]);

const LASTS: Partial<Record<TroubleKind, readonly number[]>> = {
  sleep: [20 * SECOND, 2 * MINUTE, 4 * MINUTE, 9 * MINUTE, 30 * MINUTE, 90 * MINUTE, 3 * HOUR, 9 * HOUR],
  offline: [5 * SECOND, MINUTE, 10 * MINUTE, 2 * HOUR],
  "sigint-twice": [1, 3 * SECOND, 2 * MINUTE],
};

export function drawTrouble(random: Random, who: string, points: readonly WeightedPoint[]): Trouble {
  const point = pick(
    random,
    points.map(({ point: name, weight }) => [name, weight] as const),
  );
  const kinds = point.includes("/fact ") ? ANYWHERE : AT_CALLS;
  const what = pick(random, point.includes("/StartInstances#") ? [...kinds, ["no-capacity", 3] as const] : kinds);
  const lasts = LASTS[what];
  return {
    who,
    point,
    what,
    when: ANSWERS.has(what) ? "before" : oneOf(random, ["before", "after"]),
    ...(lasts === undefined ? {} : { lasts: oneOf(random, lasts) }),
  };
}
