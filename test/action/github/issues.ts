// The stand-in's issues, comments and labels.
import { paginated } from "./pages.ts";
import { sample } from "./sample.ts";
import type { Asked, Routes } from "./stand-in.ts";

export interface StoredIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly author?: { readonly login: string; readonly type: "Bot" | "User" };
  readonly association?: string;
  readonly pullRequest?: boolean;
  state: "open" | "closed";
  reason?: string;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author?: StoredIssue["author"];
  readonly association?: string;
  body: string;
}

export interface IssueStore {
  readonly list: StoredIssue[];
  readonly comments: StoredComment[];
  readonly labels: Set<string>;
}

export const newIssueStore = (): IssueStore => ({ list: [], comments: [], labels: new Set() });

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const NOT_FOUND = { status: 404, body: { message: "Not Found" } } as const;

export function issueRoutes(store: IssueStore): Routes {
  const comment = ({ id, body, author = BOT, association = "NONE" }: StoredComment) => ({
    id,
    body,
    user: user(author),
    author_association: association,
  });
  return {
    "issues/list-for-repo": ({ query, answer }) => {
      const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
      const found = store.list
        .filter(({ state, labels: has }) => state === (query.get("state") ?? "open") && labels.every((label) => has.includes(label)))
        .toSorted((a, b) => (query.get("direction") === "asc" ? a.number - b.number : b.number - a.number));
      const least = sample({ $ref: "#/components/schemas/issue" }) as object;
      return answer(
        200,
        paginated(found, query).map((issue) => ({ ...least, ...shown(issue) })),
      );
    },
    "issues/create": ({ body, answer }) => {
      const { title, body: text, labels } = body as { title: string; body: string; labels: string[] };
      const issue: StoredIssue = { number: store.list.length + 1, title, body: text, labels, state: "open" };
      for (const label of labels) store.labels.add(label);
      store.list.push(issue);
      return answer(201, shown(issue));
    },
    "issues/update": ({ path, body, answer }) => {
      const issue = store.list.find(({ number }) => String(number) === path.issue_number);
      if (issue === undefined) return NOT_FOUND;
      if (body.state !== undefined) issue.state = body.state as StoredIssue["state"];
      if (body.state_reason !== undefined) issue.reason = body.state_reason as string;
      return answer(200, shown(issue));
    },
    "issues/list-comments": ({ path, query, answer }) =>
      answer(
        200,
        paginated(of(store, path), query).map((one) => ({ ...leastComment(), ...comment(one) })),
      ),
    "issues/create-comment": ({ path, body, answer }) => {
      const one = { id: store.comments.length + 1, issue: Number(path.issue_number), body: String(body.body) };
      store.comments.push(one);
      return answer(201, comment(one));
    },
    "issues/update-comment": ({ path, body, answer }) => {
      const one = store.comments.find(({ id }) => String(id) === path.comment_id);
      if (one === undefined) return NOT_FOUND;
      one.body = String(body.body);
      return answer(200, comment(one));
    },
    "issues/get-label": ({ path: { name = "" }, answer }) => (store.labels.has(name) ? answer(200, { name }) : NOT_FOUND),
    "issues/create-label": ({ body: { name }, answer }) => {
      if (store.labels.has(String(name)))
        return { status: 422, body: { message: "Validation Failed", errors: [], documentation_url: "x" } };
      store.labels.add(String(name));
      return answer(201, { name: String(name) });
    },
  };
}

function of({ comments }: IssueStore, path: Asked["path"]): readonly StoredComment[] {
  return comments.filter(({ issue }) => String(issue) === path.issue_number);
}

const leastComment = () => sample({ $ref: "#/components/schemas/issue-comment" }) as object;

const user = (one: { readonly login: string; readonly type: string }) => ({
  ...(sample({ $ref: "#/components/schemas/simple-user" }) as object),
  ...one,
});

function shown({ number, title, body, labels, state, author = BOT, association = "NONE", pullRequest }: StoredIssue) {
  return {
    number,
    title,
    body,
    state,
    labels: labels.map((name) => ({ name })),
    user: user(author),
    author_association: association,
    ...(pullRequest ? { pull_request: { diff_url: null, html_url: null, patch_url: null, url: null } } : {}),
  };
}
