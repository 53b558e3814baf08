// The one issue of a site: when it is opened and closed, and what stands in it. Pure; GitHub is the caller's.
import { clean } from "../report/clean.ts";
import { code, escapeMarkdown } from "../report/markdown/escape.ts";
import { formatInstant } from "../time/units.ts";
import { shorten } from "../verdict/words.ts";
import type { History, HistoryOutcome } from "./types.ts";
import { siteWords } from "./words.ts";

export const ISSUE_LABEL = { name: "failover-drill", color: "d93f0b", description: "A failover drill found something" } as const;

/** GitHub takes 256 characters. */
const TITLE_LENGTH = 200;
/** Of one text in the body, which may have 65,536: escaped, a character can have twelve. */
const TEXT_LENGTH = 400;
const NAME_LENGTH = 100;

export interface IssueContext {
  readonly runUrl: string | undefined;
  /** Codes of what refused the drill. */
  readonly problems: readonly string[];
  /** What the report's findings say against the site, the worst first. */
  readonly findings: readonly { readonly title: string; readonly advice: string | undefined }[];
  readonly failOnInconclusive: boolean;
  /** Somebody started this run; false where a schedule did. */
  readonly attended: boolean;
  /** Of this run; above 1 it was repeated. */
  readonly attempt: number;
}

export type IssueMove = "open" | "close" | "leave";

/** Refused on purpose, or because another drill has the site: nobody needs to do anything. */
const ON_PURPOSE = /^(calendar\.|safety\.site-held$)/;

/**
 * `open` means a comment where the issue is there already. A pass closes it only when no newer drill is known, and when all earlier ones
 * could be read: it may be a regression. What opens it is held back where newer drills are known and this is the repeat of an old run,
 * or where one of those has passed.
 */
export function issueMove(history: History, context: IssueContext): IssueMove {
  const { later, laterPassed, earlierUnread } = history;
  const move = moveOfDrill(history, context);
  if (move === "open") return later > 0 && (context.attempt > 1 || laterPassed) ? "leave" : "open";
  return later > 0 || earlierUnread ? "leave" : move;
}

/**
 * Something that was stopped and does not run again opens it whatever the verdict. A drill that somebody started and cancelled, or
 * that was skipped, says nothing of the site, so it neither opens nor closes; where that happens again and again, it becomes silence,
 * and that opens it. A schedule's drill is cancelled by nobody: it ran out of time. A drill that came to its end has said what there
 * is to say, whatever became of its job, which may be another site's of the same matrix. Refusals on purpose open it when there is
 * nothing else for too long, and a report that could not be asked for when its job failed.
 */
function moveOfDrill({ outcome, current, refusedSince, jobResult }: History, context: IssueContext): IssueMove {
  if (current?.restored === false) return "open";
  const cutOff = current === undefined || current.outcome === "errored" || current.outcome === "inconclusive";
  if (cutOff && jobResult === "cancelled" && context.attended && outcome !== "silent") return "leave";
  if (outcome === "refused" && context.problems.length > 0 && context.problems.every((problem) => ON_PURPOSE.test(problem)))
    return refusedSince?.tooLong ? "open" : "leave";
  if (outcome === "unreadable" && jobResult === "failure") return "open";
  if (outcome === "inconclusive" && !context.failOnInconclusive) return "leave";
  return MOVES[outcome];
}

const MOVES: Readonly<Record<HistoryOutcome, IssueMove>> = {
  steady: "close",
  "not-enough-history": "close",
  regressed: "open",
  failed: "open",
  inconclusive: "open",
  refused: "open",
  errored: "open",
  "no-report": "open",
  unreadable: "leave",
  "not-run": "leave",
  silent: "open",
};

/** Finds the issue of this artifact's site again; always the first line of its body. */
export function issueMarker(artifact: string): string {
  // Two hyphens would end the HTML comment.
  return `<!-- failover-drill history: ${encodeURIComponent(artifact).replaceAll("-", "%2D")} -->`;
}

