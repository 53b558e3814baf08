// The steady state before the fault, split into what is about the site and what is about its error page.
import type { Tolerance } from "../../journal/facts.ts";
import type { Instant } from "../../ports/clock.ts";
import type { History } from "../history.ts";

export interface SteadyStateBefore {
  readonly seq: number;
  readonly at: Instant;
  readonly site: readonly Tolerance[];
  readonly errorPage: readonly Tolerance[];
}

/** The last one recorded before the fault; undefined when none was. */
export function steadyStateBefore(history: History): SteadyStateBefore | undefined {
  const fact = history.all("steady-state").findLast((one) => one.when === "before");
  if (fact === undefined) return undefined;
  const [errorPage, site] = [true, false].map((wanted) => fact.tolerances.filter(({ name }) => isAboutErrorPage(name) === wanted));
  return { seq: fact.seq, at: fact.at, site: site ?? [], errorPage: errorPage ?? [] };
}

function isAboutErrorPage(tolerance: string): boolean {
  return /error[ -]page/i.test(tolerance);
}
