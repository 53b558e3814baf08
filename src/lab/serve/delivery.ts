// Delivers answers when their time has come on the lab's clock.
import type { Cancel, Millis } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";

/** Wall milliseconds that no timer can keep: what is due within them is delivered at once. */
const AT_ONCE = 0.2;

const NOTHING: Cancel = () => undefined;

/** `deliver(after, run)` runs `run` after so many of the lab's milliseconds; at once when that is shorter than a timer can tell at this speed. */
export function createDelivery(lab: Lab, speed: number): (after: Millis, run: () => void) => Cancel {
  return (after, run) => {
    if (after / speed < AT_ONCE) {
      run();
      return NOTHING;
    }
    return lab.clock.at(lab.clock.now() + after, run);
  };
}
