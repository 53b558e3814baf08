// The marks that a drill writes, told by its plan and its journal: whoever cleans up knows them without having read them.
import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import type { Marks } from "./marks.ts";
import type { SiteLock } from "./site-lock.ts";
import { undoBy } from "./times.ts";

/** They count from when the drill entered its phase `inject`; undefined before. */
export function ownMarks(
  { plan, journal }: { readonly plan: Pick<Plan, "deadlines">; readonly journal: Pick<Journal, "facts"> },
  drill: string,
  lock: Pick<SiteLock, "id">,
): Marks | undefined {
  const begun = journal.facts.findLast((fact) => fact.kind === "phase" && fact.phase === "inject" && fact.state === "entered");
  return begun && { drill, startedAt: begun.at, undoBy: undoBy(plan, begun.at), lock: lock.id };
}
