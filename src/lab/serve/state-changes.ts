// What clients did to the lab, as values that a file can hold and that can be done again.
import type { AwsService } from "../../ports/aws.ts";
import type { Instant } from "../../ports/clock.ts";
import type { VirtualClock } from "../../time/virtual-clock.ts";
import type { Lab } from "../lab.ts";
import { callOperation } from "../send.ts";
import type { Caller } from "../sts/caller.ts";
import type { WireRequest } from "../wire/message.ts";
import { labRoutes } from "./api-routes.ts";

export type RecordedChange =
  | {
      readonly kind: "call";
      readonly at: Instant;
      readonly service: AwsService;
      readonly operation: string;
      readonly caller: Caller;
      readonly input: object;
    }
  /** One of the lab's own addresses, such as that which sets alarms. */
  | { readonly kind: "route"; readonly at: Instant; readonly method: string; readonly path: string; readonly request: WireRequest }
  /** A custom resource's answer that came from outside of the lab. */
  | { readonly kind: "custom-resource"; readonly at: Instant; readonly path: string; readonly body: string };

/** Does everything again, each at its own instant: the lab has the same history then, down to its ids. Leaves the clock at `until`. */
export async function replay(lab: Lab, clock: VirtualClock, changes: readonly RecordedChange[], until: Instant): Promise<void> {
  for (const change of changes) {
    await clock.advanceTo(change.at);
    try {
      const output: unknown = again(lab, change);
      // An answer that takes time is nobody's any more.
      if (output instanceof Promise) output.catch(() => undefined);
    } catch {
      // What was refused then is refused again.
    }
  }
  await clock.advanceTo(until);
}

function again(lab: Lab, change: RecordedChange): unknown {
  switch (change.kind) {
    case "call":
      return callOperation(lab, change.service, change.operation, change.input, change.caller);
    case "route":
      return labRoutes.find(({ method, path }) => method === change.method && path === change.path)?.handle(lab, change.request);
    case "custom-resource":
      return lab.lambda.waiting.get(change.path)?.(change.body);
  }
}
