import assert from "node:assert/strict";
import { test } from "node:test";
import { DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { DescribeInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import fc from "fast-check";
import { AwsCallError, isThrottling, isTransient, problemsOf } from "../../../src/aws/errors.ts";
import { createLimiter } from "../../../src/aws/limiter.ts";
import { policyOf, retry } from "../../../src/aws/retry.ts";
import { persistentAws } from "../../../src/aws/senders.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { awsError, fakeWorld } from "../../support/fake-world.ts";

/** A stream that always draws `value`: waits become their own bounds. */
const always = (value: number) => ({ ...createRandom("retry"), next: () => value });

test("waits grow twofold up to the longest and end with the attempts", async () => {
  const clock = createVirtualClock(0);
  const sent: number[] = [];
  await clock.drive(async () => {
    const call = async () => {
      sent.push(clock.now());
      throw new Error("busy");
    };
    const policy = { attempts: 6, base: 100, longest: 500, deadline: 60_000 };
    await assert.rejects(retry(call, { clock, random: always(1), policy, isWorthRepeating: () => true }), /busy/);
  });
  assert.deepEqual(sent, [0, 100, 300, 700, 1_200, 1_700]);
});

test("more attempts have more time, fewer have no less", async () => {
  const callsOf = async (attempts?: number): Promise<number> => {
    const clock = createVirtualClock(0);
    let calls = 0;
    await clock.drive(async () => {
      const call = async () => {
        calls += 1;
        throw new Error("busy");
      };
      const options = { clock, random: always(0.5), policy: policyOf(attempts), isWorthRepeating: () => true };
      await assert.rejects(retry(call, options), /busy/);
    });
    return calls;
  };
  assert.deepEqual(await Promise.all([undefined, 1, 3, 10, 25, 50].map(callsOf)), [10, 1, 3, 10, 25, 50]);
});

test("full jitter: a wait lies anywhere between nothing and its bound", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (seed) => {
      const clock = createVirtualClock(0);
      const sent: number[] = [];
      await clock.drive(async () => {
        const call = async () => {
          sent.push(clock.now());
          throw new Error("busy");
        };
        const policy = { attempts: 4, base: 100, longest: 10_000, deadline: 60_000 };
        await retry(call, { clock, random: createRandom(seed), policy, isWorthRepeating: () => true }).catch(() => undefined);
      });
      assert.equal(sent.length, 4);
      for (const [index, bound] of [100, 200, 400].entries()) {
        const wait = (sent[index + 1] as number) - (sent[index] as number);
        assert.ok(wait >= 0 && wait < bound, `wait ${index} is ${wait}`);
      }
    }),
    { numRuns: 50 },
  );
});

test("no repeat begins after the deadline", async () => {
  const clock = createVirtualClock(0);
  const sent: number[] = [];
  await clock.drive(async () => {
    const call = async () => {
      sent.push(clock.now());
      throw new Error("busy");
    };
    const policy = { attempts: 100, base: 1_000, longest: 1_000, deadline: 3_500 };
    await assert.rejects(retry(call, { clock, random: always(1), policy, isWorthRepeating: () => true }));
  });
  assert.deepEqual(sent, [0, 1_000, 2_000, 3_000]);
});

test("an error that is not worth it is final at once, and an abort ends the waiting with its reason", async () => {
  const clock = createVirtualClock(0);
  await clock.drive(async () => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      throw awsError("ValidationError");
    };
    await assert.rejects(retry(call, { clock, random: always(1), isWorthRepeating: () => false }), { name: "ValidationError" });
    assert.equal(calls, 1);
    const stop = new AbortController();
    const reason = new Error("stop");
    const waiting = retry(call, { clock, random: always(1), isWorthRepeating: () => true, signal: stop.signal });
    await clock.sleep(100);
    stop.abort(reason);
    await assert.rejects(waiting, reason);
    assert.equal(clock.now(), 100);
  });
});

