// A stand-in for GitHub's API and for the storage of its artifacts: checks every call, and its own answers, against the published description.
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { artifactRoutes, type RunJob, type StoredArtifact } from "./artifacts.ts";
import { answerSchema, faultsOfAnswer, faultsOfCall, type MatchedCall, matchCall } from "./contract.ts";
import { type GitStore, gitRoutes, newGitStore } from "./git.ts";
import { type IssueStore, issueRoutes, newIssueStore } from "./issues.ts";
import { sample } from "./sample.ts";

export const API = "https://api.github.test";
export const STORAGE = "https://storage.github.test";
export const TOKEN = "ghs_token";
export const REPOSITORY = "o/r";

type Scope = "actions" | "contents" | "issues" | "pull-requests";
type Level = "none" | "read" | "write";

export interface Call {
  readonly method: string;
  /** Below the repository, with its query. */
  readonly path: string;
  readonly id: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation. `answer` fills the least that GitHub's schema allows with what matters. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: (status: number, value: object) => Answer;
}

export type Routes = Readonly<Record<string, (asked: Asked) => Answer>>;

export interface StandIn {
  readonly fetch: typeof fetch;
  readonly calls: readonly Call[];
  readonly artifacts: StoredArtifact[];
  /** Of this run, in all its attempts. */
  readonly jobs: RunJob[];
  /** When this attempt of the run did. */
  began: string;
  readonly issues: IssueStore;
  readonly git: GitStore;
  /** What the token may do. */
  readonly may: Record<Scope, Level>;
  /** Asked before each call; an answer of its own is given in its place. Also for what happens in between. */
  interfere: ((call: Call) => Answer | undefined) | undefined;
  /** Where the stand-in is reached: its own answers lead there. */
  origin: { api: string; storage: string };
}

export function gitHubStandIn(t: Pick<TestContext, "after">): StandIn {
  const calls: Call[] = [];
  const faults: string[] = [];
  const standIn: StandIn = {
    calls,
    artifacts: [],
    jobs: [],
    began: "2026-11-20T03:00:00Z",
    issues: newIssueStore(),
    git: newGitStore(),
    may: { actions: "read", contents: "write", issues: "write", "pull-requests": "write" },
    interfere: undefined,
    origin: { api: API, storage: STORAGE },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await answerTo(request);
      const { status, body, headers } = answer;
      const content = body instanceof Uint8Array ? Buffer.from(body) : body === undefined ? null : JSON.stringify(body);
      return new Response(content, { status, headers: { ...headers } });
    },
  };
  const routes: Routes = { ...artifactRoutes(standIn), ...issueRoutes(standIn.issues), ...gitRoutes(standIn.git) };

  async function answerTo(request: Request): Promise<Answer> {
    const url = new URL(request.url);
    if (request.url.startsWith(standIn.origin.storage)) {
      if (request.headers.has("authorization")) faults.push("the storage was sent the token");
      return stored(standIn, url);
    }
    if (!request.url.startsWith(`${standIn.origin.api}/repos/${REPOSITORY}/`)) {
      faults.push(`${request.url} was asked for`);
      return { status: 404, body: { message: "Not Found" } };
    }
    if (request.headers.get("authorization") !== `Bearer ${TOKEN}`) return { status: 401, body: { message: "Bad credentials" } };
    const text = await request.text();
    const body = text === "" ? undefined : (JSON.parse(text) as unknown);
    const matched = matchCall(request.method, url.pathname);
    if (matched === undefined) {
      faults.push(`${request.method} ${url.pathname} is no operation in use`);
      return { status: 404, body: { message: "Not Found" } };
    }
    faults.push(...faultsOfCall(matched, { query: url.searchParams, body, headers: request.headers }));
    const path = `${url.pathname.slice(`/repos/${REPOSITORY}`.length)}${url.search}`;
    const call = { method: request.method, path, id: matched.id, body };
    calls.push(call);
    const answer = standIn.interfere?.(call) ?? refused(matched, call) ?? routed(matched, url, body);
    if (answer.status !== 302) faults.push(...faultsOfAnswer(matched, answer.status, answer.body));
    return answer;
  }

  function routed(matched: MatchedCall, { searchParams: query }: URL, body: unknown): Answer {
    const route = routes[matched.id];
    assert.ok(route, `${matched.id} has no route`);
    const answer = (status: number, value: object): Answer => {
      const least = sample(answerSchema(matched, status)) as object;
      return { status, body: Array.isArray(value) ? value : { ...least, ...value } };
    };
    return route({ path: matched.path, query, body: (body ?? {}) as Asked["body"], answer });
  }

  function refused({ id }: MatchedCall, { method, path }: Call): Answer | undefined {
    const level = method === "GET" ? "read" : "write";
    const held = scopesOf(id, path).map((scope) => standIn.may[scope]);
    if (held.some((may) => may === "write" || may === level)) return undefined;
    return { status: 403, body: { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest" } };
  }

  t.after(() => assert.deepEqual(faults, [], "calls or answers that are not GitHub's"));
  return standIn;
}

/** Comments on a pull request may be written with either right. */
function scopesOf(id: string, path: string): readonly Scope[] {
  if (id.startsWith("actions/")) return ["actions"];
  if (id.startsWith("git/")) return ["contents"];
  return path.includes("/comments") ? ["issues", "pull-requests"] : ["issues"];
}

function stored({ artifacts }: StandIn, url: URL): Answer {
  const artifact = artifacts.find(({ id }) => url.pathname === `/${id}.zip`);
  if (artifact === undefined || url.searchParams.get("signature") !== "secret") return { status: 403, body: "AuthenticationFailed" };
  return { status: 200, body: artifact.content };
}
