// The stand-in's Git: objects by the hash of what is in them, references that only move forward.
import { createHash } from "node:crypto";
import type { Answer, Routes } from "./stand-in.ts";

interface Commit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

export interface GitStore {
  /** By name without `refs/`. */
  readonly refs: Map<string, string>;
  readonly commits: Map<string, Commit>;
  /** Path to blob. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  readonly blobs: Map<string, string>;
}

export const newGitStore = (): GitStore => ({ refs: new Map(), commits: new Map(), trees: new Map(), blobs: new Map() });

const sha = (value: unknown): string => createHash("sha1").update(JSON.stringify(value)).digest("hex");

/** A branch with one file of this text, its earlier commits kept. */
export function commitTo(store: GitStore, branch: string, file: string, text: string): void {
  const head = store.refs.get(`heads/${branch}`);
  const before = head === undefined ? undefined : store.trees.get(store.commits.get(head)?.tree ?? "");
  const blob = put(store.blobs, text);
  const tree = putTree(store, new Map([...(before ?? []), [file, blob]]));
  store.refs.set(`heads/${branch}`, put(store.commits, { message: "another's", tree, parents: head === undefined ? [] : [head] }));
}

/** What the branch's file says now. */
export function textOf(store: GitStore, branch: string, file: string): string | undefined {
  const commit = store.commits.get(store.refs.get(`heads/${branch}`) ?? "");
  return store.blobs.get(store.trees.get(commit?.tree ?? "")?.get(file) ?? "");
}

export function commitsOf(store: GitStore, branch: string): readonly Commit[] {
  const found: Commit[] = [];
  for (let at = store.commits.get(store.refs.get(`heads/${branch}`) ?? ""); at !== undefined; at = store.commits.get(at.parents[0] ?? ""))
    found.push(at);
  return found;
}

const missing: Answer = { status: 404, body: { message: "Not Found" } };
const invalid = (message: string): Answer => ({ status: 422, body: { message, documentation_url: "https://docs.github.com/rest" } });

export function gitRoutes(store: GitStore): Routes {
  const reference = (ref: string, commit: string) => ({
    ref: `refs/${ref}`,
    object: { type: "commit", sha: commit, url: "https://github.test/c" },
  });
  return {
    "git/get-ref": ({ path: { ref = "" }, answer }) => {
      const commit = store.refs.get(ref);
      return commit === undefined ? missing : answer(200, reference(ref, commit));
    },
    "git/create-ref": ({ body, answer }) => {
      const ref = String(body.ref).replace(/^refs\//, "");
      if (store.refs.has(ref)) return invalid("Reference already exists");
      store.refs.set(ref, String(body.sha));
      return answer(201, reference(ref, String(body.sha)));
    },
    "git/update-ref": ({ path: { ref = "" }, body, answer }) => {
      const head = store.refs.get(ref);
      if (head === undefined) return invalid("Reference does not exist");
      if (body.force !== true && !descends(store, String(body.sha), head)) return invalid("Update is not a fast forward");
      store.refs.set(ref, String(body.sha));
      return answer(200, reference(ref, String(body.sha)));
    },
    "git/get-commit": ({ path: { commit_sha: of = "" }, answer }) => {
      const commit = store.commits.get(of);
      return commit === undefined ? missing : answer(200, { sha: of, tree: { sha: commit.tree, url: "https://github.test/t" } });
    },
    "git/create-commit": ({ body, answer }) => {
      const { message, tree, parents } = body as unknown as Commit;
      if (!store.trees.has(tree)) return invalid("Tree SHA does not exist");
      // Two commits of the same content at two moments are two commits.
      const commit = put(store.commits, { message, tree, parents }, store.commits.size);
      return answer(201, { sha: commit, tree: { sha: tree, url: "https://github.test/t" } });
    },
    "git/get-tree": ({ path: { tree_sha: of = "" }, answer }) => {
      const tree = store.trees.get(of);
      if (tree === undefined) return missing;
      return answer(200, { sha: of, truncated: false, tree: entries(tree) });
    },
    "git/create-tree": ({ body, answer }) => {
      const { base_tree: base, tree } = body as { base_tree?: string; tree: readonly { path: string; content: string }[] };
      const before = base === undefined ? new Map<string, string>() : store.trees.get(base);
      if (before === undefined) return invalid("base_tree is not a valid tree oid");
      const after = new Map([...before, ...tree.map(({ path, content }) => [path, put(store.blobs, content)] as const)]);
      return answer(201, { sha: putTree(store, after), truncated: false, tree: entries(after) });
    },
    "git/get-blob": ({ path: { file_sha: of = "" }, answer }) => {
      const text = store.blobs.get(of);
      if (text === undefined) return missing;
      // GitHub breaks the lines of base64.
      const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
      return answer(200, { sha: of, content, encoding: "base64", size: text.length });
    },
  };
}

function entries(tree: ReadonlyMap<string, string>) {
  return [...tree].map(([path, of]) => ({ path, sha: of, mode: "100644", type: "blob", url: "https://github.test/b", size: 1 }));
}

function put<Value>(map: Map<string, Value>, value: Value, salt?: unknown): string {
  const of = sha([value, salt]);
  map.set(of, value);
  return of;
}

function putTree({ trees }: GitStore, tree: ReadonlyMap<string, string>): string {
  const of = sha([...tree]);
  trees.set(of, tree);
  return of;
}

function descends({ commits }: GitStore, from: string, to: string): boolean {
  return from === to || (commits.get(from)?.parents ?? []).some((parent) => descends({ commits } as GitStore, parent, to));
}
