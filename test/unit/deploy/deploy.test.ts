import assert from "node:assert/strict";
import { test } from "node:test";
import { createLimiter } from "../../../src/aws/limiter.ts";
import { persistentAws } from "../../../src/aws/senders.ts";
import type { Deployed } from "../../../src/deploy/context.ts";
import { deploy } from "../../../src/deploy/deploy.ts";
import { removeLeftovers } from "../../../src/deploy/left-behind.ts";
import { DrillError, type Problem } from "../../../src/errors.ts";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { StackPlan } from "../../../src/plan/types.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { addStack, awsError, type FakeSettings, type FakeWorld, fakeWorld, stackPlan } from "../../support/fake-world.ts";

interface Outcome {
  readonly fake: FakeWorld;
  readonly facts: readonly Fact[];
  readonly deployed: Deployed | undefined;
  readonly problems: readonly Problem[];
  readonly leftBehind: readonly string[];
}

/** Deploys `stacks` into a fresh world that `prepare` has set up. */
async function deployed(
  stacks: readonly StackPlan[],
  prepare: (fake: FakeWorld) => void = () => undefined,
  { settings = {}, deadline = 600_000, signal }: { settings?: Partial<FakeSettings>; deadline?: number; signal?: AbortSignal } = {},
): Promise<Outcome> {
  const clock = createVirtualClock(0);
  const fake = fakeWorld(clock, settings);
  prepare(fake);
  const journal = createJournal(clock);
  const aws = persistentAws({ aws: fake.world.aws, clock, random: createRandom("deploy"), route53Limiter: createLimiter(clock, 5) });
  const context = { aws, clock, journal, drill: "d1", tags: { owner: "drill" }, startedAt: 0, deadline, signal };
  return clock.drive(async () => {
    try {
      const result = await deploy(context, stacks);
      return { fake, facts: journal.facts, deployed: result, problems: [], leftBehind: await removeLeftovers(context, stacks) };
    } catch (error) {
      if (!(error instanceof DrillError)) throw error;
      return {
        fake,
        facts: journal.facts,
        deployed: undefined,
        problems: error.problems,
        leftBehind: await removeLeftovers(context, stacks),
      };
    }
  });
}

const finished = (facts: readonly Fact[]) =>
  facts.filter((fact): fact is Fact & FactOf<"stack.finished"> => fact.kind === "stack.finished");
const events = (facts: readonly Fact[]) => facts.filter((fact): fact is Fact & FactOf<"stack.event"> => fact.kind === "stack.event");

test("stacks start when the ones they need are done, and independent ones run side by side", async () => {
  const stacks = [
    stackPlan("network"),
    stackPlan("page"),
    stackPlan("web", ["network"], { Vpc: "$" + "{network.VpcId}", Label: "in-$" + "{network.VpcId}!" }),
  ];
  const {
    fake,
    facts,
    deployed: result,
  } = await deployed(stacks, ({ scripts }) => {
    scripts["site-network"] = { takes: 60_000, outputs: { VpcId: "vpc-1" } };
    scripts["site-page"] = { takes: 90_000 };
    scripts["site-web"] = { takes: 10_000, outputs: { Group: "g" } };
  });
  const started = Object.fromEntries(fake.callsOf("ExecuteChangeSet").map((call) => [call.input.StackName.split("/")[1], call.at]));
  assert.ok(Math.abs(started["site-network"] - started["site-page"]) < 1_000);
  const ended = Object.fromEntries(finished(facts).map((fact) => [fact.stack, fact.at]));
  assert.ok(started["site-web"] >= (ended.network as number));
  assert.ok((ended.web as number) < (ended.page as number), "web ends while page is still being made");
  const create = fake.callsOf("CreateChangeSet").find((call) => call.input.StackName === "site-web");
  assert.deepEqual(create?.input.Parameters, [
    { ParameterKey: "Vpc", ParameterValue: "vpc-1" },
    { ParameterKey: "Label", ParameterValue: "in-vpc-1!" },
  ]);
  assert.deepEqual(create?.input.Tags, [{ Key: "owner", Value: "drill" }]);
  assert.equal(create?.input.ChangeSetType, "CREATE");
  assert.deepEqual(result?.get("web")?.outputs, { Group: "g" });
  assert.deepEqual(
    finished(facts).map(({ stack, status, changed }) => [stack, status, changed]),
    [
      ["network", "CREATE_COMPLETE", true],
      ["web", "CREATE_COMPLETE", true],
      ["page", "CREATE_COMPLETE", true],
    ],
  );
});

