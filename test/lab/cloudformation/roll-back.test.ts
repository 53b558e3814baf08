// Ways back: an update cancelled, a rollback that failed and goes on, and a stack left where it failed.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  DescribeEventsCommand,
  DescribeStackResourcesCommand,
  DetectStackDriftCommand,
  RollbackStackCommand,
  UpdateStackCommand,
} from "@aws-sdk/client-cloudformation";
import { answer, create, createWorld, describe, refusal, remove, settled, story, template, update, vpc, type World } from "./support.ts";

/** An address range that is replaced when it changes, and a tag that is not. */
const tagged = (value: string) => vpc("10.0.0.0/16", { Tags: [{ Key: "a", Value: value }] });
const gateway = (value: string) => ({
  Type: "AWS::EC2::InternetGateway",
  DependsOn: "A",
  Properties: { Tags: [{ Key: "b", Value: value }] },
});

const cancel = (world: World, StackName = "s") => world.aws.cloudformation.send(new CancelUpdateStackCommand({ StackName }));
const goOn = (world: World, ResourcesToSkip?: string[]) =>
  world.aws.cloudformation.send(
    new ContinueUpdateRollbackCommand({ StackName: "s", ...(ResourcesToSkip === undefined ? {} : { ResourcesToSkip }) }),
  );
const back = (world: World, more: { RetainExceptOnCreate?: boolean } = {}) =>
  world.aws.cloudformation.send(new RollbackStackCommand({ StackName: "s", ...more }));

const begin = (world: World, body: string) => world.aws.cloudformation.send(new UpdateStackCommand({ StackName: "s", TemplateBody: body }));

/** What the things are like that exist, by the name in their physical id. */
const tags = (world: World) =>
  Object.fromEntries([...world.existing].map(([id, { Tags }]) => [id.split("-")[1], (Tags as { Value: string }[])?.[0]?.Value]));

const statuses = async (world: World) => {
  const { StackResources } = await world.aws.cloudformation.send(new DescribeStackResourcesCommand({ StackName: "s" }));
  return Object.fromEntries((StackResources ?? []).map(({ LogicalResourceId, ResourceStatus }) => [LogicalResourceId, ResourceStatus]));
};

test("a cancelled update stops what is under way and puts everything back", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "s", template({ A: tagged("1"), B: gateway("1") }));
    await begin(world, template({ A: tagged("2"), B: gateway("2") }));
    await world.clock.sleep(8_000);
    assert.deepEqual(world.calls.at(-1), "update A");
    await cancel(world);
    await world.clock.sleep(1);
    assert.equal((await describe(world, "s")).StackStatus, "UPDATE_ROLLBACK_IN_PROGRESS");
    await assert.rejects(cancel(world), answer("ValidationError", "CancelUpdateStack cannot be called from current stack status"));
    const stack = await settled(world, "s");
    assert.equal(stack.StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.deepEqual(tags(world), { A: "1", B: "1" });
    assert.deepEqual(await statuses(world), { A: "UPDATE_COMPLETE", B: "CREATE_COMPLETE" });
    const told = await story(world, "s");
    assert.ok(told.includes("A UPDATE_FAILED (Resource update cancelled)"), told.join("\n"));
    assert.ok(told.includes("s UPDATE_ROLLBACK_IN_PROGRESS (User Initiated)"));
    assert.ok(!world.calls.includes("update B"));
    // Nothing is in the way of the next update.
    assert.equal((await update(world, "s", template({ A: tagged("3"), B: gateway("1") }))).StackStatus, "UPDATE_COMPLETE");
    assert.deepEqual(tags(world), { A: "3", B: "1" });
  });
});

