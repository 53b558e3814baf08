// Change sets: what they say, when they fail, and what executing them does.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
} from "@aws-sdk/client-cloudformation";
import { answer, changeSet, create, createWorld, describe, execute, story, template, update, variable, vpc } from "./support.ts";

const CREATE = { ChangeSetType: "CREATE" } as const;
const subnet = { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "Vpc" }, CidrBlock: "10.0.1.0/24" } };

test("CREATE makes a shell in REVIEW_IN_PROGRESS that executing fills", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const described = await changeSet(world, "net", template({ Vpc: vpc(), A: subnet }), CREATE);
    assert.deepEqual([described.Status, described.ExecutionStatus], ["CREATE_COMPLETE", "AVAILABLE"]);
    assert.deepEqual(
      described.Changes?.map(({ ResourceChange: change }) => [change?.Action, change?.LogicalResourceId, change?.ResourceType]),
      [
        ["Add", "Vpc", "AWS::EC2::VPC"],
        ["Add", "A", "AWS::EC2::Subnet"],
      ],
    );
    assert.equal((await describe(world, "net")).StackStatus, "REVIEW_IN_PROGRESS");
    assert.deepEqual(world.calls, []);
    assert.equal((await execute(world, "net")).StackStatus, "CREATE_COMPLETE");
    assert.deepEqual((await story(world, "net")).slice(0, 2), [
      "net REVIEW_IN_PROGRESS (User Initiated)",
      "net CREATE_IN_PROGRESS (User Initiated)",
    ]);
    const done = await world.aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: "net", ChangeSetName: "changes" }));
    assert.equal(done.ExecutionStatus, "EXECUTE_COMPLETE");
  });
});

test("no change is a FAILED change set with AWS's text; executing it is refused", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Vpc: vpc() });
    await create(world, "net", body);
    const described = await changeSet(world, "net", body);
    assert.deepEqual(
      [described.Status, described.ExecutionStatus, described.StatusReason],
      ["FAILED", "UNAVAILABLE", "The submitted information didn't contain changes. Submit different information to create a change set."],
    );
    await assert.rejects(
      world.aws.cloudformation.send(new ExecuteChangeSetCommand({ StackName: "net", ChangeSetName: "changes" })),
      answer(
        "InvalidChangeSetStatusException",
        /^ChangeSet \[arn:aws:cloudformation:.*\] cannot be executed in its current status of \[FAILED\]$/,
      ),
    );
    await world.aws.cloudformation.send(new DeleteChangeSetCommand({ StackName: "net", ChangeSetName: "changes" }));
    await assert.rejects(
      world.aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: "net", ChangeSetName: "changes" })),
      answer("ChangeSetNotFoundException", "ChangeSet [changes] does not exist"),
    );
  });
});

test("replacement looks into nested properties, and follows references", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const site = (type: string, threshold: number, cidr: string) =>
      template({
        Check: { Type: "AWS::Route53::HealthCheck", Properties: { HealthCheckConfig: { Type: type, FailureThreshold: threshold } } },
        Vpc: vpc(cidr),
        A: subnet,
        Web: {
          Type: "AWS::EC2::Instance",
          Properties: { ImageId: "ami-1", InstanceType: "t4g.nano", SubnetId: { "Fn::GetAtt": ["A", "SubnetId"] } },
        },
      });
    await create(world, "site", site("HTTP", 3, "10.0.0.0/16"));
    const mutable = await changeSet(world, "site", site("HTTP", 10, "10.0.0.0/16"));
    const [first] = mutable.Changes ?? [];
    assert.deepEqual(
      [
        first?.ResourceChange?.LogicalResourceId,
        first?.ResourceChange?.Replacement,
        first?.ResourceChange?.Scope,
        first?.ResourceChange?.PhysicalResourceId,
      ],
      ["Check", "False", ["Properties"], "healthcheck-Check-1"],
    );
    assert.deepEqual(first?.ResourceChange?.Details, [
      {
        Target: {
          Attribute: "Properties",
          Name: "HealthCheckConfig",
          RequiresRecreation: "Never",
          Path: "/Properties/HealthCheckConfig/FailureThreshold",
          AttributeChangeType: "Modify",
          BeforeValue: "3",
          AfterValue: "10",
        },
        Evaluation: "Static",
        ChangeSource: "DirectModification",
      },
    ]);

    const created = await changeSet(world, "site", site("TCP", 3, "10.1.0.0/16"), { ChangeSetName: "other" });
    const changes = new Map(created.Changes?.map(({ ResourceChange: change }) => [change?.LogicalResourceId, change]));
    assert.deepEqual(
      [...changes].map(([name, change]) => [name, change?.Replacement, change?.PolicyAction]),
      [
        ["Check", "True", "ReplaceAndDelete"],
        ["Vpc", "True", "ReplaceAndDelete"],
        ["A", "True", "ReplaceAndDelete"],
        ["Web", "True", "ReplaceAndDelete"],
      ],
    );
    const [detail] = changes.get("A")?.Details ?? [];
    assert.deepEqual(
      [detail?.ChangeSource, detail?.CausingEntity, detail?.Evaluation, detail?.Target?.AfterValue, detail?.Target?.RequiresRecreation],
      ["ResourceReference", "Vpc", "Static", "{{changeSet:KNOWN_AFTER_APPLY}}", "Always"],
    );
    const [web] = changes.get("Web")?.Details ?? [];
    assert.deepEqual([web?.ChangeSource, web?.CausingEntity, web?.Evaluation], ["ResourceAttribute", "A.SubnetId", "Dynamic"]);
  });
});

