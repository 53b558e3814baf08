// The post step's upload and a service that refuses, falters or hangs, folders of every kind, and no service at all; by the committed bundle.
import assert from "node:assert/strict";
import { rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { assertSecret, environment, left, toldOf, unpacked } from "./evidence-support.ts";
import { RUNTIME_TOKEN, serveResults, tokenOf } from "./github/results.ts";
import { commandsIn, runStep, startStep } from "./support.ts";

test("a name that is taken: nothing is lost, and a warning says which it was and what to do", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const { cwd, state } = left(t, { "report.json": "{}" });
  const env = environment(results);
  assert.equal((await runStep(t, "post", { cwd, env, state })).code, 0);
  const again = await runStep(t, "post", { cwd, env, state });
  assert.equal(again.code, 0, again.log);
  const [first, second] = results.kept;
  assert.equal(first?.name, "failover-drill");
  assert.match(second?.name ?? "", /^failover-drill-[0-9a-f]{6}$/);
  assert.deepEqual(unpacked(second?.content ?? Buffer.alloc(0)), { "report.json": "{}" });
  const [warning, ...more] = commandsIn(again.log).filter((line) => !line.startsWith("::add-mask::"));
  assert.match(
    warning ?? "",
    /^::warning .*The name failover-drill is taken in this run: another job, or another step, has used it\. .*kept as failover-drill-[0-9a-f]{6},.*input artifact/,
  );
  assert.deepEqual(more, []);
  assert.ok(again.summary.includes(`[${second?.name}](`), again.summary);
});

test("a name that is taken after an answer was lost may be this step's own; all is kept under another", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const { cwd, state } = left(t, { "report.json": "{}" });
  results.interfere = (called, nth) => (called === "CreateArtifact" && nth === 1 ? { lost: true } : undefined);
  const post = await runStep(t, "post", { cwd, env: environment(results), state });
  assert.equal(post.code, 0, post.log);
  assert.deepEqual(
    results.kept.map(({ content }) => unpacked(content)),
    [{ "report.json": "{}" }],
  );
  assert.match(post.log, /The name failover-drill is taken in this run: unless it was this step itself, whose first answer was lost/);
});

for (const method of ["CreateArtifact", "block", "blocklist", "FinalizeArtifact"]) {
  test(`503 and 429, then good: ${method} is sent again, and everything is there once`, { timeout: 60_000 }, async (t) => {
    const results = await serveResults(t);
    const { cwd, state } = left(t, { "report.json": "{}" });
    results.interfere = (called, nth) =>
      called !== method || nth > 2 ? undefined : { status: nth === 1 ? 503 : 429, headers: { "retry-after": "0" } };
    const post = await runStep(t, "post", { cwd, env: environment(results), state });
    assert.equal(post.code, 0, post.log);
    assert.deepEqual(
      results.kept.map(({ content }) => unpacked(content)),
      [{ "report.json": "{}" }],
      post.log,
    );
    assert.equal(results.calls.filter((call) => call.method === method).length, 3);
    assert.doesNotMatch(post.log, /::warning/);
  });
}

test("403 at any point: a warning with the reason, no repeat, no secret, and the step's end is what it was", {
  timeout: 120_000,
}, async (t) => {
  for (const method of ["CreateArtifact", "block", "blocklist", "FinalizeArtifact"]) {
    const results = await serveResults(t);
    const { cwd, state } = left(t, { "report.json": "{}" });
    const body = { code: "permission_denied", msg: `${RUNTIME_TOKEN} may not\n::error::forged` };
    results.interfere = (called) =>
      called === method ? { status: 403, body, headers: { "x-ms-error-code": "AuthorizationFailure" } } : undefined;
    const post = await runStep(t, "post", { cwd, env: environment(results), state });
    assert.equal(post.code, 0, post.log);
    assert.match(post.log, /::warning .*GitHub answered 403, (AuthorizationFailure|\*\*\* may not)/, method);
    assert.ok(!commandsIn(post.log).some((line) => line.startsWith("::error")), post.log);
    assert.equal(results.calls.filter((call) => call.method === method).length, 1);
    assertSecret(post);
  }
});

test("a server that hangs: SIGTERM ends the step at once", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const { cwd, state } = left(t, { "report.json": "{}" });
  results.interfere = () => ({ hangs: true });
  const step = startStep(t, "post", { cwd, env: environment(results), state });
  await results.came("CreateArtifact");
  step.child.kill("SIGTERM");
  const ended = await step.ended;
  assert.equal(ended.signal, "SIGTERM");
  assertSecret(ended);
});

