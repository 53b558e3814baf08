// The checker itself: a call that GitHub would not understand is one that it names.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { artifactRoutes } from "./artifacts.ts";
import { answerSchema, faultsOfAnswer, faultsOfCall, matchCall } from "./contract.ts";
import { gitRoutes } from "./git.ts";
import { issueRoutes } from "./issues.ts";
import { sample } from "./sample.ts";
import { gitHubStandIn } from "./stand-in.ts";

const HEADERS = {
  accept: "application/vnd.github+json",
  "x-github-api-version": "2022-11-28",
  "user-agent": "x",
  "content-type": "application/json",
};

function faults(method: string, url: string, body?: unknown, headers: Readonly<Record<string, string>> = HEADERS): string {
  const { pathname, searchParams } = new URL(url, "https://api.github.test");
  const call = matchCall(method, pathname);
  assert.ok(call, url);
  return faultsOfCall(call, { query: searchParams, body, headers: new Headers(headers) }).join("\n");
}

it("describes the operations that the stand-in has, with where they come from and under which licence", (t) => {
  const { paths, info } = JSON.parse(readFileSync(new URL("./openapi.json", import.meta.url), "utf8")) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
    readonly info: Readonly<Record<string, unknown>>;
  };
  const gitHub = gitHubStandIn(t);
  const routes = { ...artifactRoutes(gitHub), ...issueRoutes(gitHub.issues), ...gitRoutes(gitHub.git) };
  const described = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  assert.deepEqual(described.toSorted(), Object.keys(routes).toSorted());
  assert.match(JSON.stringify(info), /rest-api-description.*MIT.*"x-taken":"\d{4}-/s);
});

describe("the checker", () => {
  it("finds nothing in a right call", () => {
    assert.equal(faults("GET", "/repos/o/r/issues?state=open&labels=a&sort=created&direction=asc&per_page=100&page=2"), "");
    assert.equal(faults("POST", "/repos/o/r/issues", { title: "x", body: "y", labels: ["z"] }), "");
    assert.equal(faults("PATCH", "/repos/o/r/git/refs/heads/a/b", { sha: "a".repeat(40), force: false }), "");
  });

  it("names what is wrong with the path, the query, the body and the headers", () => {
    assert.match(faults("GET", "/repos/o/r/actions/runs/x/artifacts"), /run_id = x: the whole must be integer/);
    assert.match(faults("GET", "/repos/o/r/issues?state=opened"), /state = opened: the whole must be equal to one of/);
    assert.match(faults("GET", "/repos/o/r/issues?pages=2"), /there is no query parameter pages/);
    assert.match(faults("POST", "/repos/o/r/issues", { body: "y" }), /body: the whole must have required property 'title'/);
    assert.match(faults("POST", "/repos/o/r/issues", { title: "x", lables: [] }), /body: there is no lables/);
    assert.match(faults("POST", "/repos/o/r/issues", { title: [] }), /body: .*title/);
    assert.match(faults("POST", "/repos/o/r/issues"), /the body is missing/);
    assert.match(faults("GET", "/repos/o/r/issues", {}), /takes no body/);
    assert.match(faults("PATCH", "/repos/o/r/issues/1", { state_reason: "done" }), /state_reason/);
    assert.match(faults("GET", "/repos/o/r/issues", undefined, {}), /accept is null/);
  });

  it("knows only the operations that are in use, by method and path", () => {
    assert.equal(matchCall("DELETE", "/repos/o/r/issues/1"), undefined);
    assert.equal(matchCall("GET", "/repos/o/r/unknown"), undefined);
    assert.equal(matchCall("GET", "/repos/o/r/git/ref/heads/a/b")?.path.ref, "heads/a/b");
  });

  it("looks at the stand-in's answers too", () => {
    const call = matchCall("GET", "/repos/o/r/actions/artifacts");
    assert.ok(call);
    const least = sample(answerSchema(call, 200)) as object;
    assert.deepEqual(faultsOfAnswer(call, 200, least), []);
    assert.match(faultsOfAnswer(call, 200, { ...least, total_count: "1" }).join(), /total_count must be integer/);
    assert.match(faultsOfAnswer(call, 418, {}).join(), /it never answers 418/);
  });
});
