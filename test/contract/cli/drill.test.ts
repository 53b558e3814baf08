// The verbs that talk to AWS, as processes of their own against a lab server: plan --live, drill, Ctrl-C, teardown.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { exitStatus } from "../../../src/exit-status.ts";
import { parseJournal } from "../../../src/journal/jsonl.ts";
import { assertKeepsToSchema } from "../../support/keeps-to-schema.ts";
import { runCommand, startLab } from "../../support/lab-process.ts";

const out = mkdtempSync(join(tmpdir(), "failover-drill-cli-"));
after(() => rmSync(out, { recursive: true, force: true }));

const journal = () => parseJournal(readFileSync(join(out, "journal.jsonl"), "utf8"), "journal.jsonl");

test("against a lab at speed 30", async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm");
  const env = { ...lab.env, CI: "true" };

  /** `onLine` sees each line of standard error as it comes. */
  const cli = (args: readonly string[], onLine: (line: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined) => {
    const { child, ended } = runCommand(t, [...args, "--out", out], { env });
    assert.ok(child.stderr);
    createInterface({ input: child.stderr }).on("line", (line) => onLine(line, (signal) => child.kill(signal)));
    return ended;
  };

  await t.test("plan --live before anything is there", async () => {
    const { code, stdout } = await cli(["plan", "--live", "--json"]);
    assert.equal(code, exitStatus.passed);
    assertKeepsToSchema("plan", stdout);
    const { live } = JSON.parse(stdout) as { live: { world: string; stacks: { would: string }[] } };
    assert.deepEqual([...new Set(live.stacks.map(({ would }) => would))], ["create"]);
    assert.equal(live.world, "lab");
  });

  await t.test("the whole drill over sockets passes; its journal is on disk fact by fact", async () => {
    let written = 0;
    const { code, stdout, stderr } = await cli(["drill"], () => {
      written ||= journal().facts.length;
    });
    // A busy machine that cannot send its samples in time says so, and then it is no pass.
    const heldUp = stderr.includes("this machine was held up");
    assert.ok(code === exitStatus.passed || (heldUp && code === exitStatus.inconclusive), `${stdout}\n${stderr}`);
    assert.match(stdout, heldUp ? /^(Passed|Inconclusive): / : /^Passed: /);
    assert.ok(written > 0, "the journal is there while the drill runs");
    const { facts, problems } = journal();
    assert.deepEqual(problems, []);
    assert.equal(facts.at(-1)?.kind, "drill.ended");
    const started = facts.find((fact) => fact.kind === "drill.started");
    assert.deepEqual([started?.world, started?.conditions], ["lab", "calm"]);
    assert.match(stderr, /RESTORE confirmed/);
  });

  await t.test("plan --live of the deployed site: nothing to change, the blast radius by id", async () => {
    assertKeepsToSchema("plan", (await cli(["plan", "--live", "--json"])).stdout);
    const { code, stdout } = await cli(["plan", "--live", "--quiet"]);
    assert.equal(code, exitStatus.passed);
    assert.equal(stdout.match(/no change/g)?.length, 6);
    assert.equal(stdout.match(/i-[0-9a-f]{17} .*failover-drill=allowed/g)?.length, 2);
  });

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    await t.test(`${signal} after the stop: the instances run again, the report says so`, async () => {
      const { code, stdout, stderr } = await cli(["drill", "--seed", "7"], (line, kill) => {
        if (line.includes("FAULT accepted")) kill(signal);
      });
      assert.equal(code, { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal], stderr);
      assert.match(stdout, /interrupted.*runs again/s);
      const kinds = journal().facts.map(({ kind }) => kind);
      assert.ok(kinds.indexOf("undo.confirmed") > kinds.indexOf("fault.accepted"));
      const states = (await lab.truths()).filter(({ what }) => what === "instance.state");
      assert.deepEqual([...new Map(states.map(({ subject, detail }) => [subject, detail])).values()], ["running", "running"]);
    });
  }

  await t.test("teardown has to be confirmed, deletes everything, and then finds nothing", async () => {
    const unasked = await cli(["teardown"]);
    assert.equal(unasked.code, exitStatus.badInput);
    assert.match(unasked.stderr, /teardown\.not-confirmed/);
    const { code, stdout } = await cli(["teardown", "--yes"]);
    assert.equal(code, exitStatus.passed);
    assert.match(stdout, /Deleted 6 stacks/);
    const again = await cli(["teardown", "--yes"]);
    assert.match(again.stdout, /Nothing to delete/);
  });

  await t.test("a nested root without a bucket is refused before anything is made, with one that is not there too", async () => {
    const file = "test/fixtures/nested-root/failover-drill.yml";
    const unnamed = await cli(["drill", file]);
    assert.equal(unnamed.code, exitStatus.badInput);
    assert.match(unnamed.stderr, /drill-file\.bucket-missing/);
    const missing = await cli(["drill", file, "--bucket", "not-there"]);
    assert.equal(missing.code, exitStatus.refused);
    assert.match(missing.stdout, /Refused, nothing was stopped: .*not-there.*does not exist/s);
  });
});
