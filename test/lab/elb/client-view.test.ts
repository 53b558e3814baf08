// What a client sees of a load balancer in each situation of its targets.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createListener, createRule } from "../../../src/lab/elb/listeners.ts";
import { registerTargets } from "../../../src/lab/elb/registration.ts";
import type { Action } from "../../../src/lab/elb/rules.ts";
import { SECOND } from "../../../src/time/units.ts";
import {
  ask,
  createBalancer,
  createGroup,
  createSite,
  createTestLab,
  glance,
  INSTANCES,
  listenerSettings,
  shownState,
  type TestLab,
} from "./support.ts";

const everyone = (test: TestLab, patch: Parameters<TestLab["change"]>[1]) => {
  for (const id of INSTANCES) test.change(id, patch);
};

async function withSite(
  run: (test: TestLab, site: ReturnType<typeof createSite>) => Promise<void>,
  options: Parameters<typeof createSite>[1] = {},
) {
  const test = createTestLab();
  await test.clock.drive(async () => {
    const site = createSite(test, options);
    await test.clock.sleep(60 * SECOND);
    await run(test, site);
  });
}

describe("the sequence after a stop of all instances", () => {
  it("200, 502 at once, 504 after 10 s, 503 at once", () =>
    withSite(async (test, { balancer }) => {
      const seen = () => {
        const reply = ask(test, balancer);
        return reply.kind === "response" ? [reply.status, reply.after < 1_000 ? "at once" : Math.round(reply.after / 1_000)] : [reply.kind];
      };
      assert.deepEqual(seen(), [200, "at once"]);
      everyone(test, { state: "stopping", web: "down" });
      assert.deepEqual(seen(), [502, "at once"]);
      await test.clock.sleep(4 * SECOND);
      everyone(test, { web: "gone" });
      assert.deepEqual(seen(), [504, 10]);
      await test.clock.sleep(20 * SECOND);
      everyone(test, { state: "stopped" });
      assert.deepEqual(seen(), [504, 10], "the load balancer has not noticed yet");
      await test.clock.sleep(9 * SECOND);
      assert.deepEqual(seen(), [503, "at once"]);
    }));

  it("the pages are the load balancer's own", () =>
    withSite(async (test, { balancer }) => {
      everyone(test, { web: "down" });
      const reply = ask(test, balancer);
      assert.ok(reply.kind === "response");
      assert.equal(reply.headers.server, "awselb/2.0");
      assert.equal(reply.reason, "Bad Gateway");
      assert.match(reply.body, /<title>502 Bad Gateway<\/title>/);
      assert.equal(Number(reply.headers["content-length"]), Buffer.byteLength(reply.body));
    }));

  it("a reset from the target is a 502 too", () =>
    withSite(async (test, { balancer }) => {
      everyone(test, { web: "reset" });
      assert.equal(glance(ask(test, balancer)), "502");
    }));

  it("an answer later than the idle time-out is a 504 at 60 s", () =>
    withSite(async (test, { balancer }) => {
      test.slowness = 61_000;
      everyone(test, { web: "slow" });
      const reply = ask(test, balancer);
      assert.ok(reply.kind === "response" && reply.status === 504 && Math.round(reply.after / 1_000) === 60);
    }));
});

describe("routing", () => {
  it("both instances answer in turn at each node", () =>
    withSite(async (test, { balancer }) => {
      for (const node of [0, 1]) {
        const bodies = [1, 2, 3, 4].map(() => {
          const reply = ask(test, balancer, {}, node);
          return reply.kind === "response" ? reply.body : reply.kind;
        });
        assert.deepEqual(bodies.toSorted(), ["instance-id: i-1", "instance-id: i-1", "instance-id: i-2", "instance-id: i-2"]);
        assert.notEqual(bodies[0], bodies[1]);
      }
    }));

  it("only healthy targets get requests", () =>
    withSite(async (test, { balancer, group }) => {
      test.change("i-1", { web: "down" });
      await test.clock.sleep(61 * SECOND);
      assert.equal(shownState(group, "i-1"), "unhealthy Target.FailedHealthChecks");
      const replies = Array.from({ length: 6 }, () => glance(ask(test, balancer)));
      assert.deepEqual(new Set(replies), new Set(["200"]));
    }));

  it("fails open when every registered target is unhealthy, and answers 200 if one works after all", () =>
    withSite(async (test, { balancer, group }) => {
      everyone(test, { web: 500 });
      await test.clock.sleep(61 * SECOND);
      assert.equal(shownState(group, "i-2"), "unhealthy Target.ResponseCodeMismatch");
      assert.equal(glance(ask(test, balancer)), "500", "the target's own answer, not the load balancer's");
      everyone(test, { web: "up" });
      assert.equal(glance(ask(test, balancer)), "200");
      assert.equal(shownState(group, "i-2"), "unhealthy Target.ResponseCodeMismatch");
    }));

  it("503 while targets are initial, 503 without targets, 503 when all drain", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const { balancer, group } = createSite(test);
      assert.equal(shownState(group, "i-1"), "initial Elb.RegistrationInProgress");
      assert.equal(glance(ask(test, balancer)), "503");
      const empty = createGroup(test, "empty");
      createListener(test.lab, balancer, listenerSettings(empty, 8080));
      assert.equal(glance(ask(test, balancer, { port: 8080 })), "503");
      await test.clock.sleep(60 * SECOND);
      assert.equal(glance(ask(test, balancer)), "200");
    });
  });

  it("without cross-zone balancing a node uses its own zone only", () =>
    withSite(
      async (test, { balancer }) => {
        const bodies = [0, 1].map((node) => {
          const replies = Array.from({ length: 3 }, () => ask(test, balancer, {}, node));
          return [...new Set(replies.map((reply) => (reply.kind === "response" ? reply.body : reply.kind)))];
        });
        assert.deepEqual(bodies, [["instance-id: i-1"], ["instance-id: i-2"]]);
      },
      { attributes: { "load_balancing.cross_zone.enabled": "false" } },
    ));
});

