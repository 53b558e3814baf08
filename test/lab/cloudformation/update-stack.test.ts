// Updating stacks: in place, by replacement, with clean-up, and back again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { UpdateStackCommand } from "@aws-sdk/client-cloudformation";
import { answer, create, createWorld, describe, refusal, story, template, update, vpc } from "./support.ts";

const subnet = (cidr: string, more: object = {}) => ({
  Type: "AWS::EC2::Subnet",
  Properties: { VpcId: { Ref: "Vpc" }, CidrBlock: cidr, ...more },
});

test("a mutable property changes in place", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    const stack = await update(world, "net", template({ Vpc: vpc("10.0.0.0/16", { EnableDnsHostnames: true }) }));
    assert.equal(stack.StackStatus, "UPDATE_COMPLETE");
    assert.deepEqual(world.calls, ["create Vpc", "update Vpc"]);
    assert.deepEqual((await story(world, "net")).slice(5), [
      "net UPDATE_IN_PROGRESS (User Initiated)",
      "Vpc UPDATE_IN_PROGRESS",
      "Vpc UPDATE_COMPLETE",
      "net UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
      "net UPDATE_COMPLETE",
    ]);
  });
});

test("an immutable property makes a new thing, what refers to it follows, the old ones go last, dependants first", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc(), A: subnet("10.0.1.0/24") }));
    const stack = await update(world, "net", template({ Vpc: vpc("10.1.0.0/16"), A: subnet("10.0.1.0/24") }));
    assert.equal(stack.StackStatus, "UPDATE_COMPLETE");
    assert.deepEqual(world.calls, ["create Vpc", "create A", "create Vpc", "create A", "remove A", "remove Vpc"]);
    assert.equal(world.existing.get("subnet-A-2")?.VpcId, "vpc-Vpc-2");
    assert.ok(
      (await story(world, "net")).includes(
        "Vpc UPDATE_IN_PROGRESS (Requested update requires the creation of a new physical resource; hence creating one.)",
      ),
    );
  });
});

test("a type without update is replaced; its policy may keep the old one", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const table = (value: string) => ({
      Type: "AWS::EC2::RouteTable",
      UpdateReplacePolicy: "Retain",
      Properties: { VpcId: "vpc-1", Tags: [{ Key: "a", Value: value }] },
    });
    await create(world, "net", template({ Table: table("1") }));
    await update(world, "net", template({ Table: table("2") }));
    assert.deepEqual(world.calls, ["create Table", "create Table"]);
    assert.ok((await story(world, "net")).includes("Table DELETE_SKIPPED"));
    assert.deepEqual([...world.existing.keys()], ["routetable-Table-1", "routetable-Table-2"]);
  });
});

test("resources come and go with the template", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc(), Old: subnet("10.0.1.0/24") }));
    await update(world, "net", template({ Vpc: vpc(), New: subnet("10.0.2.0/24") }));
    assert.deepEqual(world.calls, ["create Vpc", "create Old", "create New", "remove Old"]);
    assert.deepEqual([...(world.lab.cloudformation.stacksByName.get("net")?.resources.keys() ?? [])], ["Vpc", "New"]);
  });
});

test("nothing to do is an error", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }, { Description: "one" }));
    for (const body of [template({ Vpc: vpc() }, { Description: "one" }), template({ Vpc: vpc() }, { Description: "another" })]) {
      await assert.rejects(
        world.aws.cloudformation.send(new UpdateStackCommand({ StackName: "net", TemplateBody: body })),
        answer("ValidationError", "No updates are to be performed."),
      );
    }
    assert.equal(
      (await update(world, "net", template({ Vpc: vpc() }, { Outputs: { Id: { Value: { Ref: "Vpc" } } } }))).StackStatus,
      "UPDATE_COMPLETE",
    );
    assert.equal(
      (await update(world, "net", "", { TemplateBody: undefined, UsePreviousTemplate: true, Tags: [{ Key: "a", Value: "b" }] }))
        .StackStatus,
      "UPDATE_COMPLETE",
    );
    assert.deepEqual(world.calls, ["create Vpc", "update Vpc"]);
  });
});

