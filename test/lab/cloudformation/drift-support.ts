// Steps of drift detection that its tests share.
import {
  DescribeStackDriftDetectionStatusCommand,
  type DescribeStackDriftDetectionStatusOutput,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
} from "@aws-sdk/client-cloudformation";
import type { World } from "./support.ts";

/** Detects and waits; the final status. */
export async function detect(world: World, name: string, logicalIds?: string[]): Promise<DescribeStackDriftDetectionStatusOutput> {
  const { cloudformation } = world.aws;
  const { StackDriftDetectionId } = await cloudformation.send(
    new DetectStackDriftCommand({ StackName: name, ...(logicalIds === undefined ? {} : { LogicalResourceIds: logicalIds }) }),
  );
  for (let polls = 0; polls < 1_000; polls += 1) {
    const status = await cloudformation.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
    if (status.DetectionStatus !== "DETECTION_IN_PROGRESS") return status;
    await world.clock.sleep(1_000);
  }
  throw new Error("the detection never ends");
}

/** `LogicalId STATUS path expected -> actual` of everything that is not in sync. */
export async function drifted(world: World, name: string): Promise<readonly string[]> {
  await detect(world, name);
  const { StackResourceDrifts } = await world.aws.cloudformation.send(
    new DescribeStackResourceDriftsCommand({ StackName: name, StackResourceDriftStatusFilters: ["MODIFIED", "DELETED", "UNKNOWN"] }),
  );
  return (StackResourceDrifts ?? []).flatMap(({ LogicalResourceId: id, StackResourceDriftStatus: status, PropertyDifferences }) =>
    PropertyDifferences === undefined
      ? [`${id} ${status}`]
      : PropertyDifferences.map(
          ({ DifferenceType, PropertyPath, ExpectedValue, ActualValue }) =>
            `${id} ${DifferenceType} ${PropertyPath} ${ExpectedValue} -> ${ActualValue}`,
        ),
  );
}
