// Pagination: every page of a listing, in order.

/** Calls `page` with the token of the page before until no token follows; `visit` gets each page and may end the reading with false. */
export async function eachPage<Token, Page>(
  page: (token: Token | undefined) => Promise<Page>,
  next: (page: Page) => Token | undefined,
  visit: (page: Page) => boolean | undefined,
): Promise<void> {
  let token: Token | undefined;
  do {
    const current = await page(token);
    if (visit(current) === false) return;
    token = next(current);
  } while (token !== undefined && token !== "");
}

/** All items of a listing. */
export async function allItems<Token, Page, Item>(
  page: (token: Token | undefined) => Promise<Page>,
  next: (page: Page) => Token | undefined,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  await eachPage(page, next, (current) => {
    all.push(...(items(current) ?? []));
    return undefined;
  });
  return all;
}
