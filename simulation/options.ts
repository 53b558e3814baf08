// What one seed stands for: the site, the weather, what goes wrong where, who else comes, and who comes afterwards.
import type { ConditionProfile, FixedConditions } from "../src/lab/conditions.ts";
import type { Millis } from "../src/ports/clock.ts";

/** The fault's reach. */
export type Mode = "all" | "one";

/** How long the drill gives each part, and how closely it looks. */
export type Pace = "shipped" | "short" | "hurried" | "coarse";

/**
 * What befalls one process at one of its points. A point is `<phase>/<operation>#<n>` for a call to AWS (n counts within the phase) and
 * `<phase>/fact <kind>#<n>` for an entry of its journal.
 */
export interface Trouble {
  /** Name of the process; the drill is `drill-a`. */
  readonly who: string;
  readonly point: string;
  readonly what: TroubleKind;
  /** Before the request leaves (the entry is written), or after it was carried out and before the process hears of it (after it was written). */
  readonly when: "before" | "after";
  /** How long, for what lasts: a sleep, a lost network, the time until the second SIGINT. */
  readonly lasts?: Millis;
}

export type TroubleKind =
  /** Nothing of the process runs after it. */
  | "kill"
  | "sigint"
  /** A second one follows. */
  | "sigint-twice"
  /** The process stands still, its clock goes on. */
  | "sleep"
  /** This call alone: */
  | "throttle"
  | "failure"
  | "denied"
  | "request-lost"
  | "answer-lost"
  | "no-capacity"
  /** This and every later call of the process: */
  | "expired"
  | "denied-for-good"
  /** Everything of the process for a while: */
  | "offline";

/** What happens in the world beside the drill, `after` a point of the drill (or its start, if there is no point). */
export interface Happening {
  readonly point: string | undefined;
  readonly after: Millis;
  readonly what: HappeningKind;
  readonly lasts?: Millis;
}

export type HappeningKind =
  | "second-drill"
  | "teardown"
  | "sweep"
  | "stop-tag"
  | "alarm"
  | "terminate"
  | "stop-bystander"
  /** No room for a start in any zone, for a while. */
  | "full";

/** Who comes when the drill is over. */
export interface Later {
  /** `post-step`: a sweep told that this drill is dead; `sweep`: one that goes by deadlines. */
  readonly what: "post-step" | "sweep" | "second-drill";
  /** From the end of the drill, or, for what goes by deadlines, from the end of the last deadline. */
  readonly after: Millis;
}

export interface Options {
  readonly seed: string;
  readonly conditions: ConditionProfile;
  readonly fixed: FixedConditions;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly timer: boolean;
  readonly permissions: "simulate" | "dry-run";
  /** Longest outage, if there is a limit. */
  readonly outage?: Millis;
  /** How far the drill's clock is ahead of AWS's. */
  readonly ahead: Millis;
  readonly troubles: readonly Trouble[];
  readonly happenings: readonly Happening[];
  readonly later: readonly Later[];
}
