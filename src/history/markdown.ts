// The history for the job's page: verdict first, the trend as charts, and the same numbers in a table.
import type { Millis } from "../ports/clock.ts";
import { code, details, escapeMarkdown, table } from "../report/markdown/escape.ts";
import { fit } from "../report/markdown/fit.ts";
import { METRIC_WORDS, OUTCOME_SIGNS, OUTCOME_WORDS } from "../report/tables.ts";
import { formatDuration, formatInstant } from "../time/units.ts";
import { count, formatRange } from "../verdict/words.ts";
import { chart, type NumberedDrill } from "./chart.ts";
import { EARLIER_MIN } from "./regression.ts";
import { silence } from "./silence.ts";
import { type Compared, type DrillRecord, type EarlierDrill, type History, METRICS } from "./types.ts";
import { HISTORY_SIGNS, longWords, silenceSentence, siteWords } from "./words.ts";

export interface HistoryMarkdownOptions {
  /** Address of a run's page by its id. */
  readonly runUrl: (run: number) => string | undefined;
}

const SKIPPED_SHOWN = 30;

/** Ends with a newline; never larger than a job summary may be. */
export function historySummary(history: History, { runUrl }: HistoryMarkdownOptions): string {
  const { outcome, sentence, current, earlier, compared, silence: heard, later, skipped, artifact } = history;
  const all: readonly EarlierDrill[] = [...(current === undefined ? [] : [{ record: current, counts: true }]), ...earlier];
  const rows = all.map((row, index) => ({ ...row, number: all.length - index }));
  const site = siteWords(rows[0]?.record, artifact);
  return fit([
    {
      name: "the verdict",
      lines: [`## ${HISTORY_SIGNS[outcome]} History of ${escapeMarkdown(site)}`, "", `**${escapeMarkdown(sentence)}**`],
    },
    {
      name: "the notes",
      lines: [
        ...(heard?.tooLong && current !== undefined ? ["", `🔇 Silence: ${escapeMarkdown(silenceSentence(heard))}.`] : []),
        ...(later > 0 ? ["", `Not the newest: ${count(later, "drill")} of this site began later.`] : []),
      ],
    },
    { name: "the comparison", lines: comparison(compared) },
    { name: "the trend", lines: trend(rows) },
    { name: "the table of drills", lines: drills(rows, heard?.every, runUrl) },
    {
      name: "what was not read",
      lines: details(`Not read: ${skipped.length}`, [
        ...skipped.slice(0, SKIPPED_SHOWN).map(({ source, why }) => `- ${code(source)}: ${escapeMarkdown(why)}`),
        ...(skipped.length > SKIPPED_SHOWN ? [`- and ${skipped.length - SKIPPED_SHOWN} more`] : []),
      ]),
    },
    { name: "how it is compared", lines: compared.length === 0 ? [] : details("How it is compared", HOW) },
  ]);
}

const HOW: readonly string[] = [
  `Upper ends are compared, as objectives are judged by them. The limit is the greatest of the median with the allowed share on top, the median with three deviations on top (1.4826 x the median absolute deviation, corrected for few drills), and the longest that passed and was no regression itself, of the earlier drills with the same fault that passed or failed; below ${EARLIER_MIN} of them nothing is compared. A drill is worse only when its whole range lies above the limit.`,
];

const WORDS: Readonly<Record<Compared["ruling"], string>> = {
  held: "✅ as before",
  inconclusive: "❔ too close to tell",
  deviated: "📉 **longer**",
  "not-enough-history": "not enough history",
  "not-measured": "not measured",
};

function comparison(compared: readonly Compared[]): readonly string[] {
  const length = (value: number | undefined) => (value === undefined ? "-" : formatDuration(value));
  return table(
    ["", "this run", "median", "deviation", "limit", "earlier drills", ""],
    compared.map(({ metric, measured, median, spread, limit, earlier, ruling }) => [
      METRIC_WORDS[metric],
      measured === undefined ? "not seen" : formatRange(measured),
      length(median),
      length(spread),
      length(limit),
      String(earlier),
      WORDS[ruling],
    ]),
  );
}

type Row = EarlierDrill & NumberedDrill;

/** The oldest on the left, only drills whose figures may stand beside each other. */
function trend(rows: readonly Row[]): readonly string[] {
  const shown = rows.filter(({ counts }) => counts).toReversed();
  const charts = METRICS.flatMap((metric) => chart(metric, shown));
  if (charts.length === 0) return ["", "_A trend needs two drills with measured times; it begins with the next one._"];
  const note = "Bars: upper ends of the measured times. Line: the objective. A drill without a measured time has no bar.";
  return [...charts, "", `_${note} The table has the drills by their numbers._`];
}

function drills(rows: readonly Row[], every: Millis | undefined, runUrl: HistoryMarkdownOptions["runUrl"]): readonly string[] {
  return table(
    ["drill", "began (UTC)", "run", "", "verdict", ...METRICS.map((metric) => METRIC_WORDS[metric]), "note"],
    rows.map(({ number, record, counts }, index) => [
      String(number),
      formatInstant(record.startedAt).slice(0, 16).replace("T", " "),
      link(record, runUrl),
      OUTCOME_SIGNS[record.outcome],
      OUTCOME_WORDS[record.outcome],
      ...METRICS.map((metric) => cell(record.metrics[metric])),
      notes(record, rows[index + 1]?.record, counts, every).join("; "),
    ]),
  );
}

function link({ run, drill }: DrillRecord, runUrl: HistoryMarkdownOptions["runUrl"]): string {
  const url = run === undefined ? undefined : runUrl(run);
  return url === undefined ? code(drill) : `[${run}](${url})`;
}

function cell({ measured, objective }: DrillRecord["metrics"]["failover"]): string {
  const limit = objective === undefined ? "" : ` (of ${formatDuration(objective)})`;
  return `${measured === undefined ? "-" : formatRange(measured)}${limit}`;
}

function notes(record: DrillRecord, before: DrillRecord | undefined, counts: boolean, every: Millis | undefined): readonly string[] {
  const heard = every === undefined ? undefined : silence(before, record.startedAt, every);
  return [
    ...(record.restored === false ? ["**NOT RESTORED**"] : []),
    ...(counts ? [] : ["not compared"]),
    ...(before?.digest !== undefined && record.digest !== undefined && before.digest !== record.digest
      ? ["🔧 templates or drill file changed"]
      : []),
    ...(heard?.tooLong ? [`🔇 ${longWords(heard.lasted)} of silence before`] : []),
  ];
}
