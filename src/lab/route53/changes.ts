// Record changes take time to reach the name servers: PENDING, then INSYNC.
import type { ChangeInfo } from "@aws-sdk/client-route-53";
import type { Lab } from "../lab.ts";
import { followLoadBalancer } from "./alias-health.ts";
import { aliasTarget } from "./alias-targets.ts";
import { reviewAnswers } from "./answer-truth.ts";
import { serve } from "./record-sets.ts";
import type { HostedZone, RecordSets, ZoneChange } from "./types.ts";

/** 21 characters in the form of Route 53's ids. */
export function route53Id(lab: Lab, prefix: "Z" | "C"): string {
  return `${prefix}0${lab.ids.hex(19).toUpperCase()}`;
}

/**
 * Accepts a change of a zone's records. All four name servers begin to answer by it at once, when it turns INSYNC;
 * a change never overtakes the one before it in the same zone.
 */
export function submitChange(lab: Lab, zone: HostedZone, records: RecordSets, comment?: string): ZoneChange {
  const now = lab.clock.now();
  const inSyncAt = Math.max(zone.inSyncAt, now + lab.draw("route53.change-insync"));
  const change: ZoneChange = { id: route53Id(lab, "C"), submittedAt: now, inSyncAt, comment };
  lab.route53.changes.set(change.id, change);
  zone.inSyncAt = inSyncAt;
  lab.clock.at(inSyncAt, () => serveRecords(lab, zone, records));
  return change;
}

/** From now on the name servers answer from these records. */
export function serveRecords(lab: Lab, zone: HostedZone, records: RecordSets): void {
  zone.served = serve(records, zone.name);
  for (const record of records.values()) {
    if (record.AliasTarget?.EvaluateTargetHealth !== true) continue;
    const target = aliasTarget(lab, zone, record.AliasTarget);
    if (target.kind === "load-balancer") followLoadBalancer(lab, target.loadBalancer.arn);
  }
  reviewAnswers(lab);
}

export function changeInfo(lab: Lab, change: ZoneChange): ChangeInfo {
  return {
    Id: `/change/${change.id}`,
    Status: lab.clock.now() >= change.inSyncAt ? "INSYNC" : "PENDING",
    SubmittedAt: new Date(change.submittedAt),
    ...(change.comment === undefined ? {} : { Comment: change.comment }),
  };
}

/** Waits until a change is INSYNC. */
export async function untilInSync(lab: Lab, change: ZoneChange): Promise<void> {
  await lab.clock.sleep(change.inSyncAt - lab.clock.now());
}
