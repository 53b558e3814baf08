// One comment of the gate on the pull request, found again by its hidden marker and updated in place.
import { existsSync, readFileSync } from "node:fs";
import { gateComment, gateMarker } from "../src/gate/markdown.ts";
import type { GateReport } from "../src/gate/types.ts";
import { freshSeed } from "../src/random/fresh-seed.ts";
import { createRandom } from "../src/random/seeded.ts";
import { createWallClock } from "../src/time/wall-clock.ts";
import { createGitHub } from "./github/client.ts";
import { wordsOf } from "./github/errors.ts";
import { paged } from "./github/pages.ts";
import { throughProxies } from "./github/proxies.ts";
import { isTrusted } from "./github/trust.ts";
import type { Runner } from "./runner.ts";

type Environment = Readonly<Record<string, string | undefined>>;

interface Comment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

/** Pages of comments that are looked through. */
const PAGES = 30;

const needs = "pull-requests: write";

/** Never rejects: a fork's token may not write, and the summary has all of it anyway. `send` in place of fetch. */
export async function commentOnPullRequest(
  runner: Pick<Runner, "notice">,
  token: string,
  report: GateReport,
  environment: Environment = process.env,
  send: typeof fetch = fetch,
): Promise<void> {
  await throughProxies(environment, () => writeComment(runner, token, report, environment, send));
}

async function writeComment(
  runner: Pick<Runner, "notice">,
  token: string,
  report: GateReport,
  environment: Environment,
  send: typeof fetch,
): Promise<void> {
  const number = pullRequest(environment);
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server } = environment;
  const skip = (why: string) =>
    runner.notice(`No comment was written: ${why}. The summary has the whole report.`, { title: "Failover Drill" });
  if (number === undefined || !repository) return skip("this run is not about a pull request");
  if (token === "") return skip("there is no token");
  const gitHub = createGitHub({
    repository,
    token,
    api: api || undefined,
    clock: createWallClock(),
    random: createRandom(freshSeed()),
    fetch: send,
  });
  try {
    const summaryUrl = server && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
    const body = gateComment(report, summaryUrl === undefined ? {} : { summaryUrl });
    const marker = gateMarker(report.drillFile);
    const path = `/issues/${number}/comments`;
    for await (const comment of paged(gitHub, { method: "GET", path, needs }, (page: readonly Comment[]) => page, PAGES)) {
      if (!comment.body?.startsWith(marker) || !isTrusted(comment)) continue;
      if (comment.body !== body)
        await gitHub.call({ method: "PATCH", path: `/issues/comments/${comment.id}`, body: { body }, needs, repeatable: true });
      return;
    }
    // Where nothing was ever said and nothing was edited, there is nothing to say.
    if (isAboutAnEdit(report)) await gitHub.call({ method: "POST", path, body: { body }, needs });
  } catch (error) {
    skip(wordsOf(error));
  }
}

function isAboutAnEdit({ changes, onlyLayout, outcome }: GateReport): boolean {
  return changes.length > 0 || onlyLayout.length > 0 || outcome !== "passed";
}

function pullRequest({ GITHUB_EVENT_PATH: path }: Environment): number | undefined {
  if (!path || !existsSync(path)) return undefined;
  const event = JSON.parse(readFileSync(path, "utf8")) as { readonly pull_request?: { readonly number?: unknown } };
  const number = event.pull_request?.number;
  return typeof number === "number" && Number.isInteger(number) ? number : undefined;
}
