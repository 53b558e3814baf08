// What `plan --live` tells of each stack, and of the hosted zone, without changing anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareStacks } from "../../../src/deploy/compare.ts";
import { deploy } from "../../../src/deploy/deploy.ts";
import { detectDrift } from "../../../src/deploy/drift.ts";
import { zoneProblems } from "../../../src/deploy/zone-check.ts";
import { labResourceTypes } from "../../../src/lab/resource-types.ts";
import { seedHostedZone } from "../../../src/lab/route53/hosted-zones.ts";
import type { Plan, StackPlan } from "../../../src/plan/types.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { addStack, awsError, fakePlan, fakeWorld, stackPlan } from "../../support/fake-world.ts";
import { shippedPlan } from "../../support/shipped.ts";
import { rehearsalOf } from "./lab-support.ts";

const vpc = (cidr: string): string => `
Parameters: { Cidr: { Type: String } }
Resources: { Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: !Ref Cidr, Tags: [{ Key: Name, Value: "${cidr}" }] } } }
Outputs: { VpcId: { Value: !Ref Vpc } }
`;
const network: StackPlan = { ...stackPlan("network", [], { Cidr: "10.0.0.0/16" }), body: vpc("a"), tags: { team: "web" } };
const subnet: StackPlan = {
  ...stackPlan("subnet", ["network"], { VpcId: "$" + "{network.VpcId}" }),
  body: 'Parameters: { VpcId: { Type: String } }\nResources: { S: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref VpcId, CidrBlock: 10.0.1.0/24 } } }',
};

test("create, no change, update with its reasons, and what is only known later", async () => {
  const stacks = [network, subnet];
  const { clock, context } = rehearsalOf(stacks);
  await clock.drive(async () => {
    const would = async (plan: readonly StackPlan[]) =>
      (await compareStacks(context("d"), plan)).map((one) => [one.key, one.would, one.why]);
    assert.deepEqual(await would(stacks), [
      ["network", "create", []],
      ["subnet", "create", []],
    ]);
    await deploy(context("d1"), [network]);
    assert.deepEqual(await would(stacks), [
      ["network", "nothing", []],
      ["subnet", "create", []],
    ]);
    await deploy(context("d2"), stacks);
    assert.deepEqual(await would(stacks), [
      ["network", "nothing", []],
      ["subnet", "nothing", []],
    ]);
    const changed = { ...network, body: vpc("b"), parameters: { Cidr: "10.1.0.0/16" }, tags: { team: "ops" } };
    assert.deepEqual(await would([changed, subnet]), [
      ["network", "update", ["template", "parameter Cidr: 10.0.0.0/16 -> 10.1.0.0/16", "tag team"]],
      ["subnet", "nothing", []],
    ]);
    assert.deepEqual((await would([subnet]))[0], ["subnet", "update", ["parameter VpcId (known when network is deployed)"]]);
  });
});

test("a parameter that is no longer given goes back to the template's default, however a number is written", async () => {
  const body = vpc("a").replace("{ Type: String }", "{ Type: String, Default: 10.0.0.0/16 }, Size: { Type: Number, Default: 1.0 }");
  const given = { ...network, body, parameters: { Cidr: "10.2.0.0/16" } };
  const { clock, context } = rehearsalOf([given]);
  await clock.drive(async () => {
    await deploy(context("d1"), [given]);
    const why = async (plan: StackPlan) => (await compareStacks(context("d"), [plan]))[0]?.why;
    assert.deepEqual(await why(given), []);
    assert.deepEqual(await why({ ...given, parameters: {} }), ["parameter Cidr: 10.2.0.0/16 -> 10.0.0.0/16, the template's default"]);
  });
});

