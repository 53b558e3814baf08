// What every warning may look at, and the form it takes.
import type { Place, Problem } from "../../errors.ts";
import type { Millis } from "../../ports/clock.ts";
import type { TemplatePath } from "../../template/types.ts";
import type { FailoverPath } from "../failover-path.ts";
import type { SiteModel } from "../site-model.ts";
import type { Budget, FaultPlan, ObjectiveName, SafetyLimits, SafetyPlan, SitePlan } from "../types.ts";

export interface WarningContext {
  readonly model: SiteModel;
  readonly path: FailoverPath;
  readonly site: SitePlan;
  readonly region: string;
  readonly fault: FaultPlan;
  readonly objectives: Readonly<Partial<Record<ObjectiveName, Millis>>>;
  readonly limits: SafetyLimits;
  readonly safety: SafetyPlan;
  readonly budget: Omit<Budget, "warnings">;
  /** Where a value of the drill file stands. */
  readonly place: (path: TemplatePath) => Place;
}

/** Static findings, in a template author's words. A code begins with the name of the check that it explains. */
export type Warner = (context: WarningContext) => readonly Problem[];

export function warn(code: string, what: string, next: string, place?: Place): Problem {
  return { code, what, whose: "yours", next, ...(place === undefined ? {} : { place }) };
}
