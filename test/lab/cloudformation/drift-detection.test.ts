// How a detection runs: when it may begin, when it is over, what it looks at.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStackResourcesCommand,
  DetectStackDriftCommand,
} from "@aws-sdk/client-cloudformation";
import { CreateTagsCommand } from "@aws-sdk/client-ec2";
import { detect } from "./drift-support.ts";
import { closeRunner, realWorld } from "./shipped-world.ts";
import { answer, create, template, update } from "./support.ts";

after(closeRunner);

test("one detection at a time, of stacks in a settled state; a detection looks at nothing before its time", async () => {
  const world = realWorld("drift-10");
  const { cloudformation } = world.aws;
  const begin = (StackName: string, LogicalResourceIds?: string[]) =>
    cloudformation.send(new DetectStackDriftCommand({ StackName, ...(LogicalResourceIds === undefined ? {} : { LogicalResourceIds }) }));
  await world.clock.drive(async () => {
    const vpc = { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16", Tags: [{ Key: "a", Value: "1" }] } };
    const gateway = { Type: "AWS::EC2::InternetGateway", Properties: { Tags: [{ Key: "b", Value: "2" }] } };
    const { StackId } = await create(world, "one", template({ Vpc: vpc, Gateway: gateway }), { Tags: [{ Key: "team", Value: "web" }] });
    const { StackDriftDetectionId } = await begin("one");
    await assert.rejects(begin("one"), answer("ValidationError", `Drift detection is already in progress for stack [${StackId}]`));
    const status = await cloudformation.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
    assert.equal(status.DetectionStatus, "DETECTION_IN_PROGRESS");
    assert.equal(status.DriftedStackResourceCount, undefined);
    const before = await cloudformation.send(new DescribeStackResourceDriftsCommand({ StackName: "one" }));
    assert.deepEqual(before.StackResourceDrifts, []);
    await world.clock.sleep(300_000);

    // The stack's own tags are expected on what bears tags.
    const after = await cloudformation.send(new DescribeStackResourceDriftsCommand({ StackName: "one", MaxResults: 1 }));
    assert.equal(after.StackResourceDrifts?.[0]?.StackResourceDriftStatus, "IN_SYNC");
    assert.ok(after.NextToken);

    await assert.rejects(begin("none"), answer("ValidationError", "Stack [none] does not exist"));
    await assert.rejects(begin("one", ["Vpc", "Moon"]), answer("ValidationError", /\[Moon\]/));
    await assert.rejects(
      cloudformation.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: "x" })),
      answer("ValidationError", /\[x\] does not exist/),
    );

    // Only what was asked for is looked at.
    const physicalId = world.lab.cloudformation.stacksByName.get("one")?.resources.get("Gateway")?.physicalId as string;
    await world.aws.ec2.send(new CreateTagsCommand({ Resources: [physicalId], Tags: [{ Key: "b", Value: "3" }] }));
    assert.equal((await detect(world, "one", ["Vpc"])).StackDriftStatus, "IN_SYNC");
    assert.equal((await detect(world, "one", ["Gateway"])).DriftedStackResourceCount, 1);

    // Another thing in its place has not been looked at.
    const next = template({ Vpc: { ...vpc, Properties: { CidrBlock: "10.1.0.0/16" } }, Gateway: gateway });
    await update(world, "one", next, { Tags: [{ Key: "team", Value: "web" }] });
    const { StackResources } = await cloudformation.send(new DescribeStackResourcesCommand({ StackName: "one", LogicalResourceId: "Vpc" }));
    assert.equal(StackResources?.[0]?.DriftInformation?.StackResourceDriftStatus, "NOT_CHECKED");
  });
});