test("a proxy is used where the job has one, for the service and for the storage", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const { cwd, state } = left(t, { "report.json": "{}" });
  const asked: string[] = [];
  const service = new URL(results.env.ACTIONS_RESULTS_URL ?? "");
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    const [host = "", port = ""] = (request.url ?? "").split(":");
    asked.push(host);
    const [to, at] = host === "results.github.test" ? [service.hostname, service.port] : [host, port];
    const through = connect(Number(at), to, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    for (const end of [socket, through]) end.on("error", () => end.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  proxy.unref();
  t.after(() => proxy.close());
  const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { ...environment(results), ACTIONS_RESULTS_URL: "http://results.github.test/", HTTP_PROXY };
  const post = await runStep(t, "post", { cwd, env, state });
  assert.equal(post.code, 0, post.log);
  assert.deepEqual(
    results.kept.map(({ name }) => name),
    ["failover-drill"],
    post.log,
  );
  assert.deepEqual([...new Set(asked)], ["results.github.test", "127.0.0.2"]);
});

test("nothing to keep: no folder, an empty one, old files only; no request, no annotation", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const env = environment(results);
  const none = left(t, {});
  const empty = left(t, { "a/b": "" });
  rmSync(join(empty.folder, "a/b"));
  const old = left(t, { "report.json": "{}" });
  utimesSync(join(old.folder, "report.json"), 1_000, 1_000);
  const before = JSON.stringify({ folder: old.folder, name: "x", before: { "report.json": "2 1000000" } });
  for (const [cwd, state] of [
    [none.cwd, none.state],
    [empty.cwd, empty.state],
    [old.cwd, { evidence: before }],
    [none.cwd, {}],
  ] as const) {
    const post = await runStep(t, "post", { cwd, env, state });
    assert.deepEqual(
      [post.code, post.summary, commandsIn(post.log).filter((line) => !line.startsWith("::add-mask"))],
      [0, "", []],
      post.log,
    );
  }
  assert.deepEqual(results.calls, []);
});

test("no runtime token, no address, an enterprise server: a notice, and no request", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const { cwd, state, folder } = left(t, { "report.json": "{}" });
  for (const [name, value, told] of [
    ["ACTIONS_RUNTIME_TOKEN", "", /there is no ACTIONS_RUNTIME_TOKEN/],
    ["ACTIONS_RESULTS_URL", "", /there is no ACTIONS_RUNTIME_TOKEN/],
    ["GITHUB_SERVER_URL", "https://github.example.com", /GitHub Enterprise Server/],
  ] as const) {
    const post = await runStep(t, "post", { cwd, env: { ...environment(results), [name]: value }, state });
    const [notice, ...more] = commandsIn(post.log).filter((line) => !line.startsWith("::add-mask"));
    assert.match(notice ?? "", /^::notice /);
    assert.match(notice ?? "", told);
    assert.ok(notice?.includes(folder));
    assert.deepEqual([post.code, more, post.summary], [0, [], ""], post.log);
  }
  assert.deepEqual(results.calls, []);
});

test("a token that names no run is a warning without the token", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const { cwd, state } = left(t, { "report.json": "{}" });
  for (const token of ["none", "a.b.c", tokenOf("Actions.Results:only"), tokenOf(7), tokenOf("Other:1:2")]) {
    const post = await runStep(t, "post", { cwd, env: { ...environment(results), ACTIONS_RUNTIME_TOKEN: token }, state });
    assert.equal(post.code, 0, post.log);
    assert.match(post.log, /::warning .*names no run and no job/);
    assert.ok(token.length < 10 || !toldOf(post).includes(token), post.log);
  }
  assert.deepEqual(results.calls, []);
});

test("links are not followed, hostile names take no effect, and what Windows could not unpack is left out", {
  timeout: 60_000,
}, async (t) => {
  const results = await serveResults(t);
  const name = "x ](http://evil) <b>`@org` ##[error]";
  const files = { "report.json": "{}", "deep/er/ü ☃.txt": "snow", "a:b\n::error::forged": "x", "x..name": "dots", "..name": "hidden" };
  const { cwd, state, folder } = left(t, files, { name });
  const secret = join(cwd, "secret");
  writeFileSync(secret, "secret");
  symlinkSync(secret, join(folder, "link"));
  symlinkSync(cwd, join(folder, "round"));
  symlinkSync("report.json", join(folder, "inside"));
  const post = await runStep(t, "post", { cwd, env: environment(results), state });
  assert.equal(post.code, 0, post.log);
  assert.deepEqual(unpacked(results.kept[0]?.content as Buffer), { "report.json": "{}", "deep/er/ü ☃.txt": "snow", "x..name": "dots" });
  assert.deepEqual(
    commandsIn(post.log).filter((line) => !line.startsWith("::add-mask")),
    [],
  );
  assert.match(post.log, /Left out, because of their names: "a:b /);
  assert.match(post.log, /Left out, because their names begin with a dot: "\.\.name"/);
  assert.doesNotMatch(post.summary, /\]\(http:\/\/evil|<b>|`|@org/);
});

test("more than one piece: the content is what it was", { timeout: 120_000 }, async (t) => {
  const results = await serveResults(t);
  // Not to be packed: a generator of its own, the same in every run.
  const noise = new Uint32Array(5 * 2 ** 20);
  let word = 1;
  for (let at = 0; at < noise.length; at += 1) {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    noise[at] = word;
  }
  const content = new Uint8Array(noise.buffer);
  const { cwd, state } = left(t, { "a.bin": content, "b.txt": "b" });
  const post = await runStep(t, "post", { cwd, env: environment(results), state });
  assert.equal(post.code, 0, post.log);
  const pieces = results.calls.filter(({ method }) => method === "block").map(({ bytes }) => bytes);
  assert.equal(pieces.length, 3);
  assert.ok(pieces.slice(0, -1).every((bytes) => bytes === 8 * 2 ** 20));
  const kept = unzipSync(results.kept[0]?.content as Buffer);
  assert.ok(Buffer.from(kept["a.bin"] as Uint8Array).equals(Buffer.from(content)));
});
