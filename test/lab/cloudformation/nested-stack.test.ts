// Stacks inside stacks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DeleteChangeSetCommand, DescribeChangeSetCommand } from "@aws-sdk/client-cloudformation";
import { changeSet, create, createWorld, describe, execute, refusal, remove, story, template, update } from "./support.ts";

const URL = "https://templates.s3.eu-west-1.amazonaws.com/network.json";
const CHILD = template(
  { Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: { Ref: "Cidr" } } } },
  { Parameters: { Cidr: { Type: "String" } }, Outputs: { VpcId: { Value: { Ref: "Vpc" } } } },
);
const PARENT = (cidr: string) =>
  template({
    Network: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: URL, Parameters: { Cidr: cidr } } },
    A: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { "Fn::GetAtt": ["Network", "Outputs.VpcId"] }, CidrBlock: "10.0.1.0/24" } },
  });

function nestedWorld() {
  const world = createWorld();
  const templates = new Map([[URL, CHILD]]);
  world.lab.cloudformation.readTemplateUrl = (_lab, url) => templates.get(url);
  return { world, templates };
}

test("the child's outputs are the parent's attributes; both go together", async () => {
  const { world } = nestedWorld();
  await world.clock.drive(async () => {
    assert.equal((await create(world, "site", PARENT("10.0.0.0/16"))).StackStatus, "CREATE_COMPLETE");
    assert.equal(world.existing.get("subnet-A-1")?.VpcId, "vpc-Vpc-1");
    const child = [...world.lab.cloudformation.stacks.values()].find(({ parentId }) => parentId !== undefined);
    assert.match(child?.name ?? "", /^site-Network-[0-9A-F]{12}$/);
    assert.equal((await describe(world, child?.id as string)).ParentId, (await describe(world, "site")).StackId);
    await remove(world, "site");
    assert.equal(child?.status, "DELETE_COMPLETE");
    assert.equal(world.existing.size, 0);
  });
});

test("the child's failure is the parent's, with its reason", async () => {
  const { world } = nestedWorld();
  world.failing.set("create Vpc", refusal("no", "VpcLimitExceeded"));
  await world.clock.drive(async () => {
    assert.equal((await create(world, "site", PARENT("10.0.0.0/16"))).StackStatus, "ROLLBACK_COMPLETE");
    const failure = (await story(world, "site")).find((line) => line.startsWith("Network CREATE_FAILED"));
    assert.match(
      failure ?? "",
      /\(Embedded stack arn:.* was not successfully created: The following resource\(s\) failed to create: \[Vpc\]\.\)$/,
    );
    assert.equal(world.existing.size, 0);
  });
});

test("an update reaches the child through its parameters, and through the object behind the URL", async () => {
  const { world, templates } = nestedWorld();
  await world.clock.drive(async () => {
    await create(world, "site", PARENT("10.0.0.0/16"));
    await update(world, "site", PARENT("10.1.0.0/16"));
    assert.equal(world.existing.get("vpc-Vpc-2")?.CidrBlock, "10.1.0.0/16");
    assert.equal(world.existing.get("subnet-A-2")?.VpcId, "vpc-Vpc-2");
    templates.set(URL, CHILD.replace('"Resources":{', '"Resources":{"Gateway":{"Type":"AWS::EC2::InternetGateway"},'));
    assert.equal((await update(world, "site", PARENT("10.1.0.0/16"))).StackStatus, "UPDATE_COMPLETE");
    assert.ok(world.existing.has("internetgateway-Gateway-1"));
  });
});

test("a URL with nothing behind it is a clear failure", async () => {
  const { world, templates } = nestedWorld();
  templates.clear();
  await world.clock.drive(async () => {
    await create(world, "site", PARENT("10.0.0.0/16"));
    assert.ok(
      (await story(world, "site")).some((line) => line.startsWith("Network CREATE_FAILED (S3 error: The specified key does not exist.")),
    );
  });
});

test("with IncludeNestedStacks the child has a change set of its own, also for what only a newer parameter changes", async () => {
  const { world, templates } = nestedWorld();
  const { lab, clock, aws } = world;
  let newest = "10.0.0.0/16";
  lab.cloudformation.ssmParameter = (_lab, name) => (name === "/cidr" ? newest : undefined);
  templates.set(URL, CHILD.replace('"Type":"String"', '"Type":"AWS::SSM::Parameter::Value<String>"'));
  await clock.drive(async () => {
    await create(world, "site", PARENT("/cidr"));
    const same = await changeSet(world, "site", PARENT("/cidr"), { IncludeNestedStacks: true, ChangeSetName: "same" });
    assert.equal(same.Status, "FAILED");
    newest = "10.0.0.0/20";
    const changed = await changeSet(world, "site", PARENT("/cidr"), { IncludeNestedStacks: true });
    assert.equal(changed.Status, "CREATE_COMPLETE");
    const child = changed.Changes?.find(({ ResourceChange }) => ResourceChange?.LogicalResourceId === "Network")?.ResourceChange;
    assert.equal(child?.Replacement, "False");
    const below = await aws.cloudformation.send(new DescribeChangeSetCommand({ ChangeSetName: child?.ChangeSetId }));
    assert.deepEqual(
      [below.Status, below.ParentChangeSetId, below.RootChangeSetId],
      ["CREATE_COMPLETE", changed.ChangeSetId, changed.ChangeSetId],
    );
    assert.deepEqual(
      below.Changes?.map(({ ResourceChange: change }) => [
        change?.LogicalResourceId,
        change?.Replacement,
        change?.Details?.[0]?.CausingEntity,
      ]),
      [["Vpc", "True", "Cidr"]],
    );
    assert.equal((await execute(world, "site")).StackStatus, "UPDATE_COMPLETE");
    assert.equal(world.existing.get("vpc-Vpc-2")?.CidrBlock, "10.0.0.0/20");
  });
});

test("a deleted change set takes those nested in it along", async () => {
  const { world } = nestedWorld();
  const { lab, clock, aws } = world;
  await clock.drive(async () => {
    await create(world, "site", PARENT("10.0.0.0/16"));
    await changeSet(world, "site", PARENT("10.0.0.0/20"), { IncludeNestedStacks: true });
    assert.equal(lab.cloudformation.changeSets.size, 2);
    await aws.cloudformation.send(new DeleteChangeSetCommand({ StackName: "site", ChangeSetName: "changes" }));
    assert.equal(lab.cloudformation.changeSets.size, 0);
  });
});
