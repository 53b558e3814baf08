// Artifacts of this workflow's runs: which there are, which may be trusted, and the reports in them.
import type { GitHub, GitHubRequest } from "./client.ts";
import { allOf, paged } from "./pages.ts";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: {
    readonly id?: number;
    readonly repository_id?: number;
    readonly head_repository_id?: number;
    readonly head_branch?: string | null;
  } | null;
}

/** Of all runs, by name, the newest first: as far as anybody goes back in a job. */
const PAGES = 10;

/** Compressed; a report with its journal has a few hundred kB. */
export const ARTIFACT_LIMIT = 50_000_000;

const needs = "actions: read";

type Answer = { readonly artifacts: readonly Artifact[] };

export function artifactsNamed(gitHub: GitHub, name: string): AsyncGenerator<Artifact> {
  const request: GitHubRequest = { method: "GET", path: "/actions/artifacts", query: { name }, needs };
  return paged(gitHub, request, ({ artifacts }: Answer) => artifacts, PAGES);
}

/** Of one run, all attempts, the newest first. */
export async function artifactsOfRun(gitHub: GitHub, run: number, name: string): Promise<readonly Artifact[]> {
  const request: GitHubRequest = { method: "GET", path: `/actions/runs/${run}/artifacts`, query: { name }, needs };
  const found = await allOf(paged(gitHub, request, ({ artifacts }: Answer) => artifacts, PAGES));
  return found.toSorted((a, b) => (b.created_at ?? "").localeCompare(a.created_at ?? "") || b.id - a.id);
}

/** When this attempt of the run began: what is older was left by an earlier one. Milliseconds since 1970; NaN where GitHub does not say. */
export async function attemptBegan(gitHub: GitHub, run: number, attempt: number): Promise<number> {
  const { run_started_at } = await gitHub.call<{ readonly run_started_at?: string }>({
    method: "GET",
    path: `/actions/runs/${run}/attempts/${attempt}`,
    needs,
  });
  return Date.parse(run_started_at ?? "");
}

export function downloadArtifact(gitHub: GitHub, { id }: Artifact): Promise<Uint8Array> {
  return gitHub.download({ method: "GET", path: `/actions/artifacts/${id}/zip`, needs }, ARTIFACT_LIMIT);
}

/**
 * Why it is not looked at; undefined when it is. Anybody's pull request can leave an artifact of any name, so only runs of this
 * repository's own code count, on the branches named: the history of a branch is written by whoever may write to it.
 */
export function whyNot(artifact: Artifact, branches: readonly string[]): string | undefined {
  const { workflow_run: run } = artifact;
  if (run?.repository_id === undefined || run.repository_id !== run.head_repository_id) return "left by a run of another repository's code";
  if (run.head_branch == null || !branches.includes(run.head_branch))
    return `left by a run of the branch ${run.head_branch ?? "(unknown)"}`;
  if (artifact.expired) return "expired";
  if (artifact.size_in_bytes > ARTIFACT_LIMIT) return `too large: ${artifact.size_in_bytes} bytes`;
  return undefined;
}
