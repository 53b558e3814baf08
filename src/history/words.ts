// The history in words: the same in the summary, the outputs and the issue.
import type { Millis } from "../ports/clock.ts";
import { METRIC_WORDS } from "../report/tables.ts";
import { formatDuration, HOUR, MINUTE } from "../time/units.ts";
import { count, formatRange } from "../verdict/words.ts";
import { type Compared, type DrillRecord, type HistoryOutcome, METRICS, type Silence } from "./types.ts";

const DAY: Millis = 24 * HOUR;

export const HISTORY_SIGNS: Readonly<Record<HistoryOutcome, string>> = {
  steady: "✅",
  regressed: "📉",
  "not-enough-history": "✅",
  failed: "❌",
  inconclusive: "❔",
  refused: "⛔",
  errored: "💥",
  "no-report": "💥",
  unreadable: "❔",
  "not-run": "➖",
  silent: "🔇",
};

/** `15 days`, `36 h`; shorter ones as everywhere else. Rounded down: "older than" stays true. */
export function longWords(length: Millis): string {
  if (length >= 3 * DAY) return count(Math.floor(length / DAY), "day");
  if (length >= HOUR) return `${Math.floor(length / HOUR)} h`;
  return formatDuration(length < MINUTE ? length : Math.floor(length / MINUTE) * MINUTE);
}

/** `reference-site in ap-northeast-1`; the fallback where no drill has said. */
export function siteWords(record: DrillRecord | undefined, fallback: string): string {
  if (record === undefined || record.site.name === "") return fallback;
  return record.site.region === undefined ? record.site.name : `${record.site.name} in ${record.site.region}`;
}

export function steadySentence(compared: readonly Compared[]): string {
  const first = METRICS.flatMap((metric) => compared.filter((one) => one.metric === metric && one.ruling !== "not-measured"))[0];
  if (first?.measured === undefined || first.median === undefined) return "Steady.";
  const unclear = compared.filter(({ ruling }) => ruling === "inconclusive").map(({ metric }) => METRIC_WORDS[metric]);
  const open = unclear.length === 0 ? "" : ` Too close to the limit to tell: ${unclear.join(", ")}.`;
  return `Steady: ${METRIC_WORDS[first.metric]} ${formatRange(first.measured)}, the median of ${count(first.earlier, "earlier drill")} is ${formatDuration(first.median)}.${open}`;
}

export function regressedSentence(compared: readonly Compared[]): string {
  const worse = compared.flatMap(({ metric, ruling, measured, earlier, median, limit }) =>
    ruling !== "deviated" || measured === undefined || median === undefined || limit === undefined
      ? []
      : `${METRIC_WORDS[metric]} ${formatRange(measured)}, above ${formatDuration(limit)} (median of ${count(earlier, "earlier drill")}: ${formatDuration(median)})`,
  );
  return `Regressed: the drill passed, but took longer than the earlier ones let expect: ${worse.join("; ")}.`;
}

export function refusedSentence({ lasted, every }: Silence): string {
  return `Every drill of the last ${longWords(lasted)} was refused; one was expected every ${longWords(every)}.`;
}

export function silenceSentence({ lasted, every }: Silence): string {
  return `the drill before began ${longWords(lasted)} earlier; one was expected every ${longWords(every)}`;
}
