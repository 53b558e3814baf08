// What the runner's environment says of this run.
import { existsSync, readFileSync } from "node:fs";

/** What the event says, as far as it does. */
export function defaultBranch({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): string | undefined {
  if (!path || !existsSync(path)) return undefined;
  const { repository } = JSON.parse(readFileSync(path, "utf8")) as { readonly repository?: { readonly default_branch?: unknown } };
  return typeof repository?.default_branch === "string" ? repository.default_branch : undefined;
}

export interface ThisRun {
  /** `owner/name`; undefined where the Action does not run on GitHub. */
  readonly repository: string | undefined;
  readonly api: string | undefined;
  readonly run: number | undefined;
  readonly attempt: number;
  /** Whose runs are believed: this run's own branch, and the default branch. */
  readonly branches: readonly string[];
  /** Somebody started it; false where a schedule did. */
  readonly attended: boolean;
  /** A pull request's code may be anybody's: it leaves nothing behind. */
  readonly ofPullRequest: boolean;
  /** Address of a run's page. */
  readonly runUrl: (run: number) => string | undefined;
}

export function readThisRun(environment: NodeJS.ProcessEnv): ThisRun {
  const { GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SERVER_URL, GITHUB_REF_NAME, GITHUB_REF_TYPE } =
    environment;
  const repository = /^[\w.-]+\/[\w.-]+$/.exec(GITHUB_REPOSITORY ?? "")?.[0];
  const number = (text: string | undefined) => (/^\d{1,15}$/.test(text ?? "") ? Number(text) : undefined);
  const server = GITHUB_SERVER_URL && /^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) ? GITHUB_SERVER_URL : undefined;
  const branches = [GITHUB_REF_TYPE === "tag" ? undefined : GITHUB_REF_NAME, defaultBranch(environment)];
  return {
    repository,
    api: GITHUB_API_URL || undefined,
    run: number(GITHUB_RUN_ID),
    attempt: number(GITHUB_RUN_ATTEMPT) ?? 1,
    branches: branches.flatMap((branch) => branch || []),
    attended: environment.GITHUB_EVENT_NAME !== "schedule",
    ofPullRequest: /^pull_request/.test(environment.GITHUB_EVENT_NAME ?? ""),
    runUrl: (run) => (server === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${run}`),
  };
}
