// Which instances served the page, and when the last of them was seen again.
import type { History, Sample } from "./history.ts";
import { type Transition, type Window, within } from "./transition.ts";
import type { DrillWindows } from "./windows.ts";

/**
 * The instances that have to answer at the end: those whose page was seen before the fault, and those that the fault was asked
 * for, whether they answered before or not. Undefined when the page never names its instance.
 */
export function answeringInstances(history: History, windows: DrillWindows): readonly string[] | undefined {
  const before = windows.requested?.at ?? Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  let named = false;
  for (const { due, outcome } of pagesOfAllPaths(history)) {
    if (outcome.instance === undefined || outcome.seen !== "primary") continue;
    named = true;
    if (due <= before) seen.add(outcome.instance);
  }
  if (!named) return undefined;
  return [...new Set([...seen, ...windows.instances])].sort();
}

/** The samples of the URL's own path and of the further ones, in order: an instance may serve only some of them. */
export function pagesOfAllPaths({ page, furtherPages }: History): readonly Sample<"page">[] {
  const further = [...furtherPages.values()].flatMap((series) => series.known);
  return further.length === 0 ? page.known : [...page.known, ...further].sort((a, b) => a.due - b.due || a.seq - b.seq);
}

/** How many page samples each instance answered; in order of the ids. */
export function answersByInstance(samples: readonly Sample<"page">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of samples) {
    if (outcome.seen === "primary" && outcome.instance !== undefined) counts.set(outcome.instance, (counts.get(outcome.instance) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The page sample with which every one of `ids` has answered since the window opened. */
export function allAnswered(history: History, ids: readonly string[], window: Window): Transition | undefined {
  const open = new Set(ids);
  // A further path's sample is due with the one that it follows, so the last old moment is that of an earlier pair.
  let { after } = window;
  let latest = after;
  for (const { due, seq, outcome } of within(pagesOfAllPaths(history), window)) {
    if (outcome.seen === "primary" && outcome.instance !== undefined) open.delete(outcome.instance);
    if (due > latest) {
      after = latest;
      latest = due;
    }
    if (open.size === 0) return { bracket: { after, atLatest: due }, evidence: [seq] };
  }
  return undefined;
}