test("a finished stack is noticed within two seconds, whenever it ends", async () => {
  for (let takes = 10_000; takes < 13_000; takes += 170) {
    const { fake, facts } = await deployed([stackPlan("web")], ({ scripts }) => {
      scripts["site-web"] = { takes };
    });
    const end = (fake.callsOf("ExecuteChangeSet")[0]?.at as number) + fake.settings.latency + takes;
    const noticed = finished(facts)[0]?.at as number;
    assert.ok(noticed >= end && noticed - end <= 2_000, `took ${takes}, noticed after ${noticed - end} ms`);
  }
});

test("however many stacks are under way, CloudFormation is asked ten times a second at the most", async () => {
  const stacks = Array.from({ length: 15 }, (_, index) => stackPlan(`s${index}`));
  const { fake, facts } = await deployed(stacks, ({ scripts }) => {
    for (const { key } of stacks) scripts[`site-${key}`] = { takes: 20_000 };
  });
  const ends = finished(facts).map(({ at }) => at);
  assert.equal(ends.length, stacks.length);
  const calls = fake.calls.map(({ at }) => at).filter((at) => at < Math.max(...ends));
  const most = Math.max(...calls.map((begin) => calls.filter((at) => at >= begin && at < begin + 1_000).length));
  assert.ok(most <= 10, `${most} calls within a second`);
});

test("a stack that somebody else makes while the drill deploys is left alone", async () => {
  const stacks = [stackPlan("network"), stackPlan("web", ["network"])];
  const { fake, problems } = await deployed(stacks, ({ stacks: there, scripts, settings }) => {
    scripts["site-network"] = { takes: 5_000 };
    settings.before = ({ operation, input }) => {
      if (operation !== "CreateChangeSet" || (input as { StackName: string }).StackName !== "site-web") return;
      addStack(there, "site-web", "CREATE_COMPLETE");
      throw awsError(
        "ValidationError",
        "Stack [site-web] already exists and cannot be created again with the changeSet [failover-drill-d1].",
      );
    };
  });
  assert.match(problems[0]?.what ?? "", /Stack "web" \(site-web\): .*already exists and cannot be created again/);
  assert.equal(fake.callsOf("ExecuteChangeSet").length, 1);
});

for (const phrase of [
  "The submitted information didn't contain changes. Submit different information to create a change set.",
  "No updates are to be performed.",
]) {
  test(`nothing to change is recognised: ${phrase.slice(0, 30)}`, async () => {
    const {
      fake,
      facts,
      deployed: result,
      leftBehind: left,
    } = await deployed([stackPlan("web")], ({ stacks, scripts }) => {
      addStack(stacks, "site-web", "UPDATE_COMPLETE").outputs = { Group: "g" };
      scripts["site-web"] = { noChange: phrase };
    });
    assert.deepEqual(
      finished(facts).map(({ status, changed, outputs }) => [status, changed, outputs]),
      [["UPDATE_COMPLETE", false, { Group: "g" }]],
    );
    assert.equal(result?.get("web")?.outputs.Group, "g");
    assert.equal(fake.callsOf("ExecuteChangeSet").length, 0);
    assert.deepEqual(left, []);
    assert.equal(fake.callsOf("CreateChangeSet")[0]?.input.Tags, undefined, "an update leaves the stack's tags alone");
  });
}

test("what a failed create left is deleted first, then created", async () => {
  for (const status of ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED"]) {
    const { fake, facts } = await deployed([stackPlan("web")], ({ stacks }) => {
      addStack(stacks, "site-web", status);
    });
    const operations = fake.calls.map((call) => call.operation);
    assert.ok(operations.indexOf("DeleteStack") >= 0 && operations.indexOf("DeleteStack") < operations.indexOf("CreateChangeSet"), status);
    assert.equal(fake.callsOf("CreateChangeSet")[0]?.input.ChangeSetType, "CREATE");
    assert.equal(finished(facts)[0]?.status, "CREATE_COMPLETE");
  }
});

