// The second gate: everything that speaks against stopping exactly these instances now, told at once.
import { describeInstances } from "../../aws/instances.ts";
import { type Experiment, radiusIds } from "../../experiment/experiment.ts";
import type { Instant } from "../../ports/clock.ts";
import { endsAfterUndo, undoBy } from "../times.ts";
import { alarmProblems } from "./alarms.ts";
import { credentialProblems } from "./credentials.ts";
import { passGate } from "./gate.ts";
import { instanceStoreProblems } from "./instance-store.ts";
import { instanceProblems } from "./instances.ts";
import { volumeKeyProblems } from "./permissions-keys.ts";
import { protectionProblems } from "./protection.ts";
import { sizeProblems } from "./radius-size.ts";
import { lookAtTargets } from "./target-health.ts";
import { trialProblems } from "./trials.ts";

/** Everything is read afresh: since the radius was resolved the steady state may have taken minutes. Throws a Refusal with every reason at once. Changes nothing. */
export async function refuseBeforeFault(experiment: Experiment, credentialsEnd: () => Promise<Instant | undefined>): Promise<void> {
  const { plan, aws, clock, watched } = experiment;
  const ids = radiusIds(experiment);
  const now = clock.now();
  const neededUntil = endsAfterUndo(plan, undoBy(plan, now));
  await passGate([
    lookAtTargets(aws, watched.targetGroups, ids).then(({ registered, problems }) => [...sizeProblems(plan, ids, registered), ...problems]),
    describeInstances(aws, { ids }).then(async (all) => [
      ...all.flatMap((instance) => instanceProblems(plan.limits, instance, false)),
      ...(await instanceStoreProblems(aws, plan.safety, all)),
    ]),
    protectionProblems(aws, ids),
    trialProblems(experiment, ids),
    volumeKeyProblems(experiment, ids),
    alarmProblems(aws, plan),
    credentialsEnd().then((until) => credentialProblems(until, neededUntil, now)),
  ]);
}
