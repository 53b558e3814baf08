// Has anybody changed by hand what the stacks made? CloudFormation's drift detection, side by side for all of them.
import {
  beginDriftDetection,
  driftedResources,
  driftStatus,
  type ResourceDrift,
  uncheckedResources,
  unreadResources,
} from "../aws/drift.ts";
import { problemsOf } from "../aws/errors.ts";
import { stackResources } from "../aws/stacks.ts";
import { SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";

export type StackDrift =
  | {
      /** The key in the drill file; of a nested stack followed by its logical ids, with slashes between. */
      readonly key: string;
      /** `IN_SYNC`, `DRIFTED`, `UNKNOWN` or `NOT_CHECKED`. */
      readonly drift: string;
      readonly resources: readonly ResourceDrift[];
      /** What was not looked at, and why. */
      readonly incomplete?: string;
    }
  | { readonly key: string; readonly missing: string };

type Context = Pick<DeployContext, "aws" | "clock" | "deadline" | "signal">;

interface DeployedAs {
  readonly key: string;
  readonly id: string;
}

const LOOK_AGAIN = 2 * SECOND;

/**
 * One result per stack, nested stacks after the one that they are in: CloudFormation does not look into them by itself
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html).
 * A detection that cannot be had is `missing` with the reason. Rejects only with the signal's reason.
 */
export async function detectDrift(context: Context, stacks: readonly DeployedAs[]): Promise<readonly StackDrift[]> {
  return (await Promise.all(stacks.map((stack) => withNested(context, stack)))).flat();
}

async function withNested(context: Context, { key, id }: DeployedAs): Promise<readonly StackDrift[]> {
  const [own, nested] = await Promise.all([
    orMissing(context, key, () => driftOf(context, key, id)),
    nestedStacks(context, key, id).then((stacks) => detectDrift(context, stacks)),
  ]);
  return [own, ...nested];
}

async function nestedStacks({ aws, signal }: Context, key: string, id: string): Promise<readonly DeployedAs[]> {
  try {
    return (await stackResources(aws, id))
      .filter(({ type }) => type === "AWS::CloudFormation::Stack")
      .map(({ logicalId, physicalId }) => ({ key: `${key}/${logicalId}`, id: physicalId }));
  } catch {
    // Why the resources cannot be listed, the detection of the stack itself says.
    signal?.throwIfAborted();
    return [];
  }
}

async function orMissing({ signal }: Context, key: string, detect: () => Promise<StackDrift>): Promise<StackDrift> {
  try {
    return await detect();
  } catch (error) {
    signal?.throwIfAborted();
    return { key, missing: problemsOf(error)[0]?.what ?? "" };
  }
}

async function driftOf({ aws, clock, deadline, signal }: Context, key: string, id: string): Promise<StackDrift> {
  let detection = await beginDriftDetection(aws, id);
  for (;;) {
    if (detection !== undefined) {
      const { detection: status, drift, reason } = await driftStatus(aws, detection);
      if (status !== "DETECTION_IN_PROGRESS") {
        const unchecked = await uncheckedResources(aws, id);
        const gaps = [
          ...(status === "DETECTION_FAILED"
            ? [reason ?? "some resources could not be looked at", ...(await unreadResources(aws, id))]
            : []),
          ...(unchecked.length > 0 ? [`not checked by CloudFormation: ${unchecked.join(", ")}`] : []),
        ];
        const incomplete = gaps.length > 0 ? { incomplete: gaps.join("; ") } : {};
        return { key, drift, resources: await driftedResources(aws, id), ...incomplete };
      }
    }
    if (clock.now() >= deadline) return { key, missing: "the detection was still in progress when its time was over" };
    await clock.sleep(LOOK_AGAIN, signal);
    detection ??= await beginDriftDetection(aws, id);
  }
}
