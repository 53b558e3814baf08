// Has anybody changed by hand what the stacks made? CloudFormation's drift detection, side by side for all of them.
import { beginDriftDetection, driftedResources, driftStatus, type ResourceDrift } from "../aws/drift.ts";
import { problemsOf } from "../aws/errors.ts";
import { SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";

export type StackDrift =
  | {
      readonly key: string;
      /** `IN_SYNC`, `DRIFTED`, `UNKNOWN` or `NOT_CHECKED`. */
      readonly drift: string;
      readonly resources: readonly ResourceDrift[];
      /** Why some resources could not be looked at. */
      readonly incomplete?: string;
    }
  | { readonly key: string; readonly missing: string };

type Context = Pick<DeployContext, "aws" | "clock" | "deadline" | "signal">;

/** A detection that cannot be had is `missing` with the reason. Rejects only with the signal's reason. */
export function detectDrift(
  context: Context,
  stacks: readonly { readonly key: string; readonly id: string }[],
): Promise<readonly StackDrift[]> {
  return Promise.all(
    stacks.map(async ({ key, id }) => {
      try {
        return await driftOf(context, key, id);
      } catch (error) {
        context.signal?.throwIfAborted();
        return { key, missing: problemsOf(error)[0]?.what ?? "" };
      }
    }),
  );
}

async function driftOf({ aws, clock, deadline, signal }: Context, key: string, id: string): Promise<StackDrift> {
  const detection = await beginDriftDetection(aws, id);
  for (;;) {
    const { detection: status, drift, reason } = await driftStatus(aws, detection);
    if (status !== "DETECTION_IN_PROGRESS") {
      const incomplete = status === "DETECTION_FAILED" ? { incomplete: reason ?? "some resources could not be looked at" } : {};
      return { key, drift, resources: await driftedResources(aws, id), ...incomplete };
    }
    if (clock.now() >= deadline) return { key, missing: "the detection was still in progress when its time was over" };
    await clock.sleep(2 * SECOND, signal);
  }
}
