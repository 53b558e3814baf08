// The steady state hypothesis: what must hold before the fault and again after the recovery, answered from the signals.
import { statusByCheckers } from "../aws/health-checks.ts";
import type { CheckersOutcome, Tolerance } from "../journal/facts.ts";
import { freshFor } from "../plan/probe-plan.ts";
import type { ProbeName } from "../plan/types.ts";
import { answerCause, checkersCause, ipv6Cause, pageCause, targetsCause, type When } from "./causes/steady-state.ts";
import type { Experiment } from "./experiment.ts";
import { furtherPathsCycle } from "./probes/page.ts";
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
  /** No waiting changes it. */
  readonly fixed?: true;
}

/** In turn: every instance within the last so many page samples per instance. */
const SAMPLES_PER_INSTANCE = 10;

/** A further path once may have met the one instance that serves it. */
const FURTHER_IN_A_ROW = 2;

/** All of them in the order in which they are told. The error page is asked for apart (error-page-ready.ts). */
export function expectations(experiment: Experiment, when: When): readonly Expectation[] {
  const { plan, clock, signals, watched, radius } = experiment;
  const carrying = when === "after" ? healthyBefore(experiment) : [];
  const instances = [...radius.targets.map((target) => target.id), ...radius.bystanders].sort();

  const seen = <Name extends ProbeName>(probe: Name): Seen<Name>["outcome"] | undefined => {
    const sample = signals.latest(probe);
    return sample === undefined || clock.now() - sample.due > freshFor(plan.probes, probe) ? undefined : sample.outcome;
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
  const answer = (name: string, probe: "authoritative" | "authoritative-ipv6" | "recursive", who: string): Expectation =>
    expectation(name, `${who} the load balancer's addresses`, probe, {
      holds: (outcome) => outcome.seen === "primary",
      actual: ({ seen: answered, addresses, detail }) => [answered, detail ?? addresses.join(" ")].filter((part) => part !== "").join(": "),
      cause: () => (probe === "authoritative-ipv6" ? ipv6Cause(experiment) : answerCause(experiment)),
    });

  return [
    expectation("instances-running", `all ${instances.length} instances running`, "instances", {
      holds: ({ states }) => instances.every((id) => states[id] === "running"),
      actual: ({ states }) => listed(states),
      cause: () => "Something else stops or replaces the instances, or a start did not succeed.",
    }),
    ...(when === "before" ? [faultFits(experiment)] : []),
    expectation("targets-healthy", "every target of the load balancer healthy", "targets", {
      holds: ({ healthy, total, states }) => total > 0 && healthy === total && carrying.every((id) => states[id] === "healthy"),
      actual: ({ healthy, total, states }) =>
        `${healthy} of ${total} healthy${healthy === total ? "" : ` (${listed(states)})`}${taken(carrying, states)
          .map((id) => `, ${id} not registered`)
          .join("")}`,
      cause: (outcome) =>
        taken(carrying, outcome.states).length === 0
          ? targetsCause(outcome, when)
          : "Somebody deregistered a target during the drill (CloudTrail: DeregisterTargets). Register it again.",
    }),
    ...(watched.healthCheck === undefined
      ? []
      : [
          expectation("health-check-healthy", "health check healthy: more than 18 % of its checkers succeed", "checkers", {
            holds: ({ status }) => status === "healthy",
            actual: (outcome) =>
              `${outcome.status}: ${outcome.healthy} of ${outcome.total} checkers succeed${isTurned(outcome) ? ", and the health check is Inverted" : ""}`,
            cause: (outcome) =>
              isTurned(outcome)
                ? "The health check is Inverted: it counts as unhealthy while what it asks answers well. Remove Inverted."
                : checkersCause(experiment),
          }),
        ]),
    answer("authoritative-primary", "authoritative", "the zone's name servers answer with"),
    ...(experiment.ownIpv6 === undefined
      ? []
      : [answer("authoritative-primary-ipv6", "authoritative-ipv6", "asked for AAAA, the zone's name servers answer with")]),
    answer("recursive-primary", "recursive", "the resolver answers with"),
    {
      ...expectation("primary-page", `the primary page in ${plan.steadySamples} samples in a row`, "page", {
        holds: () => signals.page.primaryInARow >= plan.steadySamples,
        actual: ({ seen: page, detail }) =>
          `${signals.page.primaryInARow} in a row, last seen: ${page}${detail === undefined ? "" : ` (${detail})`}`,
        cause: (outcome) => pageCause(outcome, experiment),
      }),
    },
    ...furtherPages(experiment),
    ...answeringInTurn(experiment, when),
  ];
}

/**
 * Ids of the targets that were healthy when the fault was requested: what is left of them being healthy is not the site as it was. Those that
 * were registered at the beginning, where nobody saw any.
 */
function healthyBefore({ journal, watched }: Experiment): readonly string[] {
  const { facts } = journal;
  const before = facts.slice(
    0,
    facts.findIndex(({ kind }) => kind === "fault.requested"),
  );
  for (const fact of before.reverse()) {
    if (fact.kind !== "sample" || fact.probe !== "targets" || "missing" in fact.outcome) continue;
    const { states } = fact.outcome;
    return Object.keys(states).filter((id) => states[id] === "healthy");
  }
  return watched.targets;
}

function taken(ids: readonly string[], states: Readonly<Record<string, string>>): readonly string[] {
  return ids.filter((id) => states[id] === undefined);
}

/** A fault that stops something else than what carries the site, or leaves a part that nobody asked to be left, proves nothing. */
function faultFits({ plan, watched, radius }: Experiment): Expectation {
  const { mode } = plan.fault;
  const hit = new Set(radius.targets.map(({ id }) => id));
  const beside = radius.targets.map(({ id }) => id).filter((id) => !watched.targets.includes(id));
  const left = watched.targets.filter((id) => !hit.has(id));
  // Targets by address do not say which instances they are.
  const known = watched.targets.length > 0 && watched.targets.every((id) => id.startsWith("i-"));
  const wantsFailover = mode === "all" && (plan.objectives.failover !== undefined || plan.objectives.outage !== undefined);
  const emptied = watched.targetGroups.filter((_, index) => {
    const ids = watched.registered[index] ?? [];
    return ids.length > 0 && ids.every((id) => hit.has(id));
  });
  // For Route 53 one target group without a healthy target makes the whole load balancer unhealthy, though the others serve on.
  const inPart = watched.primary?.evaluatesTargetHealth === true && emptied.length > 0 && left.length > 0;
  const wrong = [
    ...(known && beside.length > 0 ? [`${beside.join(", ")} is no target of the load balancer`] : []),
    ...(known && inPart
      ? [
          `the fault takes every target of ${emptied.map(nameOfGroup).join(", ")} but leaves ${left.join(", ")}, so the site would fail over although a part of it still answers`,
        ]
      : []),
    ...(known && wantsFailover && left.length > 0 && !inPart ? [`the fault leaves ${left.join(", ")}, so nothing would fail over`] : []),
    ...(known && mode === "one" && left.length === 0 ? ["the fault of one instance leaves no target"] : []),
  ];
  const advice =
    beside.length > 0
      ? "Register the instance in the target group, or narrow the fault's selector to the targets."
      : inPart
        ? "Let the fault's selector cover every target of the load balancer, or leave one in each of its target groups and set no objective for the failover."
        : wantsFailover
          ? "Let the fault's selector cover every target, or say `instances: one` or a zone and set no objective for the failover."
          : "Say `instances: all` to drill a failover, or register more instances.";
  return {
    name: "fault-fits-site",
    expected: wantsFailover
      ? "the fault's instances are all targets of the load balancer"
      : "the fault's instances are targets of the load balancer",
    holds: () => wrong.length === 0,
    actual: () => (wrong.length === 0 ? `${hit.size} of ${watched.targets.length} targets selected` : wrong.join("; ")),
    cause: () => advice,
    fixed: true,
  };
}

/** `arn:…:targetgroup/NAME/ID`. */
function nameOfGroup(arn: string): string {
  return arn.split("/")[1] ?? arn;
}

/** The further paths belong to the site: a primary that does not serve them is no steady state. */
function furtherPages({ plan, signals }: Experiment): Expectation[] {
  const further = plan.site.paths.slice(1);
  if (further.length === 0) return [];
  const { interval, timeout } = plan.probes.page;
  // A further page is asked for when the first one is there, and each may take its time-out: so many samples are younger than its answer.
  const recent = FURTHER_IN_A_ROW * furtherPathsCycle(plan.site) + Math.ceil((2 * timeout) / interval);
  const wrong = () =>
    further.filter((path) => {
      const run = signals.page.further.get(path);
      return run === undefined || run.primaryInARow < FURTHER_IN_A_ROW || signals.page.latest - run.n > recent;
    });
  const seen = (path: string): string => {
    const last = signals.page.further.get(path)?.last;
    return `${path}: ${last === undefined ? "not seen lately" : (last.detail ?? last.seen)}`;
  };
  return [
    {
      name: "further-pages",
      expected: `the primary page at ${further.join(", ")}`,
      holds: () => wrong().length === 0,
      actual: () => (wrong().length === 0 ? `the primary page at ${further.join(", ")}` : wrong().map(seen).join("; ")),
      // While the URL's own page is not the primary either, that one says why.
      cause: () =>
        signals.page.primaryInARow === 0
          ? undefined
          : `The site's own page is not what the drill file's primary describes at ${wrong().join(", ")}: let every instance serve it, or take the path out of site.paths.`,
    },
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

/** The health check's status is not what its checkers say: its settings turn it over, or hold it. */
function isTurned({ status, healthy, total }: CheckersOutcome): boolean {
  return status === "unhealthy" && statusByCheckers({ healthy, total }) !== "unhealthy";
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
