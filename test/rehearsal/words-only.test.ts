// A site whose error page is told by words that the load balancer's own 503 has, too: what never fails over must not pass for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Edit, rehearseShipped } from "../support/shipped.ts";

const WORDS_ONLY: Edit = {
  file: "failover-drill",
  from: /^ {2}error-page:\n {4}status:.*\n(?: {4}.*\n)+/,
  to: "  error-page:\n    body: '[Tt]emporarily [Uu]navailable'\n",
};

const NEVER_MOVES: readonly Edit[] = [
  { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
  { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" },
];

test("where DNS never moves, the load balancer's 503 is no error page", async () => {
  const { report } = await rehearseShipped([WORDS_ONLY, ...NEVER_MOVES]);
  assert.equal(report.outcome, "failed", report.sentence);
  assert.match(report.sentence, /never failed over to its error page .*alb-503/);
});

test("where it moves, the page that S3 serves is still told by its words", async () => {
  const { report } = await rehearseShipped([WORDS_ONLY]);
  assert.equal(report.outcome, "passed", report.sentence);
});