test("conditional replacement, parameters as causes, removals, additions", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const parameters = { Parameters: { Size: { Type: "String", Default: "t4g.nano" } } };
    const web = { Type: "AWS::EC2::Instance", Properties: { ImageId: "ami-1", InstanceType: { Ref: "Size" } } };
    await create(world, "web", template({ Web: web, Old: vpc() }, parameters));
    const described = await changeSet(world, "web", template({ Web: web, New: { ...vpc(), DeletionPolicy: "Retain" } }, parameters), {
      Parameters: [{ ParameterKey: "Size", ParameterValue: "t4g.small" }],
    });
    const [modify, add, drop] = described.Changes?.map(({ ResourceChange: change }) => change) ?? [];
    assert.deepEqual([modify?.Action, modify?.Replacement], ["Modify", "Conditional"]);
    assert.deepEqual(
      modify?.Details?.map(({ ChangeSource, CausingEntity, Target }) => [
        ChangeSource,
        CausingEntity,
        Target?.Name,
        Target?.RequiresRecreation,
      ]),
      [["ParameterReference", "Size", "InstanceType", "Conditionally"]],
    );
    assert.deepEqual([add?.Action, add?.LogicalResourceId], ["Add", "New"]);
    assert.deepEqual(
      [drop?.Action, drop?.LogicalResourceId, drop?.PhysicalResourceId, drop?.PolicyAction],
      ["Remove", "Old", "vpc-Old-1", "Delete"],
    );
    assert.equal((await execute(world, "web")).StackStatus, "UPDATE_COMPLETE");
    assert.deepEqual(world.calls.slice(2).toSorted(), ["create New", "remove Old", "update Web"]);
  });
});

test("values before and after come only when asked for", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    await changeSet(world, "net", template({ Vpc: vpc("10.1.0.0/16") }));
    const { Changes } = await world.aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: "net", ChangeSetName: "changes" }));
    assert.deepEqual(Changes?.[0]?.ResourceChange?.Details?.[0]?.Target, {
      Attribute: "Properties",
      Name: "CidrBlock",
      RequiresRecreation: "Always",
    });
  });
});

test("other change sets become OBSOLETE once the stack has changed", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    await changeSet(world, "net", template({ Vpc: vpc("10.1.0.0/16") }), { ChangeSetName: "sibling" });
    await changeSet(world, "net", template({ Vpc: vpc("10.2.0.0/16") }));
    await execute(world, "net");
    const { Summaries } = await world.aws.cloudformation.send(new ListChangeSetsCommand({ StackName: "net" }));
    assert.deepEqual(
      Summaries?.map(({ ChangeSetName, ExecutionStatus }) => [ChangeSetName, ExecutionStatus]),
      [
        ["sibling", "OBSOLETE"],
        ["changes", "EXECUTE_COMPLETE"],
      ],
    );
    await assert.rejects(
      world.aws.cloudformation.send(new ExecuteChangeSetCommand({ StackName: "net", ChangeSetName: "sibling" })),
      answer("InvalidChangeSetStatusException", /cannot be executed in its current execution status of \[OBSOLETE\]$/),
    );
    await changeSet(world, "net", template({ Vpc: vpc("10.3.0.0/16") }), { ChangeSetName: "third" });
    await update(world, "net", template({ Vpc: vpc("10.4.0.0/16") }));
    const third = await world.aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: "net", ChangeSetName: "third" }));
    assert.equal(third.ExecutionStatus, "OBSOLETE");
  });
});

