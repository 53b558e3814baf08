// What the scripts within the workflows do, run in bash: settings that are there or not, sites, what has changed, the game day's table.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitStatus } from "../../../src/exit-status.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { reportOfNight } from "../../support/drills-of-a-site.ts";
import { ownFile, ROOT, stepOf } from "./files.ts";
import { noJq, runScript, temporary } from "./run-script.ts";

for (const [name, job] of [
  ["scheduled-drill.yml", "settings"],
  ["sweep.yml", "settings"],
  ["game-day.yml", "plan"],
] as const) {
  const file = ownFile(name);
  const where = [job, "Look for the repository's variables"] as const;
  const variables = Object.keys(stepOf(file, ...where).env ?? {});
  const set = (value: (index: number) => string) => Object.fromEntries(variables.map((variable, index) => [variable, value(index)]));

  test(`${name}: all variables are set`, (t) => {
    const { code, outputs, log } = runScript(t, file, where, { env: set(() => "x y") });
    assert.deepEqual([code, outputs, log], [0, { ready: "true" }, ""]);
  });

  test(`${name}: none is set, and a notice names them all`, (t) => {
    const { code, outputs, log } = runScript(t, file, where, { env: set(() => "") });
    assert.deepEqual([code, outputs], [0, {}], log);
    assert.match(log, /^::notice /);
    for (const variable of variables) assert.ok(log.includes(variable), variable);
  });

  test(`${name}: one is missing; what comes from a schedule fails and names it, so that nobody takes it for a drill`, (t) => {
    const { code, outputs, log } = runScript(t, file, where, { env: set((index) => (index === 1 ? "" : "x")) });
    assert.deepEqual([code, outputs], [job === "settings" ? 1 : 0, {}]);
    assert.match(log, job === "settings" ? /^::error / : /^::notice /);
    assert.ok(log.includes(variables[1] ?? "?") && !log.includes(`${variables[0]} `), log);
  });
}

const site = { site: "shop-eu", "drill-file": "a/b.yml", account: "111122223333", region: "eu-west-1", role: "arn:x", "restart-role": "r" };
const readSites = (sites: unknown, cwd?: string) => (t: Parameters<typeof runScript>[0]) =>
  runScript(t, ownFile("many-sites.yml"), ["sites", "Read the list of sites"], {
    env: { SITES: typeof sites === "string" ? sites : JSON.stringify(sites, undefined, 2) },
    ...(cwd === undefined ? {} : { cwd }),
  });

test("many-sites.yml: the list of sites, on one line, and their names", { skip: noJq }, (t) => {
  const sites = [site, { ...site, site: "b", "drill-file": "x\n::set-output name=a::b" }];
  const cwd = temporary(t, "sites");
  const { code, outputs, log } = readSites(sites, cwd)(t);
  assert.deepEqual([code, log], [0, ""]);
  // Beside the evidence: names only, whatever else the list says.
  assert.deepEqual(JSON.parse(readFileSync(join(cwd, "sites.json"), "utf8")), ["shop-eu", "b"]);
  assert.deepEqual(Object.keys(outputs), ["sites", "names"]);
  assert.deepEqual(JSON.parse(outputs.sites ?? ""), sites);
  assert.equal(outputs.names, "shop-eu b");
});

test("many-sites.yml: no list is a notice, a wrong one an error", { skip: noJq }, (t) => {
  const none = readSites("")(t);
  assert.deepEqual([none.code, none.outputs], [0, {}]);
  assert.match(none.log, /^::notice /);
  for (const wrong of [
    "x",
    {},
    [],
    [site, site],
    [{ ...site, site: "../x" }],
    [{ ...site, account: 111122223333 }],
    [{ ...site, role: "" }],
  ]) {
    const { code, outputs, log } = readSites(wrong)(t);
    assert.deepEqual([code, outputs], [1, {}], JSON.stringify(wrong));
    assert.match(log, /::error /);
  }
});

/** The table of those whose reports are there. `result`: of all drills' jobs together. */
const mergeSites = (names: string, result: string) => (t: Parameters<typeof runScript>[0]) => {
  const cwd = temporary(t, "merge");
  symlinkSync(ROOT, join(cwd, "command-line"));
  mkdirSync(join(cwd, "reports/failover-drill-a"), { recursive: true });
  writeFileSync(join(cwd, "reports/failover-drill-a/report.json"), jsonReport(reportOfNight({ night: 0 })));
  return runScript(t, ownFile("many-sites.yml"), ["merge", "Merge"], { cwd, env: { SITES: names, RESULT: result } });
};

