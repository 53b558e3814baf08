// The client: where the token goes, what is repeated and what is not, and that nothing waits for ever.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createGitHub, type GitHub, type GitHubRequest } from "../../../action/github/client.ts";
import { GitHubError, wordsOf } from "../../../action/github/errors.ts";
import type { Clock, Millis } from "../../../src/ports/clock.ts";
import { createRandom } from "../../../src/random/seeded.ts";

const READ: GitHubRequest = { method: "GET", path: "/issues", needs: "issues: write" };
const WRITE: GitHubRequest = { method: "POST", path: "/issues", body: { title: "x" }, needs: "issues: write" };

interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

type Answerer = (sent: Sent, index: number) => Response | Promise<Response>;

/** `late`: every deadline passes at once. Sleeps are noted. */
function client(answer: Answerer, { late = false, api = "https://api.github.test" } = {}) {
  const sent: Sent[] = [];
  const waited: Millis[] = [];
  let now = Date.UTC(2026, 10, 22);
  const clock: Clock = {
    now: () => now,
    sleep: (duration, signal) => {
      if (signal !== undefined && !late) return new Promise(() => {});
      if (signal === undefined) {
        waited.push(duration);
        now += duration;
      }
      return Promise.resolve();
    },
    at: () => () => {},
    hold: (work) => work,
  };
  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = { url: String(input), headers: new Headers(init?.headers), signal: init?.signal as AbortSignal };
    sent.push(request);
    return answer(request, sent.length - 1);
  };
  const gitHub: GitHub = createGitHub({ repository: "o/r", token: "t", api, clock, random: createRandom("1"), fetch: send });
  return { gitHub, sent, waited };
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const redirect = (location: string) => new Response(null, { status: 302, headers: { location } });

async function failure(work: Promise<unknown>): Promise<GitHubError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof GitHubError, String(error));
    return error;
  }
  throw new Error("it did not fail");
}

