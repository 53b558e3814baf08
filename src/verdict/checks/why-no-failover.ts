// Follows the chain from dead targets to the client and says where it broke, in a template author's words.
import { formatDuration } from "../../time/units.ts";
import { within } from "../transition.ts";
import { tally } from "../words.ts";
import type { CheckContext } from "./check.ts";

/** The likely causes of a failover that never came, the most likely first. */
export function whyNoFailover(context: CheckContext): readonly string[] {
  const { history, landmarks, windows } = context;
  const seen = (name: keyof typeof landmarks) => landmarks[name].bracket !== undefined;
  if (seen("authoritative-secondary")) return afterDns(context);
  const reasons: string[] = [];
  const targetsOut = seen("no-healthy-target");
  const watchedCheckers = windows.fault ? within(history.checkers.known, windows.fault).length > 0 : false;
  if (targetsOut && seen("checkers-unhealthy") && history.plan?.budget.metrics["dns-failover"] !== undefined) {
    return [
      "No target was healthy and the health check was unhealthy, yet Route 53 went on answering with the primary. It does so when the SECONDARY counts as unhealthy, too: that record needs no health check. Otherwise the deployed PRIMARY record uses neither signal (EvaluateTargetHealth, HealthCheckId), though the templates say so.",
    ];
  }
  if (targetsOut) {
    reasons.push(
      "No target was healthy, yet Route 53 went on answering with the primary: its alias record does not look at the load balancer's targets (EvaluateTargetHealth on the PRIMARY record), or the SECONDARY counts as unhealthy, too (it needs no health check).",
    );
  } else if (history.targets.known.length > 0) {
    reasons.push(
      "The load balancer still counted a target as healthy. Look at the target group's health check: interval, unhealthy threshold, matcher.",
    );
  }
  if (!watchedCheckers)
    reasons.push(
      "No Route 53 health check was observed: the PRIMARY record has none, so nothing outside the load balancer can turn it away.",
    );
  else if (seen("checkers-unhealthy"))
    reasons.push(
      "The health check turned unhealthy, yet DNS did not move: the PRIMARY record does not use this health check. Set HealthCheckId on it.",
    );
  else
    reasons.push(
      "The health check never turned unhealthy. Look at what it asks (name, port, path) and at its failure threshold and interval.",
    );
  return reasons;
}

function afterDns({ history, landmarks, windows }: CheckContext): readonly string[] {
  const moved = landmarks["authoritative-secondary"].bracket;
  if (moved === undefined || windows.fault === undefined) return [];
  const wentBack = within(history.authoritative.known, { after: moved.atLatest, until: windows.fault.until }).find(
    (sample) => sample.outcome.seen === "primary",
  );
  if (wentBack !== undefined) {
    return [
      `DNS moved to the secondary, but ${formatDuration(wentBack.due - moved.atLatest)} later it answered with the primary again, though that was still dead. Route 53 does so when the SECONDARY turns unhealthy, too (it needs no health check), or when a signal of the PRIMARY turns healthy.`,
    ];
  }
  if (history.recursive.known.length > 0 && landmarks["recursive-secondary"].bracket === undefined) {
    return ["DNS moved to the secondary, but the client's resolver went on answering from its cache. Look at the record's TTL."];
  }
  const pages = within(history.page.known, { after: moved.atLatest, until: windows.fault.until });
  const what = `DNS moved to the secondary, but what clients saw there was not the error page: ${tally(pages.map((sample) => sample.outcome.seen)) || "nothing"}.`;
  const detail = pages.findLast((sample) => sample.outcome.detail !== undefined)?.outcome.detail;
  const reasons = [detail === undefined ? what : `${what} The last one: ${detail}.`];
  if (history.plan?.site.scheme === "https") {
    reasons.unshift(
      "The site's URL is https, and an S3 website endpoint has no TLS: the error page can never be shown there. Put a distribution with a certificate in front of the bucket, or drill the http URL.",
    );
  } else {
    reasons.push(
      "The S3 website endpoint chooses the bucket by the Host header: the bucket's name must be exactly the site's host name, public, with the page under its index document.",
    );
  }
  return reasons;
}
