// The one place where an instance's state and web server change: tells the truth log and everyone who listens.
import type { Instant, Millis } from "../../../ports/clock.ts";
import type { Lab } from "../../lab.ts";
import { networkChanged } from "../state.ts";
import type { Instance, InstanceStateName } from "./types.ts";
import { webState } from "./web-servers.ts";

export function enterState(lab: Lab, instance: Instance, state: InstanceStateName): void {
  if (instance.state === state) return;
  instance.state = state;
  lab.truth({ what: "instance.state", subject: instance.id, detail: state });
  lab.signals.instanceChanged.emit(instance.id);
}

/** Call after anything that may have made the web server answer, refuse or fall silent. */
export function tellWebState(lab: Lab, instance: Instance): void {
  const now = webState(instance.guest);
  if (instance.guest.told === now) return;
  instance.guest.told = now;
  lab.truth({ what: "httpd", subject: instance.id, detail: now });
  lab.signals.instanceChanged.emit(instance.id);
}

/** Schedules `run` for the instance; `unschedule` takes it back. */
export function later(lab: Lab, instance: Instance, at: Instant, run: () => void): void {
  instance.schedule.push(lab.clock.at(at, run));
}

export function unschedule(instance: Instance): void {
  for (const cancel of instance.schedule) cancel();
  instance.schedule = [];
}

/** The kernel falls silent: whatever ran has gone with it. */
export function cutOff(lab: Lab, instance: Instance): void {
  instance.guest.kernel = "down";
  instance.guest.active.clear();
  tellWebState(lab, instance);
}

/** A fresh public address when the subnet gives one; it lasts until the next stop. */
export function takePublicAddress(lab: Lab, instance: Instance): void {
  if (!instance.wantsPublicAddress || instance.publicAddress !== undefined) return;
  instance.publicAddress = lab.addresses.allocate({ kind: "instance", id: instance.id });
  networkChanged(lab);
}

/** An automatically assigned address is lost; an Elastic IP address stays. Source: aws-failover-semantics, section 5. */
export function losePublicAddress(lab: Lab, instance: Instance): void {
  if (instance.publicAddress === undefined || hasElasticAddress(lab, instance)) return;
  lab.addresses.release(instance.publicAddress);
  instance.publicAddress = undefined;
  networkChanged(lab);
}

function hasElasticAddress(lab: Lab, instance: Instance): boolean {
  for (const elastic of lab.ec2.elasticAddresses.values()) if (elastic.owner.id === instance.id) return true;
  return false;
}

/** Absolute instants from lengths of time, all from now. */
export function fromNow(lab: Lab, duration: Millis): Instant {
  return lab.clock.now() + duration;
}
