// The shipped stacks with the lab's real resource types: built, changed, and removed without a trace.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ListHealthChecksCommand } from "@aws-sdk/client-route-53";
import { readObject } from "../../../src/lab/s3/objects.ts";
import { closeRunner, deploy, deployAll, realWorld, STACKS, shipped } from "./shipped-world.ts";
import { changeSet, events, execute, remove, story } from "./support.ts";

after(closeRunner);

for (const seed of ["1", "2", "3"]) {
  test(`built and removed again, seed ${seed}`, async () => {
    const world = realWorld(seed);
    await world.clock.drive(async () => {
      await deployAll(world);
      assert.deepEqual(
        world.lab.notModelledList.filter(({ what }) => what.startsWith("AWS::")),
        [],
      );
      for (const { name } of [...STACKS].reverse()) {
        const { id } = world.lab.cloudformation.stacksByName.get(name) ?? {};
        const stack = await remove(world, name);
        assert.equal(stack.StackStatus, "DELETE_COMPLETE", `${name}:\n${(await story(world, id as string)).join("\n")}`);
        assert.ok((await events(world, id as string)).every(({ ResourceStatus }) => !ResourceStatus?.endsWith("_FAILED")));
      }
      assert.equal(world.lab.s3.buckets.size, 0);
      assert.deepEqual(world.lab.cloudformation.crashes, []);
    });
  });
}

test("the shipped stacks as they are hold no change", async () => {
  const world = realWorld("4");
  await world.clock.drive(async () => {
    const outputs = await deployAll(world);
    for (const { name, parameters } of STACKS) {
      const described = await changeSet(world, name, shipped(name), {
        ChangeSetName: "again",
        Capabilities: ["CAPABILITY_IAM"],
        Parameters: Object.entries(parameters(outputs)).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      });
      assert.match(described.StatusReason ?? "", /^The submitted information didn't contain changes\./, name);
    }
  });
});

test("edits reach the real resources: in place where they may, by replacement where they must", async () => {
  const world = realWorld("5");
  await world.clock.drive(async () => {
    const outputs = await deployAll(world);
    const change = (name: string, edits: Readonly<Record<string, string>>) => {
      const parameters = STACKS.find((stack) => stack.name === name)?.parameters(outputs);
      return deploy(world, name, shipped(name), { ...parameters, ...edits });
    };
    const check = outputs.dns?.HealthCheckId;
    assert.ok(check);
    assert.equal((await change("dns", { FailureThreshold: "8" })).HealthCheckId, check);
    const other = (await change("dns", { FailureThreshold: "8", RequestInterval: "10" })).HealthCheckId;
    assert.notEqual(other, check);
    const { HealthChecks } = await world.aws.route53.send(new ListHealthChecksCommand({}));
    assert.deepEqual(
      HealthChecks?.map(({ Id, HealthCheckConfig }) => [Id, HealthCheckConfig?.RequestInterval]),
      [[other, 10]],
    );

    await change("error-page", { Page: "<h1>on holiday</h1>" });
    assert.equal(readObject(world.lab, "www.example.com", "index.html"), "<h1>on holiday</h1>");
    await change("error-page", { Page: "<h1>on holiday</h1>", IndexDocument: "sorry.html" });
    assert.equal(readObject(world.lab, "www.example.com", "sorry.html"), "<h1>on holiday</h1>");
    assert.deepEqual(world.lab.cloudformation.crashes, []);
  });
});

test("a resource that the real service refuses rolls the stack back without a trace", async () => {
  const world = realWorld("6");
  await world.clock.drive(async () => {
    const outputs = await deployAll(world);
    const parameters = {
      ...STACKS.find(({ name }) => name === "load-balancer")?.parameters(outputs),
      SubnetIds: outputs.network?.PublicSubnetIds?.split(",")[0],
    };
    const body = shipped("load-balancer");
    const described = await changeSet(world, "second", body, {
      ChangeSetType: "CREATE",
      Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    });
    assert.equal(described.Status, "CREATE_COMPLETE", described.StatusReason);
    assert.equal((await execute(world, "second")).StackStatus, "ROLLBACK_COMPLETE");
    const reason = (await story(world, "second")).find((line) => /CREATE_FAILED \(Resource handler/.test(line));
    assert.match(reason ?? "", /At least two subnets in two different Availability Zones must be specified/);
  });
});
