// The longest time in which every page failed.
import type { Millis } from "../ports/clock.ts";
import type { Sample } from "./history.ts";
import * as tells from "./tells.ts";
import type { Range } from "./types.ts";

export interface FailingRun {
  /** Every length that fits the samples around it. */
  readonly took: Range;
  readonly samples: readonly Sample<"page">[];
  /** Nothing else was seen after it. */
  readonly isLast: boolean;
}

/** Of `pages`, ordered by due; undefined when none failed. A run without a sample before or after it is as long as its own samples at least. */
export function longestFailingRun(pages: readonly Sample<"page">[]): FailingRun | undefined {
  let longest: FailingRun | undefined;
  for (let from = 0; from < pages.length; from += 1) {
    if (!tells.pageFailed(pages[from] as Sample<"page">)) continue;
    let to = from;
    while (to + 1 < pages.length && tells.pageFailed(pages[to + 1] as Sample<"page">)) to += 1;
    const due = (index: number): Millis => (pages[Math.min(Math.max(0, index), pages.length - 1)] as Sample<"page">).due;
    const took = { min: due(to) - due(from), max: due(to + 1) - due(from - 1) };
    if (longest === undefined || took.max > longest.took.max) {
      longest = { took, samples: pages.slice(from, to + 1), isLast: to === pages.length - 1 };
    }
    from = to;
  }
  return longest;
}
