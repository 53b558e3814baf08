// Everything the phases of one experiment share.
import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock } from "../ports/clock.ts";
import type { Net } from "../ports/net.ts";
import type { Random } from "../ports/random.ts";
import type { BlastRadius } from "./blast-radius.ts";
import type { OwnAddresses } from "./probes/own-addresses.ts";
import type { Signals } from "./signals.ts";
import type { Watched } from "./watched.ts";

export interface Experiment {
  readonly plan: Plan;
  readonly clock: Clock;
  readonly random: Random;
  readonly net: Net;
  readonly journal: Journal;
  /** For steps: repeats what is worth repeating, ends with the signal. */
  readonly aws: Aws;
  /** For the undo: as `aws`, but knows no signal. */
  readonly undoAws: Aws;
  readonly signal: AbortSignal | undefined;
  readonly watched: Watched;
  /** The load balancer's IPv6 addresses; undefined where no AAAA record set leads to it. */
  readonly ownIpv6: OwnAddresses | undefined;
  readonly radius: BlastRadius;
  readonly signals: Signals;
}

/** Ids of the blast radius. */
export function radiusIds({ radius }: Pick<Experiment, "radius">): readonly string[] {
  return radius.targets.map((target) => target.id);
}

/** The fault leaves targets alone, so the site has to stay on the primary. */
export function leavesTargets({ radius, watched }: Pick<Experiment, "radius" | "watched">): boolean {
  const hit = new Set(radius.targets.map((target) => target.id));
  return watched.targets.some((id) => !hit.has(id));
}