const TITLES: Readonly<Record<HistoryOutcome, string>> = {
  steady: "passed",
  "not-enough-history": "passed",
  regressed: "takes longer than before",
  failed: "failed",
  inconclusive: "was inconclusive",
  refused: "was refused",
  errored: "ended in an error",
  "no-report": "left no report",
  unreadable: "failed, and its report could not be read",
  "not-run": "did not run",
  silent: "has not run for too long",
};

export function issueTitle(history: History): string {
  const site = siteWords(history.current ?? history.earlier[0]?.record, history.artifact);
  const what = history.refusedSince?.tooLong ? "is refused every time" : TITLES[history.outcome];
  return clean(shorten(`Failover drill of ${site} ${what}`, TITLE_LENGTH)).replace(/ {2,}/g, " ");
}

export function issueBody(history: History, context: IssueContext): string {
  return [
    issueMarker(history.artifact),
    ...news(history, context),
    "",
    "### What to do",
    "",
    ...todo(history).map((line, index) => `${index + 1}. ${line}`),
    "",
    `_Kept by Failover Drill: further drills that do not pass are told in comments, and the next one that passes closes this issue. It is found again by its label ${code(ISSUE_LABEL.name)} and by its first line._`,
    "",
  ].join("\n");
}

/** For an issue that is open already. */
export function repeatComment(history: History, context: IssueContext): string {
  return [...news(history, context), ""].join("\n");
}

export function closingComment(history: History, context: IssueContext): string {
  return [`✅ **The drill passed again.** ${safe(history.sentence)}`, "", ...where(history, context), ""].join("\n");
}

function news(history: History, context: IssueContext): readonly string[] {
  const stopped = history.current?.restored === false ? ["", "⚠️ **Not everything that the drill stopped runs again.**"] : [];
  return [
    `**${safe(history.sentence)}**`,
    ...stopped,
    "",
    ...where(history, context),
    ...context.findings.flatMap(({ title, advice }) => [`- ${safe(title)}`, ...(advice === undefined ? [] : [`  - ${safe(advice)}`])]),
  ];
}

function where({ current, artifact, at }: History, { runUrl }: IssueContext): readonly string[] {
  const drill =
    current === undefined
      ? ""
      : `, drill ${code(shorten(current.drill, NAME_LENGTH))} of ${formatInstant(current.startedAt).slice(0, 16).replace("T", " ")} UTC`;
  const run = runUrl === undefined ? "this run" : `[this run](${runUrl})`;
  return [`- ${run}${drill}, artifact ${code(artifact)}, told on ${formatInstant(at).slice(0, 10)}`];
}

function todo({ outcome, current, refusedSince }: History): readonly string[] {
  const sweep = "Run the Action with `mode: sweep`: it starts what drills have left stopped, and is safe at any time.";
  const read = "Read the run's summary: it names what deviated, with the likely causes. The artifact has the whole report as a page.";
  const last = "Run the drill again (Run workflow, or Re-run all jobs): when it passes, this issue is closed.";
  const first = current?.restored === false || outcome === "no-report" || outcome === "errored" ? [sweep] : [];
  const own: Readonly<Partial<Record<HistoryOutcome, readonly string[]>>> = {
    regressed: [
      "Read the table in the run's summary: it marks the runs between which templates or drill file changed.",
      "If the longer time is intended, nothing needs to be done: it becomes the new median after some runs.",
    ],
    "no-report": [
      "Read the log of the drill's job: its step died, ran out of time, was never reached, or its report was not uploaded (a warning of its post step says why).",
    ],
    silent: [
      "Look whether the workflow still runs: GitHub switches schedules off after 60 days without a commit in a public repository, and cancelled or skipped jobs leave no drill.",
    ],
    refused: [
      "Read what refused it: nothing was stopped, and nothing is known of the site's failover either.",
      ...(refusedSince?.tooLong
        ? [
            "Hold the workflow's schedule against the drill file's calendar (their time zones may differ) and against others that drill the site.",
          ]
        : []),
    ],
  };
  return [...first, ...(own[outcome] ?? [read]), last];
}

const safe = (text: string): string => escapeMarkdown(shorten(text, TEXT_LENGTH));
