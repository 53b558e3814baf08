// What a failed creation leaves, by the caller's choice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DeleteStackCommand, ListStackResourcesCommand } from "@aws-sdk/client-cloudformation";
import { create, createWorld, describe, refusal, remove, settled, story, template, vpc } from "./support.ts";

const PAIR = template({ Vpc: vpc(), Gateway: { Type: "AWS::EC2::InternetGateway", DependsOn: "Vpc" } });
const broken = () => {
  const world = createWorld();
  world.failing.set("create Gateway", refusal("no more gateways", "InternetGatewayLimitExceeded"));
  return world;
};

test("DO_NOTHING keeps what was built, in CREATE_FAILED", async () => {
  const world = broken();
  await world.clock.drive(async () => {
    const stack = await create(world, "pair", PAIR, { OnFailure: "DO_NOTHING" });
    assert.equal(stack.StackStatus, "CREATE_FAILED");
    assert.equal(stack.StackStatusReason, "The following resource(s) failed to create: [Gateway].");
    assert.ok(world.existing.has("vpc-Vpc-1"));
    assert.equal((await remove(world, "pair")).StackStatus, "DELETE_COMPLETE");
    assert.equal(world.existing.size, 0);
  });
});

test("DELETE removes the stack altogether", async () => {
  const world = broken();
  await world.clock.drive(async () => {
    const stack = await create(world, "pair", PAIR, { OnFailure: "DELETE" });
    assert.equal(stack.StackStatus, "DELETE_COMPLETE");
    assert.equal(world.existing.size, 0);
    await assert.rejects(describe(world, "pair"), /Stack with id pair does not exist/);
  });
});

test("a thing whose making was initiated and then failed is removed as well", async () => {
  const world = broken();
  await world.clock.drive(async () => {
    await create(world, "pair", PAIR);
    assert.deepEqual(world.calls, ["create Vpc", "create Gateway", "remove Gateway", "remove Vpc"]);
  });
});

test("a rollback that cannot remove everything is ROLLBACK_FAILED", async () => {
  const world = broken();
  world.failing.set("remove Vpc", refusal("The vpc 'vpc-Vpc-1' has dependencies and cannot be deleted.", "DependencyViolation"));
  await world.clock.drive(async () => {
    const stack = await create(world, "pair", PAIR);
    assert.equal(stack.StackStatus, "ROLLBACK_FAILED");
    assert.equal(stack.StackStatusReason, "The following resource(s) failed to delete: [Vpc].");
    assert.equal((await remove(world, "pair")).StackStatus, "DELETE_COMPLETE");
  });
});

test("Retain holds in a rollback too, RetainExceptOnCreate does not", async () => {
  for (const [policy, left] of [
    ["Retain", 1],
    ["RetainExceptOnCreate", 0],
    ["Delete", 0],
  ] as const) {
    const world = broken();
    await world.clock.drive(async () => {
      const body = template({
        Vpc: { ...vpc(), DeletionPolicy: policy },
        Gateway: { Type: "AWS::EC2::InternetGateway", DependsOn: "Vpc" },
      });
      assert.equal((await create(world, "pair", body)).StackStatus, "ROLLBACK_COMPLETE");
      assert.equal(world.existing.size, left, policy);
    });
  }
});

test("an output that cannot be evaluated rolls the stack back", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Vpc: vpc() }, { Outputs: { Other: { Value: { "Fn::ImportValue": "nowhere" } } } });
    const stack = await create(world, "importer", body);
    assert.equal(stack.StackStatus, "ROLLBACK_COMPLETE");
    assert.ok(
      (await story(world, "importer")).includes(
        "importer ROLLBACK_IN_PROGRESS (No export named nowhere found. Rollback requested by user.)",
      ),
    );
  });
});

test("properties are checked against the schema when the resource's turn comes", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Check: { Type: "AWS::Route53::HealthCheck", Properties: { HealthCheckConfg: { Type: "HTTP" } } } });
    await create(world, "dns", body, { OnFailure: "DO_NOTHING" });
    assert.deepEqual(world.calls, []);
    assert.ok(
      (await story(world, "dns")).includes(
        "Check CREATE_FAILED (Properties validation failed for resource Check with message: " +
          "#: required key [HealthCheckConfig] not found\n#: extraneous key [HealthCheckConfg] is not permitted)",
      ),
    );
  });
});

test("an error of a model that is no refusal is the lab's own: Internal Failure, kept in crashes", async () => {
  const world = createWorld();
  const bug = new TypeError("undefined is not a function");
  world.failing.set("create Vpc", bug as never);
  await world.clock.drive(async () => {
    await assert.rejects(create(world, "one", template({ Vpc: vpc() })), bug);
    assert.ok((await story(world, "one")).includes("Vpc CREATE_FAILED (Internal Failure)"));
    assert.deepEqual(world.lab.cloudformation.crashes, [bug]);
  });
});

test("an error of the engine itself ends the stack as failed, not the process", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const draw = world.lab.draw;
    Object.assign(world.lab, {
      draw: (name: Parameters<typeof draw>[0]) => {
        if (name === "cloudformation.operation.finish") throw new RangeError("a bug");
        return draw(name);
      },
    });
    await assert.rejects(create(world, "one", template({ Vpc: vpc() })), /a bug/);
    const stack = await describe(world, "one");
    assert.deepEqual([stack.StackStatus, stack.StackStatusReason], ["CREATE_FAILED", "Internal Failure"]);
  });
});

test("a deletion overtakes a creation", async () => {
  const world = createWorld();
  world.durations.set("create Vpc", 120_000);
  await world.clock.drive(async () => {
    const done = create(world, "pair", PAIR);
    await world.clock.sleep(30_000);
    await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "pair" }));
    const stack = await done;
    assert.equal(stack.StackStatus, "DELETE_COMPLETE");
    assert.equal(world.existing.size, 0);
    assert.deepEqual(world.calls, ["create Vpc", "remove Vpc"]);
    const lines = await story(world, stack.StackId as string);
    assert.deepEqual(lines.slice(3, 6), [
      "pair DELETE_IN_PROGRESS (User Initiated)",
      "Vpc CREATE_FAILED (Resource creation cancelled)",
      "Vpc DELETE_IN_PROGRESS",
    ]);
  });
});

test("a deletion overtakes a rollback", async () => {
  const world = broken();
  world.durations.set("remove Gateway", 100_000);
  await world.clock.drive(async () => {
    const done = create(world, "pair", PAIR);
    await world.clock.sleep(60_000);
    assert.equal((await describe(world, "pair")).StackStatus, "ROLLBACK_IN_PROGRESS");
    await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "pair" }));
    const stack = await done;
    assert.equal(stack.StackStatus, "DELETE_COMPLETE");
    assert.equal(world.existing.size, 0);
    const { StackResourceSummaries } = await world.aws.cloudformation.send(
      new ListStackResourcesCommand({ StackName: stack.StackId as string }),
    );
    assert.deepEqual(
      StackResourceSummaries?.map(({ ResourceStatus }) => ResourceStatus),
      ["DELETE_COMPLETE", "DELETE_COMPLETE"],
    );
    assert.equal(await settled(world, stack.StackId as string).then(({ DeletionTime }) => DeletionTime !== undefined), true);
  });
});
