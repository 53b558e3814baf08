// Web identity tokens: read without checking the signature (the lab has nobody's keys), then held against the provider.
import type { OidcProvider } from "../iam/state.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";

export interface WebIdentity {
  readonly provider: OidcProvider;
  readonly subject: string;
  readonly audience: string;
  /** Condition keys for trust policies, in lower case. */
  readonly context: ReadonlyMap<string, readonly string[]>;
}

const GITHUB = "token.actions.githubusercontent.com";

/**
 * Claims of GitHub's tokens that trust policies can ask for beside `aud` and `sub`, since January 2026. The list: `github-actions.md`, 4.
 * Of other providers only the standard claims are known.
 */
const GITHUB_CLAIMS: readonly string[] = [
  "actor",
  "actor_id",
  "enterprise_id",
  "environment",
  "job_workflow_ref",
  "ref",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "workflow",
];
const STANDARD_CLAIMS: readonly string[] = ["aud", "sub", "amr", "azp", "email", "oaud"];

/**
 * Throws InvalidIdentityTokenException (400) for what is no token of a provider of this account or for another audience,
 * ExpiredTokenException (400) after `exp`.
 */
export function readWebIdentity(lab: Lab, token: string): WebIdentity {
  const claims = claimsOf(token);
  const issuer = String(claims.iss ?? "");
  const host = issuer.replace(/^https:\/\//, "").replace(/\/$/, "");
  const provider = lab.iam.oidcProviders.get(`arn:${lab.partition}:iam::${lab.account}:oidc-provider/${host}`);
  if (provider === undefined) throw invalid(`No OpenIDConnect provider found in your account for ${issuer}`);
  const audiences = many(claims.aud).map(String);
  const audience = audiences.find((one) => provider.clientIds.includes(one));
  if (audience === undefined) throw invalid("Incorrect token audience");
  if (typeof claims.sub !== "string" || claims.sub === "") throw invalid("Missing a required claim: sub");
  if (typeof claims.exp !== "number") throw invalid("Missing a required claim: exp");
  const now = Math.floor(lab.clock.now() / 1_000);
  if (now >= claims.exp) {
    throw new LabError(
      "ExpiredTokenException",
      `Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp}`,
    );
  }
  const known = host === GITHUB ? [...STANDARD_CLAIMS, ...GITHUB_CLAIMS] : STANDARD_CLAIMS;
  const context = new Map<string, readonly string[]>();
  for (const claim of known) {
    if (claims[claim] !== undefined) context.set(`${host}:${claim}`.toLowerCase(), many(claims[claim]).map(String));
  }
  return { provider, subject: claims.sub, audience, context };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const parts = token.split(".");
  try {
    const [header, payload] = parts.slice(0, 2).map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as unknown);
    if (parts.length === 3 && isObject(header) && isObject(payload)) return payload;
  } catch {
    // The same answer as for any other text that is no token.
  }
  throw invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function many(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function invalid(message: string): LabError {
  return new LabError("InvalidIdentityTokenException", message);
}
