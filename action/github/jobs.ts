// The jobs of a workflow's run, in all its attempts.
import type { GitHub, GitHubRequest } from "./client.ts";
import { allOf, paged } from "./pages.ts";

/** Times as GitHub writes them; null, or not there, where it does not say. */
interface Span {
  readonly name: string;
  readonly started_at?: string | null;
  readonly completed_at?: string | null;
}

export interface Job extends Span {
  readonly steps?: readonly Span[];
}

/** Hundreds: a matrix has 256 jobs at most, and there may be several, in several attempts. */
const PAGES = 30;

/** A job that was not run again in a later attempt may be there once for each of them. Rejects with GitHubError. */
export function jobsOfRun(gitHub: GitHub, run: number): Promise<readonly Job[]> {
  const request: GitHubRequest = {
    method: "GET",
    path: `/actions/runs/${run}/jobs`,
    query: { filter: "all" },
    needs: "actions: read",
  };
  return allOf(paged(gitHub, request, ({ jobs }: { readonly jobs: readonly Job[] }) => jobs, PAGES));
}
