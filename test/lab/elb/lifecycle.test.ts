// Every shown target state against every event, with the clock running.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deregisterTargets, registerTargets } from "../../../src/lab/elb/registration.ts";
import { SECOND } from "../../../src/time/units.ts";
import { attach, createSite, createTestLab, detach, type Site, shownState, type TestLab } from "./support.ts";

type Step = (test: TestLab, site: Site) => void | Promise<void>;
const wait = (seconds: number) => (test: TestLab) => test.clock.sleep(seconds * SECOND);
const stop: Step = (test) => test.change("i-1", { state: "stopped", web: "gone" });
const run: Step = (test) => test.change("i-1", { state: "running", web: "up" });

// How to bring i-1 from `healthy` (calm conditions: unused lag 8 s, used lag 1 s, registration 3 s) into each state.
const STATES: Readonly<Record<string, readonly Step[]>> = {
  healthy: [],
  "unhealthy Target.FailedHealthChecks": [(test) => test.change("i-1", { web: "down" }), wait(62)],
  "unhealthy Target.Timeout": [(test) => test.change("i-1", { web: "gone" }), wait(67)],
  "unhealthy Target.ResponseCodeMismatch": [(test) => test.change("i-1", { web: 500 }), wait(62)],
  "unused Target.InvalidState": [stop, wait(9)],
  "initial Elb.RegistrationInProgress": [(test, site) => detach(test, site), (test, site) => attach(test, site)],
  // Refusing, so that it stays initial for a while; 2 s are less than two probes.
  "initial Elb.InitialHealthChecking": [stop, wait(9), (test) => test.change("i-1", { state: "running", web: "down" }), wait(2)],
  "unused Target.NotInUse": [(test, site) => detach(test, site)],
  "draining Target.DeregistrationInProgress": [(test, site) => deregisterTargets(test.lab, site.group, [{ id: "i-1" }])],
};

const NEXT_SECONDS = 9;
// What each state becomes after the event and 9 s more (probes may add at most a verdict of a running check).
const EVENTS: Readonly<Record<string, { readonly steps: readonly Step[]; readonly becomes: (state: string) => RegExp }>> = {
  "nothing happens": {
    steps: [],
    becomes: (state) => (state.startsWith("initial") ? /^(initial Elb.InitialHealthChecking|healthy)$/ : exactly(state)),
  },
  "instance is stopping, still serving": {
    steps: [(test) => test.change("i-1", { state: "stopping" })],
    becomes: (state) => (state.startsWith("initial") ? /^(initial Elb.InitialHealthChecking|healthy)$/ : exactly(state)),
  },
  "instance stopped": {
    steps: [stop],
    becomes: (state) => (/NotInUse|draining/.test(state) ? exactly(state) : exactly("unused Target.InvalidState")),
  },
  "instance runs": {
    steps: [run],
    becomes: (state) => {
      if (/^unused Target.InvalidState/.test(state) || state.startsWith("initial")) return /^(initial Elb.InitialHealthChecking|healthy)$/;
      return state.startsWith("unhealthy") ? /^unhealthy/ : exactly(state);
    },
  },
  "instance terminated": {
    steps: [(test) => test.change("i-1", { state: "terminated", web: "gone" })],
    becomes: () => exactly("gone"),
  },
  deregistered: {
    steps: [(test, site) => deregisterTargets(test.lab, site.group, [{ id: "i-1" }])],
    becomes: (state) => exactly(state.startsWith("unused") ? "gone" : "draining Target.DeregistrationInProgress"),
  },
  "registered again": {
    steps: [
      (test, site) => {
        // A stopped instance cannot be registered: it stays as it is.
        if (test.instances.get("i-1")?.state === "running") registerTargets(test.lab, site.group, [{ id: "i-1" }]);
      },
    ],
    becomes: (state) => (/^initial|^draining/.test(state) ? /^(initial Elb.InitialHealthChecking|healthy)$/ : exactly(state)),
  },
  "group detached": {
    steps: [(test, site) => detach(test, site)],
    becomes: (state) => exactly(state.startsWith("draining") ? "gone" : "unused Target.NotInUse"),
  },
  "group attached": {
    steps: [(test, site) => attach(test, site)],
    becomes: (state) => {
      if (/^initial|NotInUse/.test(state)) return /^(initial Elb.InitialHealthChecking|healthy)$/;
      return exactly(state);
    },
  },
};

