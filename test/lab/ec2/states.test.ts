// model.md, Instance states: every (state, command) pair.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type InstanceStateChange,
  RebootInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import type { InstanceStateName } from "../../../src/lab/ec2/instance/types.ts";
import { STATE_CODES } from "../../../src/lab/ec2/instance/types.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { ask, buildSite, errorOf, inLab } from "./support.ts";

type CommandName = "stop" | "start" | "reboot" | "terminate";

/** The state right after the command, or the error. */
const table: Readonly<Record<InstanceStateName, Readonly<Record<CommandName, string>>>> = {
  pending: { stop: "cannot be stopped", start: "pending", reboot: "cannot be rebooted", terminate: "shutting-down" },
  running: { stop: "stopping", start: "running", reboot: "running", terminate: "shutting-down" },
  stopping: { stop: "stopping", start: "cannot be started", reboot: "cannot be rebooted", terminate: "shutting-down" },
  stopped: { stop: "stopped", start: "pending", reboot: "cannot be rebooted", terminate: "shutting-down" },
  "shutting-down": { stop: "cannot be stopped", start: "cannot be started", reboot: "cannot be rebooted", terminate: "shutting-down" },
  terminated: { stop: "cannot be stopped", start: "cannot be started", reboot: "cannot be rebooted", terminate: "terminated" },
};

const refusals: Readonly<Record<string, (id: string) => string>> = {
  "cannot be stopped": (id) => `IncorrectInstanceState: This instance '${id}' is not in a state from which it can be stopped.`,
  "cannot be started": (id) => `IncorrectInstanceState: The instance '${id}' is not in a state from which it can be started.`,
  "cannot be rebooted": (id) => `IncorrectInstanceState: The instance '${id}' is not in a state from which it can be rebooted.`,
};

function act(lab: Lab, name: CommandName, id: string): { previous: string | undefined; current: string | undefined } | undefined {
  const input = { InstanceIds: [id] };
  const change = changes(lab, name, input)?.[0];
  return change && { previous: change.PreviousState?.Name, current: change.CurrentState?.Name };
}

function changes(lab: Lab, name: CommandName, input: { InstanceIds: string[] }): InstanceStateChange[] | undefined {
  switch (name) {
    case "stop":
      return ask(lab, new StopInstancesCommand(input)).StoppingInstances;
    case "start":
      return ask(lab, new StartInstancesCommand(input)).StartingInstances;
    case "terminate":
      return ask(lab, new TerminateInstancesCommand(input)).TerminatingInstances;
    case "reboot":
      ask(lab, new RebootInstancesCommand(input));
      return undefined;
  }
}

/** Brings a fresh instance into a state. */
async function reach(lab: Lab, state: InstanceStateName): Promise<string> {
  const { instance } = await buildSite(lab);
  const paths: Readonly<Record<InstanceStateName, readonly CommandName[]>> = {
    running: [],
    stopping: ["stop"],
    stopped: ["stop"],
    pending: ["stop", "start"],
    "shutting-down": ["terminate"],
    terminated: ["terminate"],
  };
  for (const [index, command] of paths[state].entries()) {
    act(lab, command, instance);
    const last = index === paths[state].length - 1;
    if (!last || state === "stopped" || state === "terminated") await lab.clock.sleep(100_000);
  }
  assert.equal(lab.ec2.instances.get(instance)?.state, state);
  return instance;
}

for (const [state, commands] of Object.entries(table) as [InstanceStateName, Record<CommandName, string>][]) {
  for (const [command, expected] of Object.entries(commands) as [CommandName, string][]) {
    test(`${state} + ${command} -> ${expected}`, () =>
      inLab(async (lab) => {
        const id = await reach(lab, state);
        const refusal = refusals[expected];
        if (refusal !== undefined) {
          assert.equal(
            errorOf(() => act(lab, command, id)),
            refusal(id),
          );
          assert.equal(lab.ec2.instances.get(id)?.state, state);
          return;
        }
        const change = act(lab, command, id);
        if (change !== undefined) assert.deepEqual(change, { previous: state, current: expected });
        assert.equal(lab.ec2.instances.get(id)?.state, expected);
      }));
  }
}

test("a command that changes nothing does not restart the clock of what is under way", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    act(lab, "stop", instance);
    const began = lab.clock.now();
    await lab.clock.sleep(20_000);
    act(lab, "stop", instance);
    await lab.clock.sleep(100_000);
    const stopped = lab.truths.findLast(({ what, detail }) => what === "instance.state" && detail === "stopped");
    assert.equal((stopped?.at ?? 0) - began, 35_000);
  }));

test("states carry their codes", () => {
  assert.deepEqual(STATE_CODES, { pending: 0, running: 16, "shutting-down": 32, terminated: 48, stopping: 64, stopped: 80 });
});

test("one instance in a wrong state rejects the whole call", () =>
  inLab(async (lab) => {
    const { instance: good } = await buildSite(lab);
    const { instance: bad } = await secondInstance(lab, good);
    act(lab, "terminate", bad);
    assert.match(
      errorOf(() => ask(lab, new StopInstancesCommand({ InstanceIds: [good, bad] }))),
      /^IncorrectInstanceState/,
    );
    assert.equal(lab.ec2.instances.get(good)?.state, "running");
  }));

async function secondInstance(lab: Lab, like: string): Promise<{ instance: string }> {
  const { launchInstance } = await import("../../../src/lab/ec2/instance/launch.ts");
  const one = lab.ec2.instances.get(like);
  assert.ok(one !== undefined);
  const instance = launchInstance(lab, {
    imageId: one.imageId,
    instanceType: one.instanceType,
    subnetId: one.subnetId,
    groupIds: one.groupIds,
    userData: one.userData,
    tags: [],
  }).id;
  await lab.clock.sleep(120_000);
  return { instance };
}
