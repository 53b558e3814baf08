// The Markdown face, for job summaries: the verdict first, tables, details folded, readable without Mermaid.
import type { Report } from "../verdict/types.ts";
import { formatRange } from "../verdict/words.ts";
import { type Distribution, distributionSentence } from "./distribution.ts";
import { code, details, escapeMarkdown, table } from "./markdown/escape.ts";
import { fit } from "./markdown/fit.ts";
import { gantt } from "./markdown/gantt.ts";
import {
  breakdowns,
  changes,
  deployment,
  findings,
  foot,
  head,
  measured,
  notModelled,
  plan,
  problemLines,
  safety,
  steps,
  timelineBlock,
} from "./markdown/sections.ts";
import { METRIC_WORDS, OUTCOME_SIGNS, OUTCOME_WORDS, safetyTitle } from "./tables.ts";

export interface MarkdownOptions {
  /** Adds the phases as a Mermaid gantt chart. */
  readonly mermaid?: boolean;
}

const NOT_PASSED_SHOWN = 20;

/** The report of one drill, never larger than a job summary may be. Ends with a newline. */
export function markdownReport(report: Report, options: MarkdownOptions = {}): string {
  const title = `## ${OUTCOME_SIGNS[report.outcome]} ${OUTCOME_WORDS[report.outcome]}: ${escapeMarkdown(report.plan?.name ?? report.drill.id)}`;
  return fit([
    { name: "the verdict", lines: [title, "", `**${escapeMarkdown(report.sentence)}**`, "", head(report)] },
    // First in the budget, last on the page: who repeats a drill needs nothing else.
    { name: "how to repeat", lines: foot(report), last: true },
    { name: "the problems", lines: problemLines(report) },
    { name: "the steps", lines: steps(report) },
    { name: "the measured times", lines: measured(report) },
    { name: "the timeline", lines: timelineBlock(report) },
    { name: "the chart of phases", lines: options.mermaid ? gantt(report) : [] },
    { name: "the findings", lines: findings(report) },
    { name: "where the time went", lines: details("Where the time went", breakdowns(report)) },
    { name: "each signal over time", lines: details("Each signal over time", changes(report)) },
    { name: "safety", lines: details(safetyTitle(report), safety(report)) },
    { name: "plan and budget", lines: details("Plan and budget", plan(report)) },
    { name: "stacks and phases", lines: details("Stacks and phases", deployment(report)) },
    { name: "what is not modelled", lines: details("Not modelled in the lab", notModelled(report)) },
  ]);
}

/** Many drills beside each other. Ends with a newline. */
export function markdownDistribution(spread: Distribution): string {
  const shown = spread.notPassed.slice(0, NOT_PASSED_SHOWN);
  const seconds = (value: number) => formatRange({ min: value, max: value });
  const lines = [
    `## ${spread.notPassed.length === 0 ? "✅" : "❌"} ${distributionSentence(spread)}`,
    ...table(
      ["", "min", "p50", "p95", "max", "drills", "replay the longest"],
      spread.metrics.map(({ metric, drills, min, p50, p95, max, worst }) => [
        METRIC_WORDS[metric],
        ...[min, p50, p95, max].map(seconds),
        String(drills),
        code(worst.replay),
      ]),
    ),
    ...table(
      ["seed", "verdict", "replay"],
      shown.map(({ seed, sentence, replay }) => [code(seed), escapeMarkdown(sentence), code(replay)]),
    ),
    ...(spread.notPassed.length > shown.length ? ["", `and ${spread.notPassed.length - shown.length} more`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
