// Lists of GitHub's, page by page.
import type { GitHub, GitHubRequest } from "./client.ts";

/** The most that GitHub gives at once. */
const PAGE = 100;

/** Item by item, until a page is not full or `pages` have been read. */
export async function* paged<Item>(
  gitHub: GitHub,
  request: GitHubRequest,
  items: (answer: never) => readonly Item[],
  pages: number,
): AsyncGenerator<Item> {
  for (let page = 1; page <= pages; page += 1) {
    const found = items(await gitHub.call<never>({ ...request, query: { ...request.query, per_page: PAGE, page } }));
    yield* found;
    if (found.length < PAGE) return;
  }
}

/** All of them. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
