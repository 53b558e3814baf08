// The role of CloudFormation (`deploy-role` in the drill file), for labs in which nobody has deployed templates/roles.yml.
import type { Lab } from "../lab.ts";
import { seedRole } from "./seed-role.ts";

/** Its name in templates/roles.yml. */
export const DEPLOY_ROLE = "failover-drill-deploy";

/** Makes the role unless there is one of its name. It may do everything: only labs that enforce IAM ask what it may, and they have to be given one. */
export function seedDeployRole(lab: Lab, role: string): void {
  seedRole(lab, {
    role,
    description: "With it CloudFormation makes, changes and deletes the stacks of a site.",
    trust: { Effect: "Allow", Principal: { Service: "cloudformation.amazonaws.com" }, Action: "sts:AssumeRole" },
    inline: { deploy: { Effect: "Allow", Action: "*", Resource: "*" } },
  });
}
