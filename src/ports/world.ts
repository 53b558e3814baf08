// Every effect the engine can have, in one value. Only src/worlds chooses what stands behind it.
import type { Aws } from "./aws.ts";
import type { Clock } from "./clock.ts";
import type { Net } from "./net.ts";
import type { Random } from "./random.ts";

export interface World {
  readonly name: "aws" | "lab" | "rehearsal";
  readonly clock: Clock;
  readonly random: Random;
  readonly aws: Aws;
  readonly net: Net;
}
