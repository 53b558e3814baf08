// The five steps of the reference site, each with its proof in words and numbers.
import { formatClockTime } from "../time/units.ts";
import { answeringInstances, answersByInstance, pagesOfAllPaths } from "./answered.ts";
import { type CheckContext, measurement, worstRuling } from "./checks/check.ts";
import { ipv6Failover } from "./ipv6.ts";
import { stayedConnected } from "./keep-alive.ts";
import { steadySamples } from "./landmarks.ts";
import * as tells from "./tells.ts";
import { findLastReturn, type Window, within } from "./transition.ts";
import type { CheckName, Finding, Ruling, Step } from "./types.ts";
import { count, formatRange, list, tally } from "./words.ts";

export function steps(context: CheckContext, findings: readonly Finding[]): readonly Step[] {
  const { windows, coverage, history } = context;
  const partial = windows.accepted !== undefined && !coverage.whole;
  const stop = partial ? `Stop ${coverage.selected} of ${coverage.total} instances` : "Stop the instances";
  const ruling = (...checks: CheckName[]): Ruling =>
    worstRuling(findings.filter((one) => checks.includes(one.check)).map((one) => one.ruling));
  const reached = (step: Step, yes: boolean): Step => (yes ? step : { ...step, ruling: "not-reached", proof: "not reached" });
  const steadySeen = history.all("steady-state").some((fact) => fact.when === "before");
  return [
    reached(
      { number: 1, title: "The site answers normally", ruling: ruling("steady-before", "error-page-ready"), proof: normal(context) },
      steadySeen || history.page.known.length > 0,
    ),
    reached(
      { number: 2, title: stop, ruling: ruling("fault-landed", "radius-respected"), proof: stopped(context) },
      windows.requested !== undefined,
    ),
    reached(
      {
        number: 3,
        title: partial ? "The same URL still shows the site" : "The same URL shows the error page",
        ruling: ruling("failed-over-in-time", "error-page-held"),
        proof: partial ? stayed(context) : errorPage(context),
      },
      windows.accepted !== undefined,
    ),
    reached({ number: 4, title: "Start them again", ruling: ruling("restored"), proof: started(context) }, windows.restore !== undefined),
    reached(
      {
        number: 5,
        title: "Every instance answers again",
        ruling: ruling("recovered-in-time", "all-instances-answer-again"),
        proof: recovered(context),
      },
      windows.restore !== undefined,
    ),
  ];
}

function normal(context: CheckContext): string {
  const { history, windows } = context;
  const until = windows.requested?.at ?? Number.POSITIVE_INFINITY;
  return sentences(
    answers(context, { after: Number.NEGATIVE_INFINITY, until }),
    health(context, until),
    history.page.known.length === 0 && "no page sample",
  );
}

function stopped(context: CheckContext): string {
  const { windows, history } = context;
  const accepted = windows.accepted;
  if (accepted === undefined) return history.first("fault.rejected")?.error ?? "the stop was requested, with no answer recorded";
  return sentences(
    `stop of ${list(accepted.instances)} accepted at ${formatClockTime(accepted.at)}`,
    after(context, "instances-stopped", "stopped after"),
    after(context, "no-healthy-target", "no healthy target after"),
    after(context, "checkers-unhealthy", "health check unhealthy after"),
  );
}

function errorPage(context: CheckContext): string {
  const { history, windows, landmarks } = context;
  if (windows.fault === undefined) return "";
  const pages = within(history.page.known, windows.fault);
  const failed = pages.filter(tells.pageFailed);
  const steady = landmarks["error-page-steady"].bracket;
  const failures = failed.length > 0 && `${count(failed.length, "failed sample")} (${tally(failed.map((sample) => sample.outcome.seen))})`;
  if (steady === undefined)
    return sentences("never steadily the error page", failures, stayedConnected(history, windows, context.landmarks));
  const held = pages.filter((sample) => sample.due >= steady.atLatest);
  return sentences(
    after(context, "dns-failover", "DNS answers with the secondary after"),
    after(context, "failover", "error page after"),
    `then in ${held.filter(tells.pageIsErrorPage).length} of ${count(held.length, "sample")}`,
    after(context, "outage", "outage"),
    byIpv6(context),
    failures,
    stayedConnected(history, windows, context.landmarks),
  );
}

