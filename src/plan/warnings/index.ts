// All warnings, in the order in which a reader should hear them.
import type { Problem } from "../../errors.ts";
import type { WarningContext } from "./context.ts";
import { errorPage } from "./error-page.ts";
import { failoverRecords } from "./failover-records.ts";
import { faultTargets } from "./fault-targets.ts";
import { healthCheck } from "./health-check.ts";
import { instanceStore } from "./instance-store.ts";
import { ipv6 } from "./ipv6.ts";
import { limits } from "./limits.ts";
import { minimumForDns } from "./minimum-for-dns.ts";
import { nestedStacks } from "./nested-stacks.ts";
import { network } from "./network.ts";
import { objectives } from "./objectives.ts";
import { pageMarks } from "./page-marks.ts";
import { firstBoot } from "./user-data.ts";

export function warnings(context: WarningContext): readonly Problem[] {
  const { model, path } = context;
  const unread = nestedStacks(context);
  // The records may be in what cannot be read: nothing can be said of their absence then.
  if (model.unread.length > 0 && !(path.primary || path.secondary)) return [...unread, ...pageMarks(context), ...ipv6(context)];
  return [
    ...unread,
    ...[
      failoverRecords,
      faultTargets,
      limits,
      instanceStore,
      healthCheck,
      minimumForDns,
      errorPage,
      pageMarks,
      network,
      firstBoot,
      ipv6,
      objectives,
    ].flatMap((warner) => warner(context)),
  ];
}
