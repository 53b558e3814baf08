// The workflow that the README shows: it has what every workflow of ours must have, and only inputs that exist.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** As the examples have it (scripts/examples/example.ts). */
const OURS = "failover-drill/failover-drill@v1";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const action = parse(readFileSync(join(root, "action.yml"), "utf8"));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ""]) => ({ text, workflow: parse(text) }));

test("there is one", () => {
  assert.equal(blocks.length, 1);
});

for (const { text, workflow } of blocks) {
  const jobs = Object.values(workflow.jobs) as readonly Job[];
  const steps = jobs.flatMap((job) => job.steps);

  test(`${workflow.name}: nothing is granted but to jobs, each grant says for what, and no job is without a time limit`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const job of jobs) assert.ok(job.permissions !== undefined && job["timeout-minutes"] !== undefined);
    assert.deepEqual(
      text.split("\n").filter((line) => /: (read|write)\b/.test(line) && !line.includes(" # ")),
      [],
    );
    assert.ok(!text.includes("pull_request_target"));
  });

  test(`${workflow.name}: actions of others are pinned as in our own workflows, and ours has a place of its own`, () => {
    const own = globSync(".github/workflows/*.yml", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
    for (const { uses } of steps) {
      if (uses === undefined || uses === OURS) continue;
      assert.match(uses, /@[0-9a-f]{40}$/);
      assert.ok(
        own.some((file) => file.includes(uses)),
        uses,
      );
    }
    assert.ok(steps.some(({ uses }) => uses === OURS));
  });

  test(`${workflow.name}: inputs exist, the checkout keeps no credentials, and no expression stands in a script`, () => {
    for (const step of steps) {
      if (step.uses === OURS) for (const name of Object.keys(step.with ?? {})) assert.ok(name in action.inputs, name);
      if (step.uses?.startsWith("actions/checkout@")) assert.equal(step.with?.["persist-credentials"], false);
      assert.ok(!step.run?.includes("${{"));
    }
  });
}
