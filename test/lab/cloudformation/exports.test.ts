// Exports and imports between stacks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ListExportsCommand, ListImportsCommand } from "@aws-sdk/client-cloudformation";
import { answer, create, createWorld, describe, remove, story, template, update, vpc } from "./support.ts";

const exporter = (name: object | string, cidr = "10.0.0.0/16") =>
  template({ Vpc: vpc(cidr) }, { Outputs: { Vpc: { Value: { Ref: "Vpc" }, Export: { Name: name } } } });
const importer = template({
  A: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { "Fn::ImportValue": "net-Vpc" }, CidrBlock: "10.0.1.0/24" } },
});
const named = { "Fn::Join": ["-", [{ Ref: "AWS::StackName" }, "Vpc"]] };

test("an exported value reaches another stack", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", exporter(named));
    await create(world, "web", importer);
    assert.deepEqual(world.existing.get("subnet-A-1"), { VpcId: "vpc-Vpc-1", CidrBlock: "10.0.1.0/24" });
    const { Exports } = await world.aws.cloudformation.send(new ListExportsCommand({}));
    assert.deepEqual(
      Exports?.map(({ Name, Value }) => [Name, Value]),
      [["net-Vpc", "vpc-Vpc-1"]],
    );
    const { Imports } = await world.aws.cloudformation.send(new ListImportsCommand({ ExportName: "net-Vpc" }));
    assert.deepEqual(Imports, ["web"]);
  });
});

test("an export in use cannot be deleted, nor changed", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", exporter(named));
    await create(world, "web", importer);
    const stack = await remove(world, "net");
    assert.deepEqual(
      [stack.StackStatus, stack.StackStatusReason],
      ["DELETE_FAILED", "Export net-Vpc cannot be deleted as it is in use by web"],
    );
    assert.ok(world.existing.has("vpc-Vpc-1"));
    await remove(world, "web");
    await assert.rejects(
      world.aws.cloudformation.send(new ListImportsCommand({ ExportName: "net-Vpc" })),
      answer("ValidationError", "Export 'net-Vpc' is not imported by any stack."),
    );
    assert.equal((await remove(world, "net")).StackStatus, "DELETE_COMPLETE");
    assert.deepEqual((await world.aws.cloudformation.send(new ListExportsCommand({}))).Exports, []);
  });
});

test("an update that would change a used export is rolled back", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", exporter(named));
    await create(world, "web", importer);
    assert.equal((await update(world, "net", exporter(named, "10.1.0.0/16"))).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.ok(
      (await story(world, "net")).includes("net UPDATE_ROLLBACK_IN_PROGRESS (Export net-Vpc cannot be updated as it is in use by web)"),
    );
    assert.equal((await update(world, "net", template({ Vpc: vpc() }))).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.ok(
      (await story(world, "net")).includes("net UPDATE_ROLLBACK_IN_PROGRESS (Export net-Vpc cannot be deleted as it is in use by web)"),
    );
    assert.deepEqual([...world.existing.keys()], ["vpc-Vpc-1", "subnet-A-1"]);
  });
});

test("an export name belongs to one stack", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", exporter("shared"));
    const second = await create(world, "other", exporter("shared"));
    assert.equal(second.StackStatus, "ROLLBACK_COMPLETE");
    assert.ok(
      (await story(world, "other")).includes(
        "other ROLLBACK_IN_PROGRESS (Export with name shared is already exported by stack net. Rollback requested by user.)",
      ),
    );
    assert.equal((await describe(world, "net")).Outputs?.[0]?.ExportName, "shared");
  });
});
