// Termination protection and stack policies: what they let happen, what they refuse, and in which words.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DeleteStackCommand,
  GetStackPolicyCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
} from "@aws-sdk/client-cloudformation";
import { answer, changeSet, create, createWorld, describe, execute, story, template, update, vpc, type World } from "./support.ts";

const tagged = (value: string, cidr = "10.0.0.0/16") => vpc(cidr, { Tags: [{ Key: "a", Value: value }] });

test("a protected stack is not deleted until the protection is off", async () => {
  const world = createWorld();
  const { cloudformation } = world.aws;
  const protect = (EnableTerminationProtection: boolean | undefined, StackName = "s") =>
    cloudformation.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection }));
  await world.clock.drive(async () => {
    const { StackId } = await create(world, "s", template({ A: vpc() }));
    assert.deepEqual((await protect(true)).StackId, StackId);
    assert.equal((await describe(world, "s")).EnableTerminationProtection, true);
    const remove = () => cloudformation.send(new DeleteStackCommand({ StackName: "s" }));
    await assert.rejects(remove(), answer("ValidationError", "Stack [s] cannot be deleted while TerminationProtection is enabled"));
    await protect(false);
    await remove();
    await assert.rejects(protect(true, "none"), answer("ValidationError", "Stack [none] does not exist"));
    await assert.rejects(protect(undefined), answer("ValidationError", /'enableTerminationProtection'/));
  });
});

const ALLOW = { Effect: "Allow", Action: "Update:*", Principal: "*", Resource: "*" };
const policy = (...statements: readonly object[]) => JSON.stringify({ Statement: statements });

async function outcome(world: World, body: string, more: object = {}): Promise<string> {
  const before = (await story(world, "s")).length;
  const { StackStatus } = await update(world, "s", body, more);
  const refused = (await story(world, "s")).slice(before).find((line) => line.includes("denied by stack policy"));
  return `${StackStatus} ${refused ?? ""}`.trim();
}

test("a policy is kept as it was given, from creation, update or by itself", async () => {
  const world = createWorld();
  const { cloudformation } = world.aws;
  const shown = async () => (await cloudformation.send(new GetStackPolicyCommand({ StackName: "s" }))).StackPolicyBody;
  const set = (StackPolicyBody?: string) =>
    cloudformation.send(new SetStackPolicyCommand({ StackName: "s", ...(StackPolicyBody === undefined ? {} : { StackPolicyBody }) }));
  await world.clock.drive(async () => {
    await create(world, "s", template({ A: vpc() }));
    assert.equal(await shown(), undefined);
    await set(policy(ALLOW));
    assert.equal(await shown(), policy(ALLOW));
    const other = policy(ALLOW, { ...ALLOW, Effect: "Deny", Resource: "LogicalResourceId/Z" });
    await update(world, "s", template({ A: tagged("2") }), { StackPolicyBody: other });
    assert.equal(await shown(), other);
    await create(world, "t", template({ A: vpc() }), { StackPolicyBody: other });
    for (const [text, message] of [
      ["{", /Invalid stack policy/],
      ["{}", /at least one Statement/],
      [policy({ ...ALLOW, Effect: "Perhaps" }), /Unknown Effect/],
      [policy({ ...ALLOW, Principal: "me" }), /Principal/],
      [policy({ ...ALLOW, Action: "Update:Paint" }), /'Update:Paint'/],
      [policy({ Effect: "Allow", Principal: "*", Action: "Update:*" }), /Resource is required/],
      [policy({ Effect: "Allow", Principal: "*", Resource: "*" }), /Action is required/],
      [policy({ ...ALLOW, Condition: { Bool: {} } }), /'Bool'/],
    ] as const) {
      await assert.rejects(set(text), answer("ValidationError", message));
    }
    await assert.rejects(set(), answer("ValidationError", /Either StackPolicyBody or StackPolicyURL/));
    assert.equal(await shown(), other);
  });
});

test("what a policy denies fails the update, which is rolled back; what it allows goes through", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const two = (a: object, b: object) => template({ A: a, B: { ...b, DependsOn: "A" } });
    const deny = (more: object) => policy(ALLOW, { ...ALLOW, Effect: "Deny", Resource: "LogicalResourceId/B", ...more });
    await create(world, "s", two(tagged("1"), tagged("1")), { StackPolicyBody: deny({}) });
    const why = (action: string) =>
      `B UPDATE_FAILED (Action denied by stack policy: Statement [#2] does not allow [${action}] for resource [LogicalResourceId/B])`;

    assert.equal(await outcome(world, two(tagged("2"), tagged("1"))), "UPDATE_COMPLETE");
    assert.equal(await outcome(world, two(tagged("3"), tagged("2"))), `UPDATE_ROLLBACK_COMPLETE ${why("Update:Modify")}`);
    const changed = [...world.existing.values()].map(({ Tags }) => (Tags as { Value: string }[])[0]?.Value);
    assert.deepEqual(changed, ["2", "1"]);
    assert.equal(await outcome(world, two(tagged("2"), tagged("1", "10.1.0.0/16"))), `UPDATE_ROLLBACK_COMPLETE ${why("Update:Replace")}`);
    assert.equal(await outcome(world, template({ A: tagged("2") })), `UPDATE_ROLLBACK_COMPLETE ${why("Update:Delete")}`);
    assert.equal(world.existing.size, 2);

    // Only replacing is denied.
    const onlyReplace = { StackPolicyDuringUpdateBody: deny({ Action: ["Update:Replace"] }) };
    assert.equal(await outcome(world, two(tagged("2"), tagged("2")), onlyReplace), "UPDATE_COMPLETE");
    // That was for one update.
    assert.match(await outcome(world, two(tagged("2"), tagged("3"))), /^UPDATE_ROLLBACK_COMPLETE/);
    // By type, and with everything else allowed by NotResource.
    const byType = {
      StackPolicyDuringUpdateBody: policy(ALLOW, {
        ...ALLOW,
        Effect: "Deny",
        Condition: { StringLike: { ResourceType: ["AWS::EC2::V*"] } },
      }),
    };
    assert.match(await outcome(world, two(tagged("2"), tagged("3")), byType), /Statement \[#2\]/);
    const others = {
      StackPolicyDuringUpdateBody: policy({ Effect: "Allow", Principal: "*", Action: "Update:*", NotResource: "LogicalResourceId/A" }),
    };
    assert.match(
      await outcome(world, two(tagged("9"), tagged("2")), others),
      /no statement allows \[Update:Modify\] for resource \[LogicalResourceId\/A\]/,
    );
    assert.equal(await outcome(world, two(tagged("2"), tagged("9")), others), "UPDATE_COMPLETE");

    // Change sets are bound by it as well.
    const described = await changeSet(world, "s", two(tagged("2"), tagged("10")));
    assert.equal(described.Status, "CREATE_COMPLETE");
    assert.equal((await execute(world, "s")).StackStatus, "UPDATE_ROLLBACK_COMPLETE");
    assert.deepEqual(world.lab.cloudformation.crashes, []);
  });
});
