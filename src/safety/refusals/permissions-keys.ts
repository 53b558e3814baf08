// May EC2 be given the keys of the instances' encrypted volumes? Without that nothing that a drill stops could be started again.
import { codeOf } from "../../aws/errors.ts";
import { deniedOf } from "../../aws/permissions.ts";
import { type KeyUse, volumeKeys } from "../../aws/volumes.ts";
import type { Problem } from "../../errors.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import type { FactOf } from "../../journal/facts.ts";
import { urlSuffix } from "../../plan/partition.ts";
import type { Plan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import { GRANT, GRANT_CONTEXT } from "../needs/keys.ts";
import { handedOverNeeds } from "../needs.ts";
import { isDenial } from "./gate.ts";
import { noKeyGrant, noSimulation, noSuchRole } from "./permission-problems.ts";
import { permissionSource } from "./permissions-source.ts";

/** Of the volumes that these instances really have. Appends a `notice` where nobody can be asked. */
export async function volumeKeyProblems({ plan, aws, journal }: Experiment, ids: readonly string[]): Promise<readonly Problem[]> {
  const uses = await volumeKeys(aws, ids);
  if (uses.length === 0) return [];
  const identity = journal.facts.find((fact): fact is FactOf<"identity"> => fact.kind === "identity");
  if (identity === undefined) throw new Error("the second gate needs to know who we are: checkIdentity comes before it");
  const notAsked = (): readonly Problem[] => {
    const which = uses.map(({ key, instances }) => `${key} (${instances.join(", ")})`).join(", ");
    journal.append({
      kind: "notice",
      code: "permissions.volume-keys",
      what: `Volumes are encrypted under ${which}. To start these instances again takes ${GRANT} on those keys, which could not be asked for beforehand; no dry run tells.`,
    });
    return [];
  };
  if (plan.safety.permissions === "dry-run") return notAsked();
  try {
    const source = await permissionSource(aws, identity.arn);
    if ("arn" in source) return await keyProblems(aws, plan, { account: identity.account, caller: source.arn }, uses);
    // Whoever has no role any more was refused by the first gate; a lab asks nothing of its administrator.
    return "why" in source && source.code !== "lab" ? notAsked() : [];
  } catch (error) {
    if (isDenial(error)) return [noSimulation(identity.arn, error as Error)];
    throw error;
  }
}

/**
 * Asked of the caller and of the restart timer's role. A key's own policy is not looked at: it may allow more (that of the AWS managed key
 * aws/ebs does, and EC2 does not say which key that is) or less than the roles' policies.
 */
export async function keyProblems(
  aws: Aws,
  plan: Plan,
  { account, caller }: { readonly account: string; readonly caller: string },
  uses: readonly KeyUse[],
): Promise<readonly Problem[]> {
  if (uses.length === 0) return [];
  const timers = handedOverNeeds(plan, { account, caller }).filter(({ of }) => of === "the restart timer");
  const asked = [{ role: caller, who: "The credentials" }, ...timers.map(({ role, of }) => ({ role, who: `The role of ${of} (${role})` }))];
  const context = { ...GRANT_CONTEXT, ...otherKeys(plan, account) };
  const answers = await Promise.all(
    asked.map(async ({ role, who }) => {
      try {
        const denied = await deniedOf(aws, { source: role, actions: [GRANT], resources: uses.map(({ key }) => key), context });
        return denied.map((one) => noKeyGrant(one, uses.find(({ key }) => key === one.resource)?.instances ?? [], { role, who }));
      } catch (error) {
        if (codeOf(error).startsWith("NoSuchEntity")) return [noSuchRole(role, "the restart timer")];
        throw error;
      }
    }),
  );
  return answers.flat();
}

/** Policies often ask for these. Source: docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html */
function otherKeys({ region }: Plan, account: string): Readonly<Record<string, readonly string[]>> {
  const service = `ec2.${region}.${urlSuffix(region)}`;
  return { "kms:CallerAccount": [account], "kms:ViaService": [service], "kms:EncryptionContextKeys": ["aws:ebs:id"] };
}