test("early validation fails the change set and is told by DescribeEvents", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({
      Vpc: vpc("10.0.0.0/16", { CidrBlok: "x", EnableDnsSupport: "yes" }),
      A: { Type: "AWS::EC2::Subnet", Properties: {} },
    });
    const described = await changeSet(world, "net", body, CREATE);
    assert.equal(described.Status, "FAILED");
    assert.equal(
      described.StatusReason,
      "Properties validation failed for resource Vpc with message: #: extraneous key [CidrBlok] is not permitted\n" +
        "#/EnableDnsSupport: expected type: Boolean, found: String\n" +
        "Properties validation failed for resource A with message: #: required key [VpcId] not found",
    );
    const { OperationEvents } = await world.aws.cloudformation.send(
      new DescribeEventsCommand({ ChangeSetName: described.ChangeSetId as string, Filters: { FailedEvents: true } }),
    );
    assert.deepEqual(
      OperationEvents?.map(({ EventType, ValidationPath, ValidationStatusReason }) => [
        EventType,
        ValidationPath,
        ValidationStatusReason,
      ]).at(-1),
      ["VALIDATION_ERROR", "/Resources/Vpc/Properties/CidrBlok", "#: extraneous key [CidrBlok] is not permitted"],
    );
    // The shell stays, and takes another change set.
    assert.equal(
      (await changeSet(world, "net", template({ Vpc: vpc() }), { ...CREATE, ChangeSetName: "again" })).Status,
      "CREATE_COMPLETE",
    );
  });
});

test("values known only after execution are no reason to fail", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({
      Vpc: vpc(),
      A: {
        Type: "AWS::EC2::Subnet",
        Properties: {
          VpcId: { Ref: "Vpc" },
          CidrBlock: { "Fn::Select": [0, { "Fn::Cidr": [{ "Fn::GetAtt": ["Vpc", "CidrBlock"] }, 4, 8] }] },
          MapPublicIpOnLaunch: { "Fn::Sub": variable("Vpc") },
        },
      },
    });
    assert.equal((await changeSet(world, "net", body, CREATE)).Status, "CREATE_COMPLETE");
  });
});

test("an export that does not exist fails the change set", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const described = await changeSet(
      world,
      "net",
      template({ Vpc: vpc("x", { Tags: [{ Key: "a", Value: { "Fn::ImportValue": "no" } }] }) }),
      CREATE,
    );
    assert.deepEqual([described.Status, described.StatusReason], ["FAILED", "No export named no found."]);
  });
});

test("types of change set that do not fit the stack are refused", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Vpc: vpc() });
    await assert.rejects(changeSet(world, "net", body), answer("ValidationError", "Stack [net] does not exist"));
    await create(world, "net", body);
    await assert.rejects(
      changeSet(world, "net", body, CREATE),
      answer("ValidationError", "Stack [net] already exists and cannot be created again with the changeSet [changes]."),
    );
  });
});

test("a name is taken until the change set is deleted; the same ClientToken is the same request", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Vpc: vpc() });
    const input = { StackName: "net", ChangeSetName: "changes", TemplateBody: body, ...CREATE, ClientToken: "t" };
    const first = await world.aws.cloudformation.send(new CreateChangeSetCommand(input));
    const again = await world.aws.cloudformation.send(new CreateChangeSetCommand(input));
    assert.equal(again.Id, first.Id);
    await assert.rejects(
      world.aws.cloudformation.send(new CreateChangeSetCommand({ ...input, ClientToken: "u" })),
      answer("AlreadyExistsException", "ChangeSet changes already exists"),
    );
    await world.aws.cloudformation.send(new DeleteChangeSetCommand({ StackName: "net", ChangeSetName: "changes" }));
    assert.equal((await changeSet(world, "net", body, CREATE)).Status, "CREATE_COMPLETE");
    await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: "net" }));
    await world.clock.sleep(20_000);
    await assert.rejects(describe(world, "net"), answer("ValidationError", "Stack with id net does not exist"));
  });
});

test("a change set that was still being made when the stack changed is OBSOLETE", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Vpc: vpc() }));
    await Promise.all([
      changeSet(world, "net", template({ Vpc: vpc("10.1.0.0/16") })),
      world.clock.sleep(1_000).then(() => update(world, "net", template({ Vpc: vpc("10.2.0.0/16") }))),
    ]);
    const late = await world.aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: "net", ChangeSetName: "changes" }));
    assert.deepEqual([late.Status, late.ExecutionStatus], ["CREATE_COMPLETE", "OBSOLETE"]);
  });
});

test("the name of an executed change set may be used again", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    for (const cidr of ["10.0.0.0/16", "10.1.0.0/16", "10.2.0.0/16"]) {
      await changeSet(world, "net", template({ Vpc: vpc(cidr) }), world.calls.length === 0 ? CREATE : {});
      assert.match((await execute(world, "net")).StackStatus ?? "", /^(CREATE|UPDATE)_COMPLETE$/);
    }
    assert.deepEqual([...world.existing.values()], [{ CidrBlock: "10.2.0.0/16" }]);
  });
});
