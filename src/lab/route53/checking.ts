// The checkers at work: each on its own, its next request an interval after the last response.
import type { HealthCheckConfig } from "@aws-sdk/client-route-53";
import { SECOND } from "../../time/units.ts";
import { resolveAfresh } from "../dns/fresh-lookup.ts";
import type { Lab } from "../lab.ts";
import { CHECKER_REGIONS, checkerAddress, countResult } from "./checkers.ts";
import { reviewStatus } from "./health-status.ts";
import { judgeReply, type ProbeResult, probeRequest, unresolved } from "./probe.ts";
import type { Checker, HealthCheck } from "./types.ts";

export const DEFAULT_INTERVAL = 30;
export const DEFAULT_THRESHOLD = 3;

const ENDPOINT_TYPES = new Set(["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP"]);

/** Whether checkers send requests for it. */
export function checksEndpoint(config: HealthCheckConfig): boolean {
  return ENDPOINT_TYPES.has(config.Type ?? "");
}

/** Checkers of the chosen Regions (all when none is chosen), each with an address, a distance and a phase of its own. */
export function startChecking(lab: Lab, check: HealthCheck): void {
  stopChecking(check);
  if (!checksEndpoint(check.config)) return;
  const random = lab.random.fork(`checkers:${ordinal(lab, check)}:${check.version}`);
  const chosen = check.config.Regions ?? [];
  const regions = chosen.length === 0 ? CHECKER_REGIONS : chosen;
  const perRegion = lab.draw("route53.checkers-per-region");
  const interval = (check.config.RequestInterval ?? DEFAULT_INTERVAL) * SECOND;
  const checkers: Checker[] = [];
  for (const region of regions) {
    for (let index = 0; index < perRegion; index += 1) {
      const checker: Checker = {
        region,
        address: checkerAddress(region, index, random.next()),
        latency: lab.draw("route53.probe-latency"),
        turn: index,
        healthy: true,
        streak: 0,
        latest: undefined,
        lastFailure: undefined,
        cancel: () => {},
      };
      checkers.push(checker);
      if (check.config.Disabled !== true) schedule(lab, check, checker, random.next() * interval);
    }
  }
  check.checkers = checkers;
}

/** Which of the account's health checks it is: ids are drawn in the order in which anybody's are, and the checkers' phases must not hang on that. */
const ordinal = (lab: Lab, check: HealthCheck): number =>
  [...lab.route53.healthChecks.keys()].indexOf(check.id) + lab.route53.spentReferences.size;

/** No further request, and what is under way no longer counts. */
export function stopChecking(check: HealthCheck): void {
  for (const checker of check.checkers) checker.cancel();
}

function schedule(lab: Lab, check: HealthCheck, checker: Checker, delay: number): void {
  checker.cancel = lab.clock.at(lab.clock.now() + delay, () => {
    const result = probe(lab, check.config, checker);
    checker.cancel = lab.clock.at(lab.clock.now() + result.after, () => {
      receive(lab, check, checker, result);
      schedule(lab, check, checker, (check.config.RequestInterval ?? DEFAULT_INTERVAL) * SECOND);
    });
  });
}

/** The name is looked up anew for every request. */
function probe(lab: Lab, config: HealthCheckConfig, checker: Checker): ProbeResult {
  const addresses = config.IPAddress === undefined ? resolveAfresh(lab, config.FullyQualifiedDomainName ?? "") : [config.IPAddress];
  const address = addresses[checker.turn++ % Math.max(1, addresses.length)];
  if (address === undefined) return unresolved(checker.latency);
  return judgeReply(config, lab.route53.outside.reply(lab, probeRequest(config, address)), address, checker.latency);
}

function receive(lab: Lab, check: HealthCheck, checker: Checker, result: ProbeResult): void {
  checker.latest = {
    Region: checker.region,
    IPAddress: checker.address,
    StatusReport: { Status: result.status, CheckedTime: new Date(lab.clock.now()) },
  };
  if (!result.passed) checker.lastFailure = checker.latest;
  if (countResult(checker, result.passed, check.config.FailureThreshold ?? DEFAULT_THRESHOLD)) reviewStatus(lab, check);
}
