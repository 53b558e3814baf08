// The report of this very run: its artifact, or the folder where the drill ran in the same job.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordOf } from "../../src/history/record.ts";
import type { DrillRecord } from "../../src/history/types.ts";
import type { Instant } from "../../src/ports/clock.ts";
import { type ReadReport, reportOf } from "../github/archive.ts";
import { type Artifact, artifactsOfRun, attemptBegan } from "../github/artifacts.ts";
import type { GitHub } from "../github/client.ts";
import { wordsOf } from "../github/errors.ts";
import { jobsOfRun } from "../github/jobs.ts";
import type { ThisRun } from "../this-run.ts";
import { type Standing, standing } from "./attempts.ts";
import { downloadReports, REHEARSED, type Sink, sourceOf } from "./evidence.ts";
import type { HistoryInputs } from "./inputs.ts";

export interface Current {
  readonly record: DrillRecord;
  readonly report: ReadReport;
}

interface OwnReport {
  readonly current: Current | undefined;
  /** Id of its artifact, readable or not: it is no earlier drill's. */
  readonly artifact: number | undefined;
  /** GitHub did not say what this run has left. */
  readonly unreadable: boolean;
}

const NONE: OwnReport = { current: undefined, artifact: undefined, unreadable: false };

/** Never rejects: what could not be read is named in the sink. */
export async function ownReport(gitHub: GitHub | undefined, inputs: HistoryInputs, run: ThisRun, sink: Sink): Promise<OwnReport> {
  const found = gitHub === undefined || run.run === undefined ? NONE : await fromArtifact(gitHub, inputs, run.run, run.attempt, sink);
  if (found.current !== undefined) return found;
  return { ...found, current: await fromFolder(found.unreadable ? undefined : gitHub, inputs, run, sink) };
}

async function fromArtifact(
  gitHub: GitHub,
  { artifact: name, jobResult }: HistoryInputs,
  run: number,
  attempt: number,
  sink: Sink,
): Promise<OwnReport> {
  try {
    const [artifact] = await artifactsOfRun(gitHub, run, name);
    if (artifact === undefined) return NONE;
    const source = sourceOf(artifact);
    // A drill that was repeated and died must not be taken for the attempt before it.
    const still = attempt > 1 && jobResult !== "success" ? await standingOf(gitHub, artifact, run, attempt) : "stands";
    if (still === "run-again") return NONE;
    const own = { ...NONE, artifact: artifact.id };
    if (still === "unknown") {
      sink.notice(`${source} was left by an earlier attempt, and GitHub does not say whether its job was run again since.`);
      return { ...own, unreadable: true };
    }
    const { reports, unread } = await downloadReports(gitHub, artifact, sink);
    const [report, ...others] = reports;
    if (report === undefined) return { ...own, unreadable: unread };
    if (others.length > 0) {
      sink.skipped.push({ source, why: `it holds ${others.length + 1} reports: give each site an artifact of its own` });
      return own;
    }
    return { ...own, current: currentOf(report, { run, artifact: artifact.id }, source, sink) };
  } catch (error) {
    sink.notice(`This run's artifact could not be looked for: ${wordsOf(error)}.`);
    return { ...NONE, unreadable: true };
  }
}

async function standingOf(gitHub: GitHub, { created_at }: Artifact, run: number, attempt: number): Promise<Standing> {
  const left = Date.parse(created_at ?? "");
  if (left >= (await attemptBegan(gitHub, run, attempt))) return "stands";
  return standing(left, await jobsOfRun(gitHub, run));
}

/** On a runner of one's own the folder may still hold an earlier run's report. */
async function fromFolder(
  gitHub: GitHub | undefined,
  { out, jobResult }: HistoryInputs,
  run: ThisRun,
  sink: Sink,
): Promise<Current | undefined> {
  const path = join(out, "report.json");
  if (!existsSync(path)) return undefined;
  try {
    const current = currentOf(reportOf(readFileSync(path, "utf8")), run.run === undefined ? {} : { run: run.run }, path, sink);
    if (current === undefined) return undefined;
    const why = whyEarlier(current.record.startedAt, await began(gitHub, run, sink), jobResult);
    if (why === undefined) return current;
    sink.skipped.push({ source: path, why });
  } catch (error) {
    sink.skipped.push({ source: path, why: wordsOf(error) });
  }
  return undefined;
}

/** Undefined where it may be this run's. */
function whyEarlier(startedAt: Instant, attemptBeganAt: Instant, jobResult: HistoryInputs["jobResult"]): string | undefined {
  if (startedAt < attemptBeganAt) return "its drill began before this run did";
  if (startedAt >= attemptBeganAt || jobResult === undefined || jobResult === "success") return undefined;
  return "GitHub does not say when this run began, and the drill's job did not succeed: it may be an earlier run's";
}

/** NaN where GitHub does not say. */
async function began(gitHub: GitHub | undefined, { run, attempt }: ThisRun, sink: Sink): Promise<Instant> {
  if (gitHub === undefined || run === undefined) return Number.NaN;
  return attemptBegan(gitHub, run, attempt).catch((error: unknown) => {
    sink.notice(`When this run began could not be asked for: ${wordsOf(error)}.`);
    return Number.NaN;
  });
}

function currentOf(report: ReadReport, from: { run?: number; artifact?: number }, source: string, { skipped }: Sink): Current | undefined {
  const record = recordOf(report, from);
  if (record === undefined) skipped.push({ source, why: REHEARSED });
  return record && { record, report };
}
