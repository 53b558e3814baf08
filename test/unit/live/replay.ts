// Plays a journal into the live view as it once happened, on a virtual clock.
import assert from "node:assert/strict";
import { type LiveView, startLiveView } from "../../../src/cli/live/live-view.ts";
import type { Fact } from "../../../src/journal/facts.ts";
import type { Instant } from "../../../src/ports/clock.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import type { FakeTerminal } from "./fake-terminal.ts";

export interface Replay {
  readonly facts: readonly Fact[];
  readonly stream: FakeTerminal;
  readonly mode: "terminal" | "lines";
  readonly colour?: boolean;
  readonly width?: number;
  /** Called right after each fact. */
  readonly afterFact?: (fact: Fact, view: LiveView) => void;
  /** Called at these moments, frames of the same moment drawn. */
  readonly looks?: readonly Instant[];
  readonly onLook?: (now: Instant, view: LiveView) => void;
}

/** Returns when the view has been stopped after the last fact. */
export async function replay({ facts, stream, mode, colour = false, width = 100, afterFact, looks = [], onLook }: Replay): Promise<void> {
  const start = facts[0]?.at ?? 0;
  const clock = createVirtualClock(start);
  await clock.drive(async () => {
    const view = startLiveView({ clock, stream, colour, width, mode });
    let next = 0;
    const lookUntil = async (instant: Instant): Promise<void> => {
      for (let look = looks[next]; look !== undefined && look <= instant; look = looks[next]) {
        await clock.sleep(look - clock.now());
        onLook?.(clock.now(), view);
        next += 1;
      }
    };
    for (const fact of facts) {
      await lookUntil(fact.at);
      await clock.sleep(fact.at - clock.now());
      view.onFact(fact);
      afterFact?.(fact, view);
    }
    await lookUntil(Number.POSITIVE_INFINITY);
    view.stop();
  });
  assert.deepEqual(stream.complaints, []);
  assert.ok(!stream.writes.some((text) => text.includes("live view stopped")));
}
