// Teardown of a nested root, as a process against a lab: the uploaded templates go with the stacks, and what cannot go is named.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { exitStatus } from "../../../src/exit-status.ts";
import { createBucket } from "../../../src/lab/s3/state.ts";
import { runCommand } from "../../support/lab-process.ts";
import { run, startOwnLab } from "./own-lab.ts";

const FILE = "test/fixtures/nested-root/failover-drill.yml";
const UPLOADS = "s3://packages/failover-drill/nested-site/";

const out = mkdtempSync(join(tmpdir(), "failover-drill-teardown-"));
after(() => rmSync(out, { recursive: true, force: true }));

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

test("stacks and uploaded templates: asked for together, kept together, gone together", { timeout: 180_000 }, async (t) => {
  const lab = await startOwnLab(t);
  const packages = createBucket(lab.lab, "packages");
  const keys = () => [...packages.objects.keys()];
  const flags = [FILE, "--bucket", "packages", "--out", out];
  const teardown = (...more: readonly string[]) => run(t, ["teardown", ...flags, ...more], lab.env);

  // Ended as soon as the stacks are there: nothing was stopped, and they stay.
  const { child, ended } = runCommand(t, ["drill", ...flags], { env: lab.env });
  let text = "";
  child.stderr?.on("data", (chunk: string) => {
    text += chunk;
    if (text.includes("steady-before begins")) child.kill("SIGTERM");
  });
  const drill = await ended;
  assert.equal(drill.code, 143, `${drill.stdout}\n${drill.stderr}`);
  assert.equal(keys().length, 6);

  const unasked = await teardown();
  assert.equal(unasked.code, exitStatus.badInput);
  assert.match(unasked.stderr, new RegExp(`nested-site-root, the templates in ${UPLOADS} in the lab was not confirmed`));
  assert.equal(keys().length, 6);

  const page = lab.lab.s3.buckets.get("www.example.com");
  assert.ok(page);
  // Whatever is deleted there is there again.
  page.objects.delete = () => false;
  const stuck = await teardown("--yes");
  assert.equal(stuck.code, exitStatus.errored, "something was deleted: that is no bad input");
  assert.match(plain(stuck.stderr), /Stack "root" \(nested-site-root\) could not be deleted because of .*\[teardown\.delete-failed\]/);
  assert.match(plain(stuck.stderr), new RegExp(`stay in ${UPLOADS}: stack nested-site-root of this drill .*\\[teardown\\.uploads-left\\]`));
  assert.doesNotMatch(stuck.stdout, /Deleted/);
  assert.equal(keys().length, 6);

  page.objects.delete = Map.prototype.delete;
  const gone = await teardown("--yes");
  assert.equal(gone.code, exitStatus.passed, gone.stderr);
  assert.match(gone.stdout, /Deleted 1 stack: root\.\n/);
  assert.match(gone.stdout, new RegExp(`Deleted the templates in ${UPLOADS}\\.\n`));
  assert.equal(gone.stderr, "");
  assert.deepEqual([keys(), lab.stacks()], [[], []]);

  const again = await teardown("--yes");
  assert.deepEqual([again.code, again.stdout], [exitStatus.passed, "Nothing to delete: no stack of nested-site is there.\n"]);
});
