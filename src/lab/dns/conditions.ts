// Named delays of DNS and of the client's network; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const dnsConditions = {
  "dns.latency": {
    what: "question to an authoritative name server sent until its answer arrives",
    unit: "ms",
    min: 5,
    typical: 15,
    max: 40,
    worst: 400,
    source: "estimate: Route 53's name servers are anycast, so one short round trip",
  },
  "dns.recursive-latency": {
    what: "question to the client's resolver sent until its answer arrives, when the answer is cached; a miss adds dns.latency",
    unit: "ms",
    min: 1,
    typical: 3,
    max: 15,
    worst: 200,
    source: "estimate: the resolver is in the client's own network",
  },
  "dns.loss": {
    what: "share of questions that get no answer; one value per network",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0.05,
    source: "none under realistic conditions; hostile: chosen",
  },
  "dns.alb-ttl": {
    what: "time to live of a load balancer's addresses",
    unit: "ms",
    min: 60_000,
    typical: 60_000,
    max: 60_000,
    worst: 60_000,
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
  },
  "dns.s3-ttl": {
    what: "time to live of an S3 website endpoint's address",
    unit: "ms",
    min: 5_000,
    typical: 5_000,
    max: 5_000,
    worst: 5_000,
    source: "aws-failover-semantics, 3: captured answers; the documentation is silent",
  },
  "net.latency": {
    what: "client to site and back: connect and request without the server's own time",
    unit: "ms",
    min: 10,
    typical: 40,
    max: 150,
    worst: 1_000,
    source: "estimate: two round trips between a client and a region on the same continent",
  },
} satisfies ConditionTable;
