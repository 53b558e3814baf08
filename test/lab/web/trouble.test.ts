// Trouble between clients and the lab's web: late answers, error pages that never arrive, load balancers that drop packets. Only clients meet it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConditionName } from "../../../src/lab/conditions.ts";
import { labNet } from "../../../src/lab/net.ts";
import { createTrouble } from "../../../src/lab/web/trouble.ts";
import { ask, createSite, createTestLab, glance, type TestLab } from "../elb/support.ts";

/** The same lab, with these conditions at these values. */
function under(test: TestLab, values: Partial<Record<ConditionName, number>>): TestLab["lab"] {
  const draw: TestLab["lab"]["draw"] = (name, about) => values[name] ?? test.lab.draw(name, about);
  return Object.create(test.lab, { draw: { value: draw } });
}

async function outage(values: Partial<Record<ConditionName, number>>, requests = 1) {
  const test = createTestLab();
  const { balancer } = createSite(test);
  const net = labNet(under(test, values));
  const address = balancer.nodes[0]?.address ?? "";
  const get = async () => {
    const start = test.clock.now();
    const outcome = await net.get({ scheme: "http", address, port: 80, host: "www.example.com", path: "/", timeout: 5_000 });
    return { seen: outcome.kind === "response" ? outcome.status : outcome.kind, took: test.clock.now() - start };
  };
  return test.clock.drive(async () => {
    await test.clock.sleep(60_000);
    const before = await get();
    for (const id of ["i-1", "i-2"]) test.change(id, { state: "stopped", web: "gone" });
    await test.clock.sleep(120_000);
    const during: Awaited<ReturnType<typeof get>>["seen"][] = [];
    for (let request = 0; request < requests; request += 1) during.push((await get()).seen);
    return { before, during, fromInside: glance(ask(test, balancer)) };
  });
}

test("without any trouble", async () => {
  const { before, during } = await outage({});
  assert.deepEqual([before.seen, during], [200, [503]]);
});

test("web.latency comes on top of everything", async () => {
  const [quick, slow] = [await outage({}), await outage({ "web.latency": 2_000 })];
  assert.equal(slow.before.took - quick.before.took, 2_000);
});

test("web.hang: the site's own pages arrive, its share of the load balancer's errors never does", async () => {
  const { before, during, fromInside } = await outage({ "web.hang": 1 }, 3);
  assert.deepEqual([before.seen, during, fromInside], [200, ["timeout", "timeout", "timeout"], "503"]);
  const half = (await outage({ "web.hang": 0.5 }, 200)).during.filter((seen) => seen === "timeout").length;
  assert.ok(half > 60 && half < 140, `${half} of 200`);
});

test("web.drop: no packet gets to a load balancer without a healthy target, every packet to others", async () => {
  const { before, during, fromInside } = await outage({ "web.drop": 1 });
  assert.deepEqual([before.seen, during, fromInside], [200, ["timeout"], "503"]);
  const lab = createTestLab();
  const trouble = createTrouble(under(lab, { "web.drop": 1 }));
  assert.equal(trouble.drops(lab.lab.addresses.allocate({ kind: "s3-website", region: "ap-northeast-1" })), false);
});
