// The report of this very run: its artifact, or the folder where the drill ran in the same job.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordOf } from "../../src/history/record.ts";
import type { DrillRecord } from "../../src/history/types.ts";
import { type ReadReport, reportOf } from "../github/archive.ts";
import { artifactsOfRun, attemptBegan } from "../github/artifacts.ts";
import type { GitHub } from "../github/client.ts";
import { wordsOf } from "../github/errors.ts";
import type { ThisRun } from "../this-run.ts";
import { downloadReports, REHEARSED, type Sink, sourceOf } from "./evidence.ts";
import type { HistoryInputs } from "./inputs.ts";

export interface Current {
  readonly record: DrillRecord;
  readonly report: ReadReport;
}

interface OwnReport {
  readonly current: Current | undefined;
  /** Id of its artifact. */
  readonly artifact: number | undefined;
  /** GitHub did not say what this run has left. */
  readonly unreadable: boolean;
}

const NONE: OwnReport = { current: undefined, artifact: undefined, unreadable: false };

/** Never rejects: what could not be read is named in the sink. */
export async function ownReport(gitHub: GitHub | undefined, inputs: HistoryInputs, run: ThisRun, sink: Sink): Promise<OwnReport> {
  const found = gitHub === undefined || run.run === undefined ? NONE : await fromArtifact(gitHub, inputs, run.run, run.attempt, sink);
  return { ...found, current: found.current ?? fromFolder(inputs.out, run.run, sink) };
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
    // A drill that was repeated and died must not be taken for the attempt before it.
    if (attempt > 1 && jobResult !== undefined && jobResult !== "success") {
      const began = await attemptBegan(gitHub, run, attempt);
      if (Date.parse(artifact.created_at ?? "") < began) return NONE;
    }
    const [report, ...others] = await downloadReports(gitHub, artifact, sink);
    if (report === undefined) return NONE;
    const source = sourceOf(artifact);
    if (others.length > 0) {
      sink.skipped.push({ source, why: `it holds ${others.length + 1} reports: give each site an artifact of its own` });
      return NONE;
    }
    return { ...NONE, current: currentOf(report, { run, artifact: artifact.id }, source, sink), artifact: artifact.id };
  } catch (error) {
    sink.notice(`This run's artifact could not be looked for: ${wordsOf(error)}.`);
    return { ...NONE, unreadable: true };
  }
}

function fromFolder(out: string, run: number | undefined, sink: Sink): Current | undefined {
  const path = join(out, "report.json");
  if (!existsSync(path)) return undefined;
  try {
    return currentOf(reportOf(readFileSync(path, "utf8")), run === undefined ? {} : { run }, path, sink);
  } catch (error) {
    sink.skipped.push({ source: path, why: wordsOf(error) });
    return undefined;
  }
}

function currentOf(report: ReadReport, from: { run?: number; artifact?: number }, source: string, { skipped }: Sink): Current | undefined {
  const record = recordOf(report, from);
  if (record === undefined) skipped.push({ source, why: REHEARSED });
  return record && { record, report };
}
