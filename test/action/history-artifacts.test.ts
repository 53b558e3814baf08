// Mode history against a stand-in for GitHub's API that checks each call against GitHub's published description: artifacts of many kinds.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { zipSync } from "fflate";
import { jsonReport } from "../../src/report/json.ts";
import { reportOfNight } from "../support/drills-of-a-site.ts";
import { zipped } from "./github/artifacts.ts";
import { historyStep, RUN, upload, uploadCurrent } from "./github/history-step.ts";
import { gitHubStandIn } from "./github/stand-in.ts";

describe("artifacts", () => {
  it("that are expired, broken, foreign, of another branch or a rehearsal's are named, and the rest is read", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 0 });
    upload(gitHub, { night: 1 }, { expired: true });
    upload(gitHub, { night: 2 }, { content: Buffer.from("PK, but no zip") });
    upload(gitHub, { night: 3 }, { content: zipped({ "report.json": "{}" }) });
    upload(gitHub, { night: 4 }, { content: zipped({ "other.txt": "" }) });
    upload(gitHub, { night: 5 }, { headRepository: 2 });
    upload(gitHub, { night: 6 }, { branch: "feature" });
    upload(gitHub, { night: 7, world: "rehearsal" });
    upload(gitHub, { night: 8 }, { size: 10 ** 9 });
    upload(gitHub, { night: 9 }, { content: Buffer.from(jsonReport(reportOfNight({ night: 9 }))) });
    uploadCurrent(gitHub, { night: 10 });
    const { history, summary } = await historyStep(t, gitHub);
    assert.deepEqual(
      history.earlier.map(({ record }) => record.drill),
      ["drill-9", "drill-0"],
    );
    const why = Object.fromEntries(history.skipped.map((one) => [/artifact (\d+)/.exec(one.source)?.[1], one.why]));
    assert.equal(why["5001"], "expired");
    assert.equal(why["5002"], "it is no readable zip file");
    assert.match(why["5003"] ?? "", /its report is none of a drill: format/);
    assert.equal(why["5004"], "it holds no report.json");
    assert.match(why["5005"] ?? "", /another repository/);
    assert.match(why["5006"] ?? "", /branch feature/);
    assert.match(why["5007"] ?? "", /rehearsal/);
    assert.match(why["5008"] ?? "", /too large/);
    assert.match(summary, /Not read: 8/);
    const downloaded = gitHub.calls.flatMap(({ path }) => /artifacts\/(\d+)\/zip/.exec(path)?.[1] ?? []);
    for (const never of ["5001", "5005", "5006", "5008"]) assert.ok(!downloaded.includes(never), never);
  });

  it("that blow up are not unpacked, whether they say so or lie", async (t) => {
    const gitHub = gitHubStandIn(t);
    const honest = zipSync({ "report.json": new Uint8Array(64_000_000) });
    const lying = zipSync({ "report.json": new Uint8Array(64_000_000) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    // The size unpacked, in the directory at the archive's end.
    view.setUint32(view.getUint32(lying.length - 6, true) + 24, 100, true);
    const endless = Buffer.alloc(51_000_000);
    upload(gitHub, { night: 0 }, { content: honest });
    upload(gitHub, { night: 1 }, { content: lying });
    upload(gitHub, { night: 2 }, { content: endless, size: 10 });
    uploadCurrent(gitHub, { night: 3 });
    const before = process.memoryUsage().rss;
    const { history } = await historyStep(t, gitHub);
    assert.deepEqual(history.skipped.map(({ why }) => why).toSorted(), [
      "GET /actions/artifacts/5002/zip: it has more than 50000000 bytes",
      "its report is no JSON",
      "its report is too large",
    ]);
    assert.ok(process.memoryUsage().rss - before < 400_000_000);
  });

  it("are downloaded without the token, which only the API is sent", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 0 });
    const hosts: string[] = [];
    const { fetch } = gitHub;
    Object.assign(gitHub, {
      fetch: async (input: URL | string, init: RequestInit) => {
        const request = new Request(input, init);
        hosts.push(`${new URL(request.url).host} ${request.headers.has("authorization")}`);
        return fetch(input, init);
      },
    });
    await historyStep(t, gitHub);
    assert.deepEqual([...new Set(hosts)], ["api.github.test true", "storage.github.test false"]);
  });

  it("of this run that hold several sites are told apart by nobody", async (t) => {
    const gitHub = gitHubStandIn(t);
    const report = jsonReport(reportOfNight({ night: 0 }));
    uploadCurrent(gitHub, { night: 0 }, { content: zipped({ "a/report.json": report, "b/report.json": report }) });
    const { outputs, history } = await historyStep(t, gitHub, { "job-result": "success" });
    assert.equal(outputs.outcome, "no-report");
    assert.match(history.skipped[0]?.why ?? "", /2 reports: give each site an artifact of its own/);
  });

  it("of an earlier attempt are not taken for one that died", async (t) => {
    const gitHub = gitHubStandIn(t);
    gitHub.jobs.push({ name: "Drill", attempt: 1, from: "2026-11-20T01:40:00Z", to: "2026-11-20T02:00:03Z" });
    gitHub.jobs.push({ name: "Drill", attempt: 2, from: "2026-11-20T03:00:10Z", to: "2026-11-20T03:10:00Z" });
    uploadCurrent(gitHub, { night: 0 }, { createdAt: "2026-11-20T02:00:00Z" });
    const env = { GITHUB_RUN_ATTEMPT: "2" };
    assert.equal((await historyStep(t, gitHub, { "job-result": "failure" }, { env })).outputs.outcome, "no-report");
    assert.equal((await historyStep(t, gitHub, { "job-result": "success" }, { env })).outputs.outcome, "not-enough-history");
    uploadCurrent(gitHub, { night: 1 }, { createdAt: "2026-11-20T04:00:00Z" });
    const again = await historyStep(t, gitHub, { "job-result": "failure" }, { env });
    assert.deepEqual([again.outputs.outcome, again.history.current?.drill], ["not-enough-history", "drill-1"]);
  });

  it("that are not there yet are replaced by the report in the folder", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 5; night += 1) upload(gitHub, { night });
    const out = mkdtempSync(join(tmpdir(), "failover-drill-out-"));
    t.after(() => rmSync(out, { recursive: true, force: true }));
    writeFileSync(join(out, "report.json"), jsonReport(reportOfNight({ night: 5 })));
    const { outputs, history } = await historyStep(t, gitHub, { out });
    assert.deepEqual([outputs.outcome, history.current?.run], ["steady", RUN]);
  });
});
