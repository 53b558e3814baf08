// A lab with made-up resource types and a few steps that most CloudFormation tests need.
import {
  CreateChangeSetCommand,
  type CreateChangeSetInput,
  CreateStackCommand,
  type CreateStackInput,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetOutput,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Stack,
  type StackEvent,
  UpdateStackCommand,
  type UpdateStackInput,
} from "@aws-sdk/client-cloudformation";
import { createLab } from "../../../src/lab/create-lab.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { LabError } from "../../../src/lab/operation.ts";
import type { ExistingResource, ResourceModel, ResourceRequest } from "../../../src/lab/resource.ts";
import { labAws } from "../../../src/lab/send.ts";
import type { Aws } from "../../../src/ports/aws.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";

export const START = Date.UTC(2026, 10, 24, 3, 17);

/** What made-up models were asked to do, in order, e.g. `create A`. */
export interface World {
  readonly lab: Lab;
  readonly aws: Aws;
  readonly clock: VirtualClock;
  readonly calls: string[];
  readonly requests: ResourceRequest[];
  readonly existing: Map<string, Readonly<Record<string, unknown>>>;
  /** Logical ids whose next call of that kind fails: `create A`, `update A`, `remove A`. */
  readonly failing: Map<string, LabError>;
  /** Simulated time that a call takes; 10 s when not set. */
  readonly durations: Map<string, number>;
}

/**
 * Types: AWS::EC2::VPC, AWS::EC2::Subnet, AWS::EC2::Instance, AWS::EC2::InternetGateway, AWS::Route53::HealthCheck, AWS::S3::Bucket,
 * AWS::IAM::Role, Custom::Thing. AWS::EC2::RouteTable has no update. Everything else of the real lab is hidden.
 */
export function createWorld(seed = "cloudformation-test"): World {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom(seed),
    profile: "calm",
    account: "111122223333",
    region: "eu-west-1",
    runInline: { run: () => Promise.reject(new Error("no code runs here")) },
  });
  const world: World = {
    lab,
    aws: labAws(lab),
    clock,
    calls: [],
    requests: [],
    existing: new Map(),
    failing: new Map(),
    durations: new Map(),
  };
  const own = lab.cloudformation.modelOf;
  const models = new Map<string, ResourceModel>(
    [
      "AWS::EC2::VPC",
      "AWS::EC2::Subnet",
      "AWS::EC2::Instance",
      "AWS::EC2::InternetGateway",
      "AWS::Route53::HealthCheck",
      "AWS::S3::Bucket",
      "AWS::IAM::Role",
      "Custom::Thing",
    ].map((type) => [type, madeUpModel(world, type, true)]),
  );
  models.set("AWS::EC2::RouteTable", madeUpModel(world, "AWS::EC2::RouteTable", false));
  lab.cloudformation.modelOf = (type) => models.get(type) ?? (type.startsWith("AWS::CloudFormation::") ? own(type) : undefined);
  return world;
}

function madeUpModel(world: World, type: string, updatable: boolean): ResourceModel {
  let made = 0;
  const step = async (what: string): Promise<void> => {
    world.calls.push(what);
    await world.lab.clock.sleep(world.durations.get(what) ?? 10_000);
    const error = world.failing.get(what);
    if (error !== undefined) {
      world.failing.delete(what);
      throw error;
    }
  };
  return {
    type,
    create: async (_lab, request) => {
      made += 1;
      const physicalId = `${type.split("::").at(-1)?.toLowerCase()}-${request.logicalId}-${made}`;
      world.requests.push(request);
      request.initiated(physicalId);
      world.existing.set(physicalId, request.properties);
      await step(`create ${request.logicalId}`);
      return { physicalId };
    },
    ...(updatable
      ? {
          update: async (_lab: Lab, request: ResourceRequest, existing: ExistingResource) => {
            world.requests.push(request);
            await step(`update ${request.logicalId}`);
            world.existing.set(existing.physicalId, request.properties);
            return { physicalId: existing.physicalId };
          },
        }
      : {}),
    remove: async (_lab, existing) => {
      await step(`remove ${existing.logicalId}`);
      world.existing.delete(existing.physicalId);
    },
    attribute: (_lab, physicalId, name) => (world.existing.has(physicalId) ? `${physicalId}.${name}` : undefined),
  };
}

