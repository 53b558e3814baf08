// The last look before a request leaves: nothing of a drill whose time is over, and no stop outside of its time, whatever slept in between.
import { eachService, operationOf } from "../aws/each-service.ts";
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { Aws, AwsCommand } from "../ports/aws.ts";
import type { Clock, Instant } from "../ports/clock.ts";
import type { World } from "../ports/world.ts";
import { formatClockTime } from "../time/units.ts";

/** What a drill may do until when; it opens as the drill goes on. */
export interface Fence {
  /** The site is this drill's until then. */
  lockEnds: Instant;
  /** The last moment for a stop; before the undo stands outside of this process there is none. */
  stopBy: Instant;
  /** Stops that have left: their fate may be open. */
  stops: number;
}

export function createFence(): Fence {
  return { lockEnds: Number.POSITIVE_INFINITY, stopBy: Number.NEGATIVE_INFINITY, stops: 0 };
}

/** Clock or machine's date, whichever is later: the monotonic clock of a machine that slept is behind AWS's timers. */
export function latestTime({ clock, date }: Pick<World, "clock" | "date">): Pick<Clock, "now"> {
  return { now: () => Math.max(clock.now(), date?.() ?? Number.NEGATIVE_INFINITY) };
}

/** Looks under every retry, so at each attempt. Rejects with a Refusal when nothing was stopped yet, else with a DrillError. */
export function fencedAws(aws: Aws, clock: Pick<Clock, "now">, fence: Fence): Aws {
  return eachService((service) => ({
    send: <Output>(command: AwsCommand<Output>): Promise<Output> => {
      const now = clock.now();
      if (now > fence.lockEnds) return Promise.reject(barred(fence, tooLate(fence.lockEnds)));
      if (service === "ec2" && isStop(command)) {
        if (now > fence.stopBy) return Promise.reject(barred(fence, tooLateToStop(fence.stopBy)));
        fence.stops += 1;
      }
      return aws[service].send(command);
    },
  }));
}

function isStop(command: AwsCommand<unknown>): boolean {
  return operationOf(command) === "StopInstances" && (command.input as { DryRun?: boolean }).DryRun !== true;
}

function barred({ stops }: Fence, problem: Problem): DrillError {
  return stops === 0 ? new Refusal([problem]) : new DrillError([problem]);
}

function tooLate(lockEnds: Instant): Problem {
  return {
    code: "safety.lock-over",
    what: `The drill's lock of the site was over at ${formatClockTime(lockEnds)} UTC: another drill may hold the site now.`,
    whose: "yours",
    next: "Let the machine not sleep during a drill; raise the deadlines if they are too short.",
  };
}

function tooLateToStop(stopBy: Instant): Problem {
  const end = Number.isFinite(stopBy) ? `was over at ${formatClockTime(stopBy)} UTC` : "has not begun";
  return {
    code: "safety.too-late-to-stop",
    what: `The time in which instances may be stopped ${end}: what starts them again would come too soon or not at all.`,
    whose: "yours",
    next: "Let the machine not sleep during a drill, and repeat it.",
  };
}
