// The release's scripts: a tag that is not the package's version is refused, notes come from the changelog, an old major tag moves only forwards.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ownFile } from "./files.ts";
import { noJq, runScript, temporary } from "./run-script.ts";

const file = ownFile("release.yml");

function repository(t: TestContext): string {
  const folder = temporary(t, "release");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
  writeFileSync(
    join(folder, "CHANGELOG.md"),
    "# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.30\n\n- other\n\n## [1.2.3] - 2026-11-23\n\n- now\n\n### Fixed\n\n- too\n\n## 1.2.2\n\n- before\n",
  );
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { cwd: folder });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "release");
  return folder;
}

test("the tag is the package's version, and the changelog has it", { skip: noJq }, (t) => {
  const cwd = repository(t);
  const check = (tag: string) =>
    runScript(t, file, ["verify", "The tag is the package's version, and the changelog knows it"], { cwd, env: { GITHUB_REF_NAME: tag } });
  assert.equal(check("v1.2.3").code, 0);
  assert.deepEqual([check("v1.2.4").code, check("v1.2").code, check("1.2.3").code], [1, 1, 1]);
  writeFileSync(join(cwd, "CHANGELOG.md"), "## 1.2.30\n\n## 1x2x3\n\n## 1.2.3-rc.1\n");
  const { code, log } = check("v1.2.3");
  assert.equal(code, 1);
  assert.match(log, /::error::CHANGELOG\.md has no section 1\.2\.3/);
});

test("the archive holds the commit, its sum stands beside it, and the notes are the changelog's section", (t) => {
  const cwd = repository(t);
  const RUNNER_TEMP = temporary(t, "runner-temp");
  const { code, outputs, log } = runScript(t, file, ["publish", "Archive"], {
    cwd,
    env: { GITHUB_REF_NAME: "v1.2.3", RUNNER_TEMP },
    pipefail: true,
  });
  assert.equal(code, 0, log);
  assert.equal(outputs.file, join(RUNNER_TEMP, "failover-drill-1.2.3.tar.gz"));
  const listed = execFileSync("tar", ["--list", "--file", outputs.file], { encoding: "utf8" }).trim().split("\n");
  assert.deepEqual(listed, ["failover-drill-1.2.3/", "failover-drill-1.2.3/CHANGELOG.md", "failover-drill-1.2.3/package.json"]);
  const sum = createHash("sha256").update(readFileSync(outputs.file)).digest("hex");
  assert.equal(readFileSync(`${outputs.file}.sha256`, "utf8"), `${sum}  failover-drill-1.2.3.tar.gz\n`);
  assert.equal(readFileSync(join(RUNNER_TEMP, "notes.md"), "utf8").trim(), "- now\n\n### Fixed\n\n- too");
});

test("a draft with its files comes before what cannot be changed any more", (t) => {
  const cwd = repository(t);
  const said = join(cwd, "said");
  const gh = `printf '%s\\n' "$*" >> ${JSON.stringify(said)}`;
  const env = { GITHUB_REF_NAME: "v1.2.3", ARCHIVE: "a.tar.gz" };
  assert.equal(runScript(t, file, ["publish", "Draft, then publish"], { cwd, env, stubs: { gh }, pipefail: true }).code, 0);
  const [create = "", edit = "", ...more] = readFileSync(said, "utf8").trim().split("\n");
  assert.match(create, /^release create v1\.2\.3 --draft --verify-tag .* a\.tar\.gz a\.tar\.gz\.sha256$/);
  assert.equal(edit, "release edit v1.2.3 --draft=false");
  assert.deepEqual(more, []);
});

for (const [what, tags, major, expected] of [
  ["the first of its major", ["v1.2.3"], false, /--method POST repos\/o\/r\/git\/refs -f ref=refs\/tags\/v1 -f sha=[0-9a-f]{40}/],
  [
    "the newest",
    ["v1.2.3", "v1.2.2", "v1.2.4-rc.1", "v1.10"],
    true,
    /--method PATCH repos\/o\/r\/git\/refs\/tags\/v1 -f sha=[0-9a-f]{40} -F force=true/,
  ],
  ["a fix of an older minor", ["v1.2.3", "v1.10.0"], true, undefined],
] as const) {
  test(`the major tag: ${what}`, (t) => {
    const cwd = repository(t);
    const said = join(cwd, "said");
    // Answers what is asked; writes down what is changed.
    const gh = [
      'case "$*" in',
      `  *matching-refs*) printf '%s\\n' ${tags.map((tag) => `refs/tags/${tag}`).join(" ")} ;;`,
      `  *"/git/ref/tags/"*) exit ${major ? 0 : 1} ;;`,
      `  *) printf '%s\\n' "$*" >> ${JSON.stringify(said)} ;;`,
      "esac",
    ].join("\n");
    writeFileSync(said, "");
    const env = { GITHUB_REF_NAME: "v1.2.3", GITHUB_REPOSITORY: "o/r" };
    const { code, log } = runScript(t, file, ["publish", "Move the major tag"], { cwd, env, stubs: { gh }, pipefail: true });
    assert.equal(code, 0, log);
    const changed = readFileSync(said, "utf8");
    if (expected === undefined) assert.deepEqual([changed, /v1\.10\.0 is newer/.test(log)], ["", true]);
    else assert.match(changed, expected);
  });
}

test("the major tag stays where GitHub does not answer", (t) => {
  const cwd = repository(t);
  const env = { GITHUB_REF_NAME: "v1.2.3", GITHUB_REPOSITORY: "o/r" };
  const { code } = runScript(t, file, ["publish", "Move the major tag"], { cwd, env, stubs: { gh: "exit 1" }, pipefail: true });
  assert.notEqual(code, 0);
});
