// A stand-in for GitHub's results service and the storage behind it, over sockets: takes only what the official toolkit sends, in its order.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

export const RUN = "ce7f54c7-61c7-4aae-887f-30da475f5f1a";
export const JOB = "ca395085-040a-526b-2ce8-bdc85f692774";
const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
/** Account and container, as addresses of a machine have them. */
const PLACE = "account/container";
const SIGNATURE = "s3cr3t+/=sig";

export const tokenOf = (scp: unknown): string =>
  [{ alg: "RS256" }, { scp, exp: 1_800_000_000 }, "signature"]
    .map((part) => Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url"))
    .join(".");
export const RUNTIME_TOKEN = tokenOf(`Actions.ExampleScope Actions.Results:${RUN}:${JOB} Actions.Other:1`);

/** One request, as it came. */
export interface ResultsCall {
  /** Of the service its method; of the storage what is put: `block`, `blocklist`, or `get`. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: number;
}

export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
  readonly expires: string | undefined;
}

interface Interference {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** No answer, ever. */
  readonly hangs?: true;
  /** What was asked for is done, and the answer lost. */
  readonly lost?: true;
}

export interface Results {
  readonly calls: readonly ResultsCall[];
  readonly kept: readonly KeptArtifact[];
  /** Asked before each call, in place of which its answer is given; `nth` of that method, from 1. */
  interfere: ((method: string, nth: number) => Interference | undefined) | undefined;
  /** Told of each artifact that is confirmed. */
  onKept: ((artifact: KeptArtifact) => void) | undefined;
  /** Resolves when a call of that method has come. */
  came(method: string): Promise<void>;
  /** What the runner's environment says of it. */
  readonly env: Readonly<Record<string, string>>;
}

interface Made {
  readonly name: string;
  readonly expires: string | undefined;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
  id: number | undefined;
}

/** The service at 127.0.0.1, the storage at 127.0.0.2; closed with the test, which fails if anything was sent that GitHub would not take. */
export async function serveResults(t: Pick<TestContext, "after">): Promise<Results> {
  const calls: ResultsCall[] = [];
  const kept: KeptArtifact[] = [];
  const faults: string[] = [];
  const made: Made[] = [];
  const waiting: (() => void)[] = [];
  const origins = { service: "", storage: "" };
  const results: Results = {
    calls,
    kept,
    interfere: undefined,
    onKept: undefined,
    env: {},
    came: async (method) => {
      while (!calls.some((call) => call.method === method)) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };

  const listen = async (address: string, answer: (request: IncomingMessage, body: Buffer) => Interference): Promise<string> => {
    const server = createServer((request, response) => {
      take(request, response, answer).catch((error: unknown) => {
        faults.push(String(error));
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, address, resolve));
    server.unref();
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://${address}:${(server.address() as AddressInfo).port}`;
  };

  async function take(
    request: IncomingMessage,
    response: ServerResponse,
    answer: (request: IncomingMessage, body: Buffer) => Interference,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const method = methodOf(request);
    const json = request.headers["content-type"]?.includes("json") ? (JSON.parse(body.toString()) as ResultsCall["body"]) : {};
    calls.push({ method, body: json, bytes: body.length });
    for (const resolve of waiting.splice(0)) resolve();
    const instead = results.interfere?.(method, calls.filter((call) => call.method === method).length);
    if (instead?.hangs) return;
    const given = instead === undefined || instead.lost ? answer(request, body) : instead;
    if (instead?.lost) return void response.destroy();
    const content = given.body instanceof Uint8Array ? given.body : given.body === undefined ? "" : JSON.stringify(given.body);
    response.writeHead(given.status ?? 200, { "content-type": "application/json", ...given.headers }).end(content);
  }

  const twirp = (status: number, code: string, msg: string): Interference => ({ status, body: { code, msg } });

  origins.service = await listen("127.0.0.1", (request, body) => {
    if (request.headers.authorization !== `Bearer ${RUNTIME_TOKEN}`) return twirp(401, "unauthenticated", "invalid token");
    if (request.method !== "POST" || !request.url?.startsWith(SERVICE)) return twirp(404, "bad_route", "no such route");
    const given = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>;
    const method = request.url.slice(SERVICE.length);
    const fields = FIELDS[method];
    if (fields === undefined) return twirp(404, "bad_route", "no such method");
    for (const [name, value] of Object.entries(given))
      if (!fields[name]?.(value)) faults.push(`${method}: ${name} is ${JSON.stringify(value)}`);
    if (given.workflow_run_backend_id !== RUN || given.workflow_job_run_backend_id !== JOB)
      return twirp(403, "permission_denied", "not yours");
    const found = made.find(({ name }) => name === given.name);
    if (method === "CreateArtifact") {
      if (found !== undefined) return twirp(409, "already_exists", "an artifact with this name already exists on the workflow run");
      made.push({
        name: String(given.name),
        expires: given.expires_at as string | undefined,
        blocks: new Map(),
        content: undefined,
        id: undefined,
      });
      return {
        body: { ok: true, signed_upload_url: `${origins.storage}/${PLACE}/${made.length}?sv=2025&sig=${encodeURIComponent(SIGNATURE)}` },
      };
    }
    if (method === "ListArtifacts")
      return { body: { artifacts: kept.filter(({ id }) => !given.id_filter || String(id) === given.id_filter).map(listed) } };
    if (found === undefined) return twirp(404, "not_found", "no such artifact");
    if (method === "GetSignedArtifactURL")
      return {
        body: { signed_url: `${origins.storage}/${PLACE}/${made.indexOf(found) + 1}?sv=2025&sig=${encodeURIComponent(SIGNATURE)}` },
      };
    const { content } = found;
    if (content === undefined) return twirp(404, "not_found", "nothing was uploaded");
    if (String(given.size) !== String(content.length)) faults.push(`size is ${given.size}, ${content.length} bytes were stored`);
    if (given.hash !== `sha256:${createHash("sha256").update(content).digest("hex")}`) faults.push(`hash is ${given.hash}`);
    found.id = 9_000_000_000 + made.indexOf(found);
    const artifact = { id: found.id, name: found.name, content, expires: found.expires };
    kept.push(artifact);
    results.onKept?.(artifact);
    return { body: { ok: true, artifact_id: String(found.id) } };
  });

  origins.storage = await listen("127.0.0.2", (request, body) => {
    if (request.headers.authorization !== undefined) faults.push("the storage was sent the token");
    const url = new URL(request.url ?? "/", origins.storage);
    const one = made[Number(url.pathname.split("/").at(-1)) - 1];
    if (one === undefined || url.searchParams.get("sig") !== SIGNATURE)
      return { status: 403, headers: { "x-ms-error-code": "AuthenticationFailed" }, body: "sig=" };
    if (request.method === "GET") return { body: one.content ?? Buffer.alloc(0), headers: { "content-type": "application/zip" } };
    if (request.headers["x-ms-version"] === undefined) faults.push("no version of the storage's protocol");
    if (url.searchParams.get("comp") === "block") {
      one.blocks.set(url.searchParams.get("blockid") ?? "", body);
      return { status: 201 };
    }
    if (request.headers["x-ms-blob-content-type"] !== "application/zip") faults.push("the content's type is not said");
    const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id]) => id as string);
    if (ids.some((id) => !one.blocks.has(id))) return { status: 400, headers: { "x-ms-error-code": "InvalidBlockList" } };
    one.content = Buffer.concat(ids.map((id) => one.blocks.get(id) as Buffer));
    return { status: 201 };
  });

  t.after(() => assert.deepEqual(faults, [], "what GitHub would not take"));
  return Object.assign(results, {
    env: { ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN, ACTIONS_RESULTS_URL: `${origins.service}/`, GITHUB_SERVER_URL: "https://github.com" },
  });
}

function methodOf({ method, url = "" }: IncomingMessage): string {
  if (url.startsWith(SERVICE)) return url.slice(SERVICE.length);
  return method === "GET" ? "get" : (new URL(url, "http://x").searchParams.get("comp") ?? "put");
}

const listed = ({ id, name, content }: KeptArtifact) => ({
  workflow_run_backend_id: RUN,
  workflow_job_run_backend_id: JOB,
  database_id: String(id),
  name,
  size: String(content.length),
  created_at: "2026-11-23T03:17:00Z",
  digest: `sha256:${createHash("sha256").update(content).digest("hex")}`,
});

const text = (value: unknown): boolean => typeof value === "string" && value !== "";
const IDS = { workflow_run_backend_id: text, workflow_job_run_backend_id: text, name: text };
/** Source: github.com/actions/toolkit, packages/artifact/src/generated/results/api/v1/artifact.ts, and proto3's JSON. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  CreateArtifact: {
    ...IDS,
    expires_at: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(String(value)),
    version: (value) => value === 7,
    mime_type: (value) => value === "application/zip",
  },
  FinalizeArtifact: {
    ...IDS,
    size: (value) => /^[1-9]\d*$/.test(String(value)),
    hash: (value) => /^sha256:[0-9a-f]{64}$/.test(String(value)),
  },
  ListArtifacts: { ...IDS, name_filter: text, id_filter: text },
  GetSignedArtifactURL: IDS,
};
