// A machine that is suspended, or a virtual one that is paused, does not count that time on its monotonic clock: its date tells.
import type { Journal } from "../journal/journal.ts";
import type { Millis } from "../ports/clock.ts";
import type { World } from "../ports/world.ts";
import { formatDuration, SECOND } from "../time/units.ts";
import { LOOK_INTERVAL } from "./until.ts";

/** The date of a machine that runs and its monotonic clock keep step (NTP slews both), but for the time from one reading to the other. */
const IN_STEP: Millis = SECOND;

/**
 * Compares the world's date with its clock every second until `stop`, which looks once more. Each time the date got ahead is a `notice` that
 * says by how much. A date that was set ahead looks the same, and nobody can tell them apart. Does nothing in a world without a date of its own.
 */
export function watchStandstills(world: Pick<World, "clock" | "date">, journal: Journal): { stop(): void } {
  const { clock } = world;
  const over = new AbortController();
  const ahead = (): Millis => (world.date?.() ?? 0) - clock.now();
  let before = ahead();
  const look = (): void => {
    const now = ahead();
    const stoodStill = now - before;
    // Set back it says nothing, and counts from there.
    if (stoodStill >= 0 && stoodStill <= IN_STEP) return;
    before = now;
    if (stoodStill > 0) journal.append({ kind: "notice", code: "clock.stood-still", what: inWords(stoodStill), stoodStill });
  };
  const loop = async (): Promise<void> => {
    while (!over.signal.aborted) {
      look();
      // Only `stop` ends the sleep early.
      await clock.sleep(LOOK_INTERVAL, over.signal).catch(() => undefined);
    }
  };
  if (world.date === undefined) return { stop: () => undefined };
  void loop();
  return {
    stop: () => {
      look();
      over.abort();
    },
  };
}

function inWords(stoodStill: Millis): string {
  return `This machine stood still for ${formatDuration(stoodStill)}, or its date was set ahead by that: the drill's clock did not count it, and no sample was taken.`;
}
