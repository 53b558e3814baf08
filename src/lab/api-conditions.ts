// Conditions of the API in front of every service.
import type { ConditionTable } from "./condition-spec.ts";

export const apiConditions = {
  "api.latency": {
    what: "request sent until its answer arrives",
    unit: "ms",
    min: 20,
    typical: 60,
    max: 250,
    worst: 2_000,
    source: "estimate: one TLS round trip inside a region and the control plane's own work",
  },
  "api.throttle": {
    what: "share of calls rejected with the service's throttling code",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0.3,
    source: "none under realistic conditions; hostile: chosen to be far worse than a shared account",
  },
  "api.failure": {
    what: "share of calls answered with a 500 or 503",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0.05,
    source: "none under realistic conditions; hostile: chosen",
  },
  "api.reset": {
    what: "share of calls whose connection breaks, half of them after the service has done what was asked",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0.02,
    source: "none under realistic conditions; hostile: chosen to be worse than a bad network",
  },
} satisfies ConditionTable;
