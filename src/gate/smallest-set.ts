// Delta debugging: the smallest part of a change that still shows a symptom (after Zeller and Hildebrandt, 2002).

/** What a part of the change does; `unresolved`: it makes no plan, so nobody can say. */
export type Test<T> = (part: readonly T[]) => Promise<"shows" | "shows-not" | "unresolved">;

/**
 * A part of `whole` that shows the symptom and of which no single item can be left out. `whole` shows it, and nothing at all does not.
 * When `budget` tests were not enough: what is left, if it is `small` enough to be named, else undefined.
 */
export async function smallestSet<T>(
  whole: readonly T[],
  test: Test<T>,
  budget: { tests: number },
  small: (part: readonly T[]) => boolean = () => false,
): Promise<readonly T[] | undefined> {
  let current = whole;
  let parts = 2;
  while (current.length > 1) {
    const chunks = split(current, Math.min(parts, current.length));
    const smaller = await firstThatShows([...chunks, ...(chunks.length > 2 ? chunks.map((chunk) => without(current, chunk)) : [])]);
    if (smaller === "spent") return small(current) ? current : undefined;
    if (smaller !== undefined) {
      parts = smaller.length < current.length / 2 + 1 ? 2 : Math.max(2, parts - 1);
      current = smaller;
    } else if (parts >= current.length) {
      return current;
    } else {
      parts = Math.min(current.length, parts * 2);
    }
  }
  return current;

  async function firstThatShows(candidates: readonly (readonly T[])[]): Promise<readonly T[] | undefined | "spent"> {
    for (const candidate of candidates) {
      if (candidate.length === 0 || candidate.length === current.length) continue;
      if (budget.tests <= 0) return "spent";
      budget.tests -= 1;
      if ((await test(candidate)) === "shows") return candidate;
    }
    return undefined;
  }
}

function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  return Array.from({ length: parts }, (_, index) =>
    items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)),
  );
}

export function without<T>(items: readonly T[], left: readonly T[]): readonly T[] {
  return items.filter((item) => !left.includes(item));
}
