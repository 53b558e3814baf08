// GitHub's results service and the storage behind it: an artifact is announced, sent in pieces, and confirmed with its size and digest.
// Source: github.com/actions/toolkit, packages/artifact (6.2): the calls, their fields and their order. Beside it in test/outside/artifact.test.ts.
import { createHash } from "node:crypto";
import type { Instant } from "../../src/ports/clock.ts";
import { oneLine } from "../../src/report/clean.ts";
import { SECOND } from "../../src/time/units.ts";
import { shorten } from "../../src/verdict/words.ts";
import { version } from "../../src/version.ts";
import type { ResultsPlace } from "./place.ts";
import { EvidenceError, type EvidenceWorld, sendRequest } from "./send.ts";

export interface Kept {
  /** As it stands in the artifact's address. */
  readonly id: string;
  /** Of the zip file. */
  readonly bytes: number;
}

export interface Upload {
  readonly place: ResultsPlace;
  readonly name: string;
  /** Left out: as the repository's settings have it. */
  readonly expires: Instant | undefined;
  /** Of the zip file, in order. */
  readonly blocks: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Told of what must not be printed, before anything is done with it. */
  readonly mask: (secret: string) => void;
}

const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
/** Artifacts that say what they are. */
const VERSION = 7;
const MIME = "application/zip";
/** Of Azure's storage; any that knows blocks of 8 MiB. */
const STORAGE_VERSION = "2021-12-02";
const ANSWER_WITHIN = 30 * SECOND;
const BLOCK_WITHIN = 120 * SECOND;
const SHOWN = 200;

/** Rejects with EvidenceError, with what `blocks` rejects with, or with the signal's reason. */
export async function uploadArtifact(
  { place, name, expires, blocks, mask }: Upload,
  world: EvidenceWorld,
  signal: AbortSignal,
): Promise<Kept> {
  const ids = { workflow_run_backend_id: place.run, workflow_job_run_backend_id: place.job, name };
  const created = await call("CreateArtifact", {
    ...ids,
    ...(expires === undefined ? {} : { expires_at: new Date(expires).toISOString() }),
    version: VERSION,
    mime_type: MIME,
  });
  const url = field(created, "signed_upload_url", "signedUploadUrl");
  if (typeof url === "string") maskAddress(url, mask);
  if (typeof url !== "string" || !isUsable(url)) throw new EvidenceError("CreateArtifact: GitHub named no place that could be used");
  const { bytes, digest } = await store(url);
  const finalized = await call("FinalizeArtifact", { ...ids, size: String(bytes), hash: `sha256:${digest}` });
  const id = /^\d{1,20}$/.exec(String(field(finalized, "artifact_id", "artifactId")))?.[0];
  if (id === undefined) throw new EvidenceError("FinalizeArtifact: GitHub named no artifact");
  return { id, bytes };

  async function call(method: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    const text = await sendRequest(
      {
        what: method,
        method: "POST",
        url: `${place.origin}/${SERVICE}/${method}`,
        headers: { authorization: `Bearer ${place.token}`, "content-type": "application/json", "user-agent": `failover-drill/${version}` },
        body: JSON.stringify(body),
        limit: ANSWER_WITHIN,
        reason: (_, said) => {
          const { msg } = parsed(said) ?? {};
          return typeof msg === "string" ? shorten(oneLine(msg.replaceAll(place.token, "***")), SHOWN) : "";
        },
      },
      world,
      signal,
    );
    const answer = parsed(text);
    if (answer?.ok !== true) throw new EvidenceError(`${method}: GitHub's answer does not say that it is done`);
    return answer;
  }

  /** Piece by piece, each under its own id, so that one that is sent twice is there once; then the list of them. */
  async function store(url: string): Promise<{ bytes: number; digest: string }> {
    const hash = createHash("sha256");
    const stored: string[] = [];
    let bytes = 0;
    for await (const block of blocks) {
      const id = Buffer.from(`block-${String(stored.length).padStart(6, "0")}`).toString("base64");
      hash.update(block);
      bytes += block.length;
      await put("storing the files", `${url}&comp=block&blockid=${encodeURIComponent(id)}`, block, {
        "content-type": "application/octet-stream",
      });
      stored.push(id);
    }
    const list = stored.map((id) => `<Latest>${id}</Latest>`).join("");
    const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    const headers = { "content-type": "application/xml", "x-ms-blob-content-type": MIME };
    await put("storing the list of pieces", `${url}&comp=blocklist`, xml, headers);
    return { bytes, digest: hash.digest("hex") };
  }

  /** Without the token: the storage is another's, and the address itself is the permission. */
  async function put(
    what: string,
    url: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    await sendRequest(
      {
        what,
        method: "PUT",
        url,
        headers: { ...headers, "x-ms-version": STORAGE_VERSION },
        body,
        limit: BLOCK_WITHIN,
        reason: ({ headers: given }) => /^\w{1,60}$/.exec(given.get("x-ms-error-code") ?? "")?.[0] ?? "",
      },
      world,
      signal,
    );
  }

  /** With its signature in the query, over https unless the service itself is not. */
  function isUsable(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const { protocol, search, hash } = new URL(url);
    return (protocol === "https:" || protocol === new URL(place.origin).protocol) && search !== "" && hash === "";
  }
}

/** The address, and its signature by itself, written in both ways. */
function maskAddress(url: string, mask: (secret: string) => void): void {
  mask(url);
  const signature = URL.canParse(url) ? new URL(url).searchParams.get("sig") : null;
  if (!signature) return;
  mask(signature);
  if (encodeURIComponent(signature) !== signature) mask(encodeURIComponent(signature));
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** The service writes its fields in either way. */
const field = (answer: Readonly<Record<string, unknown>>, name: string, other: string): unknown => answer[name] ?? answer[other];
