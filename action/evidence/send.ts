// One request to the service that keeps artifacts: bounded time, bounded repeats, and errors that never tell where it went.
import { retry } from "../../src/aws/retry.ts";
import { within } from "../../src/net/within.ts";
import type { Clock, Millis } from "../../src/ports/clock.ts";
import type { Random } from "../../src/ports/random.ts";
import { SECOND } from "../../src/time/units.ts";
import { connectionWords, retryAfterOf } from "../github/errors.ts";

export interface EvidenceWorld {
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch?: typeof fetch;
}

export interface EvidenceRequest {
  /** In errors, in place of the address, which may be a permission by itself. */
  readonly what: string;
  readonly method: "POST" | "PUT";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** For one answer. */
  readonly limit: Millis;
  /** What the answer says of the reason, where it was none that is wanted. */
  readonly reason: (answer: Response, text: string) => string;
}

export class EvidenceError extends Error {
  readonly status: number | undefined;
  readonly retryAfter: Millis | undefined;
  /** A request before this one may have been carried out, although no answer came. */
  readonly repeated: boolean;

  constructor(what: string, { status, retryAfter, repeated = false }: { status?: number; retryAfter?: Millis; repeated?: boolean } = {}) {
    super(what);
    this.name = "EvidenceError";
    this.status = status;
    this.retryAfter = retryAfter;
    this.repeated = repeated;
  }
}

const POLICY = { attempts: 5, base: SECOND, longest: 8 * SECOND, deadline: 90 * SECOND } as const;
/** As retry-after asks, but no longer: the job waits beside it. */
const LONGEST_WAIT: Millis = 30 * SECOND;
/** Nothing that these services answer is longer. */
const ANSWER_LIMIT = 64 * 1024;

/** The answer's text. Rejects with EvidenceError, or with the signal's reason. */
export async function sendRequest(request: EvidenceRequest, world: EvidenceWorld, signal: AbortSignal): Promise<string> {
  const { clock, random } = world;
  let asked = 0;
  return retry(
    async () => {
      asked += 1;
      const failed = (error: unknown): { readonly error: EvidenceError } => ({ error: asEvidenceError(request, error, asked > 1) });
      const late = failed(new EvidenceError(`${request.what}: no answer within ${request.limit / SECOND} s`));
      const settled = await within<{ readonly text: string } | { readonly error: EvidenceError }>(clock, request.limit, late, (over) =>
        once(request, world, AbortSignal.any([over, signal])).then((text) => ({ text }), failed),
      );
      signal.throwIfAborted();
      if ("text" in settled) return settled.text;
      const { error } = settled;
      if (isWorthRepeating(error) && error.retryAfter !== undefined) await clock.sleep(error.retryAfter, signal);
      throw error;
    },
    { clock, random, signal, policy: POLICY, isWorthRepeating },
  );
}

async function once(
  { what, method, url, headers, body, reason }: EvidenceRequest,
  { clock, fetch: send = fetch }: EvidenceWorld,
  signal: AbortSignal,
): Promise<string> {
  const answer = await send(url, { method, headers, body, signal, redirect: "manual" });
  const text = await textOf(answer);
  if (answer.ok) return text;
  const why = reason(answer, text);
  const retryAfter = retryAfterOf(answer.headers, clock.now());
  throw new EvidenceError(`${what}: GitHub answered ${answer.status}${why === "" ? "" : `, ${why}`}`, {
    status: answer.status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

async function textOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    // Leaving the loop cancels the rest.
    if (size > ANSWER_LIMIT) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function asEvidenceError({ what }: EvidenceRequest, error: unknown, repeated: boolean): EvidenceError {
  if (!(error instanceof EvidenceError)) return new EvidenceError(`${what}: ${connectionWords(error)}`, { repeated });
  const { message, status, retryAfter } = error;
  return new EvidenceError(message, {
    ...(status === undefined ? {} : { status }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    repeated,
  });
}

/** Without a status nobody knows whether it was carried out; every request here may be sent again. */
function isWorthRepeating(error: unknown): boolean {
  if (!(error instanceof EvidenceError)) return false;
  const { status, retryAfter = 0 } = error;
  return (status === undefined || status === 408 || status === 429 || status >= 500) && retryAfter <= LONGEST_WAIT;
}
