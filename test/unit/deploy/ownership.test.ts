// Stacks of somebody else are refused before anything is changed, and tags are their owner's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createLimiter } from "../../../src/aws/limiter.ts";
import { persistentAws } from "../../../src/aws/senders.ts";
import { deploy } from "../../../src/deploy/deploy.ts";
import { Refusal } from "../../../src/experiment/refusal.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { StackPlan } from "../../../src/plan/types.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { addStack, type FakeStack, type FakeWorld, fakeWorld, stackPlan } from "../../support/fake-world.ts";

const OURS = { "failover-drill:plan": "site" };

interface Outcome {
  readonly fake: FakeWorld;
  readonly refused: readonly string[];
  /** CreateChangeSet's tags by stack name. */
  readonly tags: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

async function deployOver(existing: Partial<FakeStack>, plan: Partial<StackPlan> = {}, status = "CREATE_COMPLETE"): Promise<Outcome> {
  const clock = createVirtualClock(0);
  const fake = fakeWorld(clock);
  Object.assign(addStack(fake.stacks, "site-web", status), existing);
  const aws = persistentAws({ aws: fake.world.aws, clock, random: createRandom("x"), route53Limiter: createLimiter(clock, 5) });
  const context = {
    aws,
    clock,
    journal: createJournal(clock),
    drill: "d1",
    tags: OURS,
    startedAt: 0,
    deadline: 600_000,
    signal: undefined,
  };
  const stacks = [stackPlan("network"), { ...stackPlan("web", ["network"]), ...plan }];
  const refused = await clock.drive(() =>
    deploy(context, stacks).then(
      () => [],
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return error.problems.map(({ code, what }) => `${code}: ${what}`);
      },
    ),
  );
  const tags = Object.fromEntries(
    fake.callsOf("CreateChangeSet").map(({ input }) => {
      const own = (input.Tags ?? []) as { Key: string; Value: string }[];
      return [input.StackName, Object.fromEntries(own.map(({ Key, Value }) => [Key, Value]))];
    }),
  );
  return { fake, refused, tags };
}

const REFUSED: readonly [name: string, existing: Partial<FakeStack>, says: RegExp][] = [
  ["with another template and no tag of ours", { template: "Resources: { Other: 1 }" }, /not made by this drill.*web\.yml/],
  ["of another drill file", { tags: { "failover-drill:plan": "other" } }, /failover-drill:plan=other.*another drill file/],
  ["of Elastic Beanstalk", { tags: { "elasticbeanstalk:environment-name": "x" } }, /Elastic Beanstalk/],
  ["of the Serverless Framework", { tags: { STAGE: "dev" } }, /Serverless/],
  ["nested in another one", { parent: "arn:parent", tags: OURS }, /nested in arn:parent/],
];

for (const [name, existing, says] of REFUSED) {
  test(`a stack ${name} is refused, and nothing at all is changed`, async () => {
    const { fake, refused } = await deployOver(existing);
    assert.equal(refused.length, 1);
    assert.match(refused[0] ?? "", says);
    assert.match(refused[0] ?? "", /^deploy\.not-ours: /);
    for (const operation of ["CreateChangeSet", "ExecuteChangeSet", "DeleteStack", "PutObject"])
      assert.deepEqual(fake.callsOf(operation), [], operation);
  });
}

test("what a failed creation of somebody else left is not deleted", async () => {
  const { fake, refused } = await deployOver({ template: "other" }, {}, "ROLLBACK_COMPLETE");
  assert.equal(refused.length, 1);
  assert.deepEqual(fake.callsOf("DeleteStack"), []);
});

test("a stack without our tag but with the same template is used and does not become ours", async () => {
  const { refused, tags } = await deployOver({ template: "Resources: {}\r\n", tags: { team: "web" } });
  assert.deepEqual(refused, []);
  assert.deepEqual(tags["site-web"], { team: "web" });
});

test("our own stack keeps the tags that others gave it, and gets the plan's", async () => {
  const { refused, tags } = await deployOver(
    { template: "older", tags: { ...OURS, cost: "42", team: "old" } },
    { tags: { team: "web", new: "1" } },
  );
  assert.deepEqual(refused, []);
  assert.deepEqual(tags, { "site-network": OURS, "site-web": { ...OURS, cost: "42", team: "web", new: "1" } });
});

test("an empty shell is nobody's", async () => {
  const { refused, tags } = await deployOver({ template: "anything" }, {}, "REVIEW_IN_PROGRESS");
  assert.deepEqual(refused, []);
  assert.deepEqual(tags["site-web"], OURS);
});
