// What each edit does on paper: the plan with it beside the plan with it undone.
import type { Plan } from "../plan/types.ts";
import { METRIC_WORDS } from "../report/tables.ts";
import { formatRange } from "../verdict/words.ts";
import { derivationChanges, warningChanges } from "./compare-plans.ts";
import { loosened } from "./loosened.ts";
import type { FoundReplacement } from "./replacements.ts";
import { GATE_METRICS } from "./types.ts";

export interface OnPaper {
  readonly plan: Plan;
  /** What an update from base to it would build anew. */
  readonly replacements: readonly FoundReplacement[];
}

const DERIVATION_SHOWN = 2;

/** In words, a line each; empty when nothing on paper depends on the edit. */
export function effectsOf(undone: OnPaper, head: OnPaper, base: Plan): readonly string[] {
  const [before, after] = [undone.plan.budget, head.plan.budget];
  const predicted = GATE_METRICS.flatMap((metric) => {
    const [was, is] = [before.metrics[metric], after.metrics[metric]];
    const words = (range: typeof was) => (range === undefined ? "none" : formatRange(range));
    return words(was) === words(is) ? [] : [`predicted ${METRIC_WORDS[metric]}: ${words(was)} → ${words(is)}`];
  });
  const why = predicted.length === 0 ? [] : derivationChanges(undone.plan, head.plan).slice(0, DERIVATION_SHOWN);
  return [
    ...(before.failsOver && !after.failsOver ? ["these templates never fail over to the error page"] : []),
    ...(!before.failsOver && after.failsOver ? ["these templates fail over again"] : []),
    ...predicted,
    ...why.map(({ base: was, head: is }) => is ?? `no longer: ${was}`),
    ...warningChanges(undone.plan, head.plan).appeared.map(({ what }) => `warning: ${what}`),
    ...causedReplacements(undone, head).map(({ stack, logicalId, how }) => `${stack}/${logicalId} would be ${HOW_WORDS[how]}`),
    ...loosened(base, head.plan).filter((line) => !loosened(base, undone.plan).includes(line)),
  ];
}

export const HOW_WORDS = {
  replaced: "replaced",
  "maybe-replaced": "interrupted or replaced",
  renamed: "replaced under another name",
  removed: "deleted",
} as const;

/** Replacements that are not there when the edit is undone. */
export function causedReplacements(undone: OnPaper, head: OnPaper): readonly FoundReplacement[] {
  return head.replacements.filter(
    (one) =>
      !undone.replacements.some(({ stack, logicalId, how }) => stack === one.stack && logicalId === one.logicalId && how === one.how),
  );
}
