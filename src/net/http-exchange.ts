// One HTTP request on the wire, and every way in which it can end, as an outcome.
import { Buffer } from "node:buffer";
import { type Agent, type ClientRequest, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { HttpOutcome } from "../ports/net.ts";
import { type Endpoint, hostName } from "./connect-to.ts";
import { codeOf, reasonOf } from "./reason.ts";

/** Bytes of a body that are kept. */
const BODY_LIMIT = 65_536;

export interface HttpExchange {
  readonly scheme: "http" | "https";
  /** An address; with a connect-to rule it may be a name. */
  readonly to: Endpoint;
  /** Sent as Host, and as SNI unless it is an address. */
  readonly host: string;
  readonly path: string;
  /** False: a connection of its own. */
  readonly agent: Agent | false;
  /** Certificates of authorities to believe, PEM, in place of the usual ones. */
  readonly authorities?: readonly string[] | undefined;
  /** Sees the request as soon as it exists, to learn which connection it uses. */
  readonly watch?: (request: ClientRequest) => void;
}

/** Never rejects; `timeout` when the signal aborts (the connection is closed then). */
export function httpExchange(
  { scheme, to, host, path, agent, authorities, watch }: HttpExchange,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  return new Promise((resolve) => {
    let request: ClientRequest | undefined;
    const settle = (outcome: HttpOutcome, keep = false) => {
      signal.removeEventListener("abort", abort);
      if (!keep) request?.destroy();
      resolve(outcome);
    };
    const abort = () => settle({ kind: "timeout" });
    if (signal.aborted) {
      settle({ kind: "timeout" });
      return;
    }
    signal.addEventListener("abort", abort, { once: true });
    const name = hostName(host);
    const believed = authorities === undefined ? {} : { ca: [...authorities] };
    const tls = scheme === "https" ? { servername: isIP(name) === 0 ? name : "", ...believed } : {};
    try {
      request = (scheme === "https" ? httpsRequest : httpRequest)({
        method: "GET",
        host: to.address,
        port: to.port,
        path,
        agent,
        headers: { host, accept: "*/*", "user-agent": "failover-drill" },
        ...tls,
      });
      request.on("error", (error) => settle(outcomeOfError(error, to)));
      request.on("response", (response) => collect(response, to, settle));
      watch?.(request);
      request.end();
    } catch (error) {
      // A path or host that cannot be put on the wire.
      settle({ kind: "unreachable", reason: reasonOf(error, to) });
    }
  });
}

function collect(response: IncomingMessage, to: Endpoint, settle: (outcome: HttpOutcome, keep?: boolean) => void): void {
  const parts: Buffer[] = [];
  let length = 0;
  const finish = (whole: boolean) => {
    const body = Buffer.concat(parts).subarray(0, BODY_LIMIT).toString();
    settle({ kind: "response", status: response.statusCode ?? 0, headers: headersOf(response.headers), body }, whole);
  };
  response.on("data", (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length > BODY_LIMIT) finish(false);
  });
  response.on("end", () => finish(true));
  response.on("error", (error) => settle(outcomeOfError(error, to)));
}

/** Several headers of one name are joined, as HTTP allows. */
function headersOf(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return joined;
}

function outcomeOfError(error: unknown, to: Endpoint): HttpOutcome {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return { kind: "refused" };
  if (code === "ECONNRESET" || code === "EPIPE" || code === "ECONNABORTED") return { kind: "reset" };
  // The operating system gave up on the connection before the deadline did.
  if (code === "ETIMEDOUT") return { kind: "timeout" };
  if (isTlsCode(code)) return { kind: "tls-error", reason: tlsReason(code, error) };
  return { kind: "unreachable", reason: reasonOf(error, to) };
}

/** OpenSSL's handshake errors and Node's names for certificates that do not verify. */
function isTlsCode(code: string): boolean {
  return /^(ERR_SSL|ERR_TLS|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_)/.test(
    code,
  );
}

/** The usual faults of a certificate in plain words, so that a report tells them apart; the system's own words beside them. */
const TLS_FAULTS: readonly (readonly [codes: RegExp, words: string])[] = [
  [/^CERT_HAS_EXPIRED$/, "the certificate has expired"],
  [/^CERT_NOT_YET_VALID$/, "the certificate is not valid yet"],
  [/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, "the certificate is made out to another name"],
  [/^(UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|CERT_UNTRUSTED)/, "the certificate is not from an authority that is believed here"],
  [/^CERT_REVOKED$/, "the certificate was revoked"],
  [/^(ERR_SSL|EPROTO)/, "no TLS came about"],
];

function tlsReason(code: string, error: unknown): string {
  const told = error instanceof Error ? error.message : code;
  const words = TLS_FAULTS.find(([codes]) => codes.test(code))?.[1];
  return words === undefined ? told : `${words} (${told.trim()})`;
}
