// What answers show: stacks, events in pages, hidden values, resources that are not modelled.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateStackCommand,
  DescribeEventsCommand,
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ListStackResourcesCommand,
} from "@aws-sdk/client-cloudformation";
import { stackOutputs } from "../../../src/lab/cloudformation/describe.ts";
import { create, createWorld, describe, events, refusal, settled, template, vpc } from "./support.ts";

test("a stack as DescribeStacks shows it", async () => {
  const world = createWorld();
  world.lab.cloudformation.ssmParameter = (_lab, name) => (name === "/ami" ? "ami-0123" : undefined);
  await world.clock.drive(async () => {
    const body = template(
      { Web: { Type: "AWS::EC2::Instance", Properties: { ImageId: { Ref: "Image" } } } },
      {
        Description: "two web servers",
        Parameters: {
          Secret: { Type: "String", NoEcho: true },
          Image: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: "/ami" },
        },
        Outputs: { Id: { Value: { Ref: "Web" }, Description: "the instance" } },
      },
    );
    const stack = await create(world, "web", body, {
      Parameters: [{ ParameterKey: "Secret", ParameterValue: "s3cret" }],
      Tags: [{ Key: "team", Value: "edge" }],
    });
    assert.match(
      stack.StackId ?? "",
      /^arn:aws:cloudformation:eu-west-1:111122223333:stack\/web\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(stack.Description, "two web servers");
    assert.deepEqual(stack.Parameters, [
      { ParameterKey: "Secret", ParameterValue: "****" },
      { ParameterKey: "Image", ParameterValue: "/ami", ResolvedValue: "ami-0123" },
    ]);
    assert.deepEqual(stack.Outputs, [{ OutputKey: "Id", OutputValue: "instance-Web-1", Description: "the instance" }]);
    assert.deepEqual(stackOutputs(world.lab, "web"), { Id: "instance-Web-1" });
    assert.equal(world.existing.get("instance-Web-1")?.ImageId, "ami-0123");
    assert.deepEqual(world.requests[0]?.tags, [
      { Key: "aws:cloudformation:stack-name", Value: "web" },
      { Key: "aws:cloudformation:stack-id", Value: stack.StackId },
      { Key: "aws:cloudformation:logical-id", Value: "Web" },
      { Key: "team", Value: "edge" },
    ]);
    const { TemplateBody } = await world.aws.cloudformation.send(new GetTemplateCommand({ StackName: "web" }));
    assert.equal(TemplateBody, body);
  });
});