test("the shell of an unexecuted change set is used again, an existing stack is updated", async () => {
  const shell = await deployed([stackPlan("web")], ({ stacks }) => {
    addStack(stacks, "site-web", "REVIEW_IN_PROGRESS");
  });
  assert.equal(shell.fake.callsOf("CreateChangeSet")[0]?.input.ChangeSetType, "CREATE");
  assert.equal(finished(shell.facts)[0]?.status, "CREATE_COMPLETE");
  const update = await deployed([stackPlan("web")], ({ stacks }) => {
    addStack(stacks, "site-web", "UPDATE_ROLLBACK_COMPLETE");
  });
  assert.equal(update.fake.callsOf("CreateChangeSet")[0]?.input.ChangeSetType, "UPDATE");
  assert.equal(finished(update.facts)[0]?.status, "UPDATE_COMPLETE");
});

test("another operation in progress is waited for; a stuck stack is a problem", async () => {
  const { fake, facts } = await deployed([stackPlan("web")], ({ stacks, world }) => {
    const stack = addStack(stacks, "site-web", "UPDATE_IN_PROGRESS");
    world.clock.at(30_000, () => {
      stack.status = "UPDATE_COMPLETE";
    });
  });
  assert.ok((fake.callsOf("CreateChangeSet")[0]?.at as number) >= 30_000);
  assert.equal(finished(facts).length, 1);
  const stuck = await deployed([stackPlan("web")], ({ stacks }) => {
    addStack(stacks, "site-web", "UPDATE_ROLLBACK_FAILED");
  });
  assert.deepEqual(
    stuck.problems.map((problem) => problem.code),
    ["deploy.stack-stuck"],
  );
});

test("a failure names stack, resource and reason; what is in flight ends; what depends on it is not started", async () => {
  const stacks = [stackPlan("network"), stackPlan("page"), stackPlan("web", ["network"]), stackPlan("dns", ["web"])];
  const { fake, facts, problems } = await deployed(stacks, ({ scripts }) => {
    scripts["site-page"] = { takes: 60_000 };
    scripts["site-network"] = {
      takes: 20_000,
      events: [
        { logicalId: "Vpc", type: "AWS::EC2::VPC", status: "CREATE_IN_PROGRESS", after: 1_000 },
        { logicalId: "Subnet", type: "AWS::EC2::Subnet", status: "CREATE_FAILED", reason: "Resource creation cancelled", after: 5_000 },
        { logicalId: "Gateway", type: "AWS::EC2::InternetGateway", status: "CREATE_FAILED", reason: "The limit is reached", after: 5_000 },
        { logicalId: "Vpc", type: "AWS::EC2::VPC", status: "DELETE_FAILED", reason: "in use", after: 9_000 },
      ],
    };
  });
  assert.deepEqual(
    finished(facts).map(({ stack, status }) => [stack, status]),
    [
      ["network", "ROLLBACK_COMPLETE"],
      ["page", "CREATE_COMPLETE"],
    ],
  );
  assert.deepEqual(finished(facts)[0]?.rootCause, {
    logicalId: "Gateway",
    type: "AWS::EC2::InternetGateway",
    reason: "The limit is reached",
  });
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.what ?? "", /"network".*ROLLBACK_COMPLETE.*Gateway.*The limit is reached/);
  assert.deepEqual(
    fake.callsOf("CreateChangeSet").map((call) => call.input.StackName),
    ["site-network", "site-page"],
  );
});

test("a change set that CloudFormation refuses leaves neither itself nor its shell", async () => {
  const {
    problems,
    leftBehind: left,
    fake,
  } = await deployed([stackPlan("web")], ({ scripts }) => {
    scripts["site-web"] = { changeSetFails: "Parameters: [Vpc] must have values" };
  });
  assert.equal(problems[0]?.code, "deploy.change-set-failed");
  assert.match(problems[0]?.what ?? "", /must have values/);
  assert.equal(fake.callsOf("DeleteStack").length, 1);
  assert.ok(left.every((thing) => !thing.startsWith("change set")));
});