function byIpv6({ history, windows, landmarks }: CheckContext): string | undefined {
  const seen = ipv6Failover(history, windows, landmarks);
  switch (seen?.state) {
    case "left":
      return `AAAA left the load balancer after ${formatRange(seen.took)}`;
    case "stayed":
      return "AAAA still led to the load balancer";
    default:
      return seen?.why;
  }
}

function stayed(context: CheckContext): string {
  const { history, windows } = context;
  if (windows.fault === undefined) return "";
  const failed = within(history.page.known, windows.fault).filter(tells.pageFailed);
  return sentences(
    answers(context, windows.fault),
    failed.length === 0 ? "none failed" : `${failed.length} failed (${tally(failed.map((sample) => sample.outcome.seen))})`,
  );
}

function started(context: CheckContext): string {
  const { windows, restoration } = context;
  const restore = windows.restore;
  if (restore === undefined) return "";
  return sentences(
    `start of ${list(restore.instances)} requested at ${formatClockTime(restore.at)}`,
    after(context, "instances-running", "running after"),
    restoration.state !== "restored" && `NOT RESTORED: ${list(restoration.open)}`,
  );
}

function recovered(context: CheckContext): string {
  const { windows, history } = context;
  if (windows.recovery === undefined) return "";
  const back = findLastReturn(history.page.known, tells.pageIsPrimary, windows.recovery, steadySamples(history));
  const since = back === undefined ? "since the restore was requested" : "since the site is back";
  return sentences(
    after(context, "targets-healthy", "all targets healthy after"),
    after(context, "checkers-healthy", "health check healthy after"),
    after(context, "dns-return", "DNS answers with the primary after"),
    after(context, "recovery", "all of it back after"),
    `${since}: ${answers(context, { ...windows.recovery, after: back?.bracket.after ?? windows.recovery.after })}`,
    health(context, history.facts.at(-1)?.at ?? Number.POSITIVE_INFINITY),
  );
}

/** `41 page samples: i-0a in 21, i-0b in 20`, or the tally of what was seen when the page names nobody. */
function answers(context: CheckContext, window: Window): string {
  const { history, windows } = context;
  const pages = within(history.page.known, window);
  const counts = answersByInstance(pages);
  const wanted = answeringInstances(history, windows) ?? [];
  const elsewhere = answersByInstance(within(pagesOfAllPaths(history), window));
  const silent = wanted.filter((id) => !counts.has(id)).map((id) => (elsewhere.has(id) ? `${id} on further paths only` : `${id} in none`));
  const named = [...counts].map(([id, times]) => `${id} in ${times}`);
  const others = pages.filter((sample) => !tells.pageIsPrimary(sample)).map((sample) => sample.outcome.seen);
  const parts = named.length > 0 || silent.length > 0 ? [...named, ...silent] : [tally(pages.map((sample) => sample.outcome.seen))];
  if (named.length > 0 && others.length > 0) parts.push(tally(others));
  return `${count(pages.length, "page sample")}${pages.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}

function health({ history }: CheckContext, until: number): string {
  const targets = history.targets.known.findLast((sample) => sample.due <= until)?.outcome;
  const checkers = history.checkers.known.findLast((sample) => sample.due <= until)?.outcome;
  return sentences(
    targets && `targets ${targets.healthy}/${targets.total} healthy`,
    checkers && `health check ${checkers.healthy}/${checkers.total} (${checkers.status})`,
  );
}

function after(context: CheckContext, metric: Parameters<typeof measurement>[1], words: string): string | undefined {
  const measured = measurement(context, metric)?.measured;
  return measured && `${words} ${formatRange(measured)}`;
}

function sentences(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join("; ");
}
