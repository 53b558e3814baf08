// Causes that must not contradict what the samples show: where DNS really sent the clients.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageOutcome } from "../../../../src/journal/facts.ts";
import { causesOf } from "../../../support/finding.ts";
import { answer, type Story, tell } from "../../../support/journal-builder.ts";

const NEVER = Number.POSITIVE_INFINITY;
const never: Partial<Story> = { resolverAt: NEVER, dnsAt: NEVER, restoreAt: 600_000 };

test("DNS that went back to the dead primary is not taken for a resolver's cache", () => {
  const facts = tell({
    ...never,
    dnsAt: 60_000,
    edit: ({ probe, sinceFault }) => (probe === "authoritative" && sinceFault >= 90_000 ? answer("primary") : undefined),
  });
  const causes = causesOf(facts, "failed-over-in-time");
  assert.match(causes, /30\.0 s later it answered with the primary again.*SECONDARY turns unhealthy/);
  assert.doesNotMatch(causes, /cache/);
});

test("with every signal down and used, nobody is told to set what is set", () => {
  const causes = causesOf(tell(never), "failed-over-in-time");
  assert.match(causes, /SECONDARY counts as unhealthy, too/);
  assert.doesNotMatch(causes, /Set EvaluateTargetHealth|Set HealthCheckId/);
});

/** The error page, lost for 20 s while the zone answers `dns`. */
function lostWhile(dns: "primary" | "secondary"): string {
  const refused: PageOutcome = { seen: "refused", path: "/" };
  return causesOf(
    tell({
      edit: ({ probe, sinceFault }) => {
        if (sinceFault < 110_000 || sinceFault >= 130_000) return undefined;
        return probe === "page" ? refused : probe === "authoritative" ? answer(dns) : undefined;
      },
    }),
    "error-page-held",
  );
}

test("an error page that did not hold is told beside the answers of the zone's name servers", () => {
  assert.match(lostWhile("primary"), /^At \d+ of 20 such moments .* DNS sent clients back to the dead primary/);
  assert.match(lostWhile("secondary"), /^At every such moment .* DNS was right/);
});
