// One comment of the gate on the pull request, found again by its hidden marker and updated in place.
import { existsSync, readFileSync } from "node:fs";
import { gateComment, gateMarker } from "../src/gate/markdown.ts";
import type { GateReport } from "../src/gate/types.ts";
import type { Runner } from "./runner.ts";

type Environment = Readonly<Record<string, string | undefined>>;

interface Comment {
  readonly id: number;
  readonly body?: string | null;
}

const PAGE = 100;
/** Pages of comments that are looked through. */
const PAGES = 30;

/** Never rejects: a fork's token may not write, and the summary has all of it anyway. */
export async function commentOnPullRequest(
  runner: Runner,
  token: string,
  report: GateReport,
  environment: Environment = process.env,
): Promise<void> {
  const number = pullRequest(environment);
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: api = "https://api.github.com",
    GITHUB_RUN_ID: run,
    GITHUB_SERVER_URL: server,
  } = environment;
  const skip = (why: string) =>
    runner.notice(`No comment was written: ${why}. The summary has the whole report.`, { title: "Failover Drill" });
  if (number === undefined || !repository) return skip("this run is not about a pull request");
  if (token === "") return skip("there is no token");
  const call = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const answer = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "failover-drill",
        "x-github-api-version": "2022-11-28",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}`);
    return (await answer.json()) as Answer;
  };
  try {
    const summaryUrl = server && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
    const body = gateComment(report, summaryUrl === undefined ? {} : { summaryUrl });
    const marker = gateMarker(report.drillFile);
    for (let page = 1; page <= PAGES; page += 1) {
      const comments = await call<readonly Comment[]>("GET", `/issues/${number}/comments?per_page=${PAGE}&page=${page}`);
      const ours = comments.find((comment) => comment.body?.startsWith(marker));
      if (ours !== undefined) {
        if (ours.body !== body) await call("PATCH", `/issues/comments/${ours.id}`, { body });
        return;
      }
      if (comments.length < PAGE) break;
    }
    await call("POST", `/issues/${number}/comments`, { body });
  } catch (error) {
    skip(error instanceof Error ? error.message : String(error));
  }
}

function pullRequest({ GITHUB_EVENT_PATH: path }: Environment): number | undefined {
  if (!path || !existsSync(path)) return undefined;
  const event = JSON.parse(readFileSync(path, "utf8")) as { readonly pull_request?: { readonly number?: unknown } };
  const number = event.pull_request?.number;
  return typeof number === "number" && Number.isInteger(number) ? number : undefined;
}
