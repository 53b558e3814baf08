// Ctrl-C: the first ends the drill, none of the others does anything but talk.
import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { test } from "node:test";
import { onInterruption } from "../../../src/cli/interruption.ts";

test("the first signal aborts, the second asks for haste, further ones are answered, and afterwards the process has its signals back", () => {
  const process = new EventEmitter();
  const told: string[] = [];
  const { signal, hurry, release } = onInterruption((line) => told.push(line), process);
  process.emit("SIGTERM", "SIGTERM");
  assert.equal(signal.aborted, true);
  assert.match(String(signal.reason), /SIGTERM/);
  assert.equal(hurry.aborted, false);
  process.emit("SIGINT", "SIGINT");
  assert.equal(hurry.aborted, true);
  process.emit("SIGHUP", "SIGHUP");
  assert.equal(told.length, 3);
  assert.match(told[0] ?? "", /SIGTERM: ending the drill/);
  assert.match(told[1] ?? "", /SIGINT again: still restoring/);
  release();
  assert.deepEqual(process.eventNames(), []);
});

test("a failure of our own ends the drill the same way", () => {
  const { signal, abort } = onInterruption(() => undefined, new EventEmitter());
  const reason = new Error("disk full");
  abort(reason);
  assert.equal(signal.reason, reason);
});
