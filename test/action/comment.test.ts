// The gate's comment, against a stand-in that checks each call against GitHub's description: written once, then updated in place;
// without rights a notice and nothing else.
import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext, test } from "node:test";
import { commentOnPullRequest } from "../../action/comment.ts";
import { gateMarker } from "../../src/gate/markdown.ts";
import type { GateReport } from "../../src/gate/types.ts";
import { serve } from "./github/serve.ts";
import { API, gitHubStandIn, REPOSITORY, type StandIn, TOKEN } from "./github/stand-in.ts";
import { commandsIn, runStep, workspace } from "./support.ts";

const EVENT = { pull_request: { number: 7 } };

const side: GateReport["base"] = { state: "read", problems: [], digest: "d", failsOver: true, outcomes: undefined };

const REPORT: GateReport = {
  format: 1,
  outcome: "passed",
  lets: true,
  sentence: "Passed: nothing is worse.",
  name: "reference-site",
  drillFile: "templates/failover-drill.yml",
  base: side,
  head: side,
  rehearsed: { seeds: 0, conditions: "realistic", skipped: "nothing changed" },
  allowedWorse: 0.1,
  findings: [],
  metrics: [],
  changes: [],
  onlyLayout: ["templates/dns.yml"],
  derivation: [],
  warnings: { appeared: [], gone: [], stay: [] },
  loosened: [],
  replacements: [],
  notModelled: [],
  labNotModelled: [],
};

/** In this process, without sockets. Returns the notices. */
async function comment(t: TestContext, gitHub: StandIn, report: GateReport = REPORT, event: object = EVENT): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-event-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "event.json");
  writeFileSync(path, JSON.stringify(event));
  const notices: string[] = [];
  const environment = { GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: API, GITHUB_RUN_ID: "42" };
  await commentOnPullRequest({ notice: (text) => notices.push(text) }, TOKEN, report, environment, gitHub.fetch);
  return notices;
}

function others(gitHub: StandIn, count: number): void {
  const author = { login: "alice", type: "User" } as const;
  for (let id = 1; id <= count; id += 1) gitHub.issues.comments.push({ id, issue: 7, body: `another's ${id}`, author });
}

describe("the comment", () => {
  it("is written once, left alone while it says the same, and updated in place", async (t) => {
    const gitHub = gitHubStandIn(t);
    others(gitHub, 100);
    const { comments } = gitHub.issues;
    assert.deepEqual(await comment(t, gitHub), []);
    assert.equal(comments.length, 101);
    await comment(t, gitHub);
    assert.equal(gitHub.calls.at(-1)?.method, "GET");
    await comment(t, gitHub, { ...REPORT, sentence: "Passed: and again." });
    assert.deepEqual([gitHub.calls.at(-1)?.id, comments.length], ["issues/update-comment", 101]);
    assert.match(comments[100]?.body ?? "", /and again/);
  });

  it("is not begun for a pull request that edits nothing, but takes back what an earlier push was told", async (t) => {
    const gitHub = gitHubStandIn(t);
    const { comments } = gitHub.issues;
    const untouched = { ...REPORT, onlyLayout: [], sentence: "No template was changed." };
    assert.deepEqual(await comment(t, gitHub, untouched), []);
    assert.equal(comments.length, 0);
    await comment(t, gitHub, { ...REPORT, outcome: "failed", lets: false, sentence: "Failed: it never fails over." });
    assert.match(comments[0]?.body ?? "", /never fails over/);
    await comment(t, gitHub, untouched);
    assert.equal(comments.length, 1);
    assert.match(comments[0]?.body ?? "", /No template was changed/);
  });

  it("of a stranger with our marker is not written into: its author could change the text later", async (t) => {
    const gitHub = gitHubStandIn(t);
    const { comments } = gitHub.issues;
    const author = { login: "mallory", type: "User" } as const;
    const body = `${gateMarker(REPORT.drillFile)}\nAll is well.`;
    for (const association of ["NONE", "CONTRIBUTOR"]) comments.push({ id: comments.length + 1, issue: 7, body, author, association });
    await comment(t, gitHub);
    assert.deepEqual([comments.length, comments[0]?.body, comments[1]?.body], [3, body, body]);
    await comment(t, gitHub, { ...REPORT, sentence: "Passed: and again." });
    assert.equal(comments.length, 3);
  });

  it("of another drill file stands beside it", async (t) => {
    const gitHub = gitHubStandIn(t);
    await comment(t, gitHub);
    await comment(t, gitHub, { ...REPORT, drillFile: "other.yml" });
    assert.equal(gitHub.issues.comments.length, 2);
  });

  it("is left out with one notice where there is no pull request, no right, or no answer", async (t) => {
    const gitHub = gitHubStandIn(t);
    assert.match((await comment(t, gitHub, REPORT, {})).join("\n"), /not about a pull request/);
    assert.equal(gitHub.calls.length, 0);
    Object.assign(gitHub.may, { issues: "read", "pull-requests": "read" });
    assert.match((await comment(t, gitHub)).join("\n"), /403.*pull-requests: write/);
    gitHub.interfere = () => ({ status: 404, body: { message: "Not Found" } });
    assert.match((await comment(t, gitHub)).join("\n"), /404/);
  });
});

/** A job's folder in which a comment was added to a template. */
function edited(t: TestContext): string {
  const cwd = workspace(t);
  cpSync(join(cwd, "templates"), join(cwd, "base/templates"), { recursive: true });
  appendFileSync(join(cwd, "templates/dns.yml"), "# The end.\n");
  return cwd;
}

test("one comment of the bundle, found again on the second page and updated", { timeout: 180_000 }, async (t) => {
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  others(gitHub, 100);
  const { comments } = gitHub.issues;
  const cwd = edited(t);
  const inputs = { mode: "gate", base: "base", seeds: "5", token: TOKEN };
  const first = await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(first.code, 0, first.log);
  assert.equal(comments.length, 101);
  assert.match(comments[100]?.body ?? "", /^<!-- failover-drill gate: /);
  assert.match(comments[100]?.body ?? "", /github\.com\/o\/r\/actions\/runs\/42/);
  await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(comments.length, 101);
  if (comments[100] !== undefined) comments[100].body = `${comments[100].body}\nold`;
  await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(gitHub.calls.at(-1)?.id, "issues/update-comment");
  assert.equal(comments.length, 101);
  assert.ok(commandsIn(first.log).includes(`::add-mask::${TOKEN}`));
});

test("a fork's token: a notice, and the step's result is the gate's", { timeout: 180_000 }, async (t) => {
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  Object.assign(gitHub.may, { issues: "read", "pull-requests": "read" });
  const cwd = edited(t);
  const inputs = { mode: "gate", base: "base", seeds: "5", token: TOKEN };
  const { code, log, summary } = await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(code, 0, log);
  assert.equal(gitHub.issues.comments.length, 0);
  const notices = commandsIn(log).filter((line) => line.startsWith("::notice"));
  assert.equal(notices.length, 1, log);
  assert.match(notices[0] ?? "", /403.*pull-requests: write/);
  assert.notEqual(summary, "");
});
