// Mode history against a stand-in for GitHub's API that checks each call against GitHub's published description: the one issue, and names that try to act.
import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { issueMarker } from "../../src/history/issue.ts";
import type { Night } from "../support/drills-of-a-site.ts";
import { EVIL } from "../support/evil.ts";
import { historyStep, upload, uploadCurrent } from "./github/history-step.ts";
import { gitHubStandIn, type StandIn } from "./github/stand-in.ts";

describe("the issue", () => {
  const inputs = { issue: "true" };

  /** One run after the other, each with a drill like this. */
  async function runs(t: TestContext, gitHub: StandIn, ...nights: readonly Omit<Night, "night">[]) {
    const first = gitHub.artifacts.length;
    for (const [index, night] of nights.entries()) {
      upload(gitHub, { night: first + index, ...night });
      const run = gitHub.artifacts.at(-1)?.run;
      await historyStep(t, gitHub, inputs, { env: { GITHUB_RUN_ID: String(run) } });
    }
  }

  it("is opened once, commented, closed by the next pass, and opened anew", async (t) => {
    const gitHub = gitHubStandIn(t);
    const { list, comments, labels } = gitHub.issues;
    await runs(t, gitHub, {});
    assert.deepEqual([list.length, labels.size], [0, 0]);
    await runs(t, gitHub, { outcome: "failed", sentence: "Failed: too late." });
    assert.equal(list.length, 1);
    assert.equal(list[0]?.title, "Failover drill of reference-site in ap-northeast-1 failed");
    assert.match(list[0]?.body ?? "", /^<!-- failover-drill history: failover%2Ddrill -->\n\*\*Failed: too late\.\*\*\n/);
    assert.match(list[0]?.body ?? "", /\[this run\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/1001\)/);
    assert.match(list[0]?.body ?? "", /### What to do\n\n1\. /);
    assert.deepEqual([...labels], ["failover-drill"]);
    await runs(t, gitHub, { outcome: "failed" }, { outcome: "errored", restored: false });
    assert.deepEqual([list.length, comments.length], [1, 2]);
    assert.match(comments[1]?.body ?? "", /Not everything that the drill stopped runs again/);
    await runs(t, gitHub, {});
    assert.deepEqual([list[0]?.state, list[0]?.reason, comments.length], ["closed", "completed", 3]);
    assert.match(comments[2]?.body ?? "", /^✅ \*\*The drill passed again\.\*\*/);
    await runs(t, gitHub, {}, { outcome: "refused" });
    assert.deepEqual([list.length, list[1]?.state, comments.length], [2, "open", 3]);
  });

  it("is opened for a regression, a job that died and a silence", async (t) => {
    for (const kind of ["regression", "death", "silence"] as const) {
      const gitHub = gitHubStandIn(t);
      for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
      if (kind === "regression") uploadCurrent(gitHub, { night: 6, failover: 200 });
      await historyStep(t, gitHub, { ...inputs, every: "24h", ...(kind === "death" ? { "job-result": "failure" } : {}) });
      assert.equal(gitHub.issues.list.length, 1, kind);
    }
  });

  it("is left alone by drills that were cancelled, refused on purpose, inconclusive where nobody minds, or repeated", async (t) => {
    const frozen = { code: "calendar.frozen", what: "x", whose: "yours", next: "y" } as const;
    const cases: readonly [string, Omit<Night, "night"> | undefined, Readonly<Record<string, string>>][] = [
      ["cancelled", undefined, { "job-result": "cancelled" }],
      ["cancelled with a report", { outcome: "errored" }, { "job-result": "cancelled" }],
      ["skipped", undefined, { "job-result": "skipped" }],
      ["frozen", { outcome: "refused", problems: [frozen] }, {}],
      ["inconclusive", { outcome: "inconclusive" }, { "fail-on-inconclusive": "false" }],
    ];
    for (const [name, night, more] of cases) {
      const gitHub = gitHubStandIn(t);
      const stays = { number: 1, title: "x", body: issueMarker("failover-drill"), labels: ["failover-drill"], state: "open" as const };
      gitHub.issues.list.push(stays);
      if (night !== undefined) uploadCurrent(gitHub, { night: 3, ...night });
      await historyStep(t, gitHub, { ...inputs, ...more }, { env: { GITHUB_EVENT_NAME: "workflow_dispatch" } });
      assert.deepEqual([gitHub.issues.list, gitHub.issues.comments], [[stays], []], name);
    }
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 9, outcome: "failed" });
    uploadCurrent(gitHub, { night: 3 });
    gitHub.issues.list.push({ number: 1, title: "x", body: issueMarker("failover-drill"), labels: ["failover-drill"], state: "open" });
    await historyStep(t, gitHub, inputs);
    assert.equal(gitHub.issues.list[0]?.state, "open", "an old pass closes nothing of a newer failure");
  });

  it("is opened by a drill that left instances stopped, though another was refused by its lock meanwhile", async (t) => {
    const gitHub = gitHubStandIn(t);
    const held = { code: "safety.site-held", what: "x", whose: "yours", next: "y" } as const;
    for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
    uploadCurrent(gitHub, { night: 7, outcome: "failed", restored: false });
    upload(gitHub, { night: 7.02, outcome: "refused", restored: undefined, problems: [held] }, { id: 6_001, run: 2_001 });
    const { history } = await historyStep(t, gitHub, { ...inputs, "job-result": "failure" });
    assert.deepEqual([history.later, gitHub.issues.list.length], [1, 1]);
    await historyStep(t, gitHub, { ...inputs, "job-result": "failure" }, { env: { GITHUB_RUN_ID: "2001" } });
    assert.deepEqual([gitHub.issues.list[0]?.state, gitHub.issues.comments], ["open", []]);
    // The same run once more, when the site has passed since: the issue is that pass's.
    upload(gitHub, { night: 8 }, { id: 6_002, run: 2_002 });
    await historyStep(t, gitHub, { ...inputs, "job-result": "failure" });
    assert.deepEqual([gitHub.issues.list.length, gitHub.issues.comments], [1, []]);
  });

  it("is not held back by a drill that a wrong clock has dated into the future", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 400 }, { id: 6_001, createdAt: "2026-11-20T02:00:00Z" });
    uploadCurrent(gitHub, { night: 7, outcome: "failed" });
    const { commands } = await historyStep(t, gitHub, inputs);
    assert.equal(gitHub.issues.list.length, 1);
    assert.ok(commands.some((line) => line.startsWith("::notice") && line.includes("dated into the future by a wrong clock: 1 drill.")));
  });

  it("is opened by a calendar that refuses every drill, with why the last one was", async (t) => {
    const gitHub = gitHubStandIn(t);
    const closed = { code: "calendar.closed", what: "03:17 is outside of the hours", whose: "yours", next: "y" } as const;
    const refused = { outcome: "refused", restored: undefined, failover: undefined, problems: [closed] } as const;
    upload(gitHub, { night: 0 });
    for (const [night, issues] of [
      [7, 0],
      [14, 0],
      [21, 1],
    ] as const) {
      upload(gitHub, { night, ...refused });
      const env = { GITHUB_RUN_ID: String(1_000 + night) };
      await historyStep(t, gitHub, { ...inputs, every: "7d", "job-result": "failure" }, { env });
      assert.equal(gitHub.issues.list.length, issues, String(night));
    }
    assert.match(gitHub.issues.list[0]?.body ?? "", /Every drill of the last 21 days was refused[\s\S]*03:17 is outside of the hours/);
  });

  it("is opened by a regression beside a site whose job was cancelled", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
    uploadCurrent(gitHub, { night: 7, failover: 200 });
    const env = { GITHUB_EVENT_NAME: "workflow_dispatch" };
    const { outputs } = await historyStep(t, gitHub, { ...inputs, "job-result": "cancelled" }, { env });
    assert.deepEqual([outputs.outcome, gitHub.issues.list.length], ["regressed", 1]);
  });

  it("is opened by a schedule's drill that ran out of time: GitHub calls that cancelled", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 0 });
    const { outputs } = await historyStep(t, gitHub, { ...inputs, "job-result": "cancelled" });
    assert.deepEqual([outputs.outcome, gitHub.issues.list.length], ["no-report", 1]);
  });

  it("is opened by a cancelled drill that left instances stopped", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 3, outcome: "errored", restored: false });
    await historyStep(t, gitHub, { ...inputs, "job-result": "cancelled" }, { env: { GITHUB_EVENT_NAME: "workflow_dispatch" } });
    assert.match(gitHub.issues.list[0]?.body ?? "", /1\. Run the Action with `mode: sweep`/);
  });

  it("is not a stranger's, nor another site's, nor a pull request, whatever stands in it", async (t) => {
    const gitHub = gitHubStandIn(t);
    const marker = issueMarker("failover-drill");
    const stranger = { login: "mallory", type: "User" } as const;
    const decoys = [
      { body: marker, author: stranger, association: "NONE" },
      { body: marker, author: stranger, association: "CONTRIBUTOR" },
      { body: `> ${marker}` },
      { body: `quoted:\n${marker}` },
      { body: issueMarker("another-site") },
      { body: marker, pullRequest: true },
      { body: marker, labels: [] },
    ].map((one, index) => ({ number: index + 1, title: "x", labels: ["failover-drill"], state: "open" as const, ...one }));
    gitHub.issues.list.push(...decoys);
    await runs(t, gitHub, { outcome: "failed" });
    assert.equal(gitHub.issues.list.length, decoys.length + 1);
    await runs(t, gitHub, {});
    assert.deepEqual(
      gitHub.issues.list.map(({ state }) => state),
      [...decoys.map(() => "open"), "closed"],
    );
    assert.ok(gitHub.issues.comments.every(({ issue }) => issue === decoys.length + 1));
  });

  it("of somebody with a token of his own is taken for ours", async (t) => {
    const gitHub = gitHubStandIn(t);
    const author = { login: "alice", type: "User" } as const;
    const body = `${issueMarker("failover-drill")}\r\nold`;
    gitHub.issues.list.push({ number: 1, title: "x", body, labels: ["failover-drill"], state: "open", author, association: "OWNER" });
    await runs(t, gitHub, { outcome: "failed" });
    assert.deepEqual([gitHub.issues.list.length, gitHub.issues.comments.length], [1, 1]);
  });

  it("is not doubled when an answer is lost, nor when two jobs open it at once", async (t) => {
    const gitHub = gitHubStandIn(t);
    let lost = 1;
    gitHub.interfere = ({ id, body }) => {
      if (id !== "issues/create" || lost === 0) return undefined;
      lost -= 1;
      const { title, body: text, labels } = body as { title: string; body: string; labels: string[] };
      gitHub.issues.list.push({ number: gitHub.issues.list.length + 1, title, body: text, labels, state: "open" });
      return { status: 502, body: { message: "lost" } };
    };
    await runs(t, gitHub, { outcome: "failed" });
    assert.equal(gitHub.issues.list.length, 1);
    const other = gitHubStandIn(t);
    uploadCurrent(other, { night: 0, outcome: "failed" });
    await Promise.all([historyStep(t, other, inputs), historyStep(t, other, inputs)]);
    assert.equal(other.issues.list.filter(({ state }) => state === "open").length, 1);
  });

  it("has its label, though another job made that at the same moment", async (t) => {
    const gitHub = gitHubStandIn(t);
    gitHub.interfere = ({ id }) => {
      if (id === "issues/create-label") gitHub.issues.labels.add("failover-drill");
      return undefined;
    };
    await runs(t, gitHub, { outcome: "failed" });
    assert.deepEqual(
      gitHub.issues.list.map(({ labels }) => labels),
      [["failover-drill"]],
    );
  });

  it("is found on the second page", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let number = 1; number <= 101; number += 1)
      gitHub.issues.list.push({
        number,
        title: "x",
        body: number === 101 ? issueMarker("failover-drill") : "x",
        labels: ["failover-drill"],
        state: "open",
      });
    await runs(t, gitHub, {});
    assert.equal(gitHub.issues.list[100]?.state, "closed");
  });
});

