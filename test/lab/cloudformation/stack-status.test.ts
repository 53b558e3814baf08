// Every stack status with every operation that changes something: what is allowed, and how the rest is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  ExecuteChangeSetCommand,
  StackStatus,
  UpdateStackCommand,
} from "@aws-sdk/client-cloudformation";
import { LabError } from "../../../src/lab/operation.ts";
import { changeSet, create, createWorld, template, vpc } from "./support.ts";

const BODY = template({ Vpc: vpc("10.0.0.0/16", { EnableDnsHostnames: true }) });

const operations = {
  CreateStack: new CreateStackCommand({ StackName: "net", TemplateBody: BODY }),
  UpdateStack: new UpdateStackCommand({ StackName: "net", TemplateBody: BODY }),
  DeleteStack: new DeleteStackCommand({ StackName: "net" }),
  CreateChangeSetCreate: new CreateChangeSetCommand({ StackName: "net", ChangeSetName: "c", ChangeSetType: "CREATE", TemplateBody: BODY }),
  CreateChangeSetUpdate: new CreateChangeSetCommand({ StackName: "net", ChangeSetName: "u", TemplateBody: BODY }),
  ExecuteChangeSet: new ExecuteChangeSetCommand({ StackName: "net", ChangeSetName: "changes" }),
};
type Name = keyof typeof operations;

const UPDATE: readonly Name[] = ["UpdateStack", "CreateChangeSetUpdate", "ExecuteChangeSet"];

/** What is allowed in each status; everything else is refused. */
const allowed: Readonly<Record<StackStatus, readonly Name[]>> = {
  CREATE_COMPLETE: [...UPDATE, "DeleteStack"],
  CREATE_FAILED: [...UPDATE, "DeleteStack"],
  CREATE_IN_PROGRESS: ["DeleteStack"],
  // The name is free again, and what was asked of a stack that is gone is nothing.
  DELETE_COMPLETE: ["CreateStack", "CreateChangeSetCreate", "DeleteStack"],
  DELETE_FAILED: ["DeleteStack"],
  DELETE_IN_PROGRESS: ["DeleteStack"],
  IMPORT_COMPLETE: [...UPDATE, "DeleteStack"],
  IMPORT_IN_PROGRESS: [],
  IMPORT_ROLLBACK_COMPLETE: [...UPDATE, "DeleteStack"],
  IMPORT_ROLLBACK_FAILED: ["DeleteStack"],
  IMPORT_ROLLBACK_IN_PROGRESS: [],
  REVIEW_IN_PROGRESS: ["CreateChangeSetCreate", "ExecuteChangeSet", "DeleteStack"],
  ROLLBACK_COMPLETE: ["DeleteStack"],
  ROLLBACK_FAILED: ["DeleteStack"],
  ROLLBACK_IN_PROGRESS: ["DeleteStack"],
  UPDATE_COMPLETE: [...UPDATE, "DeleteStack"],
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: [],
  UPDATE_FAILED: [...UPDATE, "DeleteStack"],
  UPDATE_IN_PROGRESS: [],
  UPDATE_ROLLBACK_COMPLETE: [...UPDATE, "DeleteStack"],
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: [],
  UPDATE_ROLLBACK_FAILED: ["DeleteStack"],
  UPDATE_ROLLBACK_IN_PROGRESS: [],
};

const refusalText: Readonly<Record<Name, (status: string) => RegExp>> = {
  CreateStack: () => /^AlreadyExistsException: Stack \[net\] already exists$/,
  UpdateStack: (status) =>
    status === "DELETE_COMPLETE"
      ? /^ValidationError: Stack \[net\] does not exist$/
      : new RegExp(`^ValidationError: Stack:arn:aws:cloudformation:[^ ]+ is in ${status} state and can not be updated\\.$`),
  DeleteStack: (status) => new RegExp(`^ValidationError: Stack \\[arn:[^ ]+\\] cannot be deleted while in status ${status}$`),
  CreateChangeSetCreate: () => /^ValidationError: Stack \[net\] already exists and cannot be created again with the changeSet \[c\]\.$/,
  CreateChangeSetUpdate: (status) => refusalText.UpdateStack(status),
  ExecuteChangeSet: (status) => refusalText.UpdateStack(status),
};

for (const status of Object.values(StackStatus)) {
  test(`in ${status}`, async () => {
    for (const name of Object.keys(operations) as Name[]) {
      const world = createWorld();
      await world.clock.drive(async () => {
        await create(world, "net", template({ Vpc: vpc() }));
        await changeSet(world, "net", BODY);
        const stack = world.lab.cloudformation.stacksByName.get("net");
        assert.ok(stack);
        stack.status = status;
        if (status === "DELETE_COMPLETE") world.lab.cloudformation.stacksByName.delete("net");
        const outcome = await world.aws.cloudformation.send(operations[name]).then(
          () => "done",
          (error: unknown) => (error instanceof LabError ? `${error.name}: ${error.message}` : Promise.reject(error)),
        );
        if (allowed[status].includes(name)) assert.equal(outcome, "done", name);
        else assert.match(outcome, refusalText[name](status), name);
      });
    }
  });
}
