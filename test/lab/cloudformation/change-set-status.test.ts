// Every pair of a change set's two statuses, against every command that acts on one.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ChangeSetStatus,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
  ExecutionStatus,
} from "@aws-sdk/client-cloudformation";
import type { ChangeSetRecord } from "../../../src/lab/cloudformation/records.ts";
import { changeSet, createWorld, template, vpc, type World } from "./support.ts";

type Command = "create again" | "execute" | "delete" | "describe";

const body = template({ Vpc: vpc() });
const named = { StackName: "net", ChangeSetName: "changes" };
const commands: Readonly<Record<Command, (world: World) => Promise<unknown>>> = {
  "create again": ({ aws }) =>
    aws.cloudformation.send(new CreateChangeSetCommand({ ...named, TemplateBody: body, ChangeSetType: "CREATE" })),
  execute: ({ aws }) => aws.cloudformation.send(new ExecuteChangeSetCommand(named)),
  delete: ({ aws }) => aws.cloudformation.send(new DeleteChangeSetCommand(named)),
  describe: ({ aws }) => aws.cloudformation.send(new DescribeChangeSetCommand(named)),
};

/** AWS's error code; undefined when the command is taken. Source: aws-failover-semantics, section 7, and model.md. */
function expected(command: Command, status: ChangeSetStatus, execution: ExecutionStatus): string | undefined {
  switch (command) {
    case "describe":
      return undefined;
    case "execute":
      return status === "CREATE_COMPLETE" && execution === "AVAILABLE" ? undefined : "InvalidChangeSetStatusException";
    case "delete":
      return execution === "EXECUTE_IN_PROGRESS" ? "InvalidChangeSetStatusException" : undefined;
    case "create again":
      return execution === "EXECUTE_COMPLETE" ? undefined : "AlreadyExistsException";
  }
}

for (const command of Object.keys(commands) as Command[]) {
  test(`${command}: allowed or refused in each of ${Object.keys(ChangeSetStatus).length} x ${Object.keys(ExecutionStatus).length} statuses`, async () => {
    for (const status of Object.values(ChangeSetStatus)) {
      for (const execution of Object.values(ExecutionStatus)) {
        const world = createWorld();
        const code = await world.clock.drive(async () => {
          await changeSet(world, "net", body, { ChangeSetType: "CREATE" });
          const [record] = world.lab.cloudformation.changeSets.values();
          Object.assign(record as ChangeSetRecord, { status, execution });
          return commands[command](world).then(
            () => undefined,
            (error: Error) => error.name,
          );
        });
        assert.equal(code, expected(command, status, execution), `${command} of a change set that is ${status} and ${execution}`);
      }
    }
  });
}
