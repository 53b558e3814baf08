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
 * instance would move the moment of the last one. `ec2.spread` sets the instances of a call apart.
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
  const apart = lab.draw("ec2.spread");
  unschedule(instance);
  instance.stateReason = { Code: "Client.UserInitiatedShutdown", Message: "Client.UserInitiatedShutdown: User initiated shutdown" };
  instance.stateTransitionReason = userInitiated(lab);
  enterState(lab, instance, state);
  if (durations.httpd < durations.kernel) {
    later(lab, instance, fromNow(lab, durations.httpd + apart), () => {
      instance.guest.active.clear();
      tellWebState(lab, instance);
    });
  }
  later(lab, instance, fromNow(lab, durations.kernel + apart), () => cutOff(lab, instance));
  later(lab, instance, fromNow(lab, durations.complete + apart), done);
}

/** `User initiated (2026-11-22 03:17:00 GMT)`. */
function userInitiated(lab: Lab): string {
  return `User initiated (${formatInstant(lab.clock.now()).slice(0, 19).replace("T", " ")} GMT)`;
}
