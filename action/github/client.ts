// GitHub's REST API: one repository, bounded time, bounded repeats. The token goes to GITHUB_API_URL and nowhere else.
import { retry } from "../../src/aws/retry.ts";
import { within } from "../../src/net/within.ts";
import type { Clock, Millis } from "../../src/ports/clock.ts";
import type { Random } from "../../src/ports/random.ts";
import { SECOND } from "../../src/time/units.ts";
import { connectionWords, GitHubError, type Permission, refusalOf } from "./errors.ts";

export interface GitHubRequest {
  readonly method: "GET" | "POST" | "PATCH";
  /** Below the repository: `/issues`. What comes from outside must be encoded in it. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: object;
  /** Named when GitHub says no. */
  readonly needs: Permission;
  /** A write that may be sent twice; reads always may. */
  readonly repeatable?: boolean;
}

export interface GitHub {
  /** The answer's JSON. Rejects with GitHubError. */
  call<Answer>(request: GitHubRequest): Promise<Answer>;
  /** What a redirect leads to, at most `limit` bytes of it. Rejects with GitHubError. */
  download(request: GitHubRequest, limit: number): Promise<Uint8Array>;
}

export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly api?: string | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch?: typeof fetch;
}

const ANSWER_WITHIN: Millis = 30 * SECOND;
const DOWNLOAD_WITHIN: Millis = 120 * SECOND;
/** As retry-after asks, but no longer: a job waits beside it. */
const LONGEST_WAIT: Millis = 60 * SECOND;
const POLICY = { attempts: 5, base: 500, longest: 8 * SECOND, deadline: 100 * SECOND } as const;

export function createGitHub(options: GitHubOptions): GitHub {
  const { repository, token, clock, random, api = "https://api.github.com", fetch: send = fetch } = options;
  const base = `${api.replace(/\/+$/, "")}/repos/${repository}`;

  const request = ({ method, path, query = {}, body }: GitHubRequest, signal: AbortSignal): Promise<Response> => {
    const search = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString();
    return send(`${base}${path}${search === "" ? "" : `?${search}`}`, {
      method,
      redirect: "manual",
      signal,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "failover-drill",
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };

  const repeated = <Answer>(one: GitHubRequest, limit: Millis, use: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> =>
    retry(
      async () => {
        const work = (signal: AbortSignal): Promise<Settled<Answer>> =>
          use(signal).then(
            (answer) => ({ answer }),
            (error: unknown) => ({ error: asGitHubError(one, error) }),
          );
        const late = { error: new GitHubError({ request: one, what: `no answer within ${limit / SECOND} s`, kind: "unavailable" }) };
        const settled = await within<Settled<Answer>>(clock, limit, late, work);
        if ("answer" in settled) return settled.answer;
        const { error } = settled;
        if (mayRepeat(one, error) && error.retryAfter !== undefined) await clock.sleep(error.retryAfter);
        throw error;
      },
      { clock, random, policy: POLICY, isWorthRepeating: (error) => error instanceof GitHubError && mayRepeat(one, error) },
    );

  return {
    call: (one) =>
      repeated(one, ANSWER_WITHIN, async (signal) => {
        const answer = await request(one, signal);
        const text = await answer.text();
        if (!answer.ok) throw refusalOf(one, answer, text, clock.now());
        return JSON.parse(text);
      }),
    download: (one, limit) =>
      repeated(one, DOWNLOAD_WITHIN, async (signal) => {
        const answer = await request(one, signal);
        if (answer.status !== 302) throw refusalOf(one, answer, await answer.text(), clock.now());
        const place = answer.headers.get("location");
        await answer.body?.cancel();
        const storage = new URL(place ?? "", base);
        if (storage.protocol !== "https:" && storage.protocol !== new URL(base).protocol)
          throw new GitHubError({ request: one, what: "the download is not offered over https", kind: "broken" });
        // Without our headers: the storage is another's, and the address itself is the permission.
        const stored = await send(storage, { signal, redirect: "error", headers: { "user-agent": "failover-drill" } });
        if (!stored.ok) {
          await stored.body?.cancel();
          throw new GitHubError({
            request: one,
            what: `the storage answered ${stored.status}`,
            kind: stored.status >= 500 ? "unavailable" : "broken",
          });
        }
        return read(one, stored, limit);
      }),
  };
}

type Settled<Answer> = { readonly answer: Answer } | { readonly error: GitHubError };

/** Limited: not carried out, so it may be sent again. Unavailable: nobody knows, so only what may be done twice is. */
function mayRepeat({ method, repeatable }: GitHubRequest, { kind, retryAfter }: GitHubError): boolean {
  if (kind === "limited") return (retryAfter ?? 0) <= LONGEST_WAIT;
  return kind === "unavailable" && (method === "GET" || repeatable === true);
}

async function read(request: GitHubRequest, { body }: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > limit) throw new GitHubError({ request, what: `it has more than ${limit} bytes`, kind: "broken" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asGitHubError(request: GitHubRequest, error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  if (error instanceof SyntaxError) return new GitHubError({ request, what: "the answer is no JSON", kind: "broken" });
  return new GitHubError({ request, what: connectionWords(error), kind: "unavailable" });
}
