// The known name that someone most likely meant.

/**
 * The name in `known` nearest to `name` by edit distance (insert, delete, change, swap two neighbours; letter case is
 * nearly free), or undefined when nothing is near: more than a third of the name would have to change.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 0.5;
  const lower = name.toLowerCase();
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > bestDistance) continue;
    // Equal but for letter case is nearest of all; between two such, the first one wins.
    const distance = candidate === name ? 0 : editDistance(lower, candidate.toLowerCase()) + 0.1;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `Did you mean X?`, or the known names when none is near and they are few, or `otherwise`. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const nearest = nearestName(name, names);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return names.length > 0 && names.length <= 12 ? `${otherwise} Known: ${names.join(", ")}.` : otherwise;
}

/** Optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + change);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
