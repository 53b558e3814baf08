// What clients did to the lab, as values that a file can hold and that can be done again.
import type { AwsService } from "../../ports/aws.ts";
import type { Instant } from "../../ports/clock.ts";
import type { VirtualClock } from "../../time/virtual-clock.ts";
import type { Lab } from "../lab.ts";
import { callOperation } from "../send.ts";
import type { Caller } from "../sts/caller.ts";

export type RecordedChange =
  | {
      readonly kind: "call";
      readonly at: Instant;
      readonly service: AwsService;
      readonly operation: string;
      readonly caller: Caller;
      readonly input: object;
    }
  /** A custom resource's answer that came from outside of the lab. */
  | { readonly kind: "custom-resource"; readonly at: Instant; readonly path: string; readonly body: string };

/** Does everything again, each at its own instant: the lab has the same history then, down to its ids. Leaves the clock at `until`. */
export async function replay(lab: Lab, clock: VirtualClock, changes: readonly RecordedChange[], until: Instant): Promise<void> {
  for (const change of changes) {
    await clock.advanceTo(change.at);
    if (change.kind === "call") again(lab, change);
    else lab.lambda.waiting.get(change.path)?.(change.body);
  }
  await clock.advanceTo(until);
}

/** What was refused then is refused again; an answer that takes time is nobody's any more. */
function again(lab: Lab, { service, operation, input, caller }: Extract<RecordedChange, { kind: "call" }>): void {
  try {
    const output: unknown = callOperation(lab, service, operation, input, caller);
    if (output instanceof Promise) output.catch(() => undefined);
  } catch {}
}
