// Stopping: httpd goes first (refused), then the kernel (silence), then EC2 says `stopped`.
import type { Millis } from "../../../ports/clock.ts";
import { formatInstant } from "../../../time/units.ts";
import type { Lab } from "../../lab.ts";
import { cutOff, enterState, fromNow, later, losePublicAddress, tellWebState, unschedule } from "./change.ts";
import type { Instance } from "./types.ts";

/** When the steps of a shutdown happen, all from the call; httpd <= kernel <= complete. */
export interface ShutdownDurations {
  readonly httpd: Millis;
  readonly kernel: Millis;
  readonly complete: Millis;
}

/**
 * Drawn once per call: the timing model (aws-failover-semantics) has one g and one s per drill, and independent draws per
 * instance would move the moment of the last one.
 */
export function drawShutdown(
  lab: Lab,
  end: "ec2.stop.complete" | "ec2.terminate.complete",
  options: { readonly skipOsShutdown?: boolean | undefined } = {},
): ShutdownDurations {
  const complete = lab.draw(end);
  const httpd = Math.min(lab.draw("ec2.stop.httpd"), complete);
  const kernel = Math.min(httpd + lab.draw("ec2.stop.kernel"), complete);
  return options.skipOsShutdown === true ? { httpd: 0, kernel: 0, complete } : { httpd, kernel, complete };
}

/** The same steps, all a little earlier: the instances of a call differ by little, and the first is the slowest. */
export function apart(lab: Lab, durations: ShutdownDurations, index: number): ShutdownDurations {
  if (index === 0) return durations;
  const earlier = lab.draw("ec2.spread");
  const shifted = (duration: Millis) => Math.max(0, duration - earlier);
  return { httpd: shifted(durations.httpd), kernel: shifted(durations.kernel), complete: shifted(durations.complete) };
}

/** running -> stopping -> stopped. */
export function beginStop(lab: Lab, instance: Instance, durations: ShutdownDurations): void {
  shutDown(lab, instance, "stopping", durations, () => {
    losePublicAddress(lab, instance);
    enterState(lab, instance, "stopped");
  });
}

/** Enters `state`, ends the guest step by step, and calls `done` when EC2 has noticed. */
export function shutDown(
  lab: Lab,
  instance: Instance,
  state: "stopping" | "shutting-down",
  durations: ShutdownDurations,
  done: () => void,
): void {
  unschedule(instance);
  instance.stateReason = { Code: "Client.UserInitiatedShutdown", Message: "Client.UserInitiatedShutdown: User initiated shutdown" };
  instance.stateTransitionReason = userInitiated(lab);
  enterState(lab, instance, state);
  if (durations.httpd < durations.kernel) {
    later(lab, instance, fromNow(lab, durations.httpd), () => {
      instance.guest.active.clear();
      tellWebState(lab, instance);
    });
  }
  later(lab, instance, fromNow(lab, durations.kernel), () => cutOff(lab, instance));
  later(lab, instance, fromNow(lab, durations.complete), done);
}

/** `User initiated (2026-11-22 03:17:00 GMT)`. */
function userInitiated(lab: Lab): string {
  return `User initiated (${formatInstant(lab.clock.now()).slice(0, 19).replace("T", " ")} GMT)`;
}
