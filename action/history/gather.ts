// All drills that are known: this run's report, the artifacts of earlier runs, and the long history's branch.
import { isSameSite, newestFirst } from "../../src/history/comparable.ts";
import { readLines } from "../../src/history/lines.ts";
import { recordOf } from "../../src/history/record.ts";
import type { DrillRecord, Skipped } from "../../src/history/types.ts";
import { type Artifact, artifactsNamed, whyNot } from "../github/artifacts.ts";
import { readBranch } from "../github/branch.ts";
import type { GitHub } from "../github/client.ts";
import { wordsOf } from "../github/errors.ts";
import type { ThisRun } from "../this-run.ts";
import { downloadReports, REHEARSED, type Sink, sourceOf } from "./evidence.ts";
import type { HistoryInputs } from "./inputs.ts";
import { type Current, ownReport } from "./own-report.ts";

export interface Gathered {
  readonly current: Current | undefined;
  /** Of this run and of all others, each drill once. */
  readonly records: readonly DrillRecord[];
  readonly skipped: readonly Skipped[];
  /** GitHub did not say what this run has left. */
  readonly unreadable: boolean;
  /** Nor all that earlier runs have left. */
  readonly earlierUnread: boolean;
}

interface Read {
  readonly records: readonly DrillRecord[];
  /** GitHub did not give all of it. */
  readonly unread: boolean;
}

const NOTHING: Read = { records: [], unread: false };

/** Downloads beyond the drills that are wanted: of other sites, broken ones. */
const SPARE = 20;
const AT_ONCE = 4;

/** Never rejects; `notice` is told of what could not be asked for, and the rest goes on. */
export async function gather(gitHub: GitHub | undefined, inputs: HistoryInputs, run: ThisRun, notice: Sink["notice"]): Promise<Gathered> {
  const sink: Sink = { skipped: [], notice };
  const { current: found, artifact: own, unreadable } = await ownReport(gitHub, inputs, run, sink);
  const branch = gitHub === undefined ? NOTHING : await keptOnBranch(gitHub, inputs, sink);
  const kept = branch.records.filter(({ artifact }) => own === undefined || artifact !== own);
  const artifacts = gitHub === undefined ? NOTHING : await earlierArtifacts(gitHub, inputs, run, { own, current: found, kept }, sink);
  // What another run has left already is that run's, wherever it lies.
  const isAnothers = ({ drill, run: its }: DrillRecord) => drill === found?.record.drill && its !== undefined && its !== run.run;
  const another = found?.record.artifact === undefined && [...artifacts.records, ...kept].some(isAnothers);
  if (another) sink.skipped.push({ source: inputs.out, why: "its report was left by an earlier run" });
  const current = another ? undefined : found;
  const records = newestFirst([...(current === undefined ? [] : [current.record]), ...artifacts.records, ...kept]);
  return { current, records, skipped: sink.skipped, unreadable, earlierUnread: branch.unread || artifacts.unread };
}

interface Known {
  readonly own: number | undefined;
  readonly current: Current | undefined;
  readonly kept: readonly DrillRecord[];
}

async function earlierArtifacts(
  gitHub: GitHub,
  { artifact: name, runs }: HistoryInputs,
  run: ThisRun,
  { own, current, kept }: Known,
  sink: Sink,
): Promise<Read> {
  const found: DrillRecord[] = [];
  let unread = false;
  // Without this run's drill any will do: the newest one then says which site it is.
  const enough = () => found.filter((record) => current === undefined || isSameSite(current.record, record)).length >= runs;
  let downloads = 0;
  let batch: Artifact[] = [];
  const readBatch = async () => {
    downloads += batch.length;
    for (const read of await Promise.all(batch.map((artifact) => recordsOf(gitHub, artifact, sink)))) {
      found.push(...read.records);
      unread ||= read.unread;
    }
    batch = [];
  };
  try {
    for await (const artifact of artifactsNamed(gitHub, name)) {
      if (artifact.id === own || artifact.name !== name) continue;
      const line = kept.find((record) => record.artifact === artifact.id);
      if (line !== undefined) found.push(line);
      else {
        const why = whyNot(artifact, run.branches);
        if (why === undefined) batch.push(artifact);
        else sink.skipped.push({ source: sourceOf(artifact), why });
      }
      if (batch.length === AT_ONCE) await readBatch();
      if (enough() || downloads >= runs + SPARE) break;
    }
    await readBatch();
  } catch (error) {
    sink.notice(`Earlier artifacts could not be read${found.length === 0 ? "" : " to the end"}: ${wordsOf(error)}.`);
    unread = true;
  }
  return { records: found, unread };
}

async function recordsOf(gitHub: GitHub, artifact: Artifact, sink: Sink): Promise<Read> {
  const from = { artifact: artifact.id, ...(artifact.workflow_run?.id === undefined ? {} : { run: artifact.workflow_run.id }) };
  const { reports, unread } = await downloadReports(gitHub, artifact, sink);
  const records = reports.flatMap((report) => {
    const record = recordOf(report, from);
    if (record === undefined) sink.skipped.push({ source: sourceOf(artifact), why: REHEARSED });
    return record ?? [];
  });
  return { records, unread };
}

/** The branch's file of this artifact's site. */
export const fileOf = (artifact: string): string => `${artifact}.jsonl`;

async function keptOnBranch(gitHub: GitHub, { branch, artifact }: HistoryInputs, sink: Sink): Promise<Read> {
  if (branch === undefined) return NOTHING;
  try {
    const { records, skipped } = readLines(await readBranch(gitHub, { branch, file: fileOf(artifact) }));
    sink.skipped.push(...skipped.map(({ source, why }) => ({ source: `${branch}, ${source}`, why })));
    return { records, unread: false };
  } catch (error) {
    sink.notice(`The branch ${branch} could not be read: ${wordsOf(error)}.`);
    return { records: [], unread: true };
  }
}
