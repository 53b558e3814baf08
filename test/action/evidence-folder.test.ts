// Which files the post step hands over, in process: this step's own and no other's, however crowded the folder, and whoever writes into it later.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { keepEvidence } from "../../action/evidence/keep.ts";
import { takeFolder } from "../../action/evidence/taken.ts";
import { saveWritten } from "../../action/evidence/written.ts";
import { createRunner } from "../../action/runner.ts";
import { savedEvidence, saveEvidence } from "../../action/saved-state.ts";
import { reportFiles } from "../../src/cli/report-files.ts";
import { DrillError } from "../../src/errors.ts";
import { reportOfNight } from "../support/drills-of-a-site.ts";
import { unpacked } from "./evidence-support.ts";
import { serveResults } from "./github/results.ts";
import { commandsIn, readValues } from "./support.ts";

type Files = Readonly<Record<string, string>>;

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-evidence-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A main step: what it saves for its post step. `killed`: it never comes to its end. */
function main(t: TestContext, out: string, name: string, files: Files, killed = false): Files {
  const file = join(temporary(t), "state");
  writeFileSync(file, "");
  const runner = createRunner({ GITHUB_STATE: file }, () => {});
  saveEvidence(runner, out, { name, days: undefined });
  write(out, files);
  if (!killed) saveWritten(runner, out);
  return readValues(file);
}

/** Its post step: what is told, without what the runner has to hide, and the artifact. */
async function post(t: TestContext, state: Files): Promise<{ told: string; kept: Files | undefined }> {
  const results = await serveResults(t);
  const lines: string[] = [];
  const given = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const runner = createRunner(given, (line) => lines.push(line));
  const evidence = savedEvidence(runner);
  assert.ok(evidence);
  const said: string[] = [];
  const { write: original } = process.stdout;
  // Handed on: the tests' own results go the same way.
  process.stdout.write = ((text: string, ...rest: []) => {
    said.push(String(text));
    return original.call(process.stdout, text, ...rest);
  }) as typeof process.stdout.write;
  try {
    await keepEvidence(runner, evidence, results.env);
  } finally {
    process.stdout.write = original;
  }
  const commands = commandsIn(lines.join("\n")).filter((line) => !line.startsWith("::add-mask::"));
  const [artifact] = results.kept;
  return { told: [...commands, ...said].join("\n"), kept: artifact && unpacked(artifact.content) };
}

describe("two steps with one folder", () => {
  it("neither hands over what the other has written, and whose was lost is told", async (t) => {
    const out = join(temporary(t), "out");
    const first = main(t, out, "a", { "report.json": "first's", "journal.jsonl": "first's, too", "gate.json": "only the first's" });
    const second = main(t, out, "b", { "report.json": "the second's", "journal.jsonl": "also the second's" });
    assert.deepEqual((await post(t, second)).kept, { "report.json": "the second's", "journal.jsonl": "also the second's" });
    const { told, kept } = await post(t, first);
    assert.deepEqual(kept, { "gate.json": "only the first's" });
    assert.match(
      told,
      /^::warning .*"journal\.jsonl", "report\.json" has been written again or taken away since this step ended.*input out/m,
    );
  });

  it("a step that was refused before it wrote anything hands over nothing of the next one's", async (t) => {
    const out = join(temporary(t), "out");
    const refused = main(t, out, "a", {});
    main(t, out, "b", { "report.json": "the second's" });
    assert.equal((await post(t, refused)).kept, undefined);
  });

  it("what a later step has added is left out, and told", async (t) => {
    const out = join(temporary(t), "out");
    const state = main(t, out, "a", { "report.json": "{}" });
    write(out, { "history.json": "{}" });
    const { told, kept } = await post(t, state);
    assert.deepEqual(kept, { "report.json": "{}" });
    assert.match(told, /^Left out, because they were made after this step had ended: "history\.json"$/m);
    assert.doesNotMatch(told, /::warning/);
  });

  it("of a step that was killed everything new is handed over", async (t) => {
    const out = join(temporary(t), "out");
    write(out, { "report.json": "yesterday's" });
    const state = main(t, out, "a", { "journal.jsonl": "so far" }, true);
    assert.equal(state.written, undefined);
    assert.deepEqual((await post(t, state)).kept, { "journal.jsonl": "so far" });
  });
});

