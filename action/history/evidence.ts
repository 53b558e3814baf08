// One artifact's reports, and where it is told what could not be read.
import type { Skipped } from "../../src/history/types.ts";
import { type ReadReport, reportsIn } from "../github/archive.ts";
import { type Artifact, downloadArtifact } from "../github/artifacts.ts";
import type { GitHub } from "../github/client.ts";
import { GitHubError, wordsOf } from "../github/errors.ts";

export interface Sink {
  /** What has the name of a report and was not read. */
  readonly skipped: Skipped[];
  /** Told of what could not be asked for; the rest goes on. */
  readonly notice: (what: string) => void;
}

export const REHEARSED = "it is a rehearsal's";

export const sourceOf = ({ id, workflow_run: run }: Artifact): string =>
  `artifact ${id}${run?.id === undefined ? "" : ` of run ${run.id}`}`;

interface Downloaded {
  readonly reports: readonly ReadReport[];
  /** GitHub did not give it: there may be a report in it. */
  readonly unread: boolean;
}

/** One that is gone, broken or foreign is named, and takes no other along. */
export async function downloadReports(gitHub: GitHub, artifact: Artifact, { skipped }: Sink): Promise<Downloaded> {
  try {
    return { reports: reportsIn(await downloadArtifact(gitHub, artifact)), unread: false };
  } catch (error) {
    skipped.push({ source: sourceOf(artifact), why: wordsOf(error) });
    return { reports: [], unread: error instanceof GitHubError && UNREAD.has(error.kind) };
  }
}

const UNREAD: ReadonlySet<GitHubError["kind"]> = new Set(["unavailable", "limited", "denied"]);