test("leftovers, stuck stacks, other operations and other people's stacks are told apart", async () => {
  const clock = createVirtualClock(0);
  const { world, stacks } = fakeWorld(clock);
  const tags = { "failover-drill:plan": "site" };
  for (const [key, status] of [
    ["a", "ROLLBACK_COMPLETE"],
    ["b", "UPDATE_ROLLBACK_FAILED"],
    ["c", "UPDATE_IN_PROGRESS"],
    ["d", "REVIEW_IN_PROGRESS"],
  ] as const)
    addStack(stacks, `site-${key}`, status);
  addStack(stacks, "site-e", "CREATE_COMPLETE").template = "else";
  const plans = ["a", "b", "c", "d", "e"].map((key) => stackPlan(key));
  const outlooks = await clock.drive(() => compareStacks({ aws: world.aws, tags }, plans));
  assert.deepEqual(
    outlooks.map(({ would }) => would),
    ["replace", "refused", "wait", "create", "refused"],
  );
  assert.equal(outlooks[4]?.problem?.code, "deploy.not-ours");
});

const zoneCodes = async (plan: Plan, seed: (add: (name: string) => void) => void): Promise<readonly string[]> => {
  const { clock, aws, lab } = rehearsalOf([], { watch: { ...fakePlan().watch, hostedZone: { id: "‹none›" } } });
  seed((name) => seedHostedZone(lab, { name }));
  const problems = await clock.drive(() => zoneProblems(aws, plan));
  return problems.map(({ code }) => code);
};

test("a domain without a hosted zone, with one, and with two of the same name", async () => {
  const plan = shippedPlan();
  assert.deepEqual(await zoneCodes(plan, () => undefined), ["zone.missing"]);
  assert.deepEqual(await zoneCodes(plan, (add) => add("example.com")), []);
  assert.deepEqual(await zoneCodes(plan, (add) => [add("example.com"), add("example.com")]), ["zone.ambiguous"]);
  const byId = { ...plan, watch: { ...plan.watch, hostedZone: { id: "Z0123456789ABCDEFGHIJ" } } };
  assert.deepEqual(await zoneCodes(byId, (add) => add("example.com")), ["zone.missing"]);
  const own = { ...plan, stacks: [{ ...stackPlan("dns"), body: "Resources: { Z: { Type: AWS::Route53::HostedZone } }" }] };
  assert.deepEqual(await zoneCodes(own, () => undefined), []);
});

test("a public and a private zone of one name: told apart by id, not by name", async () => {
  const clock = createVirtualClock(0);
  const { world } = fakeWorld(clock);
  const zone = (Id: string, PrivateZone: boolean) => ({ Id: `/hostedzone/${Id}`, Name: "example.com.", Config: { PrivateZone } });
  let zones = [zone("Z1", false), zone("Z2", true)];
  const aws = { ...world.aws, route53: { send: async () => ({ HostedZones: zones, IsTruncated: false }) as never } };
  const problemsWith = async (body: string) => {
    const stacks = [{ ...stackPlan("dns"), body }];
    return zoneProblems(aws, fakePlan({ stacks, watch: { ...fakePlan().watch, hostedZone: { name: "example.com" } } }));
  };
  const [ambiguous] = await problemsWith('HostedZoneName: "example.com."');
  assert.match(ambiguous?.what ?? "", /Z1 \(public\) and Z2 \(private\)/);
  assert.match(ambiguous?.next ?? "", /HostedZoneId/);
  assert.deepEqual(await problemsWith("HostedZoneId: Z1"), []);
  zones = [zone("Z2", true)];
  assert.equal((await problemsWith("HostedZoneId: Z2"))[0]?.code, "zone.private");
});

