// Waits until the whole steady state holds at once.
import type { Tolerance } from "../journal/facts.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { MINUTE, SECOND } from "../time/units.ts";
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

/** The time to live of the load balancer's addresses (aws-failover-semantics, section 3). */
const FAULT_SPREAD: Millis = MINUTE;

/** A sample lost while waiting for the moment of the fault must not refuse the drill. */
const SETTLE_AGAIN: Millis = MINUTE;

export interface SteadyState {
  readonly held: boolean;
  readonly tolerances: readonly Tolerance[];
  readonly errorPage: SeenErrorPage;
}

interface SeenErrorPage {
  readonly tolerance: Tolerance;
  readonly at: Instant;
}

/**
 * Looks once per second until every tolerance holds, the deadline comes, or only the error page is missing and stays so.
 * `known`: an error page that was asked for before. Rejects with the signal's reason.
 */
export async function awaitSteadyState(experiment: Experiment, when: When, deadline: Instant, known?: SeenErrorPage): Promise<SteadyState> {
  const { clock, signal } = experiment;
  const hypothesis = expectations(experiment, when);
  let errorPage = known?.tolerance ?? (await errorPageReady(experiment));
  let checkedAt = known?.at ?? clock.now();
  let hopeless = 0;
  for (;;) {
    // What no waiting changes is told together with the rest as soon as that holds.
    const others = hypothesis.every((expectation) => expectation.fixed || expectation.holds());
    if (clock.now() - checkedAt >= (errorPage.held ? ERROR_PAGE_RECHECK : ERROR_PAGE_RETRY)) {
      checkedAt = clock.now();
      errorPage = await errorPageReady(experiment);
      hopeless = errorPage.held || !others ? 0 : hopeless + 1;
    }
    const held = errorPage.held && hypothesis.every((expectation) => expectation.fixed || expectation.holds());
    if (held || hopeless >= HOPELESS_AFTER || clock.now() >= deadline) {
      const tolerances = [...hypothesis.map(told), errorPage];
      return { held: tolerances.every((tolerance) => tolerance.held), tolerances, errorPage: { tolerance: errorPage, at: checkedAt } };
    }
    await clock.sleep(Math.min(LOOK_INTERVAL, Math.max(0, deadline - clock.now())), signal);
  }
}

/**
 * The gate before the fault. Once everything holds it waits a drawn part of a minute and looks again: probes that begin right after a deployment
 * are in step with the resolver's cache (the load balancer's addresses live 60 s in it), and a fault in step with it would measure the cache's
 * phase instead of a typical client's wait. Throws a Refusal with one problem per tolerance that does not hold.
 */
export async function requireSteadyState(experiment: Experiment): Promise<SteadyState> {
  const { plan, clock, random, journal, signal } = experiment;
  const deadline = clock.now() + plan.deadlines.steadyState;
  let state = await awaitSteadyState(experiment, "before", deadline);
  if (state.held) {
    await clock.sleep(random.fork("moment-of-the-fault").next() * FAULT_SPREAD, signal);
    state = await awaitSteadyState(experiment, "before", Math.max(deadline, clock.now() + SETTLE_AGAIN));
  }
  journal.append({ kind: "steady-state", when: "before", tolerances: state.tolerances });
  if (!state.held) throw notSteady(state);
  return state;
}

/**
 * The last look, right before the stop: between the gate and it the undo is written, which may take minutes. `steady`: what the gate saw;
 * `stopBy`: the last moment for a stop. A sample lost meanwhile is waited for; what is seen at once takes no time and is not told again.
 * Appends `steady-state` and throws a Refusal when it was lost.
 */
export async function requireStillSteady(experiment: Experiment, steady: SteadyState, stopBy: Instant): Promise<void> {
  const { clock, journal } = experiment;
  const state = await awaitSteadyState(experiment, "before", Math.min(clock.now() + SETTLE_AGAIN, stopBy), steady.errorPage);
  if (state.held) return;
  journal.append({ kind: "steady-state", when: "before", tolerances: state.tolerances });
  throw notSteady(state);
}

function notSteady({ tolerances }: SteadyState): Refusal {
  return new Refusal(
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
