// Creating stacks: order, events, outputs, and what happens when a resource fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { create, createWorld, describe, events, refusal, story, template, vpc } from "./support.ts";

const NETWORK = template(
  {
    Vpc: vpc(),
    A: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "Vpc" }, CidrBlock: "10.0.1.0/24" } },
    B: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "Vpc" }, CidrBlock: "10.0.2.0/24" } },
    Gateway: { Type: "AWS::EC2::InternetGateway" },
  },
  { Outputs: { VpcId: { Value: { Ref: "Vpc" } }, Cidr: { Value: { "Fn::GetAtt": ["Vpc", "CidrBlock"] } } } },
);

test("resources start as soon as what they need is complete, side by side", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const stack = await create(world, "network", NETWORK);
    assert.equal(stack.StackStatus, "CREATE_COMPLETE");
    assert.deepEqual(
      stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
      [
        ["VpcId", "vpc-Vpc-1"],
        ["Cidr", "vpc-Vpc-1.CidrBlock"],
      ],
    );
    const at = new Map(
      (await events(world, "network")).map((event) => [
        `${event.LogicalResourceId} ${event.ResourceStatus}`,
        event.Timestamp?.getTime() ?? 0,
      ]),
    );
    const startOf = (id: string) => at.get(`${id} CREATE_IN_PROGRESS`);
    assert.equal(at.get("Vpc CREATE_COMPLETE"), at.get("Gateway CREATE_COMPLETE"));
    const [vpcDone, aDone] = [at.get("Vpc CREATE_COMPLETE") ?? 0, at.get("A CREATE_COMPLETE") ?? 0];
    assert.ok(vpcDone < aDone);
    assert.equal(at.get("A CREATE_COMPLETE"), at.get("B CREATE_COMPLETE"));
    assert.ok((startOf("A") ?? 0) >= vpcDone);
  });
});

test("the story of a creation, event by event", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "one", template({ Vpc: vpc() }));
    assert.deepEqual(await story(world, "one"), [
      "one CREATE_IN_PROGRESS (User Initiated)",
      "Vpc CREATE_IN_PROGRESS",
      "Vpc CREATE_IN_PROGRESS (Resource creation Initiated)",
      "Vpc CREATE_COMPLETE",
      "one CREATE_COMPLETE",
    ]);
  });
});

test("the first failure decides, siblings are cancelled, all is removed again", async () => {
  const world = createWorld();
  world.failing.set("create A", refusal("The CIDR '10.0.1.0/24' is invalid.", "InvalidSubnet.Range"));
  world.durations.set("create B", 60_000);
  await world.clock.drive(async () => {
    const stack = await create(world, "network", NETWORK);
    assert.equal(stack.StackStatus, "ROLLBACK_COMPLETE");
    const lines = await story(world, "network");
    const failure = lines.findIndex((line) => line.startsWith("A CREATE_FAILED"));
    assert.match(
      lines[failure] ?? "",
      /^A CREATE_FAILED \(Resource handler returned message: "The CIDR '10\.0\.1\.0\/24' is invalid\. \(Service: Ec2, Status Code: 400, Request ID: [0-9a-f-]{36}\)" \(RequestToken: [0-9a-f-]{36}, HandlerErrorCode: InvalidRequest\)\)$/,
    );
    assert.equal(lines[failure + 1], "B CREATE_FAILED (Resource creation cancelled)");
    assert.equal(
      lines[failure + 2],
      "network ROLLBACK_IN_PROGRESS (The following resource(s) failed to create: [A, B]. Rollback requested by user.)",
    );
    assert.equal(lines.at(-1), "network ROLLBACK_COMPLETE");
    // The subnet that was still being made is removed too, and the VPC only after both.
    assert.deepEqual(world.calls.filter((call) => call.startsWith("remove")).slice(-1), ["remove Vpc"]);
    assert.equal(world.existing.size, 0);
    assert.equal((await describe(world, "network")).StackStatus, "ROLLBACK_COMPLETE");
  });
});
