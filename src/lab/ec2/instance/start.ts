// Starting and rebooting: pending, running, silence until the kernel is up, refused until an enabled httpd answers.
import type { Millis } from "../../../ports/clock.ts";
import type { Lab } from "../../lab.ts";
import { cutOff, enterState, fromNow, later, takePublicAddress, tellWebState, unschedule } from "./change.ts";
import type { Instance } from "./types.ts";
import { webServers } from "./web-servers.ts";

/** When the steps of a start happen; `running` from the call, the others from running; kernel <= httpd. */
export interface StartDurations {
  readonly running: Millis;
  readonly kernel: Millis;
  readonly httpd: Millis;
}

/** Drawn once per call, for the reason that stop.ts gives. */
export function drawStart(lab: Lab): StartDurations {
  const running = lab.draw("ec2.start.running");
  const httpd = lab.draw("ec2.start.httpd");
  return { running, httpd, kernel: Math.min(lab.draw("ec2.start.kernel"), httpd) };
}

/** stopped -> pending -> running; usually on another host, with the same disk and private address. `index` in its call: see stop.ts, `apart`. */
export function beginStart(lab: Lab, instance: Instance, durations: StartDurations, index = 0): void {
  const earlier = index === 0 ? 0 : lab.draw("ec2.spread");
  unschedule(instance);
  instance.stateReason = undefined;
  instance.stateTransitionReason = "";
  instance.launchedAt = lab.clock.now();
  enterState(lab, instance, "pending");
  later(lab, instance, fromNow(lab, durations.running - earlier), () => {
    takePublicAddress(lab, instance);
    enterState(lab, instance, "running");
    boot(lab, instance, durations.kernel, durations.httpd);
  });
}

/** EC2 gets no grant on a volume's key: accepted, `pending`, and stopped again. Source: repost.aws/knowledge-center/kms-iam-ec2-permission */
export function beginVainStart(lab: Lab, instance: Instance, durations: StartDurations): void {
  unschedule(instance);
  instance.launchedAt = lab.clock.now();
  enterState(lab, instance, "pending");
  later(lab, instance, fromNow(lab, durations.running), () => {
    instance.stateReason = { Code: "Client.InternalError", Message: "Client.InternalError: Client error on launch" };
    instance.stateTransitionReason = "";
    enterState(lab, instance, "stopped");
  });
}

/** The guest goes down and comes back; EC2 says `running` all the while. */
export function reboot(lab: Lab, instance: Instance): void {
  const httpd = lab.draw("ec2.reboot.httpd");
  const kernel = Math.min(lab.draw("ec2.start.kernel"), httpd);
  unschedule(instance);
  later(lab, instance, fromNow(lab, lab.draw("ec2.stop.httpd")), () => {
    cutOff(lab, instance);
    boot(lab, instance, kernel, httpd);
  });
}

/** A boot after the first: no user data, only what is enabled starts. */
function boot(lab: Lab, instance: Instance, kernel: Millis, httpd: Millis): void {
  const { guest } = instance;
  if (kernel < httpd) {
    later(lab, instance, fromNow(lab, kernel), () => {
      guest.kernel = "up";
      tellWebState(lab, instance);
    });
  }
  later(lab, instance, fromNow(lab, httpd), () => {
    guest.kernel = "up";
    for (const { unit } of webServers) if (guest.enabled.has(unit)) guest.active.add(unit);
    tellWebState(lab, instance);
  });
}
