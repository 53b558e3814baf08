// The Markdown face, for job summaries: the verdict first, tables, details folded, readable without Mermaid.
import type { Report } from "../verdict/types.ts";
import { formatRange } from "../verdict/words.ts";
import { type Distribution, distributionSentence } from "./distribution.ts";
import { code, details, escapeMarkdown, table } from "./markdown/escape.ts";
import { gantt } from "./markdown/gantt.ts";
import {
  breakdowns,
  deployment,
  findings,
  foot,
  measured,
  notModelled,
  plan,
  problemLines,
  safety,
  steps,
  timelineBlock,
} from "./markdown/sections.ts";
import { METRIC_WORDS, OUTCOME_WORDS } from "./tables.ts";

export interface MarkdownOptions {
  /** Adds the phases as a Mermaid gantt chart. */
  readonly mermaid?: boolean;
}

const OUTCOME_SIGNS: Readonly<Record<Report["outcome"], string>> = {
  passed: "✅",
  failed: "❌",
  inconclusive: "❔",
  refused: "⛔",
  errored: "💥",
};
const NOT_PASSED_SHOWN = 20;

/** The report of one drill. Ends with a newline. */
export function markdownReport(report: Report, options: MarkdownOptions = {}): string {
  const lines = [
    `## ${OUTCOME_SIGNS[report.outcome]} ${OUTCOME_WORDS[report.outcome]}: ${escapeMarkdown(report.plan?.name ?? report.drill.id)}`,
    "",
    `**${escapeMarkdown(report.sentence)}**`,
    ...problemLines(report),
    ...steps(report),
    ...measured(report),
    ...timelineBlock(report),
    ...(options.mermaid ? gantt(report) : []),
    ...findings(report),
    ...details("Where the time went", breakdowns(report)),
    ...details("Safety", safety(report)),
    ...details("Plan and budget", plan(report)),
    ...details("Stacks and phases", deployment(report)),
    ...details("Not modelled in the lab", notModelled(report)),
    ...foot(report),
  ];
  return `${lines.join("\n")}\n`;
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
