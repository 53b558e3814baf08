// Signals to the command: the right status and a word about it, also where the command is only the face of another Node.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "failover-drill-"));
after(() => rmSync(out, { recursive: true }));

/** Runs Node, signals it at its first output, tells how it ended. */
async function signalled(args: readonly string[], signal: NodeJS.Signals, when: "stdout" | "stderr") {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  await once(child[when], "data");
  child.kill(signal);
  const [code] = await once(child, "close");
  return { code, stdout, stderr };
}

const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = Object.keys(STATUS) as (keyof typeof STATUS)[];

/** Goes on until it is ended; its first output says that it is up. */
const KEPT_UP = "require('node:net').createServer().listen(0, () => console.log('up'));";

/** Says when the command listens to the last of the signals. */
const TELLING =
  'data:text/javascript,process.on("newListener", (name) => name === "SIGHUP" && setImmediate(() => process.stderr.write("up%5Cn")));';

for (const signal of SIGNALS) {
  test(`${signal} to the outer process alone ends the inner one, and the status says so`, async () => {
    const { code, stderr } = await signalled(["bin/node24.js", "-e", KEPT_UP], signal, "stdout");
    assert.deepEqual([code, stderr], [STATUS[signal], `Ended by ${signal}.\n`]);
  });
}

for (const signal of SIGNALS) {
  test(`${signal} to a command that leaves nothing behind ends it with a word`, async () => {
    const rehearse = ["bin/failover-drill.js", "rehearse", "--seeds", "100000", "--quiet", "--out", out];
    const { code, stderr } = await signalled(["--import", TELLING, ...rehearse], signal, "stderr");
    assert.equal(code, STATUS[signal]);
    assert.match(
      stderr,
      signal === "SIGINT" ? /^up\nInterrupted(; nothing was written| by SIGINT)\.\n$/ : /^up\nInterrupted by SIG\w+\.\n$/,
    );
  });
}

test("a signal that the inner process handles reaches it once, and its own status counts", async () => {
  const handles = `${KEPT_UP} let n = 0; process.on("SIGINT", () => { console.log("got", ++n); setImmediate(() => process.exit(7)); });`;
  const { code, stdout, stderr } = await signalled(["bin/node24.js", "-e", handles], "SIGINT", "stdout");
  assert.deepEqual([code, stdout, stderr], [7, "up\ngot 1\n", ""]);
});
