// A deployment that would take away something that serves is refused, as far as possible before anything is changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openChangeSets } from "../../../src/aws/change-sets.ts";
import { deploy } from "../../../src/deploy/deploy.ts";
import type { Problem } from "../../../src/errors.ts";
import { Refusal } from "../../../src/experiment/refusal.ts";
import { imagesOf } from "../../../src/lab/ec2/images.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import type { StackPlan } from "../../../src/plan/types.ts";
import { stackPlan } from "../../support/fake-world.ts";
import { finished, type LabWorld, rehearsalOf } from "./lab-support.ts";

const ALIAS = "al2023-ami-kernel-default-arm64";
const PARAMETER = `/aws/service/ami-amazon-linux-latest/${ALIAS}`;

/** Another image that this lab has. */
function publishNewerImage(lab: Lab): void {
  const other =
    imagesOf(lab.region).byAlias.get("al2023-ami-kernel-6.1-arm64") ??
    imagesOf(lab.region).byAlias.get("al2023-ami-minimal-kernel-default-arm64");
  lab.ssm.newerImages.set(PARAMETER, other?.id ?? assert.fail("no other image"));
}

const network = (more = ""): StackPlan => ({
  ...stackPlan("network"),
  body: `
Resources:
  Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
${more}
Outputs:
  SubnetId: { Value: !Ref ${more.includes("Other:") ? "Other" : "Subnet"} }
`,
});

const instance = `
  Web:
    Type: AWS::EC2::Instance
    Properties: { ImageId: !Ref ImageId, InstanceType: t4g.nano, SubnetId: !Ref SubnetId }
`;

const web = (resources = instance): StackPlan => ({
  ...stackPlan("web", ["network"], { SubnetId: "$" + "{network.SubnetId}" }),
  body: `
Parameters:
  SubnetId: { Type: "AWS::EC2::Subnet::Id" }
  ImageId: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: ${PARAMETER} }
Resources:
  Topic: { Type: "AWS::SNS::Topic" }
${resources}`,
});

interface Second {
  readonly refusals: readonly Problem[];
  /** Of the second deployment only. */
  readonly changed: readonly string[];
  readonly world: LabWorld;
  readonly open: readonly string[];
}

/** Deploys `first`, lets `between` happen, deploys `then`. */
async function twice(
  first: readonly StackPlan[],
  then: readonly StackPlan[],
  { between, replace }: { between?: (lab: Lab) => void; replace?: "refuse" | "allow" } = {},
): Promise<Second> {
  const world = rehearsalOf(first, { region: "ap-northeast-1" });
  const { clock, context, journal, lab, aws } = world;
  return clock.drive(async () => {
    await deploy(context("d1"), first);
    const before = finished(journal).length;
    between?.(lab);
    let refusals: readonly Problem[] = [];
    try {
      await deploy({ ...context("d2"), replace }, then);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals = error.problems;
    }
    const changed = finished(journal)
      .slice(before)
      .filter((fact) => fact.changed);
    const open = (await Promise.all(then.map(({ name }) => openChangeSets(aws, name)))).flat();
    return { refusals, changed: changed.map(({ stack }) => stack), world, open };
  });
}

const states = ({ lab }: LabWorld) => [...lab.ec2.instances.values()].map(({ state }) => state);

const because = "(AWS::EC2::Instance; ImageId from parameter ImageId)";
const notices = ({ journal }: LabWorld) => journal.facts.flatMap((fact) => (fact.kind === "notice" ? [fact] : []));

test("a newer image in the Parameter Store and nothing else: the stack is left as it is, and that is told once", async () => {
  const two = `${instance}${instance.replace("Web:", "Spare:")}`;
  // What it needs changes before it is its turn, so that it is looked at twice.
  const edited = network('  Rest: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.3.0/24 } }');
  const { refusals, changed, world, open } = await twice([network(), web(two)], [edited, web(two)], { between: publishNewerImage });
  assert.deepEqual(refusals, []);
  assert.deepEqual(changed, ["network"]);
  assert.deepEqual(open, [], "the change sets are gone");
  assert.deepEqual(states(world), ["running", "running"]);
  const newest = world.lab.ssm.newerImages.get(PARAMETER);
  const now = [...world.lab.ec2.instances.values()][0]?.imageId;
  assert.notEqual(now, newest);
  assert.deepEqual(
    notices(world).map(({ code, what }) => [code, what]),
    [
      [
        "deploy.newer-value-left",
        `Stack "web" (site-web) is left as it is, though there is a newer value (parameter ImageId: ${now} -> ${newest}, the newest value of ${PARAMETER}): to take it would replace Web ${because}, Spare ${because}.`,
      ],
    ],
  );
});

const edits: readonly (readonly [what: string, StackPlan])[] = [
  ["template", web(`${instance}  More: { Type: "AWS::SNS::Topic" }\n`)],
  ["tag", { ...web(), tags: { team: "ops" } }],
];
for (const [what, then] of edits) {
  test(`a newer image and another ${what}: refused with every instance named, before any stack is changed`, async () => {
    const edited = network('  Rest: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.3.0/24 } }');
    const { refusals, changed, world, open } = await twice([network(), web()], [edited, then], { between: publishNewerImage });
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ["deploy.would-replace"],
    );
    assert.equal(refusals[0]?.what, `Deploying stack "web" (site-web) would replace Web ${because}.`);
    assert.match(refusals[0]?.next ?? "", /safety\.replace: allow/);
    assert.deepEqual([changed, open, notices(world)], [[], [], []]);
    assert.deepEqual(states(world), ["running"]);
  });
}

