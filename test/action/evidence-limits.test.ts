// The upload's limits, in process: nothing waits for ever, nothing too large is sent, and no longer kept than the repository allows.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { blocksOf } from "../../action/evidence/archive.ts";
import { filesIn } from "../../action/evidence/folder.ts";
import { keepEvidence } from "../../action/evidence/keep.ts";
import { createRunner } from "../../action/runner.ts";
import type { Evidence } from "../../action/saved-state.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";
import { RUNTIME_TOKEN, serveResults } from "./github/results.ts";
import { commandsIn } from "./support.ts";

const START = Date.UTC(2026, 10, 23);
const ENVIRONMENT = { ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN, ACTIONS_RESULTS_URL: "https://results.github.test/" };

function folderWith(t: TestContext, files: Readonly<Record<string, string>>): Evidence {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-evidence-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, name: "x", days: undefined, before: {} };
}

/** What the runner is told, without what it has to hide. */
function heard() {
  const lines: string[] = [];
  const runner = createRunner({}, (line) => lines.push(line));
  return { runner, told: () => commandsIn(lines.join("\n")).filter((line) => !line.startsWith("::add-mask::")) };
}

/** Deadlines never pass, and no wait takes time. */
const patient: Clock = {
  now: () => START,
  sleep: (duration, signal) => (signal === undefined || duration < 10_000 ? Promise.resolve() : new Promise(() => {})),
  at: () => () => {},
  hold: (work) => work,
};

/** Where it leads; nothing where it is gone by now. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

const random = () => createRandom("1");

test("a service that never answers is given up within three minutes", async (t) => {
  const { runner, told } = heard();
  const clock = createVirtualClock(START);
  const asked: number[] = [];
  const hang: typeof fetch = (_, init) => {
    asked.push(clock.now());
    return new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
  };
  await clock.drive(() => keepEvidence(runner, folderWith(t, { "a.json": "{}" }), ENVIRONMENT, { clock, random: random(), fetch: hang }));
  const took = clock.now() - START;
  assert.ok(asked.length > 1 && took > 60_000 && took <= 180_000, `${asked.length} requests, ${took} ms`);
  assert.match(told().join("\n"), /^::warning .*CreateArtifact: no answer within 30 s\. The files are still in /);
});

test("a service that says to wait for an hour is not waited for", async (t) => {
  const { runner, told } = heard();
  let asked = 0;
  const busy: typeof fetch = async () => {
    asked += 1;
    return new Response("{}", { status: 429, headers: { "retry-after": "3600" } });
  };
  await keepEvidence(runner, folderWith(t, { "a.json": "{}" }), ENVIRONMENT, { clock: patient, random: random(), fetch: busy });
  assert.equal(asked, 1);
  assert.match(told().join("\n"), /GitHub answered 429/);
});

test("when the other name is taken, too, that is told", async (t) => {
  const { runner, told } = heard();
  let asked = 0;
  const taken: typeof fetch = async () => {
    asked += 1;
    return new Response('{"code":"already_exists","msg":"taken"}', { status: 409 });
  };
  await keepEvidence(runner, folderWith(t, { "a.json": "{}" }), ENVIRONMENT, { clock: patient, random: random(), fetch: taken });
  assert.equal(asked, 2);
  assert.match(told().join("\n"), /The evidence was not kept as the artifact x: CreateArtifact: GitHub answered 409.*still in/);
});

test("answers that are no answers: nothing is sent to them, and nothing secret is told", async (t) => {
  for (const answer of [
    "",
    "[]",
    "<html>",
    '{"ok":false}',
    '{"ok":true}',
    '{"ok":true,"signed_upload_url":7}',
    '{"ok":true,"signed_upload_url":"http://storage.test/x?sig=s3cr3t"}',
    '{"ok":true,"signed_upload_url":"file:///etc/passwd?sig=s3cr3t"}',
    '{"ok":true,"signed_upload_url":"https://storage.test/s3cr3t"}',
    `{"ok":true,"x":"${"x".repeat(100_000)}"}`,
  ]) {
    const { runner, told } = heard();
    let asked = 0;
    const strange: typeof fetch = async () => {
      asked += 1;
      return new Response(answer);
    };
    await keepEvidence(runner, folderWith(t, { "a.json": "{}" }), ENVIRONMENT, { clock: patient, random: random(), fetch: strange });
    assert.equal(asked, 1, answer.slice(0, 80));
    assert.match(told().join("\n"), /^::warning .*CreateArtifact: GitHub/);
    assert.doesNotMatch(told().join("\n"), /s3cr3t/);
  }
});

test("no longer than the repository allows, with a notice; else as asked, or as its settings have it", async (t) => {
  for (const [days, allowed, expires, notices] of [
    [400, "90", START + 90 * 86_400_000, 1],
    [30, "90", START + 30 * 86_400_000, 0],
    [400, "", START + 400 * 86_400_000, 0],
    [undefined, "90", undefined, 0],
  ] as const) {
    const results = await serveResults(t);
    const { runner, told } = heard();
    const evidence = { ...folderWith(t, { "a.json": "{}" }), days };
    const environment = { ...results.env, GITHUB_RETENTION_DAYS: allowed };
    await keepEvidence(runner, evidence, environment, { clock: patient, random: random() });
    const [artifact] = results.kept;
    assert.equal(artifact?.expires, expires === undefined ? undefined : new Date(expires).toISOString());
    assert.deepEqual(
      told().map((line) => /^::notice .*retention-days is 400, and the repository keeps artifacts for 90 days/.test(line)),
      Array(notices).fill(true),
    );
  }
});

test("too much, or too many: a warning says how much, and nothing is asked for", async (t) => {
  const never: typeof fetch = () => assert.fail("something was asked for");
  const large = folderWith(t, { "a.bin": "" });
  // With a hole, which takes no place on the disk.
  truncateSync(join(large.folder, "a.bin"), 500_000_001);
  const many = folderWith(t, {});
  for (let folder = 0; folder < 11; folder += 1) {
    mkdirSync(join(many.folder, `${folder}`));
    for (let file = 0; file < 1_000; file += 1) writeFileSync(join(many.folder, `${folder}/${file}`), "");
  }
  for (const [evidence, words] of [
    [large, /the folder has 500000001 bytes, more than the 500000000 that are kept/],
    [many, /the folder has more than 10000 files/],
  ] as const) {
    const { runner, told } = heard();
    await keepEvidence(runner, evidence, ENVIRONMENT, { clock: patient, random: random(), fetch: never });
    assert.match(told().join("\n"), words);
  }
});

test("what grows while it is read is not read for ever, and no file stays open", async (t) => {
  const { folder } = folderWith(t, { "a.bin": "" });
  const files = filesIn(folder);
  truncateSync(join(folder, "a.bin"), 50_000_000);
  await assert.rejects(async () => {
    for await (const block of blocksOf(folder, files, 1_000_000)) assert.ok(block.length > 0);
  }, /more than the 1000000 that are kept/);
  if (!existsSync("/proc/self/fd")) return;
  const open = readdirSync("/proc/self/fd").map((one) => linkOf(join("/proc/self/fd", one)));
  assert.ok(!open.some((path) => path.startsWith(folder)), open.join("\n"));
});
