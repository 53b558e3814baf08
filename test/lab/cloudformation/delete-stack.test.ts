// Deleting stacks: reverse order, what is kept, what stands in the way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DeleteStackCommand, DescribeStackEventsCommand, ListStacksCommand } from "@aws-sdk/client-cloudformation";
import { answer, create, createWorld, describe, refusal, remove, settled, story, template, vpc } from "./support.ts";

const subnet = { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "Vpc" }, CidrBlock: "10.0.1.0/24" } };

test("resources go in reverse order; the stack stays listable by its id", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const { StackId } = await create(world, "net", template({ Vpc: vpc(), A: subnet, B: subnet }));
    const stack = await remove(world, "net");
    assert.equal(stack.StackStatus, "DELETE_COMPLETE");
    assert.deepEqual(world.calls.slice(3).toSorted(), ["remove A", "remove B", "remove Vpc"]);
    assert.equal(world.calls.at(-1), "remove Vpc");
    await assert.rejects(describe(world, "net"), answer("ValidationError", "Stack with id net does not exist"));
    await assert.rejects(
      world.aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: "net" })),
      answer("ValidationError", "Stack [net] does not exist"),
    );
    assert.equal((await story(world, StackId as string)).at(-1), "net DELETE_COMPLETE");
    const { StackSummaries } = await world.aws.cloudformation.send(new ListStacksCommand({ StackStatusFilter: ["DELETE_COMPLETE"] }));
    assert.deepEqual(
      StackSummaries?.map((summary) => summary.StackId),
      [StackId],
    );
    // The name is free again.
    assert.equal((await create(world, "net", template({ Vpc: vpc() }))).StackStatus, "CREATE_COMPLETE");
  });
});

test("a bucket that is not empty: DELETE_FAILED, what does not depend on it is gone, retaining it finishes the job", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({
      Bucket: { Type: "AWS::S3::Bucket", DependsOn: "Vpc" },
      Vpc: vpc(),
      Gateway: { Type: "AWS::EC2::InternetGateway" },
    });
    const { StackId } = await create(world, "page", body);
    world.failing.set("remove Bucket", refusal("The bucket you tried to delete is not empty", "BucketNotEmpty", 409));
    const stack = await remove(world, "page");
    assert.deepEqual(
      [stack.StackStatus, stack.StackStatusReason],
      ["DELETE_FAILED", "The following resource(s) failed to delete: [Bucket]."],
    );
    assert.match(
      (await story(world, "page")).find((line) => line.startsWith("Bucket DELETE_FAILED")) ?? "",
      /The bucket you tried to delete is not empty \(Service: S3, Status Code: 409, Request ID: [0-9a-f-]+\)" \(RequestToken: [0-9a-f-]+, HandlerErrorCode: GeneralServiceException\)/,
    );
    assert.deepEqual([...world.existing.keys()].toSorted(), ["bucket-Bucket-1", "vpc-Vpc-1"]);
    await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "page", RetainResources: ["Bucket"] }));
    assert.equal((await settled(world, StackId as string)).StackStatus, "DELETE_COMPLETE");
    assert.deepEqual([...world.existing.keys()], ["bucket-Bucket-1"]);
    assert.ok((await story(world, StackId as string)).includes("Bucket DELETE_SKIPPED"));
  });
});

test("a second try removes what the first could not; force gives up on it", async () => {
  for (const mode of ["STANDARD", "FORCE_DELETE_STACK"] as const) {
    const world = createWorld();
    await world.clock.drive(async () => {
      const { StackId } = await create(world, "net", template({ Vpc: vpc(), A: subnet }));
      world.failing.set("remove A", refusal("in use", "DependencyViolation"));
      await remove(world, "net");
      if (mode === "FORCE_DELETE_STACK") world.failing.set("remove A", refusal("in use", "DependencyViolation"));
      await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "net", DeletionMode: mode }));
      assert.equal((await settled(world, StackId as string)).StackStatus, "DELETE_COMPLETE");
      assert.deepEqual([...world.existing.keys()], mode === "STANDARD" ? [] : ["subnet-A-1"]);
    });
  }
});

test("DeletionPolicy Retain keeps the thing", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const { StackId } = await create(world, "net", template({ Vpc: { ...vpc(), DeletionPolicy: "Retain" } }));
    await remove(world, "net");
    assert.deepEqual([...world.existing.keys()], ["vpc-Vpc-1"]);
    assert.ok((await story(world, StackId as string)).includes("Vpc DELETE_SKIPPED"));
  });
});

test("a stack that is not there, or on its way out, is no error", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "nobody" }));
    await create(world, "net", template({ Vpc: vpc() }));
    await Promise.all([
      remove(world, "net"),
      world.clock.sleep(2_000).then(() => world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "net" }))),
    ]);
    assert.deepEqual(world.calls, ["create Vpc", "remove Vpc"]);
  });
});

test("termination protection", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }), { EnableTerminationProtection: true });
    await assert.rejects(
      world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "net" })),
      answer("ValidationError", "Stack [net] cannot be deleted while TerminationProtection is enabled"),
    );
  });
});