describe("a call", () => {
  it("goes to the API with the token and a version, below the repository", async () => {
    const { gitHub, sent } = client(() => json(200, [1]), { api: "https://git.example/api/v3/" });
    assert.deepEqual(await gitHub.call({ ...READ, query: { labels: "a&b", page: 2 } }), [1]);
    assert.equal(sent[0]?.url, "https://git.example/api/v3/repos/o/r/issues?labels=a%26b&page=2");
    assert.equal(sent[0]?.headers.get("authorization"), "Bearer t");
  });

  it("is repeated after 5xx when it reads, and not when it writes: nobody knows what became of it", async () => {
    const reads = client((_, index) => (index < 2 ? json(502, {}) : json(200, "ok")));
    assert.equal(await reads.gitHub.call(READ), "ok");
    assert.equal(reads.waited.length, 2);
    const writes = client(() => json(502, {}));
    assert.equal((await failure(writes.gitHub.call(WRITE))).kind, "unavailable");
    assert.equal(writes.sent.length, 1);
    const repeatable = client((_, index) => (index < 1 ? json(502, {}) : json(201, "ok")));
    assert.equal(await repeatable.gitHub.call({ ...WRITE, repeatable: true }), "ok");
  });

  it("is repeated when GitHub was asked too much, a write too: it was not carried out", async () => {
    const { gitHub, waited } = client((_, index) => (index < 1 ? json(429, { message: "slow" }, { "retry-after": "7" }) : json(201, "ok")));
    assert.equal(await gitHub.call(WRITE), "ok");
    assert.ok(waited.includes(7_000));
  });

  it("waits until the limit is lifted where GitHub says when, if that is soon", async () => {
    const reset = (seconds: number) => ({
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Date.UTC(2026, 10, 22) / 1_000 + seconds),
    });
    const soon = client((_, index) => (index < 1 ? json(403, { message: "API rate limit exceeded" }, reset(20)) : json(200, "ok")));
    assert.equal(await soon.gitHub.call(READ), "ok");
    assert.ok(soon.waited.includes(20_000));
    const later = client(() => json(403, { message: "API rate limit exceeded" }, reset(3_000)));
    assert.equal((await failure(later.gitHub.call(READ))).kind, "limited");
    assert.deepEqual([later.sent.length, later.waited.length], [1, 0]);
  });

  it("waits a minute where GitHub does not say when, and not for ever", async () => {
    const { gitHub, sent, waited } = client(() => json(403, { message: "You have exceeded a secondary rate limit." }));
    assert.equal((await failure(gitHub.call(READ))).kind, "limited");
    assert.equal(waited.filter((wait) => wait === 60_000).length, sent.length);
    assert.ok(sent.length <= 4, String(sent.length));
  });

  it("is given up after five times, each with its deadline, and lets go of its socket", async () => {
    const { gitHub, sent } = client(() => new Promise(() => {}), { late: true });
    const error = await failure(gitHub.call(READ));
    assert.match(error.message, /^GET \/issues: no answer within 30 s$/);
    assert.equal(sent.length, 5);
    assert.ok(sent.every(({ signal }) => signal.aborted));
  });

  it("that is refused names the permission, and a broken answer or connection is named for what it is", async () => {
    const denied = client(() => json(403, { message: "Resource not accessible by integration" }));
    assert.match(
      wordsOf(await failure(denied.gitHub.call(READ))),
      /403, Resource not accessible by integration\. The job needs the permission issues: write$/,
    );
    const evil = client(() => json(422, { message: "a\n::error::b\u001b[31m" }));
    assert.doesNotMatch(wordsOf(await failure(evil.gitHub.call(READ))), /\p{Cc}/u);
    const page = client(() => new Response("<html>", { status: 200 }));
    assert.match((await failure(page.gitHub.call(READ))).message, /the answer is no JSON/);
    const gone = client(() => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })));
    assert.match((await failure(gone.gitHub.call(READ))).message, /no connection \(ECONNREFUSED\)/);
  });
});

describe("a download", () => {
  const place = "https://storage.example/x?signature=secret";

  it("follows one redirect without the token", async () => {
    const { gitHub, sent } = client((_, index) => (index === 0 ? redirect(place) : new Response("bytes")));
    assert.equal(Buffer.from(await gitHub.download(READ, 100)).toString(), "bytes");
    assert.equal(sent[1]?.url, place);
    assert.deepEqual([...(sent[1]?.headers.keys() ?? [])], ["user-agent"]);
  });

  it("is not made in the clear where the API is not, nor where there is no redirect", async () => {
    const clear = client(() => redirect("http://storage.example/x"));
    assert.match((await failure(clear.gitHub.download(READ, 100))).message, /not offered over https/);
    assert.equal(clear.sent.length, 1);
    const whole = client(() => new Response("bytes"));
    assert.equal((await failure(whole.gitHub.download(READ, 100))).kind, "other");
  });

  it("ends at its limit, however much would come", async () => {
    let given = 0;
    const long = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          given += 1_000;
          controller.enqueue(new Uint8Array(1_000));
          // Not for ever, should the limit not hold.
          if (given > 1_000_000) controller.close();
        },
      });
    const { gitHub } = client((_, index) => (index === 0 ? redirect(place) : new Response(long())));
    const error = await failure(gitHub.download(READ, 10_000));
    assert.match(error.message, /more than 10000 bytes/);
    assert.ok(given < 20_000, String(given));
  });

  it("never tells the address, which is a permission of its own", async () => {
    for (const status of [403, 500]) {
      const { gitHub } = client(({ url }) => (url === place ? new Response("no", { status }) : redirect(place)));
      const error = await failure(gitHub.download(READ, 100));
      assert.match(error.message, new RegExp(`the storage answered ${status}`));
      assert.doesNotMatch(wordsOf(error), /secret|storage\.example/);
    }
  });
});
