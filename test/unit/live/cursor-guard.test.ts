// However a process ends, the terminal gets its cursor back.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { createWallClock } from "../../../src/time/wall-clock.ts";

const HIDE = "\u001b[?25l";
const SHOW = "\u001b[?25h";

const view = new URL("../../../src/cli/live/live-view.ts", import.meta.url).href;
const clock = new URL("../../../src/time/wall-clock.ts", import.meta.url).href;

/** Starts a view on standard output, then does `then`; nothing of it outlives the test, not even while it is suspended. */
function start(t: TestContext, then: string): ChildProcess & { readonly output: () => string } {
  const script = `
    import { startLiveView } from ${JSON.stringify(view)};
    import { createWallClock } from ${JSON.stringify(clock)};
    const clock = createWallClock();
    const view = startLiveView({ clock, stream: process.stdout, colour: false, width: 80, mode: "terminal" });
    view.onFact({ kind: "drill.started", seq: 0, at: clock.now(), drill: "d", version: "1", world: "lab", seed: "1", repeat: "" });
    ${then}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => child.kill("SIGKILL"));
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return Object.assign(child, { output: () => output });
}

async function hidden(child: ReturnType<typeof start>): Promise<void> {
  while (!child.output().includes(HIDE)) await once(child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
}

function assertShownLast(output: string): void {
  assert.ok(output.includes(HIDE) && output.lastIndexOf(SHOW) > output.lastIndexOf(HIDE), JSON.stringify(output));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  test(`${signal} still ends the process by that signal`, { timeout: 30_000 }, async (t) => {
    const child = start(t, "");
    await hidden(child);
    child.kill(signal);
    const [code, by] = await once(child, "close");
    assert.deepEqual([code, by], [null, signal]);
    assertShownLast(child.output());
  });
}

test("a process that handles the signal itself goes on, with its view", { timeout: 30_000 }, async (t) => {
  const child = start(
    t,
    `process.on("SIGINT", () => clock.at(clock.now() + 300, () => { view.stop(); process.exitCode = 7; }));
    process.on("SIGINT", () => process.stdout.write("handled"));`,
  );
  await hidden(child);
  child.kill("SIGINT");
  const [code, by] = await once(child, "close");
  assert.deepEqual([code, by], [7, null]);
  assertShownLast(child.output());
  const afterwards = child.output().slice(child.output().indexOf("handled"));
  assert.ok(!afterwards.includes(HIDE), "the cursor stayed hidden meanwhile");
});

test("process.exit and an exception that nobody catches", { timeout: 30_000 }, async (t) => {
  for (const [then, expected] of [
    ["clock.at(clock.now() + 200, () => process.exit(3));", 3],
    ["process.on('uncaughtException', () => process.exit(4)); clock.at(clock.now() + 200, () => { throw new Error('nobody'); });", 4],
  ] as const) {
    const child = start(t, then);
    const [code] = await once(child, "close");
    assert.equal(code, expected);
    assertShownLast(child.output());
  }
});

test("suspended, the process gives the cursor back; resumed, it draws again", { timeout: 30_000 }, async (t) => {
  const child = start(t, "");
  await hidden(child);
  child.kill("SIGTSTP");
  while (!child.output().includes(SHOW)) await once(child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
  // Between its last word and its stop a SIGCONT would be lost, so it is sent until the view is back.
  const clock = createWallClock();
  while (child.output().lastIndexOf(HIDE) < child.output().indexOf(SHOW)) {
    child.kill("SIGCONT");
    await clock.sleep(50);
  }
  // A shell has written below the block meanwhile: the new one must not climb over that.
  assert.doesNotMatch(
    child
      .output()
      .slice(child.output().lastIndexOf(HIDE) + HIDE.length, -1)
      .slice(0, 8),
    /\[\d+A/,
  );
  child.kill("SIGTERM");
  await once(child, "close");
  assertShownLast(child.output());
});
