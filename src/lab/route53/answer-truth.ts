// Notes when the name servers begin to answer a failover name with the other record set.
import type { Lab } from "../lab.ts";
import { choose } from "./choose.ts";
import { recordHealthy } from "./record-health.ts";

/** To be called whenever something changed by which the name servers choose. */
export function reviewAnswers(lab: Lab): void {
  for (const zone of lab.route53.zones.values()) {
    for (const { name, type, records } of zone.served.failovers) {
      const role = choose(records, (record) => recordHealthy(lab, zone, record))[0]?.Failover ?? "";
      const subject = `${name} ${type}`;
      if (lab.route53.answers.get(subject) === role) continue;
      lab.route53.answers.set(subject, role);
      lab.truth({ what: "record.answer", subject, detail: role });
    }
  }
}
