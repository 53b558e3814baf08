// Labs that enforce IAM or not, and roles in them.
import assert from "node:assert/strict";
import { createLab } from "../../../src/lab/create-lab.ts";
import { iamResources } from "../../../src/lab/iam/resources/index.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { LabError } from "../../../src/lab/operation.ts";
import { runOperation } from "../../../src/lab/send.ts";
import type { Caller } from "../../../src/lab/sts/caller.ts";
import { openSession } from "../../../src/lab/sts/sessions.ts";
import type { AwsCommand, AwsService } from "../../../src/ports/aws.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { REGION, START } from "../ec2/support.ts";

export const ACCOUNT = "111122223333";

export function inEnforcedLab<Result>(body: (lab: Lab) => Promise<Result>): Promise<Result> {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom("iam"),
    profile: "calm",
    account: ACCOUNT,
    region: REGION,
    runInline: { run: () => Promise.reject(new Error("no code runs here")) },
    enforceIam: true,
  });
  return clock.drive(() => body(lab));
}

export type Statement = Record<string, unknown>;

export function document(...statements: readonly Statement[]): Record<string, unknown> {
  return { Version: "2012-10-17", Statement: statements };
}

export const allow = (Action: string | readonly string[], Resource: string | readonly string[] = "*", Condition?: object): Statement => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition === undefined ? {} : { Condition }),
});

export const serviceTrust = (Service: string, Condition?: object): Record<string, unknown> =>
  document({ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole", ...(Condition === undefined ? {} : { Condition }) });

export const awsTrust = (AWS: string): Record<string, unknown> =>
  document({ Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" });

/** Makes a role as CloudFormation does; takes simulated time. Gives its ARN. */
export async function makeRole(
  lab: Lab,
  name: string,
  statements: readonly Statement[],
  more: { readonly trust?: Record<string, unknown>; readonly properties?: Record<string, unknown> } = {},
): Promise<string> {
  const model = iamResources.find(({ type }) => type === "AWS::IAM::Role") ?? assert.fail();
  const properties = {
    RoleName: name,
    AssumeRolePolicyDocument: more.trust ?? awsTrust(ACCOUNT),
    ...(statements.length === 0 ? {} : { Policies: [{ PolicyName: "own", PolicyDocument: document(...statements) }] }),
    ...more.properties,
  };
  const request = { stackId: "1", stackName: "roles", logicalId: name, type: model.type, properties, tags: [], initiated: () => undefined };
  await model.create(lab, request);
  return lab.iam.roles.get(name)?.arn ?? assert.fail();
}

/** Keys for a session of the role, past its trust policy. */
export function sessionOf(lab: Lab, name: string, sessionName = "test"): Caller {
  const role = lab.iam.roles.get(name) ?? assert.fail(name);
  const { accessKeyId, sessionToken } = openSession(lab, {
    roleId: role.id,
    roleName: role.name,
    roleArn: role.arn,
    sessionName,
    expiresAt: lab.clock.now() + 3_600_000,
    policies: [],
    tags: [],
  });
  return { accessKeyId, sessionToken };
}

/** Sends a command as `caller`; without one as the admin. */
export function as<Output>(lab: Lab, caller: Caller | undefined, service: AwsService, command: AwsCommand<Output>): Output {
  return runOperation(lab, service, command, caller) as Output;
}

/** `Code: message`, or `ok`. */
export function outcomeOf(act: () => unknown): string {
  try {
    act();
    return "ok";
  } catch (error) {
    assert.ok(error instanceof LabError, String(error));
    return `${error.name}: ${error.message}`;
  }
}
