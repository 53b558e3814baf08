// Mode history where GitHub does not give what there is: nothing is made of that, neither a missing report nor a site without a past.
import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { historyStep, upload, uploadCurrent } from "./github/history-step.ts";
import { type Answer, type Call, gitHubStandIn, type StandIn } from "./github/stand-in.ts";

const OOPS: Answer = { status: 500, body: { message: "Oops" } };
const LIMITED: Answer = { status: 403, body: { message: "API rate limit exceeded" }, headers: { "retry-after": "3600" } };
const DENIED: Answer = { status: 404, body: { message: "Not Found" } };

const isWarning = (line: string) => line.startsWith("::warning") && line.includes("Not all of the earlier drills could be read");

describe("earlier drills that cannot be read", () => {
  const inputs = { issue: "true", every: "7d", "job-result": "success" };

  /** A site that has become slow, with its issue open. */
  async function slow(t: TestContext): Promise<StandIn> {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 8; night += 1) upload(gitHub, { night });
    upload(gitHub, { night: 8, failover: 200 });
    await historyStep(t, gitHub, inputs, { env: { GITHUB_RUN_ID: "1008" } });
    assert.equal(gitHub.issues.list[0]?.state, "open");
    uploadCurrent(gitHub, { night: 9, failover: 200 });
    return gitHub;
  }

  const listed = ({ path }: Call) => path.startsWith("/actions/artifacts?");
  const earlier = ({ path }: Call) => /\/artifacts\/500[0-8]\/zip/.test(path);

  it("close no issue, and are named and warned of", async (t) => {
    for (const [answer, hits] of [
      [OOPS, listed],
      [LIMITED, listed],
      [DENIED, listed],
      [OOPS, earlier],
      [DENIED, earlier],
    ] as const) {
      const gitHub = await slow(t);
      gitHub.interfere = (call) => (hits(call) ? answer : undefined);
      const { code, outputs, history, commands } = await historyStep(t, gitHub, inputs);
      assert.deepEqual([code, outputs.outcome, history.earlierUnread], [0, "not-enough-history", true]);
      assert.deepEqual([gitHub.issues.list[0]?.state, gitHub.issues.comments], ["open", []]);
      assert.ok(commands.some(isWarning));
      gitHub.interfere = undefined;
      const again = await historyStep(t, gitHub, inputs);
      assert.deepEqual([again.outputs.outcome, again.history.earlierUnread], ["regressed", false]);
    }
  });

  it("are not those that are broken, which nobody will ever read", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 5; night += 1) upload(gitHub, { night });
    upload(gitHub, { night: 5 }, { content: Buffer.from("PK, but no zip") });
    uploadCurrent(gitHub, { night: 6 });
    const { outputs, history, commands } = await historyStep(t, gitHub, inputs);
    assert.deepEqual([outputs.outcome, history.earlierUnread, commands.some(isWarning)], ["steady", false, false]);
  });

  it("may be those of the branch", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 6 });
    gitHub.interfere = ({ id }) => (id === "git/get-ref" ? OOPS : undefined);
    const { history, commands } = await historyStep(t, gitHub, { ...inputs, "history-branch": "drills" });
    assert.equal(history.earlierUnread, true);
    assert.ok(commands.some(isWarning));
  });
});

describe("this run's report that cannot be downloaded", () => {
  for (const [name, answer] of Object.entries({ unavailable: OOPS, limited: LIMITED, denied: DENIED }))
    it(`is there, but not to be read: ${name}`, async (t) => {
      const gitHub = gitHubStandIn(t);
      for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
      uploadCurrent(gitHub, { night: 7 });
      const zip = "/actions/artifacts/5007/zip";
      // A limit is not asked against again: as it would be lifted in between.
      let refused = 0;
      gitHub.interfere = ({ path }) => (path === zip && ++refused <= (answer === OOPS ? 5 : 1) ? answer : undefined);
      const { code, outputs, history } = await historyStep(t, gitHub, { issue: "true", "job-result": "success" });
      assert.deepEqual([code, outputs.outcome, gitHub.issues.list.length], [0, "unreadable", 0]);
      assert.ok(refused > 0);
      assert.ok(!history.earlier.some(({ record }) => record.drill === "drill-7"));
    });

  it("and whose job failed opens the issue", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 7 });
    gitHub.interfere = ({ path }) => (path.endsWith("/zip") ? OOPS : undefined);
    await historyStep(t, gitHub, { issue: "true", "job-result": "failure" });
    assert.match(gitHub.issues.list[0]?.title ?? "", /could not be read/);
  });

  it("is no earlier drill, though the branch has its line from an earlier attempt", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 5 });
    uploadCurrent(gitHub, { night: 7 });
    const inputs = { "history-branch": "drills", "job-result": "success" };
    await historyStep(t, gitHub, inputs);
    gitHub.interfere = ({ path }) => (path.endsWith("5007/zip") ? OOPS : undefined);
    const { outputs, history } = await historyStep(t, gitHub, inputs);
    assert.equal(outputs.outcome, "unreadable");
    assert.deepEqual(
      history.earlier.map(({ record }) => record.drill),
      ["drill-5"],
    );
  });
});
