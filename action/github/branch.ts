// The long history's branch, written through GitHub's Git API: no git, no checkout, and no other writer's work lost.
import { retry } from "../../src/aws/retry.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Random } from "../../src/ports/random.ts";
import { SECOND } from "../../src/time/units.ts";
import type { GitHub, GitHubRequest } from "./client.ts";
import { GitHubError } from "./errors.ts";

export interface BranchFile {
  readonly branch: string;
  /** In the branch's root. */
  readonly file: string;
}

/** Writers of one branch are few; each try takes about a second. */
const RACE = { attempts: 8, base: SECOND, longest: 8 * SECOND, deadline: 120 * SECOND } as const;

const needs = "contents: write";

/** The file's text, empty where there is no branch or no file yet. Rejects with GitHubError, or an Error in words. */
export async function readBranch(gitHub: GitHub, place: BranchFile): Promise<string> {
  const head = await headOf(gitHub, place.branch);
  return head === undefined ? "" : textAt(gitHub, head, place.file);
}

/**
 * Adds to the file what `change` makes of its text, and gives the text that is there then. `change` gives undefined when there is
 * nothing to add; it is asked again with the newer text when somebody else was faster. The branch is made where it is missing,
 * without a parent. Rejects with GitHubError, or an Error in words.
 */
export async function writeBranch(
  gitHub: GitHub,
  place: BranchFile,
  change: (text: string) => string | undefined,
  { message, clock, random }: { readonly message: string; readonly clock: Clock; readonly random: Random },
): Promise<string> {
  return retry(
    async () => {
      const head = await headOf(gitHub, place.branch);
      const before = head === undefined ? "" : await textAt(gitHub, head, place.file);
      const text = change(before);
      if (text === undefined) return before;
      const { sha: tree } = await git<{ readonly sha: string }>(gitHub, "POST", "/trees", {
        ...(head === undefined ? {} : { base_tree: head.tree }),
        tree: [{ path: place.file, mode: "100644", type: "blob", content: text }],
      });
      const parents = head === undefined ? [] : [head.commit];
      const { sha } = await git<{ readonly sha: string }>(gitHub, "POST", "/commits", { message, tree, parents });
      // Both fail when somebody else was faster: the reference is there already, or has moved and would lose a commit.
      if (head === undefined) await git(gitHub, "POST", "/refs", { ref: `refs/heads/${place.branch}`, sha });
      else await git(gitHub, "PATCH", `/refs/heads/${encoded(place.branch)}`, { sha, force: false });
      return text;
    },
    { clock, random, policy: RACE, isWorthRepeating: mayBeOvertaken },
  );
}

/** An answer that never came counts too: what was written after all is found when it is read again. */
function mayBeOvertaken(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 422 || error.status === 409 || error.kind === "unavailable");
}

interface Head {
  readonly commit: string;
  readonly tree: string;
}

async function headOf(gitHub: GitHub, branch: string): Promise<Head | undefined> {
  try {
    const { object } = await git<{ readonly object: { readonly sha: string } }>(gitHub, "GET", `/ref/heads/${encoded(branch)}`);
    const { tree } = await git<{ readonly tree: { readonly sha: string } }>(gitHub, "GET", `/commits/${object.sha}`);
    return { commit: object.sha, tree: tree.sha };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

interface Tree {
  readonly tree: readonly { readonly path?: string; readonly type?: string; readonly sha?: string }[];
  readonly truncated: boolean;
}

async function textAt(gitHub: GitHub, { tree }: Head, file: string): Promise<string> {
  const { tree: entries, truncated } = await git<Tree>(gitHub, "GET", `/trees/${tree}`);
  const entry = entries.find(({ path, type }) => path === file && type === "blob");
  if (entry?.sha === undefined) {
    // A file that is only not shown must not be begun anew.
    if (truncated) throw new Error("the branch has too many files: give the history one of its own");
    return "";
  }
  const { content } = await git<{ readonly content: string }>(gitHub, "GET", `/blobs/${entry.sha}`);
  return Buffer.from(content, "base64").toString("utf8");
}

/** Trees and commits are named by what is in them, so writing one twice is writing it once; a reference is moved only forward. */
function git<Answer>(gitHub: GitHub, method: GitHubRequest["method"], path: string, body?: object): Promise<Answer> {
  const repeatable = path === "/trees" || path === "/commits";
  return gitHub.call<Answer>({ method, path: `/git${path}`, needs, repeatable, ...(body === undefined ? {} : { body }) });
}

const encoded = (branch: string): string => branch.split("/").map(encodeURIComponent).join("/");
