// The schemas of everything that is written as JSON for programs of others, by the name of their file in schema/.
import { z } from "zod";
import { gateSchema } from "./gate/schema.ts";
import { historySchema } from "./history/schema.ts";
import { distributionSchema, mergedSchema } from "./report/schema/distribution.ts";
import { printedPlanSchema } from "./report/schema/printed-plan.ts";
import { reportSchema } from "./report/schema/report.ts";
import { sweptSchema } from "./report/schema/swept.ts";

/** Draft 7, like the drill file's: the newest that common tools understand. */
export function outputSchemas(): Readonly<Record<"plan" | "report" | "distribution" | "merged" | "gate" | "history" | "sweep", object>> {
  const draft7 = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  return {
    plan: draft7(printedPlanSchema),
    report: draft7(reportSchema),
    distribution: draft7(distributionSchema),
    merged: draft7(mergedSchema),
    gate: draft7(gateSchema),
    history: draft7(historySchema),
    sweep: draft7(sweptSchema),
  };
}
