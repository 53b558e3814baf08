// Every effect the engine can have, in one value. Only src/worlds chooses what stands behind it.
import type { Aws } from "./aws.ts";
import type { Clock, Instant } from "./clock.ts";
import type { Net } from "./net.ts";
import type { Random } from "./random.ts";

export interface World {
  readonly name: "aws" | "lab" | "rehearsal";
  readonly clock: Clock;
  readonly random: Random;
  readonly aws: Aws;
  readonly net: Net;
  /** How often one call is tried, as the user has set it; left out, the retry policy's own number. */
  readonly attempts?: number;
  /** The machine's own date, where it may run ahead of the clock: a machine that slept does not count that on its monotonic clock. */
  date?(): Instant;
  /** When the credentials end, as far as that is known; undefined when they renew themselves. */
  credentialsEnd(): Promise<Instant | undefined>;
}
