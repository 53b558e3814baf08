// What the Action takes for its inputs: every problem at once, in the words of inputs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Inputs, readInputs } from "../../action/inputs.ts";
import { DrillError } from "../../src/errors.ts";
import { actionFile } from "./support.ts";

function read(given: Readonly<Record<string, string>>): Inputs {
  const all = { ...Object.fromEntries(Object.entries(actionFile.inputs).map(([name, { default: text = "" }]) => [name, text])), ...given };
  const environment = Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
  return readInputs((name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim(), environment);
}

function problems(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    assert.ok(error instanceof DrillError, String(error));
    return error.problems.map(({ code, what }) => `${code}: ${what}`);
  }
  return [];
}

test("nothing given is a drill of the drill file in its place", () => {
  const { mode, settings, failOnInconclusive } = read({});
  assert.deepEqual([mode, settings.file, settings.out, failOnInconclusive], ["drill", undefined, "failover-drill-report", true]);
});

test("every problem at once", () => {
  const found = problems({
    mode: "rehearse",
    seeds: "none",
    conditions: "rough",
    "failover-within": "4",
    account: "12",
    instances: "some",
  });
  assert.deepEqual(
    found.map((line) => line.split(":")[0]),
    ["input.account", "input.failover-within", "input.instances", "input.seeds", "input.conditions"],
  );
  assert.ok(
    found.every((line) => !line.includes("--")),
    found.join("\n"),
  );
});

test("an input that would be ignored is a problem, and so is a mistyped one", () => {
  assert.match(problems({ mode: "plan", seeds: "5" }).join(), /input\.seeds: seeds means nothing to mode plan/);
  assert.match(problems({ "drill-fil": "x" }).join(), /there is no input "drill-fil"/);
  assert.match(problems({ mode: "reherse" }).join(), /input\.mode/);
});

test("switches take true and false only", () => {
  assert.equal(read({ mode: "plan", live: "true" }).settings.live, true);
  assert.equal(read({ mode: "plan", live: "FALSE" }).settings.live, false);
  assert.match(problems({ mode: "plan", live: "yes" }).join(), /live is "yes"/);
});

test("the evidence is kept under the mode's own name, or the one that is given, or not at all", () => {
  assert.deepEqual(read({}).evidence, { name: "failover-drill", days: undefined });
  assert.deepEqual(read({ mode: "rehearse", "retention-days": "90" }).evidence, { name: "failover-drill-rehearse", days: 90 });
  assert.deepEqual(read({ mode: "gate", base: "base", artifact: "template-gate" }).evidence, { name: "template-gate", days: undefined });
  assert.equal(read({ artifact: "none" }).evidence, undefined);
  for (const mode of ["plan", "sweep"]) assert.equal(read({ mode }).evidence, undefined);
});

test("no artifact's name, no number of days: told with all the other problems", () => {
  const found = problems({ artifact: "a/b", "retention-days": "0", account: "12" }).map((line) => line.split(":")[0]);
  assert.deepEqual(found, ["input.artifact", "input.retention-days", "input.account"]);
  for (const character of ['"', ":", "<", ">", "|", "*", "?", "\\", "/", "a\nb", "a\u0000b"])
    assert.match(problems({ artifact: `x${character}y` }).join(), /^input\.artifact: /, character);
  assert.match(problems({ artifact: "x".repeat(201) }).join(), /^input\.artifact: /);
  for (const fine of ["x", "a b", "ü ☃", "..", "x".repeat(200), "'`$(x)'"]) assert.deepEqual(problems({ artifact: fine }), [], fine);
  for (const days of ["0", "401", "1.5", "-1", "1e2", "ninety", "0x10", "1 d"])
    assert.match(problems({ "retention-days": days }).join(), /^input\.retention-days: /, days);
  for (const days of ["1", "400"]) assert.deepEqual(problems({ "retention-days": days }), []);
  assert.match(problems({ mode: "plan", artifact: "x" }).join(), /artifact means nothing to mode plan/);
  assert.match(problems({ mode: "sweep", "retention-days": "9" }).join(), /retention-days means nothing to mode sweep/);
});

test("overrides reach the plan's settings", () => {
  const { settings } = read({ mode: "plan", region: "eu-west-1", account: "111122223333", "failover-within": "4m", instances: "one" });
  assert.deepEqual(settings.overrides, {
    region: "eu-west-1",
    account: "111122223333",
    objectives: { failover: 240_000 },
    instances: "one",
  });
});

test("a sweep takes several regions, a teardown needs its name", () => {
  assert.deepEqual(read({ mode: "sweep", region: "eu-west-1, us-east-1" }).settings.sweep?.regions, ["eu-west-1", "us-east-1"]);
  assert.match(problems({ mode: "teardown" }).join(), /input\.confirm/);
});

test("the gate lets inconclusive through unless it is asked not to", () => {
  assert.equal(read({ mode: "gate", base: "base" }).failOnInconclusive, false);
  assert.equal(read({ mode: "gate", base: "base", "fail-on-inconclusive": "true" }).settings.gate?.failOnInconclusive, true);
});
