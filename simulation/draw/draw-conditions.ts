// The lab's weather: a profile, and now and then a condition pinned to where nobody expects it.
import type { ConditionName, FixedConditions } from "../../src/lab/conditions.ts";
import type { Random } from "../../src/ports/random.ts";
import { MINUTE, SECOND } from "../../src/time/units.ts";
import type { Options } from "../options.ts";
import { chance, oneOf, pick } from "./pick.ts";

const EXTREMES: Partial<Record<ConditionName, readonly number[]>> = {
  "api.latency": [0, 5 * SECOND],
  "api.throttle": [0.5],
  "api.failure": [0.3],
  "api.reset": [0.25],
  "ec2.stop.complete": [SECOND, 140 * SECOND],
  "ec2.stop.httpd": [0],
  "ec2.start.running": [0, 3 * MINUTE],
  "ec2.start.httpd": [0, 4 * MINUTE],
  "ec2.start.no-capacity": [0.5, 0.95],
  "ec2.spread": [0, 20 * SECOND],
  "scheduler.lag": [0, 55 * SECOND],
  "scheduler.completion": [0, 5 * MINUTE],
  "cloudformation.event.lag": [0, 30 * SECOND],
  "route53.alias-lag": [0, 2 * MINUTE],
  "dns.loss": [0, 0.3],
  "web.hang": [0.2],
};

export function drawConditions(random: Random): Pick<Options, "conditions" | "fixed"> {
  const conditions = pick(random, [
    ["calm", 0.2],
    ["realistic", 0.35],
    ["hostile", 0.45],
  ] as const);
  const fixed: Partial<Record<ConditionName, number>> = {};
  if (chance(random, 0.3)) {
    const names = Object.keys(EXTREMES) as ConditionName[];
    for (let count = Math.ceil(random.next() * 3); count > 0; count -= 1) {
      const name = oneOf(random, names);
      fixed[name] = oneOf(random, EXTREMES[name] ?? []);
    }
  }
  return { conditions, fixed: fixed satisfies FixedConditions };
}
