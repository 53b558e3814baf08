// Stop condition: clients have been served neither the site nor the error page for longer than the user allows.
import type { Experiment } from "../../experiment/experiment.ts";
import { formatDuration } from "../../time/units.ts";
import type { StopRule } from "./rule.ts";

/** By the raw page samples: the first that was served ends an outage, and an unanswered one neither begins nor ends it. None without a limit. */
export function outageRules({ plan, signals }: Experiment): readonly StopRule[] {
  const limit = plan.limits.outage;
  if (limit === undefined) return [];
  const look = (): string | undefined => {
    const { outage } = signals.page;
    if (outage === undefined || outage.to - outage.from <= limit) return undefined;
    return `Clients were served neither the site nor the error page for ${formatDuration(outage.to - outage.from)}, longer than the limit of ${formatDuration(limit)}.`;
  };
  return [{ code: "stop.outage", subject: "the page", look }];
}