test("senders repeat throttling and transient faults and tell each repeat; a stop only when it was not carried out", async () => {
  const clock = createVirtualClock(0);
  const errors: Error[] = [];
  const fake = fakeWorld(clock, {
    before: () => {
      const error = errors.shift();
      if (error !== undefined) throw error;
    },
  });
  const repeats: string[] = [];
  const aws = persistentAws({
    aws: fake.world.aws,
    clock,
    random: createRandom("senders"),
    route53Limiter: createLimiter(clock, 5),
    onRepeat: ({ service, operation, code, attempt }) => repeats.push(`${service} ${operation} ${code} ${attempt}`),
  });
  await clock.drive(async () => {
    errors.push(awsError("RequestLimitExceeded", "Rate exceeded", 503), awsError("InternalError", "oops", 500));
    await aws.ec2.send(new DescribeInstancesCommand({ InstanceIds: ["i-0a"] }));
    assert.deepEqual(repeats.splice(0), ["ec2 DescribeInstances RequestLimitExceeded 1", "ec2 DescribeInstances InternalError 2"]);

    errors.push(awsError("RequestLimitExceeded", "Rate exceeded", 503));
    await aws.ec2.send(new StopInstancesCommand({ InstanceIds: ["i-0a"] }));
    assert.deepEqual(repeats.splice(0), ["ec2 StopInstances RequestLimitExceeded 1"]);

    errors.push(awsError("InternalError", "oops", 500));
    await assert.rejects(aws.ec2.send(new StopInstancesCommand({ InstanceIds: ["i-0c"] })), { code: "InternalError" });
    assert.deepEqual(repeats, []);
  });
});

test("CloudFormation's LimitExceededException is a quota and never repeated", async () => {
  const clock = createVirtualClock(0);
  const fake = fakeWorld(clock, {
    before: () => {
      throw awsError("LimitExceededException", "Limit for stack has been exceeded");
    },
  });
  const aws = persistentAws({ aws: fake.world.aws, clock, random: createRandom("quota"), route53Limiter: createLimiter(clock, 5) });
  await clock.drive(() => assert.rejects(aws.cloudformation.send(new DescribeStacksCommand({})), AwsCallError));
  assert.equal(fake.calls.length, 1);
  assert.equal(isThrottling("ec2", awsError("LimitExceededException")), true);
});

test("what is transient is told by code, status or broken connection", () => {
  for (const error of [awsError("HealthUnavailable"), awsError("X", "x", 502), Object.assign(new Error("reset"), { code: "ECONNRESET" })]) {
    assert.equal(isTransient(error), true);
  }
  assert.equal(isTransient(awsError("AccessDenied", "no", 403)), false);
});

test("a problem keeps AWS's code, words and request id", () => {
  const [problem] = problemsOf(new AwsCallError("ec2", "StopInstances", awsError("UnauthorizedOperation", "You are not authorized", 403)));
  assert.equal(problem?.code, "aws.UnauthorizedOperation");
  assert.match(problem?.what ?? "", /StopInstances .*You are not authorized.*request-UnauthorizedOperation/);
  assert.match(problem?.next ?? "", /Allow StopInstances/);
  assert.equal(problem?.whose, "yours");
});

test("the limiter lets at most five requests leave in any second, in order, and says so at once to samples", async () => {
  const clock = createVirtualClock(0);
  await clock.drive(async () => {
    const limiter = createLimiter(clock, 5);
    const left: [number, number][] = [];
    await Promise.all(Array.from({ length: 12 }, (_, index) => limiter.take().then(() => left.push([index, clock.now()]))));
    assert.deepEqual(
      left.map(([index]) => index),
      Array.from({ length: 12 }, (_, index) => index),
    );
    assert.deepEqual(
      left.map(([, at]) => at),
      [0, 0, 0, 0, 0, 1_000, 1_000, 1_000, 1_000, 1_000, 2_000, 2_000],
    );
    assert.equal(limiter.tryTake(), true);
    assert.equal(limiter.tryTake(), true);
    assert.equal(limiter.tryTake(), true);
    assert.equal(limiter.tryTake(), false);
    await clock.sleep(1_000);
    assert.equal(limiter.tryTake(), true);
  });
});
