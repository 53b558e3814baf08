// Who the drill is to AWS.
import { callerIdentity, type Identity } from "../aws/identity.ts";
import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";

/** Appends `identity`. Whether a drill may run there, the first gate says (safety/refusals/before-deploy.ts). */
export async function checkIdentity(aws: Aws, plan: Plan, journal: Journal): Promise<Identity> {
  const identity = await callerIdentity(aws);
  journal.append({ kind: "identity", ...identity, region: plan.region });
  return identity;
}