test("80 and '80', true and 'true' are the same value", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc("10.0.0.0/16", { EnableDnsSupport: true }) }));
    await assert.rejects(
      update(world, "net", template({ Vpc: vpc("10.0.0.0/16", { EnableDnsSupport: "true" }) })),
      answer("ValidationError", "No updates are to be performed."),
    );
  });
});

test("a failed update puts everything back: changed, replaced, added and removed resources", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const before = template({ Vpc: vpc(), A: subnet("10.0.1.0/24"), Gone: { Type: "AWS::EC2::InternetGateway" } });
    await create(world, "net", before);
    const things = new Map(world.existing);
    world.failing.set("create Last", refusal("no", "InvalidParameterValue"));
    const after = template({
      Vpc: vpc("10.0.0.0/16", { EnableDnsHostnames: true }),
      A: subnet("10.0.7.0/24"),
      New: subnet("10.0.2.0/24"),
      Last: { Type: "AWS::EC2::InternetGateway", DependsOn: ["A", "New"] },
    });
    const stack = await update(world, "net", after);
    assert.equal(stack.StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.deepEqual(world.existing, things);
    const lines = await story(world, "net");
    assert.ok(lines.includes("net UPDATE_ROLLBACK_IN_PROGRESS (The following resource(s) failed to create: [Last].)"));
    assert.ok(lines.indexOf("net UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS") < lines.indexOf("New DELETE_COMPLETE"));
    // The stack is again what it was: the old template is no change.
    await assert.rejects(update(world, "net", before), answer("ValidationError", "No updates are to be performed."));
  });
});

test("a rollback that fails is UPDATE_ROLLBACK_FAILED and admits deletion", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    world.failing.set("update Vpc", refusal("first"));
    const sent = world.aws.cloudformation.send(
      new UpdateStackCommand({ StackName: "net", TemplateBody: template({ Vpc: vpc("10.0.0.0/16", { EnableDnsHostnames: true }) }) }),
    );
    await sent;
    while ((await describe(world, "net")).StackStatus !== "UPDATE_ROLLBACK_IN_PROGRESS") await world.clock.sleep(200);
    world.failing.set("update Vpc", refusal("second"));
    while ((await describe(world, "net")).StackStatus === "UPDATE_ROLLBACK_IN_PROGRESS") await world.clock.sleep(1_000);
    const stack = await describe(world, "net");
    assert.deepEqual(
      [stack.StackStatus, stack.StackStatusReason],
      ["UPDATE_ROLLBACK_FAILED", "The following resource(s) failed to update: [Vpc]."],
    );
  });
});

test("with DisableRollback a failed update stops where it is and can be tried again", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    world.failing.set("create A", refusal("no"));
    const body = template({ Vpc: vpc(), A: subnet("10.0.1.0/24") });
    const stack = await update(world, "net", body, { DisableRollback: true });
    assert.equal(stack.StackStatus, "UPDATE_FAILED");
    assert.equal((await update(world, "net", body)).StackStatus, "UPDATE_COMPLETE");
  });
});

test("parameters keep their value with UsePreviousValue", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const parameters = { Parameters: { Cidr: { Type: "String" }, Host: { Type: "String", Default: "false" } } };
    const body = template(
      { Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: { Ref: "Cidr" }, EnableDnsHostnames: { Ref: "Host" } } } },
      parameters,
    );
    await create(world, "net", body, { Parameters: [{ ParameterKey: "Cidr", ParameterValue: "10.0.0.0/16" }] });
    await update(world, "net", body, {
      Parameters: [
        { ParameterKey: "Cidr", UsePreviousValue: true },
        { ParameterKey: "Host", ParameterValue: "true" },
      ],
    });
    assert.deepEqual(world.calls, ["create Vpc", "update Vpc"]);
    assert.deepEqual(world.existing.get("vpc-Vpc-1"), { CidrBlock: "10.0.0.0/16", EnableDnsHostnames: "true" });
  });
});

test("a resource cannot become another type", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Thing: vpc() }));
    await assert.rejects(
      update(world, "net", template({ Thing: { Type: "AWS::EC2::InternetGateway" } })),
      answer(
        "ValidationError",
        "Update of resource type is not permitted. The new template modifies resource type of the following resources: [Thing]",
      ),
    );
  });
});
