// The rehearsal: one virtual clock shared by the engine and the lab, everything in process, everything from one seed.

import { LAB_ACCOUNT } from "../lab/account.ts";
import type { ConditionProfile } from "../lab/conditions.ts";
import { createLab } from "../lab/create-lab.ts";
import { seedDeployRole } from "../lab/iam/deploy-role.ts";
import { seedRestartRole } from "../lab/iam/restart-role.ts";
import type { Lab } from "../lab/lab.ts";
import type { InlineRunner } from "../lab/lambda/state.ts";
import { labNet } from "../lab/net.ts";
import { LabError } from "../lab/operation.ts";
import { seedHostedZone } from "../lab/route53/hosted-zones.ts";
import { createBucket } from "../lab/s3/state.ts";
import { labAws } from "../lab/send.ts";
import type { Plan } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";
import type { World } from "../ports/world.ts";
import { createRandom } from "../random/seeded.ts";
import { createVirtualClock, type VirtualClock } from "../time/virtual-clock.ts";
import { seedTemplates } from "./seed-templates.ts";

/** Every rehearsal begins at the same moment, a Tuesday morning, so that a seed alone decides every byte of its journal. */
const REHEARSAL_BEGINS: Instant = Date.UTC(2026, 0, 6, 3, 17);

export interface RehearsalWorld {
  readonly world: World;
  readonly clock: VirtualClock;
  readonly lab: Lab;
}

/** A fresh lab in the plan's region and account, with the hosted zone that the templates expect to exist already. */
export function createRehearsalWorld(plan: Plan, seed: string, profile: ConditionProfile, runInline: InlineRunner): RehearsalWorld {
  const clock = createVirtualClock(REHEARSAL_BEGINS);
  const random = createRandom(seed);
  const lab = createLab({
    clock,
    random: random.fork("lab"),
    profile,
    account: plan.account ?? LAB_ACCOUNT,
    region: plan.region,
    runInline,
  });
  seedExistingZone(lab, plan);
  const { restartTimer } = plan.safety;
  if (plan.deployRole !== undefined) seedDeployRole(lab, plan.deployRole);
  if (restartTimer !== "off") seedRestartRole(lab, { role: restartTimer.role, optInTag: plan.limits.optInTag });
  // The bucket for templates is the user's own, so it is there before the drill.
  for (const bucket of new Set(plan.stacks.flatMap(({ upload }) => upload?.bucket ?? []))) createBucket(lab, bucket);
  seedTemplates(lab, plan);
  const world: World = {
    name: "rehearsal",
    clock,
    random: random.fork("engine"),
    aws: labAws(lab),
    net: labNet(lab),
    credentialsEnd: async () => undefined,
  };
  return { world, clock, lab };
}

function seedExistingZone(lab: Lab, plan: Plan): void {
  const { id, name } = plan.watch.hostedZone;
  if (id?.startsWith("‹")) return;
  // A zone known by its id alone: the host's own domain is the likeliest name for it.
  const zone = name ?? plan.site.host.split(".").slice(-2).join(".");
  try {
    seedHostedZone(lab, { name: zone, ...(id === undefined ? {} : { id }) });
  } catch (error) {
    // No zone can have that name: the deployment says so in CloudFormation's words.
    if (!(error instanceof LabError && error.name === "InvalidDomainName")) throw error;
  }
}
