// Side-by-side work in dependency order: each piece starts as soon as what it needs is done.

/**
 * `needs`: what each piece waits for; needs that are no pieces themselves count as done. `work` says whether its piece is done;
 * what waits for a piece that is not done never starts. `goOn` is asked before each start.
 * Resolves when nothing is under way any more. Throws when pieces wait for each other in a circle.
 */
export async function runInOrder(
  needs: ReadonlyMap<string, ReadonlySet<string>>,
  work: (piece: string) => Promise<boolean>,
  goOn: () => boolean = () => true,
): Promise<void> {
  const waiting = new Map<string, number>();
  const dependants = new Map<string, string[]>();
  const notDone = new Set<string>();
  for (const [piece, needed] of needs) {
    let count = 0;
    for (const need of needed) {
      if (need === piece || !needs.has(need)) continue;
      count += 1;
      const list = dependants.get(need);
      if (list === undefined) dependants.set(need, [piece]);
      else list.push(piece);
    }
    waiting.set(piece, count);
  }
  const start = async (piece: string): Promise<void> => {
    waiting.delete(piece);
    if (!goOn() || !(await work(piece))) {
      notDone.add(piece);
      return;
    }
    const ready: string[] = [];
    for (const dependant of dependants.get(piece) ?? []) {
      const left = (waiting.get(dependant) as number) - 1;
      waiting.set(dependant, left);
      if (left === 0) ready.push(dependant);
    }
    await Promise.all(ready.map(start));
  };
  const first = [...waiting].filter(([, count]) => count === 0).map(([piece]) => piece);
  await Promise.all(first.map(start));
  if (waiting.size > 0 && notDone.size === 0) {
    throw new Error(`circular dependencies between resources: [${[...waiting.keys()].join(", ")}]`);
  }
}

/** The same graph with every arrow turned round: what must be gone before each piece can go. */
export function reversed(needs: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>([...needs.keys()].reverse().map((piece) => [piece, new Set()]));
  for (const [piece, needed] of needs) for (const need of needed) result.get(need)?.add(piece);
  return result;
}
