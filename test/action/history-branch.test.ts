// Mode history against a stand-in for GitHub's API that checks each call against GitHub's published description: the long history's branch.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { appendLines } from "../../src/history/lines.ts";
import { recordOfNight } from "../support/drills-of-a-site.ts";
import { commitsOf, commitTo, textOf } from "./github/git.ts";
import { historyStep, RUN, upload, uploadCurrent } from "./github/history-step.ts";
import { gitHubStandIn, type StandIn } from "./github/stand-in.ts";

describe("the branch", () => {
  const inputs = { "history-branch": "failover/drills" };
  const lines = (text: string | undefined) =>
    (text ?? "")
      .trimEnd()
      .split("\n")
      .filter((line) => line !== "");
  const drillsOn = (gitHub: StandIn) =>
    lines(textOf(gitHub.git, "failover/drills", "failover-drill.jsonl")).map((line) => (JSON.parse(line) as { drill: string }).drill);

  it("is made when it is missing, holds every drill once, and is read when the artifacts are gone", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 5; night += 1) upload(gitHub, { night });
    uploadCurrent(gitHub, { night: 5 });
    await historyStep(t, gitHub, inputs);
    assert.deepEqual(drillsOn(gitHub), ["drill-0", "drill-1", "drill-2", "drill-3", "drill-4", "drill-5"]);
    assert.deepEqual(
      commitsOf(gitHub.git, "failover/drills").map(({ parents }) => parents.length),
      [0],
    );
    // Repeated, there is nothing to add, and nothing is written.
    await historyStep(t, gitHub, inputs);
    assert.equal(commitsOf(gitHub.git, "failover/drills").length, 1);
    gitHub.artifacts.length = 0;
    uploadCurrent(gitHub, { night: 6 });
    const { outputs, history } = await historyStep(t, gitHub, inputs);
    assert.deepEqual([outputs.outcome, history.earlier.length, drillsOn(gitHub).length], ["steady", 6, 7]);
    assert.equal(history.earlier[0]?.record.run, RUN);
  });

  it("spares the downloads of drills that it has", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 8; night += 1) upload(gitHub, { night });
    await historyStep(t, gitHub, inputs);
    const before = gitHub.calls.length;
    uploadCurrent(gitHub, { night: 8 });
    await historyStep(t, gitHub, inputs);
    assert.equal(gitHub.calls.slice(before).filter(({ id }) => id === "actions/download-artifact").length, 1);
  });

  it("loses nothing of a writer that was faster, not even when both make it", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 5 });
    let faster = 3;
    gitHub.interfere = ({ id }) => {
      if ((id !== "git/update-ref" && id !== "git/create-ref") || faster === 0) return undefined;
      faster -= 1;
      const file = faster === 1 ? "another-site.jsonl" : "failover-drill.jsonl";
      const text = textOf(gitHub.git, "failover/drills", file) ?? "";
      commitTo(gitHub.git, "failover/drills", file, `${text}${appendLines("", [recordOfNight({ night: faster })])}`);
      return undefined;
    };
    const { waited } = await historyStep(t, gitHub, inputs);
    assert.deepEqual(drillsOn(gitHub).toSorted(), ["drill-0", "drill-2", "drill-5"]);
    assert.ok(textOf(gitHub.git, "failover/drills", "another-site.jsonl")?.includes("drill-1"));
    assert.equal(commitsOf(gitHub.git, "failover/drills").length, 4);
    assert.equal(waited.length, 3);
  });

  it("two writers at once, each with its own drill", async (t) => {
    for (let round = 0; round < 10; round += 1) {
      const gitHub = gitHubStandIn(t);
      uploadCurrent(gitHub, { night: 1 });
      upload(gitHub, { night: 2 }, { run: 77 });
      const ends = [RUN, 77].map((run, index) => {
        const env = { GITHUB_RUN_ID: String(run) };
        return historyStep(t, gitHub, inputs, { env, seed: `${round}-${index}` });
      });
      await Promise.all(ends);
      assert.deepEqual(drillsOn(gitHub).toSorted(), ["drill-1", "drill-2"], `round ${round}`);
    }
  });

  it("has the drill once, although the answer to its writing was lost", async (t) => {
    const gitHub = gitHubStandIn(t);
    commitTo(gitHub.git, "failover/drills", "x", "");
    uploadCurrent(gitHub, { night: 0 });
    gitHub.interfere = ({ id, body }) => {
      if (id !== "git/update-ref") return undefined;
      gitHub.git.refs.set("heads/failover/drills", (body as { sha: string }).sha);
      return { status: 502, body: { message: "lost" } };
    };
    const { commands } = await historyStep(t, gitHub, inputs);
    assert.deepEqual([drillsOn(gitHub), commitsOf(gitHub.git, "failover/drills").length], [["drill-0"], 2]);
    assert.ok(!commands.some((line) => line.startsWith("::notice")));
  });

  it("that is fought over for ever is given up, and the drill is told all the same", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 0 });
    let others = 0;
    gitHub.interfere = ({ id }) => {
      others += 1;
      if (id === "git/update-ref" || id === "git/create-ref") commitTo(gitHub.git, "failover/drills", "x", String(others));
      return undefined;
    };
    const { code, outputs, commands } = await historyStep(t, gitHub, inputs);
    assert.deepEqual([code, outputs.outcome], [0, "not-enough-history"]);
    assert.ok(commands.some((line) => line.startsWith("::notice") && line.includes("fast forward")));
  });

  it("keeps lines that are none of ours, and names them", async (t) => {
    const gitHub = gitHubStandIn(t);
    commitTo(gitHub.git, "failover/drills", "failover-drill.jsonl", '{"format":2,"new":true}\nnonsense');
    uploadCurrent(gitHub, { night: 0 });
    const { history } = await historyStep(t, gitHub, inputs);
    const text = textOf(gitHub.git, "failover/drills", "failover-drill.jsonl") ?? "";
    assert.deepEqual(lines(text).slice(0, 2), ['{"format":2,"new":true}', "nonsense"]);
    assert.equal(lines(text).length, 3);
    assert.deepEqual(
      history.skipped.map(({ source }) => source),
      ["failover/drills, line 1", "failover/drills, line 2"],
    );
  });

  it("with more files than GitHub shows is not begun anew", async (t) => {
    const gitHub = gitHubStandIn(t);
    commitTo(gitHub.git, "failover/drills", "x", "");
    uploadCurrent(gitHub, { night: 0 });
    gitHub.interfere = ({ id }) =>
      id === "git/get-tree" ? { status: 200, body: { sha: "a".repeat(40), tree: [], truncated: true } } : undefined;
    const { commands } = await historyStep(t, gitHub, inputs);
    assert.equal(commitsOf(gitHub.git, "failover/drills").length, 1);
    assert.ok(commands.some((line) => line.startsWith("::notice") && line.includes("too many files")));
  });

  it("is not written for a pull request", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 0, outcome: "failed" });
    const { commands } = await historyStep(t, gitHub, { ...inputs, issue: "true" }, { env: { GITHUB_EVENT_NAME: "pull_request" } });
    assert.equal(commands.filter((line) => line.startsWith("::notice") && line.includes("pull request")).length, 2);
    assert.ok(gitHub.calls.every(({ method }) => method === "GET"));
  });
});
