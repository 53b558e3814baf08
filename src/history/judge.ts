// The history's verdict: what became of this run's drill, and how it stands beside the earlier ones.
import type { Instant, Millis } from "../ports/clock.ts";
import { newestFirst, split } from "./comparable.ts";
import { compare, EARLIER_MIN } from "./regression.ts";
import { silence } from "./silence.ts";
import type { Compared, DrillRecord, History, HistoryOutcome, JobResult, Silence, Skipped } from "./types.ts";
import { longWords, regressedSentence, silenceSentence, steadySentence } from "./words.ts";

export interface Told {
  /** Of this run's drill; undefined when it left none. */
  readonly current: DrillRecord | undefined;
  /** All that were read, of this site or not, in any order. */
  readonly records: readonly DrillRecord[];
  readonly artifact: string;
  readonly at: Instant;
  /** How many earlier drills are looked at. */
  readonly runs: number;
  /** 0.2: a drill may take 20 % longer than the median. */
  readonly worse: number;
  readonly every: Millis | undefined;
  readonly jobResult: JobResult | undefined;
  /** Somebody started this run and may have cancelled it; false where a schedule did. */
  readonly attended?: boolean;
  /** This run's report could not be looked for. */
  readonly unreadable?: boolean;
  readonly skipped: readonly Skipped[];
}

export function judgeHistory(told: Told): History {
  const { current, artifact, at, runs, worse, every, jobResult, skipped } = told;
  const parts = current === undefined ? withoutDrill(told) : split(current, told.records);
  const earlier = parts.earlier.slice(0, runs);
  const compared = current === undefined ? [] : compare(current, earlier, { worse });
  const heard = every === undefined ? undefined : silence(earlier[0]?.record, current?.startedAt ?? at, every);
  const { outcome, sentence } =
    current === undefined ? withoutReport(told, heard, earlier[0]?.record) : withReport(current, compared, heard);
  return {
    format: 1,
    outcome,
    sentence,
    artifact,
    at,
    jobResult,
    current,
    earlier,
    later: parts.later.length,
    compared,
    silence: heard,
    skipped,
  };
}

/** The site is that of the newest drill. */
function withoutDrill({ records, at }: Told): ReturnType<typeof split> {
  const [newest, ...rest] = newestFirst(records.filter(({ startedAt }) => startedAt <= at));
  if (newest === undefined) return { earlier: [], later: [] };
  return {
    earlier: [{ record: newest, counts: false }, ...split(newest, rest).earlier.map((one) => ({ ...one, counts: false }))],
    later: [],
  };
}

interface Verdict {
  readonly outcome: HistoryOutcome;
  readonly sentence: string;
}

function withReport(current: DrillRecord, compared: readonly Compared[], heard: Silence | undefined): Verdict {
  const late = heard?.tooLong ? ` It had been silent: ${silenceSentence(heard)}.` : "";
  if (current.outcome !== "passed") return { outcome: current.outcome, sentence: `${current.sentence}${late}` };
  if (compared.some(({ ruling }) => ruling === "deviated"))
    return { outcome: "regressed", sentence: `${regressedSentence(compared)}${late}` };
  if (compared.some(({ ruling }) => ruling === "held" || ruling === "inconclusive"))
    return { outcome: "steady", sentence: `${steadySentence(compared)}${late}` };
  const most = Math.max(0, ...compared.map(({ earlier }) => earlier));
  const sentence = `Passed; not enough history to compare with: ${most} of at least ${EARLIER_MIN} earlier drills.${late}`;
  return { outcome: "not-enough-history", sentence };
}

function withoutReport(
  { jobResult: job, attended = true, unreadable }: Told,
  heard: Silence | undefined,
  newest: DrillRecord | undefined,
): Verdict {
  if (unreadable) {
    const ended = job === undefined ? "" : `The drill's job ended as ${job}. `;
    return { outcome: "unreadable", sentence: `${ended}This run's report could not be looked for: whether its drill passed is not known.` };
  }
  if (job === "failure" || job === "success") {
    const ended = job === "failure" ? "failed" : "succeeded";
    return {
      outcome: "no-report",
      sentence: `The drill's job ${ended} and left no report of a drill that can be read: whether the site still fails over is not known.`,
    };
  }
  // GitHub calls a job that ran out of time cancelled, too, and at night nobody else cancels.
  if (job === "cancelled" && !attended)
    return {
      outcome: "no-report",
      sentence: "The drill's job was cancelled or ran out of time, and left no report of a drill that can be read.",
    };
  if (heard?.tooLong)
    return {
      outcome: "silent",
      sentence: `Silent: the newest drill began ${longWords(heard.lasted)} ago; one was expected every ${longWords(heard.every)}.`,
    };
  const why = job === undefined ? "this run has no report of one" : `its job was ${job}`;
  const last = newest === undefined ? "" : ` The newest ${newest.outcome === "passed" ? "passed" : `was ${newest.outcome}`}.`;
  return { outcome: "not-run", sentence: `No drill ran: ${why}.${last}` };
}
