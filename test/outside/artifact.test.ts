// GitHub's own client for artifacts beside ours: the same calls in the same order with the same fields, and each reads what the other has kept.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { type Results, type ResultsCall, serveResults } from "../action/github/results.ts";
import { runStep } from "../action/support.ts";
import { cleanEnvironment } from "../support/lab-process.ts";
import { outputOf } from "../support/outside.ts";

const home = fileURLToPath(new URL("../../.venv/artifact/", import.meta.url));
const OFFICIAL = join(home, "node_modules/@actions/artifact");
const version = versionOf();
const skip = version === undefined ? "@actions/artifact is not installed (.ci/outside installs it)" : false;

function versionOf(): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(OFFICIAL, "package.json"), "utf8")) as { readonly version: string }).version;
  } catch {
    return undefined;
  }
}

const FILES = {
  "journal.jsonl": "{}\n".repeat(9_999),
  "report.json": '{ "format": 1 }\n',
  "report.html": "<!doctype html>\n",
  "deep/er/junit.xml": "<testsuites/>\n",
  "ü ☃.txt": "snow\n",
};

function folderOf(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-artifact-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function official<Answer>(results: Results, code: string, given: object): Promise<Answer> {
  const program = `const { DefaultArtifactClient } = await import(${JSON.stringify(`file://${OFFICIAL}/lib/artifact.js`)});
const client = new DefaultArtifactClient();
const given = ${JSON.stringify(given)};
const answer = await (async () => { ${code} })();
process.stdout.write("\\nANSWER " + JSON.stringify(answer) + "\\n");
process.exit(0);`;
  const workspace = mkdtempSync(join(tmpdir(), "failover-drill-artifact-job-"));
  const env = { ...cleanEnvironment(), ...results.env, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace };
  try {
    const said = await outputOf(process.execPath, ["--input-type=module", "--eval", program], { env });
    return JSON.parse(/^ANSWER (.*)$/m.exec(said)?.[1] ?? "null") as Answer;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

const uploadOfficially = (results: Results, folder: string, options: object): Promise<{ readonly id: number }> =>
  official(results, "return client.uploadArtifact(given.name, given.files, given.folder, given.options);", {
    name: "official",
    folder,
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
    options,
  });

async function uploadOurs(t: TestContext, results: Results, folder: string, days?: number): Promise<void> {
  const state = { evidence: JSON.stringify({ folder, name: "ours", before: {}, days }) };
  const post = await runStep(t, "post", { cwd: folder, env: { ...cleanEnvironment(), ...results.env }, state });
  assert.equal(post.code, 0, post.log);
  assert.match(post.log, /^Kept ours: /m, post.log);
}

/** What a call is made of: each field with the form of its value. */
const shape = ({ method, body }: ResultsCall): unknown => [
  method,
  Object.entries(body)
    .map(([name, value]) => {
      const text = String(value);
      const form = text
        .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/, "instant")
        .replace(/[0-9a-f]{64}/, "digest")
        .replace(/^(ours|official)$/, "name");
      return `${name}: ${typeof value} ${name === "size" ? "digits" : form}`;
    })
    .sort(),
];

test(`@actions/artifact ${version} and the post step make the same calls`, { skip, timeout: 120_000 }, async (t) => {
  for (const days of [undefined, 14]) {
    const [theirs, ours] = [await serveResults(t), await serveResults(t)];
    const folder = folderOf(t, FILES);
    await uploadOfficially(theirs, folder, days === undefined ? {} : { retentionDays: days });
    await uploadOurs(t, ours, folder, days);
    assert.deepEqual(ours.calls.map(shape), theirs.calls.map(shape));
    const read = (results: Results) =>
      Object.fromEntries(
        Object.entries(unzipSync(results.kept[0]?.content as Buffer))
          .map(([path, content]): [string, string] => [path.replace(/^\//, ""), Buffer.from(content).toString()])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    assert.deepEqual(read(ours), read(theirs));
    const [mine, its] = [ours, theirs].map(({ kept }) => Date.parse(kept[0]?.expires ?? ""));
    // A day of daylight saving has an hour more or less.
    if (days !== undefined) assert.ok(Math.abs((mine as number) - (its as number)) < 2 * 3_600_000, `${mine} ${its}`);
  }
});

test("in pieces of the same size where there is much", { skip, timeout: 120_000 }, async (t) => {
  const content = new Uint8Array(20_000_000);
  let word = 1;
  for (let at = 0; at < content.length; at += 1) {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    content[at] = word >>> 24;
  }
  const [theirs, ours] = [await serveResults(t), await serveResults(t)];
  const folder = folderOf(t, { "a.bin": content });
  await uploadOfficially(theirs, folder, {});
  await uploadOurs(t, ours, folder);
  const pieces = ({ calls }: Results) => calls.filter(({ method }) => method === "block").map(({ bytes }) => Math.round(bytes / 2 ** 20));
  assert.deepEqual(pieces(ours).toSorted(), pieces(theirs).toSorted());
});

test("@actions/artifact finds, downloads and unpacks ours, and its digest is right", { skip, timeout: 120_000 }, async (t) => {
  const results = await serveResults(t);
  await uploadOurs(t, results, folderOf(t, FILES));
  const path = folderOf(t, {});
  const code = `const { artifacts } = await client.listArtifacts();
    const [artifact] = artifacts;
    const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: given.path, expectedHash: artifact.digest });
    return { name: artifact.name, count: artifacts.length, digestMismatch };`;
  const answer = await official<object>(results, code, { path });
  assert.deepEqual(answer, { name: "ours", count: 1, digestMismatch: false });
  for (const [file, content] of Object.entries(FILES)) assert.equal(readFileSync(join(path, file), "utf8"), content, file);
});