describe("names that try to act", () => {
  for (const [index, evil] of EVIL.entries())
    it(`number ${index + 1} takes effect nowhere`, async (t) => {
      const gitHub = gitHubStandIn(t);
      const problems = [{ code: evil, what: evil, whose: "yours", next: evil }] as const;
      upload(gitHub, { night: 0, name: evil, sentence: evil, digest: evil }, { branch: evil });
      upload(gitHub, { night: 1, name: evil, sentence: evil, digest: evil });
      uploadCurrent(gitHub, { night: 2, name: evil, outcome: "failed", sentence: evil, problems });
      const { summary, commands, outputs } = await historyStep(t, gitHub, { issue: "true" });
      const [issue] = gitHub.issues.list;
      for (const text of [summary, issue?.body.split("\n").slice(1).join("\n") ?? ""]) {
        // Nothing but our own tags, links and charts.
        const own = text
          .replace(/<\/?(?:code|details|summary)>/g, "")
          .replace(/\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/\d+\)/g, "]")
          .replace(/^```mermaid\nxychart-beta\n[\w\s",[\].>-]*?\n```$/gm, "");
        assert.equal(
          /[<>`$@]|\]\(|!\[|https?:\/\/|www\./.exec(own.replace("`mode: sweep`", "").replace("`if: always()`", ""))?.[0],
          undefined,
        );
        assert.doesNotMatch(text, /^\s*::|##\[|^## forged/m);
        assert.doesNotMatch(text, /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u);
      }
      assert.doesNotMatch(issue?.title ?? "", /[\p{Cc}\p{Cf}]|^\s*::|##\[| {2}/u);
      assert.ok((issue?.title.length ?? 0) <= 256);
      assert.ok(commands.every((line) => !/[\r\n]|##\[/.test(line)));
      assert.doesNotMatch(outputs.sentence ?? "", /[\r\n]|^::|##\[/);
      assert.equal(outputs.outcome, "failed");
    });
});
