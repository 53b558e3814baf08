// One question asked of a series of samples: between which two did the state change?
import type { Instant } from "../ports/clock.ts";
import type { Bracket } from "./types.ts";

interface Timed {
  readonly seq: number;
  readonly due: Instant;
}

/** The stretch of time in which a change is looked for: (after, until]. */
export interface Window {
  readonly after: Instant;
  readonly until: Instant;
}

/** True: the new state. False: the old one. Undefined: this sample does not tell. */
export type Tells<Sample> = (sample: Sample) => boolean | undefined;

export interface Transition {
  readonly bracket: Bracket;
  /** The last old sample (when it lies in the window), the first new one, and the one that confirmed it. */
  readonly evidence: readonly number[];
}

/**
 * The first change to the new state within the window, confirmed by `inARow` telling samples that agree; the moment is
 * the start of that run. A state that held already when the window opened must be seen to end first. Samples that do not
 * tell are passed over, so they can only leave a bracket wide. `samples` are ordered by due.
 */
export function findTransition<Sample extends Timed>(
  samples: readonly Sample[],
  tells: Tells<Sample>,
  window: Window,
  inARow = 1,
): Transition | undefined {
  const begin = firstAfter(samples, window.after);
  let waitForOld = toldBefore(samples, begin, tells) === true;
  let { after } = window;
  let old: Sample | undefined;
  let start: Sample | undefined;
  let length = 0;
  for (let index = begin; index < samples.length; index += 1) {
    const sample = samples[index] as Sample;
    if (sample.due > window.until) return undefined;
    const told = tells(sample);
    if (told === undefined) continue;
    if (!told) {
      after = sample.due;
      old = sample;
      waitForOld = false;
      length = 0;
      continue;
    }
    if (waitForOld) continue;
    if (length === 0) start = sample;
    length += 1;
    if (length >= inARow && start !== undefined) {
      const evidence = [old?.seq, start.seq, sample === start ? undefined : sample.seq].filter((seq) => seq !== undefined);
      return { bracket: { after, atLatest: start.due }, evidence };
    }
  }
  return undefined;
}

/**
 * The last change to the new state within the window: from then on every sample that tells says so, at least `inARow` of them. Undefined when
 * the last of them says otherwise, and when the state was never seen to end.
 */
export function findLastReturn<Sample extends Timed>(
  samples: readonly Sample[],
  tells: Tells<Sample>,
  window: Window,
  inARow = 1,
): Transition | undefined {
  const seen = within(samples, window).filter((sample) => tells(sample) !== undefined);
  const last = seen.findLastIndex((sample) => tells(sample) === false);
  const old = seen[last];
  if (old === undefined) return findTransition(samples, tells, window, inARow);
  const start = seen[last + 1];
  const confirmed = seen[last + inARow];
  if (start === undefined || confirmed === undefined) return undefined;
  return { bracket: { after: old.due, atLatest: start.due }, evidence: [...new Set([old.seq, start.seq, confirmed.seq])] };
}

/** What the last telling sample before `index` said. */
export function toldBefore<Sample extends Timed>(samples: readonly Sample[], index: number, tells: Tells<Sample>): boolean | undefined {
  for (let before = index - 1; before >= 0; before -= 1) {
    const told = tells(samples[before] as Sample);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The index of the first sample due later than `instant`. */
export function firstAfter(samples: readonly Timed[], instant: Instant): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle] as Timed).due > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The samples due in (after, until]. */
export function within<Sample extends Timed>(samples: readonly Sample[], window: Window): readonly Sample[] {
  return samples.slice(firstAfter(samples, window.after), firstAfter(samples, window.until));
}
