// All warnings, in the order in which a reader should hear them.
import type { Problem } from "../../errors.ts";
import type { WarningContext } from "./context.ts";
import { errorPage } from "./error-page.ts";
import { failoverRecords } from "./failover-records.ts";
import { network } from "./network.ts";
import { objectives } from "./objectives.ts";
import { firstBoot } from "./user-data.ts";

export function warnings(context: WarningContext): readonly Problem[] {
  return [failoverRecords, errorPage, network, firstBoot, objectives].flatMap((warner) => warner(context));
}
