// Causes of a steady state that does not hold: what the health checkers themselves report decides.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkersCause } from "../../../src/experiment/causes/steady-state.ts";
import type { Experiment } from "../../../src/experiment/experiment.ts";
import type { CheckersOutcome, TargetsOutcome } from "../../../src/journal/facts.ts";

/** All targets healthy, no checker satisfied; `sample` is what one of them reports. */
function causeOf(sample: string | undefined): string {
  const targets: TargetsOutcome = { healthy: 1, total: 1, states: { "i-1": "healthy" } };
  const checkers: CheckersOutcome = { healthy: 0, total: 16, status: "unhealthy", ...(sample === undefined ? {} : { sample }) };
  const outcomes: Readonly<Record<string, unknown>> = { targets, checkers };
  return checkersCause({ signals: { latest: (name: string) => ({ outcome: outcomes[name] }) } } as unknown as Experiment);
}

const rows: readonly (readonly [string | undefined, RegExp])[] = [
  ["Failure: HTTP Status Code 404, Not Found. Resolved IP: 198.18.0.1", /another status than 2xx or 3xx: .*ResourcePath.*Status Code 404/],
  ["Failure: HTTP Status Code 200. The search string was not found. Resolved IP: 198.18.0.1", /SearchString is not within/],
  ["Failure: Connection refused. Resolved IP: 198.18.0.1", /refuses connections on its port/],
  ["Failure: DNS resolution failed: the domain name has no A record", /FullyQualifiedDomainName does not resolve/],
  ["Failure: Connection timed out. The endpoint or the internet connection is down", /get no answer: .*Port has no listener/],
  ["Failure: something that nobody has seen yet", /security group/],
  [undefined, /security group/],
];

for (const [sample, cause] of rows) test(`checkers that report "${sample}"`, () => assert.match(causeOf(sample), cause));
