// What an identity may do, and who it is in the eyes of policies.
import type { Lab } from "../../lab.ts";
import type { Identity } from "../../sts/caller.ts";
import { combine, type Outcome } from "../evaluate/combine.ts";
import { policyOf } from "../evaluate/policy.ts";
import type { Who } from "../evaluate/principals.ts";
import type { Policy } from "../evaluate/types.ts";
import { policiesOf } from "../policies-of.ts";
import { principalContext, requestedRegion } from "./context.ts";
import type { ResourceNeed } from "./need.ts";

const NOTHING = { identity: [], boundary: undefined };

export function whoIs(lab: Lab, identity: Identity): Who {
  return { kind: "AWS", names: [identity.arn, identity.roleArn], account: lab.account };
}

/** Undefined for the admin, who may do everything that no resource policy denies (the lab does not look). */
export function access(lab: Lab, identity: Identity, action: string, need: ResourceNeed): Outcome | undefined {
  if (identity.role === undefined) return undefined;
  const { identity: own, boundary } = identity.role === "gone" ? NOTHING : policiesOf(lab, identity.role);
  const session = identity.session?.policies ?? [];
  const context = new Map([
    ...principalContext(lab, identity),
    ["aws:requestedregion", [requestedRegion(lab, action)]] as const,
    ...(need.context ?? []),
  ]);
  return combine(
    {
      identity: own,
      boundary,
      session: session.length === 0 ? undefined : session.map((text, index): Policy => policyOf(`session.${index + 1}`, "none", text)),
      resource: need.policy === undefined ? undefined : [policyOf("resource", "resource", need.policy)],
    },
    { action, resource: need.arn, context },
    whoIs(lab, identity),
  );
}
