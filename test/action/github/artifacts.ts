// The stand-in's artifacts and runs.
import { strToU8, zipSync } from "fflate";
import { paginated } from "./pages.ts";
import { sample } from "./sample.ts";
import type { Routes, StandIn } from "./stand-in.ts";

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly createdAt: string;
  readonly content: Uint8Array;
  readonly expired?: boolean;
  /** As listed; the content's length where nothing is said. */
  readonly size?: number;
  readonly branch?: string;
  /** Of the code that ran; 1 is this repository. */
  readonly headRepository?: number;
}

/** As upload-artifact makes it of a folder. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function artifactRoutes(standIn: StandIn): Routes {
  const listed = (of: (artifact: StoredArtifact) => boolean, query: URLSearchParams) => {
    const found = standIn.artifacts
      .filter((artifact) => of(artifact) && (!query.has("name") || artifact.name === query.get("name")))
      .toSorted((a, b) => b.id - a.id);
    return { total_count: found.length, artifacts: paginated(found, query).map(shown) };
  };
  return {
    "actions/list-artifacts-for-repo": ({ query, answer }) =>
      answer(
        200,
        listed(() => true, query),
      ),
    "actions/list-workflow-run-artifacts": ({ path, query, answer }) =>
      answer(
        200,
        listed(({ run }) => String(run) === path.run_id, query),
      ),
    "actions/get-workflow-run-attempt": ({ answer }) => answer(200, { run_started_at: standIn.began }),
    "actions/list-jobs-for-workflow-run": ({ query, answer }) =>
      answer(200, { total_count: standIn.jobs.length, jobs: paginated(standIn.jobs, query).map(shownJob) }),
    "actions/download-artifact": ({ path }) => {
      const artifact = standIn.artifacts.find(({ id }) => String(id) === path.artifact_id);
      if (artifact === undefined) return { status: 404, body: { message: "Not Found" } };
      if (artifact.expired) return { status: 410, body: { message: "Artifact has expired" } };
      return { status: 302, headers: { location: `${standIn.origin.storage}/${artifact.id}.zip?signature=secret` } };
    },
  };
}

/** One of an attempt; times as GitHub writes them. */
export interface RunJob {
  readonly name: string;
  readonly attempt: number;
  readonly from: string;
  readonly to: string;
  /** When its post step was at work; without it no step is told. */
  readonly posting?: readonly [from: string, to: string];
}

function shownJob({ name, attempt, from, to, posting }: RunJob) {
  const job = sample({ $ref: "#/components/schemas/job" }) as object;
  const step = { status: "completed", conclusion: "success" };
  const steps = posting && [
    { ...step, name: "Drill", number: 1, started_at: from, completed_at: posting[0] },
    { ...step, name: "Post Drill", number: 2, started_at: posting[0], completed_at: posting[1] },
  ];
  return { ...job, name, run_attempt: attempt, started_at: from, completed_at: to, ...(steps && { steps }) };
}

function shown({
  id,
  name,
  run,
  createdAt,
  content,
  expired = false,
  size = content.length,
  branch = "main",
  headRepository = 1,
}: StoredArtifact) {
  return {
    ...(sample({ $ref: "#/components/schemas/artifact" }) as object),
    id,
    name,
    size_in_bytes: size,
    expired,
    created_at: createdAt,
    workflow_run: { id: run, repository_id: 1, head_repository_id: headRepository, head_branch: branch, head_sha: "a".repeat(40) },
  };
}
