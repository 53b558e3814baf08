// The pure state machine of a target: every pair of its tables.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  mergeVerdicts,
  nextPhase,
  nextVerdict,
  type Phase,
  type PhaseEvent,
  targetHealth,
  type Verdict,
} from "../../../src/lab/elb/target-health.ts";

const PHASES: readonly Phase[] = ["not-in-use", "zone-not-enabled", "registering", "checking", "stopped", "draining"];

// One row per event, one column per phase in the order of PHASES; "." is no change.
const TABLE: Readonly<Record<PhaseEvent, readonly (Phase | "removed" | ".")[]>> = {
  "group-attached": ["registering", "registering", ".", ".", ".", "."],
  "group-attached-elsewhere": ["zone-not-enabled", ".", "zone-not-enabled", "zone-not-enabled", "zone-not-enabled", "removed"],
  "group-detached": [".", "not-in-use", "not-in-use", "not-in-use", "not-in-use", "removed"],
  registered: [".", ".", ".", ".", ".", "registering"],
  "registration-done": [".", ".", "checking", ".", ".", "."],
  "instance-stopped": [".", ".", "stopped", "stopped", ".", "."],
  "instance-running": [".", ".", ".", ".", "checking", "."],
  "instance-terminated": ["removed", "removed", "removed", "removed", "removed", "removed"],
  deregistered: ["removed", "removed", "draining", "draining", "removed", "."],
  "delay-over": [".", ".", ".", ".", ".", "removed"],
};

describe("nextPhase", () => {
  for (const [event, row] of Object.entries(TABLE)) {
    for (const [index, phase] of PHASES.entries()) {
      it(`${phase} on ${event}`, () => {
        const expected = row[index] === "." ? phase : row[index];
        assert.equal(nextPhase(phase, event as PhaseEvent), expected);
      });
    }
  }
});

const THRESHOLDS = { healthy: 5, unhealthy: 2 };

describe("nextVerdict", () => {
  const cases: readonly [Verdict, number, boolean, Verdict, number][] = [
    ["initial", 0, true, "healthy", 0],
    ["initial", 1, true, "healthy", 0],
    ["initial", 0, false, "initial", 1],
    ["initial", 1, false, "unhealthy", 0],
    ["healthy", 0, true, "healthy", 0],
    ["healthy", 1, true, "healthy", 0],
    ["healthy", 0, false, "healthy", 1],
    ["healthy", 1, false, "unhealthy", 0],
    ["unhealthy", 0, false, "unhealthy", 0],
    ["unhealthy", 4, false, "unhealthy", 0],
    ["unhealthy", 0, true, "unhealthy", 1],
    ["unhealthy", 3, true, "unhealthy", 4],
    ["unhealthy", 4, true, "healthy", 0],
  ];
  for (const [verdict, streak, passed, wantedVerdict, wantedStreak] of cases) {
    it(`${verdict} with ${streak} against it, ${passed ? "pass" : "failure"}`, () => {
      assert.deepEqual(nextVerdict({ verdict, streak }, passed, THRESHOLDS), { verdict: wantedVerdict, streak: wantedStreak });
    });
  }

  it("changes only after the threshold's number of consecutive results, whatever came before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.record({ healthy: fc.integer({ min: 2, max: 10 }), unhealthy: fc.integer({ min: 2, max: 10 }) }),
        (results, thresholds) => {
          let check: { verdict: Verdict; streak: number } = { verdict: "initial", streak: 0 };
          for (const [index, passed] of results.entries()) {
            const before = check.verdict;
            check = nextVerdict(check, passed, thresholds);
            const run = results.slice(0, index + 1).reverse();
            const length = run.findIndex((result) => result !== passed);
            const consecutive = length < 0 ? run.length : length;
            if (before === "initial") {
              assert.equal(check.verdict, passed ? "healthy" : consecutive >= thresholds.unhealthy ? "unhealthy" : "initial");
            } else if (before === "healthy") {
              assert.equal(check.verdict, !passed && consecutive >= thresholds.unhealthy ? "unhealthy" : "healthy");
            } else {
              assert.equal(check.verdict, passed && consecutive >= thresholds.healthy ? "healthy" : "unhealthy");
            }
          }
        },
      ),
    );
  });
});

describe("mergeVerdicts", () => {
  const all: readonly Verdict[] = ["initial", "healthy", "unhealthy"];
  for (const first of all) {
    for (const second of all) {
      const wanted = [first, second].includes("healthy")
        ? "healthy"
        : first === "unhealthy" && second === "unhealthy"
          ? "unhealthy"
          : "initial";
      it(`${first} and ${second} is ${wanted}`, () => assert.equal(mergeVerdicts([first, second]), wanted));
    }
  }
  it("no node at all is initial", () => assert.equal(mergeVerdicts([]), "initial"));
});

describe("targetHealth", () => {
  it("shows AWS's reason codes and descriptions", () => {
    const shown = (health: ReturnType<typeof targetHealth>) => `${health.state} | ${health.reason ?? ""} | ${health.description ?? ""}`;
    const down = ["unhealthy", "unhealthy"] as const;
    assert.equal(shown(targetHealth("checking", ["healthy", "initial"], undefined)), "healthy |  | ");
    assert.equal(
      shown(targetHealth("checking", ["initial"], undefined)),
      "initial | Elb.InitialHealthChecking | Initial health checks in progress",
    );
    assert.equal(
      shown(targetHealth("registering", [], undefined)),
      "initial | Elb.RegistrationInProgress | Target registration is in progress",
    );
    assert.equal(shown(targetHealth("checking", down, { kind: "timeout" })), "unhealthy | Target.Timeout | Request timed out");
    assert.equal(shown(targetHealth("checking", down, { kind: "failed" })), "unhealthy | Target.FailedHealthChecks | Health checks failed");
    assert.equal(
      shown(targetHealth("checking", down, { kind: "mismatch", status: 404 })),
      "unhealthy | Target.ResponseCodeMismatch | Health checks failed with these codes: [404]",
    );
    assert.equal(shown(targetHealth("stopped", [], undefined)), "unused | Target.InvalidState | Target is in the stopped state");
    assert.equal(
      shown(targetHealth("not-in-use", [], undefined)),
      "unused | Target.NotInUse | Target group is not configured to receive traffic from the load balancer",
    );
    assert.equal(
      shown(targetHealth("draining", [], undefined)),
      "draining | Target.DeregistrationInProgress | Target deregistration is in progress",
    );
  });
});
