// Named delays of Route 53; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const route53Conditions = {
  "route53.change-insync": {
    what: "record change accepted until every name server answers with it (PENDING to INSYNC)",
    unit: "ms",
    min: 15_000,
    typical: 35_000,
    max: 60_000,
    worst: 180_000,
    source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html: generally within 60 seconds",
  },
  "route53.checkers-per-region": {
    what: "health checkers in each of the chosen Regions",
    unit: "count",
    min: 2,
    typical: 2,
    max: 2,
    worst: 2,
    source: "aws-failover-semantics, 1: not published; 2 in 8 Regions fits one request about every two seconds at interval 30",
  },
  "route53.probe-latency": {
    what: "one checker's network time to the endpoint and back; one value per checker, its distance does not change",
    unit: "ms",
    min: 20,
    typical: 150,
    max: 500,
    worst: 1_500,
    source: "aws-failover-semantics, Timing model (c): about 0.2 s passing; a failing probe adds what the endpoint takes, up to the limit",
  },
  "route53.propagation": {
    what: "health check's status changed until the name servers answer by it",
    unit: "ms",
    min: 1_000,
    typical: 5_000,
    max: 30_000,
    source: "aws-failover-semantics, Timing model (h); the documentation is silent",
  },
  "route53.alias-lag": {
    what: "load balancer's health for DNS changed until the name servers answer by it (EvaluateTargetHealth)",
    unit: "ms",
    min: 1_000,
    typical: 10_000,
    max: 60_000,
    source: "aws-failover-semantics, Timing model (e); the documentation is silent",
  },
  "route53.resource": {
    what: "CloudFormation's own work on a Route 53 resource besides waiting for INSYNC",
    unit: "ms",
    min: 500,
    typical: 1_500,
    max: 4_000,
    source: "estimate: a few control plane calls to us-east-1",
  },
} satisfies ConditionTable;