test("another image because a parameter is no longer given, or given anew: refused, as nobody but the drill file changed it", async () => {
  const other = { ImageId: "/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-arm64" };
  const given = { ...web(), parameters: { ...web().parameters, ...other } };
  for (const [first, then] of [
    [given, web()],
    [web(), given],
  ] as const) {
    const { refusals, changed } = await twice([network(), first], [network(), then], { between: publishNewerImage });
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ["deploy.would-replace"],
    );
    assert.deepEqual(changed, []);
  }
});

test("a secret parameter may differ, which nobody can see: refused", async () => {
  const secret = {
    ...web(),
    body: web().body.replace("Parameters:", 'Parameters:\n  Secret: { Type: String, NoEcho: true, Default: "" }'),
  };
  const { refusals } = await twice([network(), secret], [network(), secret], { between: publishNewerImage });
  assert.deepEqual(
    refusals.map(({ code }) => code),
    ["deploy.would-replace"],
  );
});

test("the same image: nothing to change, nothing to refuse", async () => {
  const stacks = [network(), web()];
  const { refusals, changed, open } = await twice(stacks, stacks);
  assert.deepEqual({ refusals, changed, open }, { refusals: [], changed: [], open: [] });
});

test("the drill file may allow it", async () => {
  const stacks = [network(), web()];
  const { refusals, changed, world } = await twice(stacks, stacks, { between: publishNewerImage, replace: "allow" });
  assert.deepEqual({ refusals, changed }, { refusals: [], changed: ["web"] });
  assert.deepEqual(states(world).sort(), ["running", "terminated"]);
});

test("removing what serves is refused; removing what only notes something, or what stays, is not", async () => {
  const gone = await twice([network(), web()], [network(), web("")]);
  assert.match(gone.refusals[0]?.what ?? "", /would remove Web \(AWS::EC2::Instance\)\.$/);
  assert.deepEqual(gone.changed, []);
  const note = `${instance}  Note: { Type: "AWS::SSM::Parameter", Properties: { Type: String, Value: a } }\n`;
  const noted = await twice([network(), web(note)], [network(), web()]);
  assert.deepEqual([noted.refusals, noted.changed], [[], ["web"]]);
  const bucket = `${instance}  Pages: { Type: "AWS::S3::Bucket", DeletionPolicy: Retain }\n`;
  const retained = await twice([network(), web(bucket)], [network(), web()]);
  assert.deepEqual([retained.refusals, retained.changed], [[], ["web"]]);
});

test("a change in place is deployed", async () => {
  const bucket = (tag: string) => `${instance}  Pages: { Type: "AWS::S3::Bucket", Properties: { Tags: [{ Key: a, Value: ${tag} }] } }\n`;
  const { refusals, changed } = await twice([network(), web(bucket("b"))], [network(), web(bucket("c"))]);
  assert.deepEqual([refusals, changed], [[], ["web"]]);
});

test("what may be replaced counts as replaced where it serves", async () => {
  const sized = instance.replace("t4g.nano", "t4g.small");
  const { refusals, changed } = await twice([network(), web()], [network(), web(sized)]);
  assert.match(refusals[0]?.what ?? "", /would perhaps replace Web \(AWS::EC2::Instance; InstanceType\)\.$/);
  assert.deepEqual(changed, []);
});

test("what follows only from another stack's update is refused at its turn, and its change set removed", async () => {
  const other = network('  Other: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 } }');
  const { refusals, changed, world, open } = await twice([network(), web()], [other, web()]);
  assert.match(refusals[0]?.what ?? "", /would replace Web \(AWS::EC2::Instance; SubnetId from parameter SubnetId\)\.$/);
  assert.deepEqual(changed, ["network"]);
  assert.deepEqual(open, []);
  assert.deepEqual(states(world), ["running"]);
});

test("a change set that was looked at before another stack changed is made anew", async () => {
  const edited = network('  Rest: { Type: "AWS::EC2::Subnet", Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.3.0/24 } }');
  const topic = `${instance}  More: { Type: "AWS::SNS::Topic" }\n`;
  const { refusals, changed, open } = await twice([network(), web()], [edited, web(topic)]);
  assert.deepEqual([refusals, changed, open], [[], ["network", "web"], []]);
});

test("a template that fits only after another stack's update is no reason against the drill", async () => {
  const exporting = { ...network(), body: `${network().body}  Exported: { Value: yes, Export: { Name: shared } }\n` };
  const importing = web(`${instance}  Copy: { Type: "AWS::SSM::Parameter", Properties: { Type: String, Value: !ImportValue shared } }\n`);
  const { refusals, changed, open } = await twice([network(), web()], [exporting, importing]);
  assert.deepEqual([refusals, changed, open], [[], ["network", "web"], []]);
});

test("every page of a change set is read", async () => {
  const notes = (value: string) =>
    Array.from(
      { length: 101 },
      (_, n) => `  Note${n}: { Type: "AWS::SSM::Parameter", Properties: { Type: String, Value: ${value} } }\n`,
    ).join("");
  const { refusals } = await twice([network(), web(`${notes("a")}${instance}`)], [network(), web(`${notes("b")}${instance}`)], {
    between: publishNewerImage,
  });
  assert.match(refusals[0]?.what ?? "", /would replace Web /);
});
