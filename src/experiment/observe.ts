// Between fault and restore: watch what the fault does until it is certain.
import { hasIpv6Left } from "../journal/ipv6-answers.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { MINUTE } from "../time/units.ts";
import { type Experiment, leavesTargets, radiusIds } from "./experiment.ts";
import { ipv6FailsOver } from "./ipv6.ts";
import { until } from "./until.ts";

/** How long a failover that must not happen is waited for when the templates predict no time for one. */
const UNPREDICTED_FAILOVER: Millis = 5 * MINUTE;

/** Appends `observed`, and says in a phrase why the phase ended. */
export function observe(experiment: Experiment): Promise<string> {
  return leavesTargets(experiment) ? observeStaying(experiment) : observeFailover(experiment);
}

/**
 * Until the error page is steady, and then for as long as it is to be held; or until the deadline for the failover.
 * The fault lasts until its instances are stopped, since EC2 starts none before that, and until the health check has failed too, or its predicted
 * time for that is over: a check that did not fail has nothing to recover from, and the drill would measure a return that a longer outage does
 * not have.
 */
async function observeFailover(experiment: Experiment): Promise<string> {
  const { plan, clock, journal, signal, signals } = experiment;
  const begin = clock.now();
  const deadline = begin + plan.deadlines.failover;
  const isSteady = () => signals.page.errorPageInARow >= plan.steadySamples;
  if (!(await until(clock, isSteady, deadline, signal))) {
    journal.append({ kind: "observed", what: "deadline" });
    return "the error page did not appear in time";
  }
  journal.append({ kind: "observed", what: "error-page-steady" });
  await clock.sleep(plan.deadlines.hold, signal);
  if (!(await untilStopped(experiment, deadline))) return "the error page was held, and the instances were still stopping";
  if (!(await untilIpv6Left(experiment, deadline))) return "the error page was held, and AAAA still led to the load balancer";
  const predicted = plan.budget.metrics["checkers-unhealthy"];
  const healthCheckFailed = () => predicted === undefined || signals.latest("checkers")?.outcome.status === "unhealthy";
  if (healthCheckFailed()) return "the error page was steady and was held";
  const failed = await until(clock, healthCheckFailed, Math.min(begin + (predicted?.max ?? 0), deadline), signal);
  return failed
    ? "the error page was held until the health check had failed too"
    : "the error page was held, and the health check did not fail";
}

/** False when it did not come by the deadline. Record sets that cannot fail over are not waited for. */
async function untilIpv6Left({ clock, signal, journal, watched, ownIpv6 }: Experiment, deadline: Instant): Promise<boolean> {
  if (ownIpv6 === undefined || !ipv6FailsOver(watched.ipv6Records)) return true;
  return until(clock, () => hasIpv6Left(journal.facts, ownIpv6.current()), deadline, signal);
}

/** Targets are left, so nothing may fail over: for as long as a failover could take. */
async function observeStaying(experiment: Experiment): Promise<string> {
  const { plan, clock, journal, signal, signals } = experiment;
  const deadline = clock.now() + plan.deadlines.failover;
  const { failover, "dns-failover": flip } = plan.budget.metrics;
  const longest = (failover ?? flip)?.max ?? UNPREDICTED_FAILOVER;
  const isSteady = () => signals.page.errorPageInARow >= plan.steadySamples;
  if (await until(clock, isSteady, clock.now() + Math.min(plan.deadlines.failover, longest), signal)) {
    journal.append({ kind: "observed", what: "error-page-steady" });
    return "the error page appeared although targets were left";
  }
  await untilStopped(experiment, deadline);
  const stayed = signals.page.errorPages === 0;
  journal.append({ kind: "observed", what: stayed ? "stayed-on-primary" : "deadline" });
  return stayed ? "the site stayed on the primary" : "the error page came and went";
}

/** False when one of them was still stopping at the deadline. What does not stop at all is not waited for. */
function untilStopped({ clock, signal, signals, radius }: Experiment, deadline: Instant): Promise<boolean> {
  const noneIsStopping = () => {
    const states = signals.latest("instances")?.outcome.states ?? {};
    return radiusIds({ radius }).every((id) => states[id] !== "stopping");
  };
  return until(clock, noneIsStopping, deadline, signal);
}
