// The steady state hypothesis: what must hold before the fault and again after the recovery, answered from the signals.
import type { Tolerance } from "../journal/facts.ts";
import type { ProbeName } from "../plan/types.ts";
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { answerCause, checkersCause, pageCause, targetsCause, type When } from "./causes/steady-state.ts";
import type { Experiment } from "./experiment.ts";
import type { Seen } from "./signals.ts";

export interface Expectation {
  readonly name: string;
  readonly expected: string;
  /** Cheap: looked at every second. */
  holds(): boolean;
  /** Only asked for when it is told. */
  actual(): string;
  /** Only asked for when it does not hold. */
  cause(): string | undefined;
}

/** An outcome older than this many of its probe's intervals (and 20 s) says nothing about the present. */
const FRESH_INTERVALS = 5;
const FRESH_AT_LEAST: Millis = 20 * SECOND;

/** In turn: every instance within the last so many page samples per instance. */
const SAMPLES_PER_INSTANCE = 10;

/** All of them in the order in which they are told. The error page is asked for apart (error-page-ready.ts). */
export function expectations(experiment: Experiment, when: When): readonly Expectation[] {
  const { plan, clock, signals, watched, radius } = experiment;
  const instances = [...radius.targets.map((target) => target.id), ...radius.bystanders].sort();

  const seen = <Name extends ProbeName>(probe: Name): Seen<Name>["outcome"] | undefined => {
    const sample = signals.latest(probe);
    const fresh = Math.max(FRESH_AT_LEAST, FRESH_INTERVALS * plan.probes[probe].interval);
    return sample === undefined || clock.now() - sample.due > fresh ? undefined : sample.outcome;
  };
  const expectation = <Name extends ProbeName>(
    name: string,
    expected: string,
    probe: Name,
    parts: {
      holds: (outcome: Seen<Name>["outcome"]) => boolean;
      actual: (outcome: Seen<Name>["outcome"]) => string;
      cause: (outcome: Seen<Name>["outcome"]) => string;
    },
  ): Expectation => ({
    name,
    expected,
    holds: () => {
      const outcome = seen(probe);
      return outcome !== undefined && parts.holds(outcome);
    },
    actual: () => {
      const outcome = seen(probe);
      return outcome === undefined ? "not seen lately" : parts.actual(outcome);
    },
    cause: () => {
      const outcome = seen(probe);
      return outcome === undefined ? `The probe "${probe}" gets no answer.` : parts.cause(outcome);
    },
  });
  const answer = (name: string, probe: "authoritative" | "recursive", who: string): Expectation =>
    expectation(name, `${who} the load balancer's addresses`, probe, {
      holds: (outcome) => outcome.seen === "primary",
      actual: ({ seen: answered, addresses, detail }) => [answered, detail ?? addresses.join(" ")].filter((part) => part !== "").join(": "),
      cause: () => answerCause(experiment),
    });

  return [
    expectation("instances-running", `all ${instances.length} instances running`, "instances", {
      holds: ({ states }) => instances.every((id) => states[id] === "running"),
      actual: ({ states }) => listed(states),
      cause: () => "Something else stops or replaces the instances, or a start did not succeed.",
    }),
    expectation("targets-healthy", "every target of the target group healthy", "targets", {
      holds: ({ healthy, total }) => total > 0 && healthy === total,
      actual: ({ healthy, total, states }) => `${healthy} of ${total} healthy${healthy === total ? "" : ` (${listed(states)})`}`,
      cause: (outcome) => targetsCause(outcome, when),
    }),
    ...(watched.healthCheck === undefined
      ? []
      : [
          expectation("health-check-healthy", "health check healthy: more than 18 % of its checkers succeed", "checkers", {
            holds: ({ status }) => status === "healthy",
            actual: ({ status, healthy, total }) => `${status}: ${healthy} of ${total} checkers succeed`,
            cause: () => checkersCause(experiment),
          }),
        ]),
    answer("authoritative-primary", "authoritative", "the zone's name servers answer with"),
    answer("recursive-primary", "recursive", "the resolver answers with"),
    {
      ...expectation("primary-page", `the primary page in ${plan.steadySamples} samples in a row`, "page", {
        holds: () => signals.page.primaryInARow >= plan.steadySamples,
        actual: ({ seen: page, detail }) =>
          `${signals.page.primaryInARow} in a row, last seen: ${page}${detail === undefined ? "" : ` (${detail})`}`,
        cause: (outcome) => pageCause(outcome, experiment),
      }),
    },
    ...answeringInTurn(experiment, when),
  ];
}

function answeringInTurn({ plan, signals, watched }: Experiment, when: When): Expectation[] {
  // Only a page that names its instance can tell.
  if (!plan.site.primary.body?.includes("(?<instance>") || watched.targets.length === 0) return [];
  const { targets } = watched;
  const window = SAMPLES_PER_INSTANCE * targets.length;
  const silent = () =>
    targets.filter((id) => signals.page.latest - (signals.page.answeredBy.get(id) ?? Number.NEGATIVE_INFINITY) >= window);
  return [
    {
      name: "all-instances-answer",
      expected: `each of ${targets.length} instances answered one of the last ${window} page samples`,
      holds: () => silent().length === 0,
      actual: () => (silent().length === 0 ? `all of ${targets.join(", ")}` : `no page from ${silent().join(", ")}`),
      cause: () =>
        when === "after"
          ? "An instance runs but does not serve: its web server is not enabled, so it did not start with the instance."
          : "An instance runs but gets no requests: it is not healthy for the load balancer, or its page does not name it.",
    },
  ];
}

/** As it is now, in words. */
export function told(expectation: Expectation): Tolerance {
  const { name, expected } = expectation;
  const held = expectation.holds();
  const cause = held ? undefined : expectation.cause();
  return { name, held, expected, actual: expectation.actual(), ...(cause === undefined ? {} : { cause }) };
}

function listed(states: Readonly<Record<string, string>>): string {
  return Object.entries(states)
    .map(([id, state]) => `${id} ${state}`)
    .join(", ");
}
