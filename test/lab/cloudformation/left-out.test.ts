// What CloudFormation does and the lab does not is named: dynamic references beyond the lab's parameters, Rules. And AWS::NoValue for all properties.
import assert from "node:assert/strict";
import { test } from "node:test";
import { create, createWorld, describe, template, vpc } from "./support.ts";

const tagged = (Value: string) => vpc("10.0.0.0/16", { Tags: [{ Key: "Name", Value }] });

test("a dynamic reference to a parameter that is there is its value, another stays and is named", async () => {
  const world = createWorld();
  world.lab.cloudformation.ssmParameter = (_lab, name) => (name === "/net/cidr" ? "10.7.0.0/16" : undefined);
  await world.clock.drive(async () => {
    await create(
      world,
      "net",
      template({ Vpc: vpc("{{resolve:ssm:/net/cidr}}"), Other: tagged("{{resolve:secretsmanager:a:SecretString:b}}") }),
    );
    assert.equal((await describe(world, "net")).StackStatus, "CREATE_COMPLETE");
  });
  const [stack] = world.lab.cloudformation.stacks.values();
  assert.equal(stack?.resources.get("Vpc")?.built?.properties.CidrBlock, "10.7.0.0/16");
  assert.deepEqual(world.lab.notModelledList, [
    { what: "dynamic reference {{resolve:secretsmanager:a:SecretString:b}}, taken for text", where: "a tag of net/Other" },
  ]);
});

test("Rules are not evaluated, and named", async () => {
  const world = createWorld();
  await world.clock.drive(() =>
    create(world, "net", template({ Vpc: vpc() }, { Rules: { Never: { Assertions: [{ Assert: { "Fn::Equals": ["a", "b"] } }] } } })),
  );
  assert.deepEqual(world.lab.notModelledList, [{ what: "the template's Rules", where: "net" }]);
});

test("AWS::NoValue in place of all properties is none", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "net", template({ Gateway: { Type: "AWS::EC2::InternetGateway", Properties: { Ref: "AWS::NoValue" } } }));
    assert.equal((await describe(world, "net")).StackStatus, "CREATE_COMPLETE");
  });
});
