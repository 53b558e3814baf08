// The network in process: latency, deadlines, loss, outcomes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { labNet } from "../../../src/lab/net.ts";
import type { HttpOutcome, HttpRequest } from "../../../src/ports/net.ts";
import { ALB_NAME, createScene, page, type Scene } from "../route53/support.ts";

const REQUEST: HttpRequest = { scheme: "http", address: "198.18.9.1", port: 80, host: "www.example.com", path: "/", timeout: 2_000 };

async function get(scene: Scene, timeout = 2_000): Promise<{ outcome: HttpOutcome; took: number }> {
  const net = labNet(scene.lab, scene.lab.route53.outside.reply);
  return scene.clock.drive(async () => {
    const start = scene.clock.now();
    const outcome = await net.get({ ...REQUEST, timeout });
    return { outcome, took: scene.clock.now() - start };
  });
}

test("a page arrives after the network's time and the server's own, with headers and body", async () => {
  const scene = createScene("page", "calm");
  scene.reply = { kind: "response", status: 200, reason: "OK", headers: { server: "Apache" }, body: "hello", after: 25 };
  const { outcome, took } = await get(scene);
  assert.deepEqual(outcome, { kind: "response", status: 200, headers: { server: "Apache" }, body: "hello" });
  assert.equal(took, 65);
  assert.deepEqual(scene.requests[0]?.request, {
    scheme: "http",
    address: "198.18.9.1",
    port: 80,
    host: "www.example.com",
    path: "/",
    method: "GET",
  });
});

test("refused, reset, silence, and an answer after the deadline", async () => {
  const scene = createScene("outcomes", "calm");
  scene.reply = { kind: "refused", after: 1 };
  assert.deepEqual(await get(scene), { outcome: { kind: "refused" }, took: 41 });
  scene.reply = { kind: "reset", after: 10 };
  assert.deepEqual(await get(scene), { outcome: { kind: "reset" }, took: 50 });
  scene.reply = { kind: "silence" };
  assert.deepEqual(await get(scene), { outcome: { kind: "timeout" }, took: 2_000 });
  scene.reply = page(504, "Gateway Time-out", 10_000);
  assert.deepEqual(await get(scene), { outcome: { kind: "timeout" }, took: 2_000 });
  assert.equal((await get(scene, 20_000)).outcome.kind, "response");
});

test("what a hanging request gets is decided when it is sent", async () => {
  const scene = createScene("decided", "calm");
  const net = labNet(scene.lab, scene.lab.route53.outside.reply);
  scene.reply = page(200, "OK", 5_000, "old");
  await scene.clock.drive(async () => {
    const pending = net.get({ ...REQUEST, timeout: 10_000 });
    scene.reply = page(200, "OK", 1, "new");
    const outcome = await pending;
    assert.equal(outcome.kind === "response" && outcome.body, "old");
  });
});

test("at most 64 KiB of a body are kept, counted in bytes", async () => {
  const scene = createScene("big", "calm");
  for (const [body, length] of [
    ["x".repeat(100_000), 65_536],
    ["x".repeat(65_536), 65_536],
    ["é".repeat(40_000), 32_768],
    ["é".repeat(30_000), 30_000],
  ] as const) {
    scene.reply = page(200, "OK", 1, body);
    const { outcome } = await get(scene);
    assert.equal(outcome.kind === "response" && outcome.body.length, length);
  }
});

test("questions: the resolver is quick when it knows, slower when it must ask; servers answer or are not there", async () => {
  const scene = createScene("ask", "calm");
  const net = labNet(scene.lab);
  await scene.clock.drive(async () => {
    const timed = async (question: Parameters<typeof net.ask>[0]) => {
      const start = scene.clock.now();
      const outcome = await net.ask(question);
      return { outcome, took: scene.clock.now() - start };
    };
    const recursive = { server: "recursive", name: ALB_NAME, type: "A", timeout: 2_000 } as const;
    const missed = await timed(recursive);
    const known = await timed(recursive);
    assert.deepEqual([missed.took, known.took], [18, 3]);
    assert.equal(known.outcome.kind === "answer" && known.outcome.records.length, 2);
    const direct = (nameServer: string, timeout = 2_000) => timed({ server: { nameServer }, name: "example.com", type: "SOA", timeout });
    const answered = await direct(scene.zone.nameServers[3] as string);
    assert.equal(answered.took, 15);
    assert.equal(answered.outcome.kind === "answer" && answered.outcome.rcode, "NOERROR");
    assert.equal((await direct("ns-1.example.net")).outcome.kind, "unreachable");
    assert.deepEqual(await direct(scene.zone.nameServers[3] as string, 10), { outcome: { kind: "timeout" }, took: 10 });
  });
});

test("a lossy network loses its share of packets; a question takes a third of its deadline longer for each, and is hardly ever lost (seeds loss-0 to loss-29)", async () => {
  let lossy = 0;
  for (let seed = 0; seed < 30; seed += 1) {
    const scene = createScene(`loss-${seed}`, "hostile");
    const net = labNet(scene.lab);
    let repeated = 0;
    let lost = 0;
    await scene.clock.drive(async () => {
      for (let question = 0; question < 400; question += 1) {
        const start = scene.clock.now();
        const outcome = await net.ask({ server: "recursive", name: ALB_NAME, type: "A", timeout: 3_000 });
        const took = scene.clock.now() - start;
        if (took >= 1_000) repeated += 1;
        if (outcome.kind !== "timeout") continue;
        lost += 1;
        assert.equal(took, 3_000);
      }
    });
    assert.ok(repeated < 400 * 0.1, `seed loss-${seed}: ${repeated}`);
    assert.ok(lost <= 2, `seed loss-${seed}: ${lost}`);
    if (repeated > 0) lossy += 1;
  }
  assert.ok(lossy > 5 && lossy < 30, `${lossy} of 30 networks lose something`);
});