/** A refusal as a service gives it. */
export function refusal(message: string, code = "InvalidParameterValue", status = 400): LabError {
  return new LabError(code, message, status);
}

export function template(resources: object, rest: object = {}): string {
  return JSON.stringify({ Resources: resources, ...rest });
}

/** A variable of Fn::Sub. */
export const variable = (name: string): string => `$${"{"}${name}}`;

export const vpc = (cidr = "10.0.0.0/16", more: object = {}) => ({ Type: "AWS::EC2::VPC", Properties: { CidrBlock: cidr, ...more } });

export async function describe(world: World, name: string): Promise<Stack> {
  const { Stacks } = await world.aws.cloudformation.send(new DescribeStacksCommand({ StackName: name }));
  return Stacks?.[0] as Stack;
}

/** Waits until nothing is in progress any more; fails loudly when the lab itself crashed. */
export async function settled(world: World, name: string): Promise<Stack> {
  for (let polls = 0; polls < 5_000; polls += 1) {
    const stack = await describe(world, name);
    if (!stack.StackStatus?.endsWith("IN_PROGRESS")) {
      const [crash] = world.lab.cloudformation.crashes;
      if (crash !== undefined) throw crash;
      return stack;
    }
    await world.clock.sleep(1_000);
  }
  throw new Error(`${name} never settles`);
}

export async function create(world: World, name: string, body: string, more: Partial<CreateStackInput> = {}): Promise<Stack> {
  const { StackId } = await world.aws.cloudformation.send(new CreateStackCommand({ StackName: name, TemplateBody: body, ...more }));
  return settled(world, StackId as string);
}

export async function update(world: World, name: string, body: string, more: Partial<UpdateStackInput> = {}): Promise<Stack> {
  await world.aws.cloudformation.send(new UpdateStackCommand({ StackName: name, TemplateBody: body, ...more }));
  return settled(world, name);
}

export async function remove(world: World, name: string): Promise<Stack> {
  const { StackId } = await describe(world, name);
  await world.aws.cloudformation.send(new DeleteStackCommand({ StackName: name }));
  return settled(world, StackId as string);
}

/** Creates a change set and waits until it is whole. */
export async function changeSet(
  world: World,
  name: string,
  body: string,
  more: Partial<CreateChangeSetInput> = {},
): Promise<DescribeChangeSetOutput> {
  const input = { StackName: name, ChangeSetName: "changes", TemplateBody: body, ...more };
  const { Id } = await world.aws.cloudformation.send(new CreateChangeSetCommand(input));
  for (let polls = 0; polls < 100; polls += 1) {
    const described = await world.aws.cloudformation.send(
      new DescribeChangeSetCommand({ ChangeSetName: Id as string, IncludePropertyValues: true }),
    );
    if (described.Status === "CREATE_COMPLETE" || described.Status === "FAILED") return described;
    await world.clock.sleep(1_000);
  }
  throw new Error("the change set never gets done");
}

export async function execute(world: World, name: string): Promise<Stack> {
  await world.aws.cloudformation.send(new ExecuteChangeSetCommand({ StackName: name, ChangeSetName: "changes" }));
  return settled(world, name);
}

/** All events, oldest first. */
export async function events(world: World, name: string): Promise<readonly StackEvent[]> {
  const all: StackEvent[] = [];
  let token: string | undefined;
  do {
    const page = await world.aws.cloudformation.send(
      new DescribeStackEventsCommand({ StackName: name, ...(token === undefined ? {} : { NextToken: token }) }),
    );
    all.push(...(page.StackEvents ?? []));
    token = page.NextToken;
  } while (token !== undefined);
  return all.reverse();
}

/** `LogicalId STATUS (reason)` of each event, oldest first. */
export async function story(world: World, name: string): Promise<readonly string[]> {
  return (await events(world, name)).map(({ LogicalResourceId, ResourceStatus, ResourceStatusReason: reason }) => {
    return `${LogicalResourceId} ${ResourceStatus}${reason === undefined ? "" : ` (${reason})`}`;
  });
}

/** Rejects with this code and text. */
export function answer(code: string, message: string | RegExp): (error: unknown) => boolean {
  return (error) => {
    if (!(error instanceof LabError)) throw error;
    const same = typeof message === "string" ? error.message === message : message.test(error.message);
    if (error.name !== code || !same) throw new Error(`expected ${code}: ${message}\n     got ${error.name}: ${error.message}`);
    return true;
  };
}