describe("the way in", () => {
  it("silence when the network lets nobody in, refused without a listener, https without one refused", () =>
    withSite(async (test, { balancer }) => {
      assert.equal(glance(ask(test, balancer, { port: 81 })), "refused");
      assert.equal(glance(ask(test, balancer, { port: 443, scheme: "https" })), "refused");
      assert.equal(glance(ask(test, balancer, { port: 80, scheme: "https" })), "reset");
      test.internetOpen = false;
      assert.equal(glance(ask(test, balancer)), "silence");
    }));

  it("silence until the load balancer is active", () =>
    withSite(async (test, { balancer }) => {
      balancer.state = "provisioning";
      assert.equal(glance(ask(test, balancer)), "silence");
    }));

  it("an HTTPS listener answers https, and plain http with 400", () =>
    withSite(async (test, { balancer, group }) => {
      const settings = { ...listenerSettings(group, 443), protocol: "HTTPS", certificateArns: ["arn:aws:acm:x"] };
      createListener(test.lab, balancer, settings);
      assert.equal(glance(ask(test, balancer, { port: 443, scheme: "https" })), "200");
      assert.equal(glance(ask(test, balancer, { port: 443 })), "400");
    }));

  it("HEAD has no body", () =>
    withSite(async (test, { balancer }) => {
      const reply = ask(test, balancer, { method: "HEAD" });
      assert.ok(reply.kind === "response" && reply.status === 200 && reply.body === "");
    }));
});

describe("listener actions and rules", () => {
  const fixed = (status: number): Action => ({ type: "fixed-response", status, contentType: "text/plain", body: `fixed ${status}` });

  it("the lowest priority that fits answers; patterns know * and ?", () =>
    withSite(async (test, { balancer, listener }) => {
      createRule(test.lab, listener, { priority: 20, conditions: [{ field: "path-pattern", values: ["/a*"] }], actions: [fixed(404)] });
      createRule(test.lab, listener, {
        priority: 10,
        conditions: [{ field: "path-pattern", values: ["/ab?", "/x/*/z"] }],
        actions: [fixed(410)],
      });
      createRule(test.lab, listener, {
        priority: 30,
        conditions: [
          { field: "host-header", values: ["*.Example.org"] },
          { field: "http-request-method", values: ["HEAD"] },
        ],
        actions: [fixed(403)],
      });
      const at = (path: string, host = "www.example.com") => glance(ask(test, balancer, { path, host }));
      assert.equal(at("/abc"), "410");
      assert.equal(at("/abc?q=1"), "410");
      assert.equal(at("/abcd"), "404");
      assert.equal(at("/x/y/y/z"), "410");
      assert.equal(at("/x/z"), "200");
      assert.equal(at("/A"), "200", "paths are case-sensitive");
      assert.equal(at("/", "www.example.org"), "200", "both conditions must hold");
      assert.equal(glance(ask(test, balancer, { host: "WWW.example.org:80", method: "HEAD" })), "403");
    }));

  it("redirects fill in what they keep", () =>
    withSite(async (test, { balancer, listener }) => {
      listener.defaultActions = [
        { type: "redirect", status: 301, protocol: "HTTPS", port: "443", host: "#{host}", path: "/#{path}", query: "#{query}" },
      ];
      const reply = ask(test, balancer, { path: "/a/b?x=1&y=2" });
      assert.ok(reply.kind === "response" && reply.status === 301);
      assert.equal(reply.headers.location, "https://www.example.com:443/a/b?x=1&y=2");
    }));

  it("weighted forwarding gives shares by weight", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const balancer = createBalancer(test, "weighted");
      const [first, second] = [createGroup(test, "first"), createGroup(test, "second")];
      const to = [
        { group: first, weight: 3 },
        { group: second, weight: 1 },
      ];
      createListener(test.lab, balancer, { ...listenerSettings(first), defaultActions: [{ type: "forward", to }] });
      registerTargets(test.lab, first, [{ id: "i-1" }]);
      registerTargets(test.lab, second, [{ id: "i-2" }]);
      await test.clock.sleep(60 * SECOND);
      const bodies = Array.from({ length: 8 }, () => {
        const reply = ask(test, balancer);
        return reply.kind === "response" ? reply.body : reply.kind;
      });
      assert.equal(bodies.filter((body) => body === "instance-id: i-1").length, 6);
      assert.equal(bodies.filter((body) => body === "instance-id: i-2").length, 2);
    });
  });
});