test("drift is told per stack; a detection that cannot be had is missing, not an error", async () => {
  const clock = createVirtualClock(0);
  let polls = 0;
  const answers: Readonly<Record<string, (input: { StackName: string }) => object>> = {
    DetectStackDrift: ({ StackName }) => {
      if (StackName === "b") throw awsError("AccessDenied", "not you", 403);
      return { StackDriftDetectionId: StackName };
    },
    DescribeStackDriftDetectionStatus: () => {
      polls += 1;
      return polls < 3
        ? { DetectionStatus: "DETECTION_IN_PROGRESS" }
        : { DetectionStatus: "DETECTION_COMPLETE", StackDriftStatus: "DRIFTED" };
    },
    ListStackResources: () => ({
      StackResourceSummaries: [{ LogicalResourceId: "Group", DriftInformation: { StackResourceDriftStatus: "MODIFIED" } }],
    }),
    DescribeStackResourceDrifts: () => ({
      StackResourceDrifts: [
        {
          LogicalResourceId: "Group",
          ResourceType: "AWS::EC2::SecurityGroup",
          StackResourceDriftStatus: "MODIFIED",
          PropertyDifferences: [{ PropertyPath: "/Port", ExpectedValue: "80", ActualValue: "81", DifferenceType: "NOT_EQUAL" }],
        },
      ],
    }),
  };
  const send = async (command: unknown) => {
    const { schema, input } = command as { schema: readonly string[]; input: { StackName: string } };
    return answers[schema[2] ?? ""]?.(input) as never;
  };
  const aws = { ...fakeWorld(clock).world.aws, cloudformation: { send } };
  const drifts = await clock.drive(() =>
    detectDrift({ aws, clock, deadline: 60_000, signal: undefined }, [
      { key: "one", id: "a" },
      { key: "two", id: "b" },
    ]),
  );
  assert.deepEqual(drifts[0], {
    key: "one",
    drift: "DRIFTED",
    resources: [
      {
        logicalId: "Group",
        type: "AWS::EC2::SecurityGroup",
        status: "MODIFIED",
        differences: [{ path: "/Port", expected: "80", actual: "81" }],
      },
    ],
  });
  assert.ok("missing" in (drifts[1] ?? {}));
});

test("a newer value in the Parameter Store: what it replaces; alone it is left, with an edit a drill would be refused for it", async () => {
  const parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";
  const web: StackPlan = {
    ...stackPlan("web"),
    body: `
Parameters:
  Image: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: ${parameter} }
Conditions: { Never: !Equals [a, b] }
Resources:
  Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Web: { Type: "AWS::EC2::Instance", Properties: { ImageId: !Ref Image, InstanceType: t4g.nano, SubnetId: !Ref Subnet } }
  Spare: { Type: "AWS::EC2::Instance", Condition: Never, Properties: { ImageId: !Ref Image, InstanceType: t4g.nano } }
`,
  };
  const { clock, context, lab } = rehearsalOf([web]);
  const { propertyChanges: changesOf } = labResourceTypes;
  await clock.drive(async () => {
    await deploy(context("d1"), [web]);
    const look = async (change: object = {}) => (await compareStacks({ ...context("d"), changesOf, ...change }, [web]))[0] ?? assert.fail();
    assert.deepEqual([(await look()).would, (await look()).why], ["nothing", []]);
    const now = [...lab.ec2.instances.values()][0]?.imageId;
    lab.ssm.newerImages.set(parameter, "ami-0fedcba9876543210");
    const newest = `parameter Image: ${now} -> ami-0fedcba9876543210, the newest value of ${parameter}`;
    const replaced = "replaces Web (ImageId from parameter Image)";
    const left = await look();
    assert.deepEqual([left.would, left.problem, left.replaces], ["nothing", undefined, undefined]);
    assert.deepEqual(left.why, [newest, `left as it is, for the newer value ${replaced}`]);
    const allowed = await look({ replace: "allow" });
    assert.deepEqual([allowed.would, allowed.problem, allowed.why], ["update", undefined, [newest, replaced]]);
    const edited = { ...web, tags: { team: "ops" } };
    const [outlook = assert.fail()] = await compareStacks({ ...context("d"), changesOf }, [edited]);
    assert.deepEqual([outlook.would, outlook.why], ["update", ["tag team", newest, replaced]]);
    assert.deepEqual(
      outlook.replaces?.map(({ logicalId, how }) => [logicalId, how]),
      [["Web", "replaced"]],
    );
    assert.equal(outlook.problem?.code, "deploy.would-replace");
    const denied = { ...context("d").aws, ssm: { send: () => Promise.reject(awsError("AccessDeniedException", "not you")) } };
    const blind = await look({ aws: denied });
    assert.equal(blind.would, "nothing");
    assert.match(blind.why.join(), /^not known: whether .* has a newer value \(AccessDeniedException: not you\)$/);
  });
});