test("many-sites.yml: a site whose job died without a report is in the table and makes the whole errored", (t) => {
  const all = mergeSites("a", "success")(t);
  assert.equal(all.code, exitStatus.passed, all.log);
  assert.match(all.summary, /^## ✅ 1 site: 1 passed\.\n/);
  assert.doesNotMatch(all.log, /::error /);
  const { code, summary, log } = mergeSites("a gone", "failure")(t);
  assert.equal(code, exitStatus.errored, log);
  assert.match(summary, /reports\/failover-drill-gone\/report\.json/);
  // The table says it already.
  assert.doesNotMatch(log, /::error /);
});

test("many-sites.yml: reports that all passed, where a job did not, are an earlier attempt's, and no pass", (t) => {
  for (const result of ["failure", "cancelled", "skipped"]) {
    const { code, summary, log } = mergeSites("a", result)(t);
    assert.equal(code, exitStatus.errored, log);
    assert.match(log, new RegExp(`^::error title=[^:]+::.*\\b${result}\\b`, "m"));
    // Not below a headline that says that all is well.
    assert.match(summary, new RegExp(`^\\*\\*.*\\b${result}\\b[\\s\\S]*1 site: 1 passed`));
  }
});

test("template-gate.yml: the base is what the pull request was merged with, somebody else's edits of it included", (t) => {
  const folder = temporary(t, "pull-request");
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "init.defaultBranch=main", ...args], { cwd: folder });
  const commit = (path: string, text: string) => {
    mkdirSync(join(folder, "templates"), { recursive: true });
    writeFileSync(join(folder, path), text);
    git("add", "--all");
    git("commit", "--quiet", "--message", path);
  };
  git("init", "--quiet");
  commit("templates/a.yml", "one\n");
  git("checkout", "--quiet", "-b", "edit");
  commit("templates/new.yml", "three\n");
  git("checkout", "--quiet", "main");
  commit("templates/a.yml", "two\n");
  git("merge", "--quiet", "--no-ff", "--no-edit", "edit");
  const env = { RUNNER_TEMP: temporary(t, "runner-temp") };
  const { code, outputs, log } = runScript(t, ownFile("template-gate.yml"), ["gate", "Check out the base"], { cwd: folder, env });
  assert.equal(code, 0, log);
  assert.equal(readFileSync(join(outputs.folder ?? "", "templates/a.yml"), "utf8"), "two\n");
  assert.ok(!existsSync(join(outputs.folder ?? "", "templates/new.yml")));
});

const report = (given: Readonly<Record<string, string>>) => (t: Parameters<typeof runScript>[0]) => {
  const file = ownFile("game-day.yml");
  const all = Object.keys(stepOf(file, "report", "Planned beside measured").env ?? {});
  return runScript(t, file, ["report", "Planned beside measured"], {
    env: { ...Object.fromEntries(all.map((name) => [name, ""])), ...given },
  });
};

test("game-day.yml: planned beside measured", (t) => {
  const { code, summary } = report({
    RESULT: "failure",
    OUTCOME: "failed",
    RESTORED: "true",
    DIGEST: "0123456789abcdef",
    FAILOVER: "100.5 to 101.5 s",
    PLANNED_FAILOVER: "60 to 200 s",
    OUTAGE: " to  s",
  })(t);
  assert.equal(code, 0);
  assert.match(summary, /^### Game day: failed\n/);
  assert.match(summary, /\| time to fail over \| 60 to 200 s \| 100\.5 to 101\.5 s \|/);
  assert.match(summary, /\| outage \| - \| - \|/);
  assert.match(summary, /`0123456789ab`/);
});

test("game-day.yml: whatever may have left the site down is an error, what touched nothing is none", (t) => {
  for (const [given, code] of [
    [{ RESULT: "failure", OUTCOME: "errored", RESTORED: "false" }, 1],
    [{ RESULT: "failure", OUTCOME: "", RESTORED: "" }, 1],
    [{ RESULT: "cancelled", OUTCOME: "", RESTORED: "" }, 1],
    // Can be said without a report, and so without a word about the instances.
    [{ RESULT: "failure", OUTCOME: "errored", RESTORED: "" }, 1],
    [{ RESULT: "failure", OUTCOME: "inconclusive", RESTORED: "false" }, 1],
    [{ RESULT: "failure", OUTCOME: "refused", RESTORED: "" }, 0],
    [{ RESULT: "failure", OUTCOME: "bad-input", RESTORED: "" }, 0],
    [{ RESULT: "failure", OUTCOME: "inconclusive", RESTORED: "" }, 0],
    [{ RESULT: "failure", OUTCOME: "inconclusive", RESTORED: "true" }, 0],
    [{ RESULT: "success", OUTCOME: "passed", RESTORED: "true" }, 0],
  ] as const) {
    const ended = report(given)(t);
    assert.equal(ended.code, code, JSON.stringify(given));
    assert.equal(ended.log.includes("::error "), code === 1);
  }
});
