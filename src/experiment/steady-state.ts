// Waits until the whole steady state holds at once.
import type { Tolerance } from "../journal/facts.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import type { When } from "./causes/steady-state.ts";
import { errorPageReady } from "./error-page-ready.ts";
import type { Experiment } from "./experiment.ts";
import { Refusal } from "./refusal.ts";
import { expectations, told } from "./tolerances.ts";
import { LOOK_INTERVAL } from "./until.ts";

/** How often the error page is asked for while it is not there, and to see that it still is. */
const ERROR_PAGE_RETRY: Millis = 6 * SECOND;
const ERROR_PAGE_RECHECK: Millis = 30 * SECOND;

/** Nothing that a drill waits for makes an error page appear: after so many tries (a minute) with all else in order, waiting is over. */
const HOPELESS_AFTER = 10;

export interface SteadyState {
  readonly held: boolean;
  readonly tolerances: readonly Tolerance[];
}

/**
 * Looks once per second until every tolerance holds, the deadline comes, or only the error page is missing and stays so.
 * Appends the `steady-state` fact. Rejects with the signal's reason.
 */
export async function awaitSteadyState(experiment: Experiment, when: When, deadline: Instant): Promise<SteadyState> {
  const { clock, journal, signal } = experiment;
  const hypothesis = expectations(experiment, when);
  let errorPage = await errorPageReady(experiment);
  let checkedAt = clock.now();
  let hopeless = 0;
  for (;;) {
    const others = hypothesis.every((expectation) => expectation.holds());
    if (clock.now() - checkedAt >= (errorPage.held ? ERROR_PAGE_RECHECK : ERROR_PAGE_RETRY)) {
      checkedAt = clock.now();
      errorPage = await errorPageReady(experiment);
      hopeless = errorPage.held || !others ? 0 : hopeless + 1;
    }
    const held = errorPage.held && hypothesis.every((expectation) => expectation.holds());
    if (held || hopeless >= HOPELESS_AFTER || clock.now() >= deadline) {
      const tolerances = [...hypothesis.map(told), errorPage];
      journal.append({ kind: "steady-state", when, tolerances });
      return { held: tolerances.every((tolerance) => tolerance.held), tolerances };
    }
    await clock.sleep(Math.min(LOOK_INTERVAL, Math.max(0, deadline - clock.now())), signal);
  }
}

/** The gate before the fault. Throws a Refusal with one problem per tolerance that does not hold. */
export async function requireSteadyState(experiment: Experiment): Promise<void> {
  const { plan, clock } = experiment;
  const { held, tolerances } = await awaitSteadyState(experiment, "before", clock.now() + plan.deadlines.steadyState);
  if (held) return;
  throw new Refusal(
    tolerances
      .filter((tolerance) => !tolerance.held)
      .map(({ name, expected, actual, cause }) => ({
        code: `steady-before.${name}`,
        what: `Before the fault, ${name} does not hold. Expected: ${expected}. Seen: ${actual}.`,
        whose: "yours" as const,
        next: cause ?? "Look at the site before breaking it.",
      })),
  );
}
