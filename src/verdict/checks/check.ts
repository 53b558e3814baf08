// What a check is given and what it gives back.
import type { Tolerance } from "../../journal/facts.ts";
import type { MetricName } from "../../plan/types.ts";
import type { Coverage } from "../coverage.ts";
import type { History } from "../history.ts";
import type { Landmarks } from "../landmarks.ts";
import type { Restoration } from "../restoration.ts";
import type { CheckName, Finding, Measurement, Ruling } from "../types.ts";
import type { DrillWindows } from "../windows.ts";
import { withoutStop } from "../words.ts";

export interface CheckContext {
  readonly history: History;
  readonly windows: DrillWindows;
  readonly landmarks: Landmarks;
  readonly measurements: readonly Measurement[];
  readonly coverage: Coverage;
  readonly restoration: Restoration;
  /** The drill was stopped before it was done: what was not seen may still have come. */
  readonly cutShort: boolean;
  /** As `cutShort`, and nobody watched the recovery to its end either. */
  readonly recoveryCut: boolean;
}

export type Check = (context: CheckContext) => Finding;

const RANK: Readonly<Record<Ruling, number>> = { held: 0, inconclusive: 1, deviated: 2 };

export function worstRuling(rulings: readonly Ruling[]): Ruling {
  return rulings.reduce<Ruling>((worst, ruling) => (RANK[ruling] > RANK[worst] ? ruling : worst), "held");
}

/** The drill ended before this could be looked at. */
export function notReached(check: CheckName, expected: string, why: string): Finding {
  return {
    check,
    ruling: "inconclusive",
    title: `Not reached: ${why}.`,
    expected,
    actual: "not reached",
    causes: [],
    evidence: [],
    notReached: true,
  };
}

export function measurement(context: CheckContext, metric: MetricName): Measurement | undefined {
  return context.measurements.find((one) => one.metric === metric);
}

/** What the templates already say about this check, with the place, then what the facts say; nothing twice. */
export function causes(context: CheckContext, check: CheckName, seen: readonly (string | undefined)[] = []): readonly string[] {
  return [...new Set([...warned(context, `${check}.`), ...seen.filter((cause) => cause !== undefined)])];
}

/** The plan's warnings whose codes begin so, in words. */
export function warned({ history }: CheckContext, code: string): readonly string[] {
  return (history.plan?.budget.warnings ?? [])
    .filter((warning) => warning.code.startsWith(code))
    .map(({ what, next, place }) => {
      const where =
        place === undefined ? "" : ` (${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")})`;
      return `${withoutStop(what)}${where}. ${next}`;
    });
}

/** `name: actual` of the tolerances that did not hold. */
export function unheld(tolerances: readonly Tolerance[]): readonly Tolerance[] {
  return tolerances.filter((tolerance) => !tolerance.held);
}