test("events come in pages of 100, newest first, each once, also while the stack goes on", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Vpc${index}`, vpc()]));
    await world.aws.cloudformation.send(
      new CreateStackCommand({ StackName: "many", TemplateBody: template(many), ClientRequestToken: "once" }),
    );
    await world.clock.sleep(12_000);
    const first = await world.aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: "many" }));
    assert.equal(first.StackEvents?.length, 100);
    await settled(world, "many");
    const second = await world.aws.cloudformation.send(
      new DescribeStackEventsCommand({ StackName: "many", NextToken: first.NextToken as string }),
    );
    const ids = [...(first.StackEvents ?? []), ...(second.StackEvents ?? [])].map(({ EventId }) => EventId);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(second.StackEvents?.at(-1)?.ResourceStatusReason, "User Initiated");
    const all = await events(world, "many");
    assert.equal(all.length, 2 + 3 * 60);
    assert.ok(all.every((event, index) => index === 0 || (event.Timestamp ?? 0) >= (all[index - 1]?.Timestamp ?? 0)));
    assert.ok(all.every(({ ClientRequestToken }) => ClientRequestToken === "once"));
    const done = all.find(({ ResourceStatus, LogicalResourceId }) => ResourceStatus === "CREATE_COMPLETE" && LogicalResourceId === "Vpc0");
    assert.equal(done?.ResourceProperties, '{"CidrBlock":"10.0.0.0/16"}');
    const { StackResourceSummaries } = await world.aws.cloudformation.send(new ListStackResourcesCommand({ StackName: "many" }));
    assert.equal(StackResourceSummaries?.length, 60);
  });
});

test("events may show late, but in order", async () => {
  const world = createWorld();
  const { draw } = world.lab;
  let lag = 3_000;
  Object.assign(world.lab, { draw: (name: Parameters<typeof draw>[0]) => (name === "cloudformation.event.lag" ? lag : draw(name)) });
  await world.clock.drive(async () => {
    await world.aws.cloudformation.send(new CreateStackCommand({ StackName: "net", TemplateBody: template({ Vpc: vpc() }) }));
    lag = 0;
    assert.deepEqual(await events(world, "net"), []);
    await world.clock.sleep(3_000);
    assert.deepEqual(
      (await events(world, "net")).map(({ ResourceStatus }) => ResourceStatus),
      ["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS"],
    );
  });
});

test("DescribeEvents marks what failed, per operation", async () => {
  const world = createWorld();
  world.failing.set("create Vpc", refusal("no"));
  await world.clock.drive(async () => {
    const stack = await create(world, "net", template({ Vpc: vpc() }));
    const [operation] = stack.LastOperations ?? [];
    assert.equal(operation?.OperationType, "CREATE_STACK");
    const { OperationEvents } = await world.aws.cloudformation.send(
      new DescribeEventsCommand({ OperationId: operation?.OperationId as string, Filters: { FailedEvents: true } }),
    );
    assert.deepEqual(
      OperationEvents?.map((event) => [event.EventType, event.LogicalResourceId, event.ResourceStatus, event.OperationStatus]),
      [["PROVISIONING_ERROR", "Vpc", "CREATE_FAILED", "FAILED"]],
    );
  });
});

test("a type without a model becomes inert, with a placeholder for its attributes, and is named", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Queue: { Type: "AWS::SQS::Queue" } }, { Outputs: { Arn: { Value: { "Fn::GetAtt": ["Queue", "Arn"] } } } });
    const stack = await create(world, "jobs", body);
    assert.equal(stack.StackStatus, "CREATE_COMPLETE");
    const { StackResourceDetail } = await world.aws.cloudformation.send(
      new DescribeStackResourceCommand({ StackName: "jobs", LogicalResourceId: "Queue" }),
    );
    assert.match(StackResourceDetail?.PhysicalResourceId ?? "", /^jobs-Queue-[0-9A-F]{12}$/);
    assert.equal(stack.Outputs?.[0]?.OutputValue, `not-modelled:${StackResourceDetail?.PhysicalResourceId}:Arn`);
    assert.deepEqual(world.lab.notModelledList, [{ what: "AWS::SQS::Queue", where: "jobs/Queue" }]);
  });
});

test("a stack is found by a physical resource of it", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    const { StackResources } = await world.aws.cloudformation.send(new DescribeStackResourcesCommand({ PhysicalResourceId: "vpc-Vpc-1" }));
    assert.deepEqual(
      StackResources?.map(({ StackName, LogicalResourceId }) => [StackName, LogicalResourceId]),
      [["net", "Vpc"]],
    );
    const { Stacks } = await world.aws.cloudformation.send(new DescribeStacksCommand({}));
    assert.deepEqual(
      Stacks?.map(({ StackName }) => StackName),
      ["net"],
    );
  });
});

test("GetTemplateSummary tells what a template asks for", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template(
      { Role: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: {} } }, Vpc: vpc() },
      { Parameters: { Size: { Type: "String", AllowedValues: ["a", "b"], Default: "a" } } },
    );
    const summary = await world.aws.cloudformation.send(new GetTemplateSummaryCommand({ TemplateBody: body }));
    assert.deepEqual(summary.Capabilities, ["CAPABILITY_IAM"]);
    assert.equal(summary.CapabilitiesReason, "The following resource(s) require capabilities: [AWS::IAM::Role]");
    assert.deepEqual(summary.ResourceTypes, ["AWS::IAM::Role", "AWS::EC2::VPC"]);
    assert.deepEqual(summary.Parameters, [
      {
        DefaultValue: "a",
        NoEcho: false,
        ParameterType: "String",
        ParameterConstraints: { AllowedValues: ["a", "b"] },
        ParameterKey: "Size",
      },
    ]);
  });
});

test("the same seed gives the same events, another seed other ids", async () => {
  const run = async (seed: string) => {
    const world = createWorld(seed);
    return world.clock.drive(async () => {
      await create(world, "net", template({ Vpc: vpc(), Gateway: { Type: "AWS::EC2::InternetGateway" } }));
      await describe(world, "net");
      return JSON.stringify(await events(world, "net"));
    });
  };
  assert.equal(await run("a"), await run("a"));
  assert.notEqual(await run("a"), await run("b"));
});
