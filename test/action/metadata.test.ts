// action.yml beside the code that reads inputs and writes outputs: neither knows one that the other does not.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { INPUTS } from "../../action/inputs.ts";
import { OUTPUTS } from "../../action/outputs.ts";
import { actionFile, ROOT } from "./support.ts";

test("every input is declared and read, in the same order", () => {
  assert.deepEqual(Object.keys(actionFile.inputs), Object.keys(INPUTS));
});

test("every output is declared and written, in the same order", () => {
  assert.deepEqual(Object.keys(actionFile.outputs), OUTPUTS);
});

test("Node 24, and entries that are in the bundle", () => {
  const { using, main, post } = actionFile.runs;
  assert.equal(using, "node24");
  for (const path of [main, post]) assert.ok(existsSync(join(ROOT, path)), path);
});

test("names are in kebab case, and everything is described; nothing asks for credentials", () => {
  for (const [name, { description }] of [...Object.entries(actionFile.inputs), ...Object.entries(actionFile.outputs)]) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(description.trim().length > 10, name);
    assert.doesNotMatch(name, /secret|access-key|password/);
  }
});
