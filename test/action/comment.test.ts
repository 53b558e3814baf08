// The gate's comment, against a stand-in for GitHub's API: written once, then updated in place; without rights a notice and nothing else.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { cleanEnvironment } from "../support/lab-process.ts";
import { commandsIn, runStep, workspace } from "./support.ts";

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: { readonly body?: string } | undefined;
}

/** As docs.github.com describes the three calls; anything else is a 404, and without `mayWrite` a write a 403. */
async function gitHub(t: TestContext, mayWrite: boolean) {
  const calls: Call[] = [];
  const comments: { id: number; body: string }[] = Array.from({ length: 100 }, (_, id) => ({ id, body: `another's ${id}` }));
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const { method = "", url = "" } = request;
    const body = text === "" ? undefined : (JSON.parse(text) as { body: string });
    calls.push({ method, path: url, body });
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    const { pathname, searchParams } = new URL(url, "http://api");
    assert.equal(request.headers.authorization, "Bearer ghs_token");
    if (method === "GET" && pathname === "/repos/o/r/issues/7/comments") {
      const [size, page] = [Number(searchParams.get("per_page")), Number(searchParams.get("page"))];
      return answer(200, comments.slice((page - 1) * size, page * size));
    }
    if (!mayWrite) return answer(403, { message: "Resource not accessible by integration" });
    if (method === "POST" && pathname === "/repos/o/r/issues/7/comments" && body !== undefined) {
      comments.push({ id: 1_000, body: body.body });
      return answer(201, comments.at(-1));
    }
    const id = /^\/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(pathname)?.[1];
    const comment = comments.find((one) => String(one.id) === id);
    if (method !== "PATCH" || comment === undefined || body === undefined) return answer(404, { message: "Not Found" });
    comment.body = body.body;
    return answer(200, comment);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const env = {
    ...cleanEnvironment(),
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_RUN_ID: "42",
  };
  return { calls, comments, env };
}

const EVENT = { pull_request: { number: 7 } };

test("one comment, found again on the second page and updated", { timeout: 180_000 }, async (t) => {
  const { calls, comments, env } = await gitHub(t, true);
  const cwd = workspace(t);
  cpSync(join(cwd, "templates"), join(cwd, "base/templates"), { recursive: true });
  const inputs = { mode: "gate", base: "base", seeds: "5", token: "ghs_token" };
  const first = await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(first.code, 0, first.log);
  assert.equal(comments.length, 101);
  assert.match(comments[100]?.body ?? "", /^<!-- failover-drill gate: /);
  assert.match(comments[100]?.body ?? "", /github\.com\/o\/r\/actions\/runs\/42/);
  await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(comments.length, 101);
  if (comments[100] !== undefined) comments[100].body = `${comments[100].body}\nold`;
  await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(calls.at(-1)?.method, "PATCH");
  assert.equal(comments.length, 101);
  assert.ok(commandsIn(first.log).includes("::add-mask::ghs_token"));
});

test("a fork's token: a notice, and the step's result is the gate's", { timeout: 180_000 }, async (t) => {
  const { comments, env } = await gitHub(t, false);
  const cwd = workspace(t);
  cpSync(join(cwd, "templates"), join(cwd, "base/templates"), { recursive: true });
  const inputs = { mode: "gate", base: "base", seeds: "5", token: "ghs_token" };
  const { code, log, summary } = await runStep(t, "main", { cwd, env, event: EVENT, inputs });
  assert.equal(code, 0, log);
  assert.equal(comments.length, 100);
  assert.ok(
    commandsIn(log).some((line) => line.startsWith("::notice") && line.includes("403")),
    log,
  );
  assert.notEqual(summary, "");
});
