// Killed for real: drills as processes of their own, ended around their most delicate moments. All moments: npm run bench -- --only kill,interrupt.
import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { test } from "node:test";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import { interruptedAt } from "./interrupted.ts";
import { killedAt } from "./killed.ts";
import { twoAtOnce } from "./pairs.ts";
import { createScene, SPEED } from "./scene.ts";
import { patiently } from "./table.ts";

/** Before the undo stands, while it is written, with the stop on its way, stopped, with the start on its way, and while all is removed. */
const KILLED_AT = [
  "call CreateStack",
  "marks.written",
  "call StopInstances",
  "observed error-page-steady",
  "call StartInstances",
  "call DeleteTags",
];
const INTERRUPTED_AT = [
  ["call CreateSchedule", "SIGINT"],
  ["call StopInstances", "SIGINT"],
  ["fault.accepted", "SIGTERM"],
  ["call DeleteStack", "SIGINT"],
] as const;

test("the process dies; whoever comes later, or the timer alone, brings everything back", { timeout: 600_000 }, async (t) => {
  const runInline = createInlineRunner();
  t.after(() => runInline.close());
  const scene = await createScene(t);
  for (const point of KILLED_AT) {
    await t.test(`SIGKILL at ${point}`, async () => {
      const { violations, cells } = await patiently((speed) => killedAt(scene, scene.deployed, point, runInline, speed), SPEED / 2);
      assert.deepEqual(violations, [], JSON.stringify(cells));
    });
  }
  for (const [point, signal] of INTERRUPTED_AT) {
    await t.test(`${signal} at ${point}: the start leaves before anything else, and nothing is left`, async () => {
      const { violations, cells } = await patiently(
        (speed) => interruptedAt(scene, scene.deployed, point, signal, runInline, speed),
        SPEED / 2,
      );
      assert.deepEqual(violations, [], JSON.stringify(cells));
    });
  }
  for (const time of ["once", "and again"]) {
    await t.test(`two drills at the same moment, ${time}: one proceeds, the other is refused`, () => twoAtOnce(scene, runInline));
  }
  await t.test("without a restart timer nobody brings them back but a sweep: what is judged here can fail", async () => {
    appendFileSync(scene.drillFile, "safety:\n  restart-timer: off\n");
    const point = "fault.accepted";
    const { violations } = await patiently((speed) => killedAt(scene, scene.deployed, point, runInline, speed), SPEED / 2);
    assert.equal(violations.length, 2, violations.join("\n"));
    for (const violation of violations) assert.match(violation, /^nobody came: instance i-[0-9a-f]+ stopped$/);
  });
});
