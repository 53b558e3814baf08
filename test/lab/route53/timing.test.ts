// The checkers' quorum over many seeds against the timing model of aws-failover-semantics.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateHealthCheckCommand } from "@aws-sdk/client-route-53";
import { ALB_NAME, createScene, OK, page, UNAVAILABLE } from "./support.ts";

const RUNS = 200;

async function quorumTimes(seed: string, interval: 10 | 30, threshold: number): Promise<{ fail: number; recover: number }> {
  const scene = createScene(seed);
  scene.call(
    new CreateHealthCheckCommand({
      CallerReference: "q",
      HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME, RequestInterval: interval, FailureThreshold: threshold },
    }),
  );
  let stopped = 0;
  let started = 0;
  await scene.clock.drive(async () => {
    await scene.clock.sleep(120_000);
    stopped = scene.clock.now();
    scene.reply = UNAVAILABLE;
    await scene.clock.sleep(300_000);
    started = scene.clock.now();
    scene.reply = OK;
    await scene.clock.sleep(300_000);
  });
  const [, down, up] = scene.truths("health-check.status");
  assert.equal(down?.detail, "unhealthy", seed);
  assert.equal(up?.detail, "healthy", seed);
  return { fail: (down?.at ?? 0) - stopped, recover: (up?.at ?? 0) - started };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length / 1_000;

test(`q_fail is about 85 s, q_ok about 66 s with 16 checkers, interval 30, threshold 3 (seeds timing-0 to timing-${RUNS - 1})`, async () => {
  const fails: number[] = [];
  const recoveries: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { fail, recover } = await quorumTimes(`timing-${run}`, 30, 3);
    fails.push(fail);
    recoveries.push(recover);
  }
  assert.ok(Math.abs(mean(fails) - 85) < 2, `q_fail ${mean(fails)}`);
  assert.ok(Math.abs(mean(recoveries) - 66) < 2, `q_ok ${mean(recoveries)}`);
  for (const fail of fails) assert.ok(fail > 60_000 && fail < 96_000, `q_fail ${fail} out of the model's bounds`);
  for (const recover of recoveries) assert.ok(recover > 60_000 && recover < 92_000, `q_ok ${recover} out of the model's bounds`);
});

test("interval 10: 29 s and 22 s; threshold 1: 25 s and 5 s (the sensitivities)", async () => {
  const run = async (interval: 10 | 30, threshold: number) => {
    const times = [];
    for (let index = 0; index < RUNS / 2; index += 1) times.push(await quorumTimes(`sensitivity-${index}`, interval, threshold));
    return { fail: mean(times.map((time) => time.fail)), recover: mean(times.map((time) => time.recover)) };
  };
  const fast = await run(10, 3);
  assert.ok(Math.abs(fast.fail - 29) < 1.5 && Math.abs(fast.recover - 22) < 1.5, JSON.stringify(fast));
  const eager = await run(30, 1);
  assert.ok(Math.abs(eager.fail - 25) < 1.5 && Math.abs(eager.recover - 5) < 1.5, JSON.stringify(eager));
});

test("an endpoint that hangs is given up two seconds after connecting, which delays the quorum by about six", async () => {
  const times: number[] = [];
  for (let index = 0; index < 40; index += 1) {
    const scene = createScene(`hang-${index}`);
    scene.call(
      new CreateHealthCheckCommand({ CallerReference: "h", HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME } }),
    );
    await scene.clock.drive(async () => {
      await scene.clock.sleep(120_000);
      scene.reply = page(504, "Gateway Time-out", 10_000);
      await scene.clock.sleep(200_000);
    });
    const [created, down] = scene.truths("health-check.status");
    times.push((down?.at ?? 0) - (created?.at ?? 0) - 120_000);
  }
  assert.ok(Math.abs(mean(times) - 91) < 2.5, `q_fail when hanging ${mean(times)}`);
});
