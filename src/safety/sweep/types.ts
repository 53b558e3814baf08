// What a sweep works with, what it finds, and what it tells.
import type { Problem } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Plan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Clock, Instant } from "../../ports/clock.ts";
import type { Marks } from "../marks.ts";
import type { HeldLock } from "../site-lock.ts";

export interface SweepContext {
  /** Repeats what is worth repeating (`createAwsTools(...).undoAws`). */
  readonly aws: Aws;
  readonly clock: Clock;
  /** Gets `undo.*`, `timer.removed`, `marks.removed` and `lock.released` as they happen. */
  readonly journal: Journal;
  /** Of the credentials; told in the report. */
  readonly account: string;
  /** Of `aws`. */
  readonly region: string;
  /** This drill is dead, whatever its deadlines say, and no other is looked at. */
  readonly drill?: string | undefined;
  /** Only tell what would be done. */
  readonly dryRun?: boolean;
  /**
   * Whose stacks are searched for locks and change sets; left out, all stacks of the region are listed, which needs the permission for it.
   * Instances and timers are searched for in the whole region either way.
   */
  readonly plan?: Pick<Plan, "site" | "stacks" | "safety"> | undefined;
}

export interface OpenChangeSet {
  readonly stack: FoundStack;
  readonly name: string;
}

export interface FoundStack {
  readonly id: string;
  readonly name: string;
  /** It holds nothing but change sets that were never executed. */
  readonly isShell: boolean;
}

export interface FoundTimer {
  readonly name: string;
  readonly at: Instant;
  /** Those that it would start. */
  readonly instances: readonly string[];
}

export interface FoundLocks {
  readonly held: readonly HeldLock[];
  /** Stack ids that marks name and that could not be read, with the reason. */
  readonly unread: ReadonlyMap<string, string>;
}

/** What drills, dead or alive, have in the region. */
export interface Traces {
  /** By instance id. */
  readonly marks: ReadonlyMap<string, Marks>;
  readonly timers: readonly FoundTimer[];
  readonly changeSets: readonly OpenChangeSet[];
  /** Shells of the plan's stacks without any change set. */
  readonly emptyShells: readonly FoundStack[];
  /** Undefined when they could not be looked at: then nobody can be said not to hold a site. */
  readonly locks: FoundLocks | undefined;
  readonly problems: readonly Problem[];
}

/** One drill's traces, and whether it is dead. */
export interface DrillTraces {
  readonly drill: string;
  readonly instances: readonly string[];
  /** The latest of its marks; 0 without one that can be read. */
  readonly undoBy: Instant;
  readonly timers: readonly FoundTimer[];
  readonly changeSets: readonly OpenChangeSet[];
  readonly locks: readonly HeldLock[];
  /** Named by its marks, and nobody knows whether they are held. */
  readonly unreadLocks: readonly { readonly id: string; readonly why: string }[];
  /** Its undo is overdue: instances may be started, marks and timer removed. */
  readonly isDue: boolean;
  readonly dueAt: Instant;
  /** Nothing of it can be under way any more: change sets and lock may go, too. */
  readonly isOver: boolean;
  readonly overAt: Instant;
}

/** How the reason begins why something of a drill that nobody has said to be dead is left. */
export const MAY_BE_ALIVE = "its drill may be alive";

export type SweptKind = "instance" | "timer" | "marks" | "change set" | "empty stack" | "lock";

export interface SweptThing {
  /** Id of the drill; undefined for the empty shell of a stack, which bears none. */
  readonly drill: string | undefined;
  readonly kind: SweptKind;
  /** Of an instance or its marks: the instance's id. */
  readonly name: string;
  /** `left`: its drill may be alive, or another of its things could not be mended. */
  readonly did: "started" | "ran already" | "removed" | "would start" | "would remove" | "left" | "failed";
  readonly why?: string;
}

export interface SweepReport {
  readonly account: string;
  readonly region: string;
  readonly dryRun: boolean;
  readonly things: readonly SweptThing[];
  /** What could not be mended or looked at, and what to do. */
  readonly problems: readonly Problem[];
  /** `mended`: something of a dead drill was found, and all of it is mended (in a dry run: would be tried). */
  readonly outcome: "nothing-found" | "mended" | "not-mended";
}
