// The examples are the workflows, and an edit of one of them is noticed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exampleOf, SHARED, withExamples } from "../../../scripts/examples/example.ts";
import { EXAMPLES, modeOf, OWN, ownFile, ROOT, type WorkflowFile } from "./files.ts";

const page = readFileSync(join(ROOT, "docs/workflows.md"), "utf8");
const examples = new Map(EXAMPLES.map(({ name, text }) => [name, text]));

test("examples and page are fresh", () => {
  assert.deepEqual([...examples.keys()].sort(), [...SHARED].sort());
  for (const [name, text] of examples) assert.equal(text, exampleOf(name, ownFile(name).text), name);
  assert.equal(withExamples(page, examples), page);
});

test("an edit of a workflow, of an example, and a page without one are noticed", () => {
  const { name, text } = ownFile("sweep.yml");
  assert.notEqual(exampleOf(name, text.replace("30", "31")), examples.get(name));
  assert.notEqual(withExamples(page, new Map([...examples, [name, "other\n"]])), page);
  assert.throws(() => withExamples(page.replace("<!-- example sweep.yml -->", ""), examples), /sweep\.yml/);
  assert.throws(() => withExamples(page, new Map([...examples].slice(1))), /no example/);
});

test("marks without a counterpart are told", () => {
  assert.throws(() => exampleOf("x", "# p\n  # <here>\n"), /never ended/);
  assert.throws(() => exampleOf("x", "# p\n  # </here>\n"), /no counterpart/);
  assert.throws(() => exampleOf("x", "# p\n# <here>\n# <here>\n"), /no counterpart/);
});

test("an example has no step, no right and no condition that the workflow has not, and never this folder", () => {
  const rights = ({ workflow }: WorkflowFile, job: string) => Object.entries(workflow.jobs[job]?.permissions ?? {});
  for (const example of EXAMPLES) {
    const own = OWN.find(({ name }) => name === example.name) as WorkflowFile;
    assert.doesNotMatch(example.text, /uses: \.\/|<\/?here>|there: /);
    assert.deepEqual(Object.keys(example.workflow.jobs), Object.keys(own.workflow.jobs));
    for (const [id, job] of Object.entries(example.workflow.jobs)) {
      const theirs = own.workflow.jobs[id]?.steps.filter((step) => job.steps.some(({ name }) => name === step.name)) ?? [];
      assert.deepEqual(
        job.steps.map(({ name, if: condition, run, env }) => ({
          name,
          condition,
          env,
          code: run?.replaceAll(/ of failover-drill\/failover-drill\b/g, ""),
        })),
        theirs.map(({ name, if: condition, run, env }) => ({ name, condition, env, code: run })),
      );
      assert.deepEqual(job.steps.map(modeOf), theirs.map(modeOf));
      for (const [right, level] of rights(example, id)) assert.deepEqual(Object.fromEntries(rights(own, id))[right], level, right);
    }
  }
});
