// The history's verdict: what became of this run's drill, and how it stands beside the earlier ones.
import type { Instant, Millis } from "../ports/clock.ts";
import { shorten } from "../verdict/words.ts";
import { newestFirst, split } from "./comparable.ts";
import { compare, EARLIER_MIN } from "./regression.ts";
import { refusedSince, silence } from "./silence.ts";
import type { Compared, DrillRecord, History, HistoryOutcome, JobResult, Silence, Skipped } from "./types.ts";
import { longWords, refusedSentence, regressedSentence, silenceSentence, steadySentence } from "./words.ts";

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
  /** This run's report could not be asked for. */
  readonly unreadable?: boolean;
  /** Nor could all of the earlier drills. */
  readonly earlierUnread?: boolean;
  readonly skipped: readonly Skipped[];
}

export function judgeHistory(told: Told): History {
  const { current, artifact, at, runs, worse, every, jobResult, earlierUnread = false, skipped } = told;
  const { records, ahead } = upToNow(told);
  const parts = current === undefined ? withoutDrill(records) : split(current, records);
  const earlier = parts.earlier.slice(0, runs);
  const compared = current === undefined ? [] : compare(current, earlier, { worse });
  // Of drills that could not be read, nobody knows when the newest began.
  const heard = every === undefined || earlierUnread ? undefined : silence(earlier[0]?.record, current?.startedAt ?? at, every);
  const refused = every === undefined || earlierUnread || current === undefined ? undefined : refusedSince(current, parts.earlier, every);
  const { outcome, sentence } =
    current === undefined
      ? withoutReport(told, heard, earlier[0]?.record)
      : withReport(current, compared, { silence: heard, refusedSince: refused, earlierUnread });
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
    laterPassed: parts.later.some((record) => record.outcome === "passed" && record.restored !== false),
    earlierUnread,
    compared,
    silence: heard,
    refusedSince: refused,
    skipped: [...skipped, ...ahead.map(({ drill }) => ({ source: `drill ${shorten(drill, NAME_LENGTH)}`, why: AHEAD }))],
  };
}

export const AHEAD = "dated into the future by a wrong clock";

const NAME_LENGTH = 100;

/** What a wrong clock has dated into the future would be newer than every drill until then. */
function upToNow({ records, current, at }: Told): { readonly records: readonly DrillRecord[]; readonly ahead: readonly DrillRecord[] } {
  const now = Math.max(at, current?.startedAt ?? at);
  return {
    records: records.filter(({ startedAt }) => startedAt <= now),
    ahead: newestFirst(records).filter(({ startedAt }) => startedAt > now),
  };
}

/** The site is that of the newest drill, of AWS where there is one: the lab's beside it prove nothing of a site. */
function withoutDrill(records: readonly DrillRecord[]): ReturnType<typeof split> {
  const all = newestFirst(records);
  const newest = all.find(({ world }) => world === "aws") ?? all[0];
  if (newest === undefined) return { earlier: [], later: [] };
  return {
    earlier: [{ record: newest, counts: false }, ...split(newest, all).earlier.map((one) => ({ ...one, counts: false }))],
    later: [],
  };
}

interface Verdict {
  readonly outcome: HistoryOutcome;
  readonly sentence: string;
}

const UNREAD = " Not all of the earlier drills could be read.";

function withReport(
  current: DrillRecord,
  compared: readonly Compared[],
  { silence: heard, refusedSince: refused, earlierUnread }: Pick<History, "silence" | "refusedSince" | "earlierUnread">,
): Verdict {
  const late = heard?.tooLong ? ` It had been silent: ${silenceSentence(heard)}.` : "";
  const always = refused?.tooLong ? ` ${refusedSentence(refused)}` : "";
  if (current.outcome !== "passed") return { outcome: current.outcome, sentence: `${current.sentence}${always}${late}` };
  const rest = `${earlierUnread ? UNREAD : ""}${late}`;
  if (compared.some(({ ruling }) => ruling === "deviated"))
    return { outcome: "regressed", sentence: `${regressedSentence(compared)}${rest}` };
  if (compared.some(({ ruling }) => ruling === "held" || ruling === "inconclusive"))
    return { outcome: "steady", sentence: `${steadySentence(compared)}${rest}` };
  const short = compared.filter(({ ruling }) => ruling === "not-enough-history").map(({ earlier }) => earlier);
  const why =
    short.length === 0
      ? "this drill measured nothing that could be compared."
      : `not enough history to compare with: ${Math.max(...short)} of at least ${EARLIER_MIN} earlier drills.`;
  return { outcome: "not-enough-history", sentence: `Passed; ${why}${rest}` };
}

function withoutReport(
  { jobResult: job, attended = true, unreadable, earlierUnread }: Told,
  heard: Silence | undefined,
  newest: DrillRecord | undefined,
): Verdict {
  if (unreadable) {
    const ended = job === undefined ? "" : `The drill's job ended as ${job}. `;
    return { outcome: "unreadable", sentence: `${ended}This run's report could not be read: whether its drill passed is not known.` };
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
  return { outcome: "not-run", sentence: `No drill ran: ${why}.${last}${earlierUnread ? UNREAD : ""}` };
}