function exactly(state: string): RegExp {
  return new RegExp(`^${state.replaceAll(".", "\\.")}$`);
}

describe("a target's states and events", () => {
  for (const [state, way] of Object.entries(STATES)) {
    for (const [event, { steps, becomes }] of Object.entries(EVENTS)) {
      it(`${state}: ${event}`, async () => {
        const test = createTestLab(`${state}/${event}`);
        await test.clock.drive(async () => {
          const site = createSite(test);
          await wait(60)(test);
          assert.equal(shownState(site.group, "i-1"), "healthy");
          for (const step of way) await step(test, site);
          assert.equal(shownState(site.group, "i-1"), state);
          for (const step of steps) await step(test, site);
          await wait(NEXT_SECONDS)(test);
          assert.match(shownState(site.group, "i-1"), becomes(state));
          assert.equal(test.instances.get("i-2")?.state, "running");
        });
      });
    }
  }
});

describe("lags and delays", () => {
  it("a target goes registering, checking, healthy with one passed probe", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const { group } = createSite(test);
      assert.equal(shownState(group, "i-1"), "initial Elb.RegistrationInProgress");
      await wait(3.001)(test);
      assert.equal(shownState(group, "i-1"), "initial Elb.InitialHealthChecking");
      await wait(31)(test);
      assert.equal(shownState(group, "i-1"), "healthy");
      const probes = test.requests.filter((request) => request.instanceId === "i-1");
      assert.ok(probes.length <= 4, "no five passes were needed");
      assert.deepEqual(new Set(probes.map((probe) => probe.host)), new Set(["10.0.3.10:80"]));
    });
  });

  it("a stop shows as unused after the lag, in both targets at the same moment", async () => {
    const test = createTestLab("lag", "realistic");
    await test.clock.drive(async () => {
      const { group } = createSite(test);
      await wait(120)(test);
      for (const id of ["i-1", "i-2"]) test.change(id, { state: "stopped", web: "gone" });
      const stopped = test.clock.now();
      await wait(31)(test);
      const lags = test.lab.truths.filter((truth) => truth.detail === "unused Target.InvalidState").map((truth) => truth.at - stopped);
      assert.equal(lags.length, 2);
      assert.equal(lags[0], lags[1]);
      assert.ok((lags[0] as number) >= 1_000 && (lags[0] as number) <= 30_000);
      assert.equal(shownState(group, "i-2"), "unused Target.InvalidState");
    });
  });

  it("an instance that is started again within the lag is never unused", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      createSite(test);
      await wait(60)(test);
      test.change("i-1", { state: "stopped", web: "gone" });
      await wait(4)(test);
      test.change("i-1", { state: "pending" });
      await wait(2)(test);
      test.change("i-1", { state: "running", web: "up" });
      await wait(60)(test);
      assert.ok(!test.lab.truths.some((truth) => truth.detail === "unused Target.InvalidState"));
    });
  });

  it("draining lasts for the deregistration delay, then the target is gone", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const { group } = createSite(test, { attributes: { "deregistration_delay.timeout_seconds": "20" } });
      await wait(60)(test);
      deregisterTargets(test.lab, group, [{ id: "i-1" }]);
      await wait(19.9)(test);
      assert.equal(shownState(group, "i-1"), "draining Target.DeregistrationInProgress");
      await wait(0.2)(test);
      assert.equal(shownState(group, "i-1"), "gone");
    });
  });

  it("no probe is sent to a target that is stopped, draining or not in use", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const site = createSite(test);
      await wait(60)(test);
      test.change("i-1", { state: "stopped", web: "gone" });
      deregisterTargets(test.lab, site.group, [{ id: "i-2" }]);
      await wait(9)(test);
      const before = test.requests.length;
      await wait(120)(test);
      assert.equal(test.requests.length, before);
    });
  });
});