test("a cancellation before anything was begun, and one where no rollback was wanted", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "s", template({ A: tagged("1") }));
    await begin(world, template({ A: tagged("2") }));
    await cancel(world);
    assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.ok(!world.calls.includes("update A"));

    const body = template({ A: tagged("2") });
    await world.aws.cloudformation.send(new UpdateStackCommand({ StackName: "s", TemplateBody: body, DisableRollback: true }));
    await world.clock.sleep(8_000);
    await cancel(world);
    assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.deepEqual(tags(world), { A: "1" });
    await assert.rejects(cancel(world, "none"), answer("ValidationError", "Stack [none] does not exist"));
  });
});

/** A is changed, then B refuses; A refuses to be put back. */
async function stuck(world: World): Promise<void> {
  await create(world, "s", template({ A: tagged("1"), B: gateway("1") }));
  world.failing.set("update B", refusal("no"));
  await begin(world, template({ A: tagged("2"), B: gateway("2"), C: { ...vpc("10.9.0.0/16"), DependsOn: "A" } }));
  for (let polls = 0; polls < 1_000 && !(await story(world, "s")).some((line) => line.startsWith("B UPDATE_FAILED")); polls += 1) {
    await world.clock.sleep(100);
  }
  world.failing.set("update A", refusal("not now"));
  assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_FAILED", (await story(world, "s")).join("\n"));
}

test("a rollback that failed goes on once the cause is gone", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await stuck(world);
    const failure = await describe(world, "s");
    assert.equal(failure.StackStatusReason, "The following resource(s) failed to update: [A].");
    await assert.rejects(back(world), answer("ValidationError", "RollbackStack cannot be called from current stack status"));
    world.calls.length = 0;
    await goOn(world);
    assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.deepEqual(tags(world), { A: "1", B: "1" });
    assert.deepEqual(Object.keys(await statuses(world)), ["A", "B"]);
    assert.ok(world.calls.includes("remove C"), "what was new is removed");
    await assert.rejects(goOn(world), answer("ValidationError", "RollbackUpdatedStack cannot be called from current stack status"));
    const { OperationEvents } = await world.aws.cloudformation.send(new DescribeEventsCommand({ StackName: "s" }));
    assert.equal(OperationEvents?.[0]?.OperationType, "CONTINUE_ROLLBACK");
    assert.equal(OperationEvents?.[0]?.OperationStatus, "SUCCEEDED");
  });
});

test("a rollback that cannot succeed goes on without the resource that stands in its way", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await stuck(world);
    world.failing.set("update A", refusal("never"));
    await goOn(world);
    assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_FAILED");
    await assert.rejects(goOn(world, ["B"]), answer("ValidationError", /\[B\] can not be skipped/));
    await assert.rejects(goOn(world, ["Nested.A"]), answer("ValidationError", /part of a nested stack/));
    world.calls.length = 0;
    await goOn(world, ["A"]);
    assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.ok(!world.calls.includes("update A"));
    assert.equal((await statuses(world)).A, "UPDATE_COMPLETE");
    assert.deepEqual(tags(world), { A: "2", B: "1" });
  });
});

test("what was skipped is not checked for drift until something is done with it again", async () => {
  const world = createWorld();
  const own = world.lab.cloudformation.modelOf;
  world.lab.cloudformation.modelOf = (type) => {
    const model = own(type);
    return model && { ...model, read: (_lab, { physicalId }) => world.existing.get(physicalId) };
  };
  const look = async () => {
    await world.aws.cloudformation.send(new DetectStackDriftCommand({ StackName: "s" }));
    await world.clock.sleep(600_000);
    const { StackResources } = await world.aws.cloudformation.send(new DescribeStackResourcesCommand({ StackName: "s" }));
    return Object.fromEntries((StackResources ?? []).map((one) => [one.LogicalResourceId, one.DriftInformation?.StackResourceDriftStatus]));
  };
  await world.clock.drive(async () => {
    await stuck(world);
    await goOn(world, ["A"]).catch(() => undefined);
    await settled(world, "s");
    assert.deepEqual(await look(), { A: "NOT_CHECKED", B: "IN_SYNC" });
    await update(world, "s", template({ A: tagged("3"), B: gateway("1") }));
    assert.deepEqual(await look(), { A: "IN_SYNC", B: "IN_SYNC" });
  });
});

