// What the lab remembers of Route 53, and what wakes it.
import type { Lab } from "../lab.ts";
import { noticeTargetHealth } from "./alias-health.ts";
import { restOfTheLab } from "./outside.ts";
import type { Route53State } from "./types.ts";

export { seedHostedZone } from "./hosted-zones.ts";
export type { Route53State } from "./types.ts";

export function createRoute53State(): Route53State {
  return {
    outside: restOfTheLab,
    zones: new Map(),
    servers: new Map(),
    changes: new Map(),
    healthChecks: new Map(),
    spentReferences: new Set(),
    aliasHealth: new Map(),
    tags: new Map(),
    answers: new Map(),
    turn: 0,
    turnIpv6: 0,
  };
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startRoute53(lab: Lab): void {
  lab.signals.targetHealthChanged.subscribe((arn) => noticeTargetHealth(lab, arn));
}
