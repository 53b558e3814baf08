// Templates that a root names by their address in S3 lie there already when a drill begins; in a rehearsal, because they are put there.
import { seedTemplate } from "../lab/cloudformation/template-url.ts";
import type { Lab } from "../lab/lab.ts";
import { isUnknown, outsideToken } from "../plan/tokens.ts";
import type { Plan } from "../plan/types.ts";

/** The files beside the root stand for the objects of the same names. */
export function seedTemplates(lab: Lab, plan: Plan): void {
  for (const { where, url, body } of plan.stacks.flatMap(({ nested }) => nested ?? [])) {
    const address = url.replaceAll(outsideToken("account"), lab.account);
    if (where === "s3" && !isUnknown(address)) seedTemplate(lab, address, body);
  }
}
