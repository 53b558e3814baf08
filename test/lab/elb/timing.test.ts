// The load balancer's part of the timing model, over many seeds on the virtual clock.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SECOND } from "../../../src/time/units.ts";
import { createSite, createTestLab, INSTANCES, shownState, type TestLab } from "./support.ts";

const SEEDS = 400;

/** Seconds from `act` until the group's healthy count is `wanted`, for each seed. */
async function durations(wanted: string, act: (test: TestLab) => void, prepare?: (test: TestLab) => Promise<void>): Promise<number[]> {
  const all: number[] = [];
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const test = createTestLab(`timing-${seed}`);
    await test.clock.drive(async () => {
      createSite(test);
      await test.clock.sleep(120 * SECOND);
      await prepare?.(test);
      const start = test.clock.now();
      act(test);
      await test.clock.sleep(400 * SECOND);
      const hit = test.lab.truths.find((truth) => truth.what === "target-group.healthy" && truth.detail === wanted && truth.at >= start);
      assert.ok(hit, `seed timing-${seed}: the count never became ${wanted}`);
      all.push((hit.at - start) / SECOND);
    });
  }
  return all;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const between = (value: number, low: number, high: number, what: string) =>
  assert.ok(value >= low && value <= high, `${what}: ${value.toFixed(2)} is not in ${low} to ${high}`);

const all = (web: "down" | "gone" | "up") => (test: TestLab) => {
  for (const id of INSTANCES) test.change(id, { web });
};

describe("A1: all four pairs must collect two failures", () => {
  it("refusing targets: mean 30 + 24 s, within 30 and 60 s", async () => {
    const a1 = await durations("0", all("down"));
    between(mean(a1), 53, 55, "mean");
    between(Math.min(...a1), 30, 46, "least");
    between(Math.max(...a1), 57, 60.01, "most");
  });

  it("silent targets: the time-out of 5 s on top", async () => {
    const a1 = await durations("0", all("gone"));
    between(mean(a1), 58, 60, "mean");
    between(Math.max(...a1), 62, 65.01, "most");
  });
});

describe("recovery", () => {
  const stopped = async (test: TestLab) => {
    for (const id of INSTANCES) test.change(id, { state: "stopped", web: "gone" });
    await test.clock.sleep(60 * SECOND);
  };

  it("restarted instances that answer at once take the one-probe path: mean lag + 30/5 s", async () => {
    const fast = await durations(
      "1",
      (test) => {
        for (const id of INSTANCES) test.change(id, { state: "running", web: "up" });
      },
      stopped,
    );
    between(mean(fast), 1 + 5.2, 1 + 6.8, "mean");
    between(Math.max(...fast), 1, 31, "most");
  });

  it("targets that have become unhealthy need five passes: (5 - 1) x 30 s + 6 s", async () => {
    const slow = await durations("1", all("up"), async (test) => {
      all("down")(test);
      await test.clock.sleep(90 * SECOND);
    });
    between(mean(slow), 125, 127.5, "mean");
    between(Math.min(...slow), 120, 122, "least");
  });

  it("a boot of more than 60 s turns every pair unhealthy, so recovery is slow", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const { group } = createSite(test);
      await test.clock.sleep(120 * SECOND);
      await stopped(test);
      for (const id of INSTANCES) test.change(id, { state: "running", web: "down" });
      await test.clock.sleep(62 * SECOND);
      assert.equal(shownState(group, "i-1"), "unhealthy Target.FailedHealthChecks");
      all("up")(test);
      await test.clock.sleep(119 * SECOND);
      assert.equal(shownState(group, "i-1"), "unhealthy Target.FailedHealthChecks");
      await test.clock.sleep(32 * SECOND);
      assert.equal(shownState(group, "i-1"), "healthy");
    });
  });

  it("with the switch turned, a restarted target needs HealthyThresholdCount", async () => {
    const test = createTestLab();
    test.lab.elb.restartedTargetIsInitial = false;
    await test.clock.drive(async () => {
      const { group } = createSite(test);
      await test.clock.sleep(120 * SECOND);
      await stopped(test);
      for (const id of INSTANCES) test.change(id, { state: "running", web: "up" });
      await test.clock.sleep(119 * SECOND);
      assert.equal(shownState(group, "i-1"), "unhealthy Target.FailedHealthChecks");
      await test.clock.sleep(33 * SECOND);
      assert.equal(shownState(group, "i-1"), "healthy");
    });
  });
});

describe("the probe schedule", () => {
  it("is a fixed rate: slow answers do not shift the next probe, and every pair has its own phase", async () => {
    const test = createTestLab();
    test.slowness = 4_500;
    await test.clock.drive(async () => {
      createSite(test);
      for (const id of INSTANCES) test.change(id, { web: "slow" });
      await test.clock.sleep(300 * SECOND);
      const pairs = Map.groupBy(test.requests, (request) => `${request.instanceId} ${request.subnetId}`);
      assert.equal(pairs.size, 4);
      for (const probes of pairs.values()) {
        for (let index = 1; index < probes.length; index += 1) {
          assert.ok(Math.abs((probes[index]?.at ?? 0) - (probes[index - 1]?.at ?? 0) - 30_000) < 0.001);
        }
      }
      assert.equal(new Set([...pairs.values()].map((probes) => (probes[0]?.at ?? 0) % 30_000)).size, 4);
    });
  });

  it("an answer after the time-out is a time-out", async () => {
    const test = createTestLab();
    test.slowness = 5_500;
    await test.clock.drive(async () => {
      const { group } = createSite(test);
      await test.clock.sleep(60 * SECOND);
      test.change("i-1", { web: "slow" });
      await test.clock.sleep(66 * SECOND);
      assert.equal(shownState(group, "i-1"), "unhealthy Target.Timeout");
    });
  });

  it("one failed probe between passes changes nothing", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const { group } = createSite(test);
      await test.clock.sleep(60 * SECOND);
      test.change("i-1", { web: "down" });
      await test.clock.sleep(30 * SECOND);
      test.change("i-1", { web: "up" });
      await test.clock.sleep(60 * SECOND);
      assert.equal(shownState(group, "i-1"), "healthy");
      assert.ok(!test.lab.truths.some((truth) => truth.detail.startsWith("unhealthy")));
    });
  });
});
