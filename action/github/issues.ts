// One issue of one site: found by label, marker and author; opened, commented, closed; never two of them.
import { retry } from "../../src/aws/retry.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Random } from "../../src/ports/random.ts";
import { SECOND } from "../../src/time/units.ts";
import type { GitHub, GitHubRequest } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { allOf, paged } from "./pages.ts";
import { isTrusted } from "./trust.ts";

interface Issue {
  readonly number: number;
  readonly body?: string | null;
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
  readonly pull_request?: unknown;
}

interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export interface IssueKeeper {
  readonly gitHub: GitHub;
  readonly clock: Clock;
  readonly random: Random;
  readonly label: Label;
  /** First line of the issue's body. */
  readonly marker: string;
}

const PAGES = 10;
const needs = "issues: write";
const CREATE = { attempts: 3, base: 2 * SECOND, longest: 8 * SECOND, deadline: 60 * SECOND } as const;

/** The number of the issue, and whether it is new. A `comment` is written where it was open already. Rejects with GitHubError. */
export async function openIssue(
  keeper: IssueKeeper,
  { title, body, comment }: { readonly title: string; readonly body: string; readonly comment: string },
): Promise<{ readonly number: number; readonly opened: boolean }> {
  const { gitHub, clock, random, label } = keeper;
  const known = await ours(keeper);
  if (known[0] !== undefined) {
    await write(gitHub, "POST", `/issues/${known[0]}/comments`, { body: comment });
    return { number: known[0], opened: false };
  }
  await ensureLabel(gitHub, label);
  const created = await retry(
    async () => {
      // After an answer that never came the issue may be there all the same.
      const [there] = await ours(keeper);
      if (there !== undefined) return there;
      return (await write<Issue>(gitHub, "POST", "/issues", { title, body, labels: [label.name] })).number;
    },
    { clock, random, policy: CREATE, isWorthRepeating: (error) => error instanceof GitHubError && error.kind === "unavailable" },
  );
  // Another job may have opened one at the same moment: the older one stays.
  const [oldest = created] = await ours(keeper);
  if (oldest < created) {
    await write(gitHub, "PATCH", `/issues/${created}`, { state: "closed", state_reason: "not_planned" });
    return { number: oldest, opened: false };
  }
  return { number: created, opened: true };
}

/** All that are open, each with a comment: their numbers. Rejects with GitHubError. */
export async function closeIssue(keeper: IssueKeeper, comment: string): Promise<readonly number[]> {
  const open = await ours(keeper);
  for (const number of open) {
    await write(keeper.gitHub, "POST", `/issues/${number}/comments`, { body: comment });
    await write(keeper.gitHub, "PATCH", `/issues/${number}`, { state: "closed", state_reason: "completed" });
  }
  return open;
}

/** Numbers of the open ones, the oldest first. */
async function ours({ gitHub, label, marker }: IssueKeeper): Promise<readonly number[]> {
  const query = { state: "open", labels: label.name, sort: "created", direction: "asc" };
  const all = await allOf(paged(gitHub, { method: "GET", path: "/issues", query, needs }, (page: readonly Issue[]) => page, PAGES));
  return all
    .filter((issue) => issue.pull_request === undefined && isTrusted(issue) && firstLine(issue.body) === marker)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

const firstLine = (body: string | null | undefined): string | undefined => body?.split(/\r?\n/, 1)[0]?.trimEnd();

async function ensureLabel(gitHub: GitHub, label: Label): Promise<void> {
  try {
    await gitHub.call({ method: "GET", path: `/labels/${encodeURIComponent(label.name)}`, needs });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    try {
      await write(gitHub, "POST", "/labels", label);
    } catch (other) {
      // Made by somebody else in the meantime.
      if (!(other instanceof GitHubError) || other.status !== 422) throw other;
    }
  }
}

function write<Answer>(gitHub: GitHub, method: GitHubRequest["method"], path: string, body: object): Promise<Answer> {
  return gitHub.call<Answer>({ method, path, body, needs, repeatable: method === "PATCH" });
}