test("what CloudFormation rejects at once is told with the stack and its template", async () => {
  const { problems } = await deployed([stackPlan("web")], ({ settings }) => {
    settings.before = ({ operation }) => {
      if (operation === "CreateChangeSet") throw awsError("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]");
    };
  });
  assert.equal(problems[0]?.code, "aws.InsufficientCapabilitiesException");
  assert.match(problems[0]?.what ?? "", /^Stack "web" .*CAPABILITY_IAM/);
  assert.deepEqual(problems[0]?.place, { file: "web.yml" });
});

test("an unknown output is named with those that exist", async () => {
  const { problems } = await deployed([stackPlan("a"), stackPlan("b", ["a"], { X: "$" + "{a.Absent}" })], ({ scripts }) => {
    scripts["site-a"] = { outputs: { Present: "1" } };
  });
  assert.equal(problems[0]?.code, "deploy.unknown-output");
  assert.match(problems[0]?.next ?? "", /Present/);
});

test("events are told oldest first, each once, over pages of any size and with a history before", async () => {
  for (const eventsPerPage of [1, 3, 100]) {
    const count = 40;
    const { facts, fake } = await deployed(
      [stackPlan("web")],
      ({ stacks, scripts }) => {
        const stack = addStack(stacks, "site-web", "CREATE_COMPLETE");
        for (let index = 0; index < 7; index += 1) {
          stack.events.push({
            EventId: `old-${index}`,
            LogicalResourceId: "site-web",
            PhysicalResourceId: stack.id,
            ResourceType: "AWS::CloudFormation::Stack",
            ResourceStatus: "UPDATE_COMPLETE",
            Timestamp: new Date(0),
          });
        }
        scripts["site-web"] = {
          takes: 45_000,
          events: Array.from({ length: count }, (_, index) => ({
            logicalId: `R${index}`,
            type: "AWS::EC2::VPC",
            status: "UPDATE_COMPLETE",
            after: 1_000 * index,
          })),
        };
      },
      { settings: { eventsPerPage } },
    );
    const told = events(facts).map((event) => `${event.logicalId} ${event.status}`);
    const expected = [...fake.stacks.values()][0]?.events.slice(7).map((event) => `${event.LogicalResourceId} ${event.ResourceStatus}`);
    assert.deepEqual(told, expected, `pages of ${eventsPerPage}`);
    assert.equal(told.length, count + 2);
  }
});

test("a status of before the operation is not taken for its end", async () => {
  const { facts } = await deployed([stackPlan("web")], ({ stacks, scripts, settings, world }) => {
    const stack = addStack(stacks, "site-web", "CREATE_COMPLETE");
    scripts["site-web"] = { takes: 30_000 };
    // For four seconds after the execution the API still shows the old status and no new event.
    settings.after = ({ operation }) => {
      if (operation !== "ExecuteChangeSet") return;
      const hidden = stack.events.splice(0);
      stack.status = "CREATE_COMPLETE";
      world.clock.at(world.clock.now() + 4_000, () => {
        stack.status = "UPDATE_IN_PROGRESS";
        stack.events.push(...hidden);
      });
    };
  });
  assert.equal(finished(facts)[0]?.status, "UPDATE_COMPLETE");
});

test("the deadline ends the waiting with a problem, an abort with its reason", async () => {
  const slow = (fake: FakeWorld) => {
    fake.scripts["site-web"] = { takes: 10_000_000 };
  };
  const late = await deployed([stackPlan("web")], slow, { deadline: 60_000 });
  assert.equal(late.problems[0]?.code, "deploy.deadline");
  const stop = new AbortController();
  const reason = new Error("stop");
  await assert.rejects(
    deployed(
      [stackPlan("web")],
      (fake) => {
        slow(fake);
        fake.settings.before = (call) => {
          if (call.at > 20_000) stop.abort(reason);
        };
      },
      { signal: stop.signal },
    ),
    reason,
  );
});
