// The verdict in one sentence, the outcome first.
import { formatClockTime, formatDuration } from "../time/units.ts";
import type { CheckContext } from "./checks/check.ts";
import { measurement } from "./checks/check.ts";
import { notRestored } from "./restoration.ts";
import * as tells from "./tells.ts";
import { within } from "./transition.ts";
import type { Finding, Measurement, Outcome } from "./types.ts";
import { count, formatRange, listSome, plainReason, shorten, withoutStop } from "./words.ts";

/** What is longer stands in the findings only. */
const ACTUAL_LENGTH = 140;
const WHAT_LENGTH = 600;
const STACKS_SHOWN = 6;

export function sentenceOf(outcome: Outcome, context: CheckContext, findings: readonly Finding[]): string {
  switch (outcome) {
    case "passed":
      return context.coverage.whole ? passedWhole(context) : passedPart(context);
    case "failed":
      return failed(context, findings);
    case "inconclusive":
      return `Inconclusive: ${interruption(context) ?? firstOf(findings, "inconclusive")}${afterwards(context)}`;
    case "refused":
      return refused(context, findings);
    case "errored":
      return `Errored: ${problem(context, "error")}${afterwards(context)}`;
  }
}

function passedWhole(context: CheckContext): string {
  return `Passed: the site failed over to its error page ${took(measurement(context, "failover"))} and was back ${took(measurement(context, "recovery"))}.`;
}

function passedPart(context: CheckContext): string {
  const { coverage, history, windows } = context;
  const pages = windows.fault ? within(history.page.known, windows.fault) : [];
  const failed = pages.filter(tells.pageFailed).length;
  return `Passed: with ${coverage.selected} of ${coverage.total} instances stopped the site stayed on its primary (${failed} of ${count(pages.length, "page sample")} failed), and all of it was back ${took(measurement(context, "recovery"))}.`;
}

function took(one: Measurement | undefined): string {
  if (one?.measured === undefined) return "in a time that was not measured";
  const objective = one.objective === undefined ? "" : ` (objective ${formatDuration(one.objective)})`;
  return `in ${formatRange(one.measured)}${objective}`;
}

/** Whatever failed first: what stays stopped is never left to the findings. */
function failed(context: CheckContext, findings: readonly Finding[]): string {
  const sentence = `Failed: ${firstOf(findings, "deviated")}`;
  const isOpen = context.restoration.state === "not-restored" || context.restoration.state === "unproven";
  return isOpen && !sentence.includes("NOT RESTORED") ? `${sentence}${afterwards(context)}` : sentence;
}

/** The first finding with what was seen, and how many more there are. A finding that was not reached only follows from others. */
function firstOf(findings: readonly Finding[], ruling: "deviated" | "inconclusive"): string {
  const all = findings.filter((finding) => finding.ruling === ruling);
  const reached = all.filter((finding) => finding.notReached === undefined);
  const [first] = reached.length > 0 ? reached : all;
  if (first === undefined) return "the drill did not run to its end.";
  const more = Math.max(0, (reached.length > 0 ? reached : all).length - 1);
  return `${withActual(first)}${more === 0 ? "" : `, and ${count(more, "more finding")}`}.`;
}

/** A title that names what failed, or an actual that is long, is enough without the other. */
function withActual({ title, actual }: Finding): string {
  const seen = actual.length > ACTUAL_LENGTH || title.includes(": ") ? "" : ` (${withoutStop(actual)})`;
  return `${lowerFirst(withoutStop(title))}${seen}`;
}

function interruption({ history }: CheckContext): string | undefined {
  const why = history.last("drill.ended")?.why;
  if (why === "interrupted") return "the drill was interrupted.";
  const stopped = history.first("stop-condition");
  if (why === "stopped" && stopped !== undefined)
    return `the drill was stopped early: ${lowerFirst(withoutStop(shorten(stopped.what, WHAT_LENGTH)))}.`;
  return why === undefined ? "the journal ends before the drill does." : undefined;
}

/** Some of what refuses a drill can be seen only on the deployed site. */
function refused(context: CheckContext, findings: readonly Finding[]): string {
  const changed = context.history.all("stack.finished").filter((fact) => fact.changed);
  const stacks = [...new Set(changed.map(({ stack }) => stack))];
  const but = stacks.length === 0 ? "" : ` (stacks were created or changed: ${listSome(stacks, STACKS_SHOWN)})`;
  const why = refusal(context, findings);
  return context.restoration.state === "untouched"
    ? `Refused, nothing was stopped${but}: ${why}`
    : `Refused${but}: ${why}${afterwards(context)}`;
}

/** A steady state that did not hold says it in fewer words than its list of problems. */
function refusal(context: CheckContext, findings: readonly Finding[]): string {
  const titles = findings.filter((finding) => finding.ruling === "deviated").map(withActual);
  return titles.length > 0 ? `${titles.join("; ")}.` : problem(context, "refused");
}

function problem({ history }: CheckContext, kind: "refused" | "error"): string {
  const problems = history.all(kind).flatMap((fact) => fact.problems);
  const [first] = problems;
  if (first === undefined) return "no reason was recorded.";
  const more = problems.length - 1;
  return `${lowerFirst(withoutStop(shorten(plainReason(first.what), WHAT_LENGTH)))}${more === 0 ? "" : `, and ${count(more, "more problem")}`}.`;
}

function afterwards({ restoration, landmarks }: CheckContext): string {
  switch (restoration.state) {
    case "untouched":
      return " Nothing was stopped.";
    case "restored":
      return landmarks["steady-state-again"].bracket === undefined
        ? " Everything that was stopped runs again; the steady state was not seen again."
        : " Everything that was stopped runs again.";
    case "not-restored":
    case "unproven":
      return ` NOT RESTORED: ${notRestored(restoration)}${timerWords(restoration)}.`;
  }
}

/** No promise of what is over, nor of what was terminated. */
function timerWords({ timer, open, gone }: CheckContext["restoration"]): string {
  if (timer === undefined || open.every((id) => gone.includes(id))) return "";
  const at = `${formatClockTime(timer.at)} UTC`;
  if (timer.isOverdue) return `; the restart timer was due at ${at} and may still be repeated: start by hand what is stopped`;
  return `; the restart timer starts what is stopped at ${at}`;
}

const NAMES = /^(?:Route 53|Lambda|Amazon)\b/;

/** Names like `AWS`, `CloudFormation`, `DescribeTargetHealth` and `NOT RESTORED` keep their capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]*(?![\w.-])/.test(text) && !NAMES.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