test("an update left where it failed is taken back later, beyond the updates that followed", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const first = template({ A: tagged("1"), B: gateway("1") });
    await create(world, "s", first);
    const vpcId = world.lab.cloudformation.stacksByName.get("s")?.resources.get("A")?.physicalId;
    // A is replaced by the first update, changed by the second; both leave the stack where they failed.
    const replaced = (tag: string) => vpc("10.1.0.0/16", { Tags: [{ Key: "a", Value: tag }] });
    for (const tag of ["2", "3"]) {
      world.failing.set("update B", refusal("no"));
      const stack = await update(world, "s", template({ A: replaced(tag), B: gateway(tag) }), { DisableRollback: true });
      assert.equal(stack.StackStatus, "UPDATE_FAILED", (await story(world, "s")).join("\n"));
    }
    assert.equal(world.existing.size, 3);
    const { StackId } = await back(world);
    assert.ok(StackId);
    assert.equal((await settled(world, "s")).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.deepEqual(tags(world), { A: "1", B: "1" });
    assert.equal(world.lab.cloudformation.stacksByName.get("s")?.resources.get("A")?.physicalId, vpcId);
    await assert.rejects(update(world, "s", first), answer("ValidationError", "No updates are to be performed."));
  });
});

test("after an update left where it failed, the next one that succeeds removes what was replaced", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "s", template({ A: tagged("1"), B: gateway("1") }));
    const replaced = vpc("10.1.0.0/16", { Tags: [{ Key: "a", Value: "2" }] });
    world.failing.set("update B", refusal("no"));
    await update(world, "s", template({ A: replaced, B: gateway("2") }), { DisableRollback: true });
    assert.equal(world.existing.size, 3);
    assert.equal((await update(world, "s", template({ A: replaced, B: gateway("2") }))).StackStatus, "UPDATE_COMPLETE");
    assert.deepEqual(tags(world), { A: "2", B: "2" });
    await assert.rejects(back(world), answer("ValidationError", "RollbackStack cannot be called from current stack status"));
  });
});

test("a stack deleted where its update failed leaves nothing behind, neither what was replaced nor what was new", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    await create(world, "s", template({ A: tagged("1"), B: gateway("1") }));
    world.failing.set("update B", refusal("no"));
    const replaced = vpc("10.1.0.0/16", { Tags: [{ Key: "a", Value: "2" }] });
    await update(world, "s", template({ A: replaced, B: gateway("2") }), { DisableRollback: true });
    assert.equal(world.existing.size, 3);
    assert.equal((await remove(world, "s")).StackStatus, "DELETE_COMPLETE");
    assert.equal(world.existing.size, 0);
  });
  const other = createWorld();
  await other.clock.drive(async () => {
    await stuck(other);
    assert.equal(other.existing.size, 3);
    assert.equal((await remove(other, "s")).StackStatus, "DELETE_COMPLETE");
    assert.equal(other.existing.size, 0);
  });
});

for (const RetainExceptOnCreate of [false, true]) {
  test(`a creation left where it failed is taken back, RetainExceptOnCreate ${RetainExceptOnCreate}`, async () => {
    const world = createWorld();
    await world.clock.drive(async () => {
      world.failing.set("create B", refusal("no"));
      const kept = { ...tagged("1"), DeletionPolicy: "Retain" };
      const stack = await create(world, "s", template({ A: kept, B: gateway("1") }), { DisableRollback: true });
      assert.equal(stack.StackStatus, "CREATE_FAILED");
      await back(world, { RetainExceptOnCreate });
      assert.equal((await settled(world, "s")).StackStatus, "ROLLBACK_COMPLETE");
      assert.deepEqual(tags(world), RetainExceptOnCreate ? {} : { A: "1" });
    });
  });
}
