// The lab behind the server, as its origin says it is.
import type { Clock } from "../../ports/clock.ts";
import { createRandom } from "../../random/seeded.ts";
import { LAB_ACCOUNT } from "../account.ts";
import { createLab } from "../create-lab.ts";
import { DEPLOY_ROLE, seedDeployRole } from "../iam/deploy-role.ts";
import { RESTART_ROLE, seedRestartRole } from "../iam/restart-role.ts";
import type { Lab } from "../lab.ts";
import type { InlineRunner } from "../lambda/state.ts";
import { seedHostedZone } from "../route53/hosted-zones.ts";
import type { LabOrigin } from "./state-file.ts";

/** The same origin makes the same lab; `clock` stands at `origin.begins`. */
export function buildLab(origin: Omit<LabOrigin, "begins">, clock: Clock, runInline: InlineRunner): Lab {
  const lab = createLab({
    clock,
    random: createRandom(origin.seed).fork("lab"),
    profile: origin.conditions,
    fixedConditions: origin.fixedConditions,
    account: LAB_ACCOUNT,
    region: origin.region,
    runInline,
    enforceIam: origin.enforceIam,
  });
  for (const zone of origin.zones) seedHostedZone(lab, zone);
  // Where IAM is enforced roles are the subject, so they are brought along.
  if (!origin.enforceIam) {
    seedRestartRole(lab, { role: RESTART_ROLE, optInTag: { key: "failover-drill", value: "allowed" } });
    seedDeployRole(lab, DEPLOY_ROLE);
  }
  return lab;
}
