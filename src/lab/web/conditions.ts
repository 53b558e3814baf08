// Named troubles on the way between clients and the lab's web servers; checkers and load balancers go other ways.
import type { ConditionTable } from "../condition-spec.ts";

export const webConditions = {
  "web.latency": {
    what: "added to every answer that a client gets from a web server",
    unit: "ms",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0,
    source: "none unless it is set: a site that is slow for reasons of its own",
  },
  "web.hang": {
    what: "share of a load balancer's own error pages (502, 503, 504) that never arrive: accepted, never answered; one value per network",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 1,
    source: "none under realistic conditions; hostile: chosen, so that outages hang as well as fail",
  },
  "web.drop": {
    what: "probability that a load balancer that has no healthy target drops its clients' packets instead of answering; drawn once per lab",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0,
    source: "none unless it is set: an outage in which not even a connection comes about",
  },
} satisfies ConditionTable;
