// What every stop condition is: something looked at again and again that may end the drill.
import type { Millis } from "../../ports/clock.ts";

/** `stop.outage` and `stop.bystander` say that the site or the drill failed, the others only that it was not to go on. */
export type StopCode = "stop.alarm" | "stop.bystander" | "stop.outage" | "stop.tag" | "stop.undo-due";

export interface StopRule {
  readonly code: StopCode;
  /** What is looked at, in a few words: for the notice when it cannot be. */
  readonly subject: string;
  /** From one look to the next; undefined for what is known already, which is looked at every second. */
  readonly every?: Millis;
  /** One sentence saying what ends the drill; undefined while nothing does. What it throws becomes a notice. */
  look(): string | undefined | Promise<string | undefined>;
}