describe("the second step of a job", () => {
  const environmentOf = (t: TestContext) => ({
    RUNNER_TEMP: temporary(t),
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "drill",
  });
  const isTaken = (error: unknown) => error instanceof DrillError && error.problems[0]?.code === "input.out-taken";

  it("does not begin where the first one's evidence would be overwritten, whether or not it keeps its own", (t) => {
    const environment = environmentOf(t);
    const out = join(temporary(t), "out");
    takeFolder(out, true, environment);
    write(out, { "journal.jsonl": "" });
    for (const keeps of [true, false]) assert.throws(() => takeFolder(out, keeps, environment), isTaken);
    takeFolder(join(out, "..", "another"), true, environment);
    takeFolder(out, true, { ...environment, GITHUB_RUN_ATTEMPT: "2" });
  });

  it("begins where there is nothing to lose: nothing was written, nothing is handed over, or there is no runner", (t) => {
    const environment = environmentOf(t);
    const out = join(temporary(t), "out");
    takeFolder(out, true, environment);
    takeFolder(out, true, environment);
    const another = temporary(t);
    takeFolder(another, false, environment);
    write(another, { "report.json": "" });
    takeFolder(another, true, environment);
    write(out, { "report.json": "" });
    takeFolder(out, true, {});
    takeFolder(out, true, { ...environment, RUNNER_TEMP: join(environment.RUNNER_TEMP, "none") });
  });
});

describe("a folder that holds much else", () => {
  const repository = (files: number): Files => ({
    ".env": "PASSWORD=x",
    ".git/config": "AUTHORIZATION: basic eA==",
    "sub/.npmrc": "token",
    ...Object.fromEntries(Array.from({ length: files }, (_, index) => [`source/${index}.txt`, "x"])),
  });

  for (const files of [10, 600])
    it(`of ${files} files: the report is kept and nothing of the rest, also when a later step has changed it`, async (t) => {
      const out = temporary(t);
      write(out, repository(files));
      const written = { "report.json": "{}", "journal.jsonl": "", "journal-unfinished-drill-7.jsonl": "" };
      for (const killed of [false, true]) {
        const state = main(
          t,
          out,
          "a",
          Object.fromEntries(Object.entries(written).map(([name, text]) => [name, `${text}${killed}`])),
          killed,
        );
        if (!killed) write(out, { ".env": "PASSWORD=xyz", ".git/config": "another", "source/1.txt": "changed", "source/new.txt": "" });
        const { told, kept } = await post(t, state);
        assert.deepEqual(Object.keys(kept ?? {}), Object.keys(written).toSorted());
        if (files > 500) assert.match(told, /^::warning .*held too many files to remember.*input out/m);
        else assert.match(told, /^Left out, because their names begin with a dot: "\.env", "\.git", "sub\/\.npmrc"$/m);
      }
    });

  it("with long names: what is saved stays small enough for a variable of the environment", async (t) => {
    const many = (count: number, name: (index: number) => string) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), "x"]));
    const foreign = many(450, (index) => `資料/${"障害訓練報告書".repeat(11)}${index}.md`);
    const aside = many(300, (index) => `journal-unfinished-${"x".repeat(220)}${index}.jsonl`);
    for (const held of [foreign, aside, { ...foreign, ...aside }]) {
      const out = temporary(t);
      write(out, { ...held, "report.json": "old", "summary.md": "old" });
      const state = main(t, out, "a", { "report.json": "this one's" });
      for (const [name, value] of Object.entries(state))
        assert.ok(Buffer.byteLength(value) < 32_000, `${name}: ${Buffer.byteLength(value)} bytes`);
      const { kept = {} } = await post(t, state);
      assert.equal(kept["report.json"], "this one's");
      assert.ok(!("summary.md" in kept) && !Object.keys(kept).some((path) => path.includes("資料")));
    }
  });

  it("nothing that the modes write is taken for something else", async (t) => {
    const out = temporary(t);
    write(out, repository(600));
    const names = ["journal.jsonl", "distribution.json", "gate.json", ...Object.keys(reportFiles(reportOfNight({ night: 1 }), []))];
    const state = main(t, out, "a", Object.fromEntries(names.map((name) => [name, "x"])));
    assert.deepEqual(Object.keys((await post(t, state)).kept ?? {}), names.toSorted());
  });
});
