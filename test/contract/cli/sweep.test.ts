// `failover-drill sweep` as a process against a lab server: after a drill that was killed, and where it cannot even begin.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { exitStatus } from "../../../src/exit-status.ts";
import type { SweepReport } from "../../../src/safety/sweep.ts";
import { remainsIn } from "../../support/drill-in-lab.ts";
import { assertKeepsToSchema } from "../../support/keeps-to-schema.ts";
import { runCommand } from "../../support/lab-process.ts";
import { run, startOwnLab } from "./own-lab.ts";

const FILE = "templates/failover-drill.yml";

const out = mkdtempSync(join(tmpdir(), "failover-drill-sweep-"));
after(() => rmSync(out, { recursive: true, force: true }));

test("a drill killed with its instances stopped: told while it may live, mended when it is said to be dead", {
  timeout: 180_000,
}, async (t) => {
  const lab = await startOwnLab(t);
  const sweep = (...args: readonly string[]) => run(t, ["sweep", ...args], lab.env);

  const nothing = await sweep();
  assert.deepEqual([nothing.code, nothing.stdout, nothing.stderr], [exitStatus.passed, "Nothing of a dead drill was found.\n", ""]);

  const { child, ended } = runCommand(t, ["drill", FILE, "--out", out], { env: lab.env });
  let text = "";
  child.stderr?.on("data", (chunk: string) => {
    text += chunk;
    if (/targets: .* → 0\/2 healthy/.test(text)) child.kill("SIGKILL");
  });
  const { code } = await ended;
  assert.equal(code, null, text);
  const journal = join(out, "journal.jsonl");
  assert.ok(existsSync(journal));
  const drill = /"drill":"(drill-[0-9a-f]+)"/.exec(readFileSync(journal, "utf8"))?.[1] ?? assert.fail();

  const alive = await sweep(FILE);
  assert.equal(alive.code, exitStatus.passed, alive.stderr);
  assert.match(alive.stdout, /instance +i-[0-9a-f]+ +left +its drill may be alive until/);
  assert.match(alive.stdout, new RegExp(`if it is dead: failover-drill sweep ${FILE} --drill ${drill}\n`));

  const dry = await sweep("--region", "ap-northeast-1", "--drill", drill, "--dry-run");
  assert.equal(dry.code, exitStatus.swept);
  assert.match(dry.stdout, /instance +i-[0-9a-f]+ +would start +stop/);
  assert.match(dry.stdout, /nothing was changed\.\n$/);
  assert.ok(remainsIn(lab.lab).length > 10);

  const mended = await sweep(FILE, "--drill", drill, "--json");
  assert.equal(mended.code, exitStatus.swept, mended.stderr);
  assert.equal(mended.stderr, "");
  assertKeepsToSchema("sweep", mended.stdout);
  const told = JSON.parse(mended.stdout) as { outcome: string; problems: unknown[]; regions: SweepReport[] };
  assert.deepEqual([told.outcome, told.problems, told.regions.length], ["mended", [], 1]);
  assert.equal(told.regions[0]?.things.filter(({ kind, did }) => kind === "instance" && did === "started").length, 2);
  assert.deepEqual(remainsIn(lab.lab), []);

  assert.equal((await sweep(FILE, "--drill", drill)).code, exitStatus.passed);
});

test("one region that cannot be looked at does not keep the others from being swept", { timeout: 60_000 }, async (t) => {
  const lab = await startOwnLab(t);
  const both = await run(t, ["sweep", "--region", "eu-west-1", "--region", "ap-northeast-1", "--json"], lab.env);
  assert.equal(both.code, exitStatus.notSwept);
  assertKeepsToSchema("sweep", both.stdout);
  const { outcome, problems, regions } = JSON.parse(both.stdout) as {
    outcome: string;
    problems: { code: string }[];
    regions: SweepReport[];
  };
  assert.deepEqual([outcome, problems.map(({ code }) => code)], ["not-mended", ["identity.other-region"]]);
  assert.deepEqual(
    regions.map(({ region, outcome: found }) => [region, found]),
    [["ap-northeast-1", "nothing-found"]],
  );
  const one = await run(t, ["sweep", "--region", "eu-west-1"], lab.env);
  assert.equal(one.code, exitStatus.refused);
});

test("a drill file that is broken by now, and no region at all: told what would do", { timeout: 60_000 }, async (t) => {
  const broken = join(out, "broken.yml");
  writeFileSync(broken, "version: 1\n");
  const lab = await startOwnLab(t);
  const swept = await run(t, ["sweep", broken], lab.env);
  assert.equal(swept.code, exitStatus.badInput);
  assert.match(swept.stderr, /\[drill-file\..*\[sweep\.no-place\] A sweep can do without a drill file: name the region with --region/s);

  const { AWS_REGION, AWS_DEFAULT_REGION, ...regionless } = lab.env;
  assert.ok(AWS_REGION && AWS_DEFAULT_REGION);
  const nowhere = await runCommand(t, ["sweep"], { env: regionless, cwd: out }).ended;
  assert.equal(nowhere.code, exitStatus.badInput);
  assert.match(nowhere.stderr, /sweep\.no-place/);
  const default_ = await run(t, ["sweep"], regionless);
  assert.deepEqual([default_.code, default_.stderr], [exitStatus.passed, ""]);
});

test("a number of attempts that stops a drill does not stop a sweep, with a drill file or without", { timeout: 60_000 }, async (t) => {
  const lab = await startOwnLab(t);
  const env = { ...lab.env, AWS_MAX_ATTEMPTS: "many" };
  const drill = await run(t, ["drill", FILE, "--out", out], env);
  assert.deepEqual([drill.code, /environment\.max-attempts/.test(drill.stderr)], [exitStatus.badInput, true], drill.stderr);
  for (const args of [["sweep"], ["sweep", FILE]]) {
    const swept = await run(t, args, env);
    assert.deepEqual([swept.code, swept.stderr], [exitStatus.passed, ""]);
  }
});
