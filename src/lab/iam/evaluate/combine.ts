// Several kinds of policies together, within one account.
import { decide } from "./decide.ts";
import { principalMatch, type Who } from "./principals.ts";
import type { AccessRequest, Decision, Policy } from "./types.ts";

export interface PolicySets {
  readonly identity: readonly Policy[];
  /** Undefined where there is none; then it limits nothing. */
  readonly boundary?: readonly Policy[] | undefined;
  readonly session?: readonly Policy[] | undefined;
  /** Of the resource: its statements count for whom they name. */
  readonly resource?: readonly Policy[] | undefined;
}

export type PolicyKind = "identity-based policy" | "permissions boundary" | "resource-based policy" | "session policy";

export interface Outcome extends Decision {
  /** Which kind of policy denied, or failed to allow. */
  readonly because: PolicyKind | undefined;
  readonly byBoundary: Decision | undefined;
}

/**
 * An explicit deny anywhere wins. A resource policy that names the caller allows by itself; otherwise identity policies
 * must allow, and the permissions boundary and the session policies too, where there are any.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export function combine(sets: PolicySets, request: AccessRequest, who: Who): Outcome {
  const identity = decide(sets.identity, request);
  const boundary = sets.boundary && decide(sets.boundary, request);
  const session = sets.session && decide(sets.session, request);
  const resource = decide(sets.resource ?? [], request, (statement) => principalMatch(statement, who) !== undefined);
  const kinds: readonly (readonly [PolicyKind, Decision | undefined])[] = [
    ["identity-based policy", identity],
    ["permissions boundary", boundary],
    ["session policy", session],
    ["resource-based policy", resource],
  ];
  const missing = [...new Set(kinds.flatMap(([, decision]) => decision?.missing ?? []))];
  const end = (effect: Decision["effect"], matched: Decision["matched"], because?: PolicyKind): Outcome => ({
    effect,
    matched,
    missing,
    because,
    byBoundary: boundary,
  });

  const denied = kinds.filter(([, decision]) => decision?.effect === "explicitDeny");
  const [firstDenied] = denied;
  if (firstDenied !== undefined)
    return end(
      "explicitDeny",
      denied.flatMap(([, decision]) => decision?.matched ?? []),
      firstDenied[0],
    );
  if (resource.effect === "allowed") return end("allowed", [...resource.matched, ...identity.matched]);
  const lacking = kinds.slice(0, 3).find(([, decision]) => decision !== undefined && decision.effect !== "allowed");
  if (lacking !== undefined) return end("implicitDeny", [], lacking[0]);
  return end("allowed", identity.matched);
}
