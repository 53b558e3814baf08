// Answers of the lab are not cloned: what an operation gave must not change when the lab's state does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournal } from "../../src/journal/journal.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import type { AwsCommand, AwsSender, AwsService } from "../../src/ports/aws.ts";
import { run } from "../../src/run.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { shippedPlan } from "../support/shipped.ts";

test("no answer of a whole rehearsal changes after it was given", async () => {
  const plan = shippedPlan();
  const { world, clock } = createRehearsalWorld(plan, "1", "realistic", createInlineRunner());
  const given: { readonly operation: string; readonly output: unknown; readonly asGiven: string }[] = [];
  const watch = (sender: AwsSender): AwsSender => ({
    send: async <Output>(command: AwsCommand<Output>) => {
      const output = await sender.send(command);
      given.push({ operation: command.constructor.name, output, asGiven: JSON.stringify(output) });
      return output;
    },
  });
  const aws = Object.fromEntries(Object.entries(world.aws).map(([service, sender]) => [service, watch(sender)])) as Record<
    AwsService,
    AwsSender
  >;
  await clock.drive(() =>
    run({
      plan,
      world: { ...world, aws },
      journal: createJournal(clock),
      drill: "drill-1",
      version: "0",
      seed: "1",
      conditions: "realistic",
      repeat: "",
    }),
  );
  const operations = new Set(given.map(({ operation }) => operation));
  assert.ok(operations.has("StopInstancesCommand") && operations.has("DescribeStackEventsCommand"), [...operations].join(", "));
  const changed = given.filter(({ output, asGiven }) => JSON.stringify(output) !== asGiven).map(({ operation }) => operation);
  assert.deepEqual([...new Set(changed)], []);
});
