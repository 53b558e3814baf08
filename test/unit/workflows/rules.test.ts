// What every workflow of ours must have, and every example: pins, rights, limits, names. No linter knows all of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { INPUTS, type Mode } from "../../../action/inputs.ts";
import { EXAMPLES, jobOf, jobs, modeOf, OWN, ownFile, ROOT } from "./files.ts";

const ALL = [...OWN, ...EXAMPLES];
const steps = jobs.flatMap(({ job, at, ...rest }) => job.steps.map((step) => ({ ...rest, job, step, at: `${at}, ${step.name}` })));

test("there are workflows, and an example for each that is to be copied", () => {
  assert.ok(OWN.length >= 10);
  assert.equal(EXAMPLES.length, 5);
});

for (const { path, text, workflow } of ALL) {
  test(`${path}: says why it exists, and every exception has its reason`, () => {
    assert.match(text, /^# \S.{20,}\n/);
    for (const [line, reason] of text.matchAll(/zizmor: ignore\[[a-z-]+\](.*)/g)) assert.match(reason ?? "", /^ \S+ \S+ \S+/, line);
  });

  test(`${path}: actions of others are pinned to a commit, with their version, the same everywhere`, () => {
    for (const [line, uses = ""] of text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)) {
      if (uses.startsWith("./ #") || uses.startsWith("failover-drill/failover-drill@v1 #")) continue;
      assert.match(uses, /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, line);
      const [action = ""] = uses.split("@");
      const repository = action.split("/").slice(0, 2).join("/");
      for (const other of ALL)
        for (const [, its] of other.text.matchAll(new RegExp(`uses: ${repository}[/\\w-]*@(.+)$`, "gm")))
          assert.equal(its, uses.slice(uses.indexOf("@") + 1), `${repository} in ${path} and ${other.path}`);
    }
  });

  test(`${path}: nothing is granted to all, every job says what it needs, and why`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const job of Object.values(workflow.jobs)) assert.ok(job.permissions !== undefined, job.name);
    const granted = text.split("\n").filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    for (const line of granted) assert.match(line, /# \S+ \S+/, line);
    assert.equal(
      granted.length,
      Object.values(workflow.jobs).reduce((sum, { permissions = {} }) => sum + Object.keys(permissions).length, 0),
    );
    assert.doesNotMatch(text, /write-all|read-all|pull_request_target|workflow_run|secrets\./);
  });

  test(`${path}: schedules are at an odd minute, in a time zone`, () => {
    for (const { cron, timezone } of workflow.on.schedule ?? []) {
      assert.equal(Number(cron.split(" ")[0]) % 2, 1, cron);
      assert.notEqual(Number(cron.split(" ")[0]) % 15, 0, cron);
      assert.ok(Intl.supportedValuesOf("timeZone").includes(timezone ?? ""), timezone);
    }
  });
}

test("every job has a time limit", () => {
  for (const { job, at } of jobs) assert.ok((job["timeout-minutes"] ?? 0) > 0, at);
});

test("no checkout leaves the token behind", () => {
  for (const { step, at } of steps)
    if (step.uses?.startsWith("actions/checkout@")) assert.equal(step.with?.["persist-credentials"], false, at);
});

test("no script holds an expression", () => {
  for (const { step, at } of steps) assert.doesNotMatch(step.run ?? "", /\$\{\{/, at);
});

test("our own inputs exist and belong to their mode", () => {
  const own = steps.filter(({ step }) => modeOf(step) !== undefined);
  assert.ok(own.length > 15);
  for (const { step, at } of own) {
    const mode = modeOf(step) as Mode;
    for (const input of Object.keys(step.with ?? {})) assert.ok(INPUTS[input]?.modes.includes(mode), `${at}: ${input} of mode ${mode}`);
  }
});

test("what may write to the repository runs nothing of it", () => {
  const publish = jobOf(ownFile("release.yml"), "publish");
  assert.equal(publish.permissions?.contents, "write");
  for (const { run = "" } of publish.steps) assert.doesNotMatch(run, /npm|node |\.ci\/|\.\//);
  for (const { job, at } of jobs) if (job !== publish) assert.notEqual(job.permissions?.contents, "write", at);
});

test("dependencies wait a week", () => {
  const text = readFileSync(join(ROOT, ".github/dependabot.yml"), "utf8");
  assert.deepEqual(
    [...text.matchAll(/package-ecosystem: (.+)$/gm)].map(([, name]) => name),
    ["npm", "github-actions"],
  );
  assert.equal([...text.matchAll(/default-days: 7$/gm)].length, 2);
});
