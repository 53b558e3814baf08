// Nested roots: local templates uploaded and rewritten, the events of all stacks told, the cause found where it is.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { openChangeSets } from "../../../src/aws/change-sets.ts";
import { deploy } from "../../../src/deploy/deploy.ts";
import { teardown } from "../../../src/deploy/teardown.ts";
import type { Plan } from "../../../src/plan/types.ts";
import { readDrill } from "../../../src/read-drill.ts";
import { events, finished, problemsIn, rehearsalOf } from "./lab-support.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-nested-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const DRILL = `
version: 1
name: site
region: ap-northeast-1
bucket: my-templates
site:
  url: http://www.example.com/
  primary: { body: welcome }
  error-page: { body: sorry }
stacks:
  root: { template: root.yml }
fault:
  stop-instances: { of: { stack: root }, instances: all }
`;

const ROOT = `
Resources:
  # A comment that stays.
  Network:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: deep/network.yml # the child
      Parameters: { Cidr: 10.0.0.0/16 }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !GetAtt Network.Outputs.VpcId
      CidrBlock: 10.0.1.0/24
Outputs:
  VpcId: { Value: !GetAtt Network.Outputs.VpcId }
`;

const NETWORK = `{
  "Parameters": { "Cidr": { "Type": "String" } },
  "Resources": {
    "Inner": { "Type": "AWS::CloudFormation::Stack", "Properties": { "TemplateURL": "../vpc.yml", "Parameters": { "Cidr": { "Ref": "Cidr" } } } }
  },
  "Outputs": { "VpcId": { "Value": { "Fn::GetAtt": ["Inner", "Outputs.VpcId"] } } }
}`;

const VPC = (cidr: string) => `
Parameters: { Cidr: { Type: String } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: ${cidr} } }
Outputs:
  VpcId: { Value: !Ref Vpc }
`;

function planOf(vpc = VPC("!Ref Cidr"), drill = DRILL, root = ROOT): Plan {
  mkdirSync(join(folder, "deep"), { recursive: true });
  const files = { "failover-drill.yml": drill, "root.yml": root, "deep/network.yml": NETWORK, "vpc.yml": vpc };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readDrill(join(folder, "failover-drill.yml"));
}

test("the plan rewrites paths to addresses in the bucket, children before parents, everything else as written", () => {
  const [root] = planOf().stacks;
  const { upload, body } = root ?? assert.fail();
  assert.deepEqual(
    upload?.objects.map(({ file }) => file.slice(folder.length + 1)),
    ["vpc.yml", "deep/network.yml"],
  );
  const [vpc, network] = upload?.objects ?? [];
  const url = (key: string | undefined) => `"https://s3.ap-northeast-1.amazonaws.com/my-templates/${key}"`;
  assert.match(vpc?.key ?? "", /^failover-drill\/site\/[0-9a-f]{32}\.template$/);
  assert.equal(network?.body, NETWORK.replace('"../vpc.yml"', url(vpc?.key)));
  assert.equal(body, ROOT.replace("deep/network.yml", url(network?.key)));
  assert.equal(upload?.named, true);
});

test("the same content has the same keys, other content others", () => {
  const keys = (plan: Plan) => plan.stacks[0]?.upload?.objects.map(({ key }) => key);
  assert.deepEqual(keys(planOf()), keys(planOf()));
  assert.notDeepEqual(keys(planOf()), keys(planOf(VPC("10.1.0.0/16"))));
});

test("without a bucket in the drill file the plan says so", () => {
  assert.equal(planOf(undefined, DRILL.replace("bucket: my-templates\n", "")).stacks[0]?.upload?.named, false);
});

test("a template over 51,200 bytes goes by way of the bucket too", async () => {
  const plan = planOf(undefined, undefined, `${ROOT}${"# padding padding padding padding\n".repeat(1_600)}`);
  const [root] = plan.stacks;
  assert.equal(root?.upload?.objects.length, 3);
  assert.ok(root?.upload?.url?.endsWith(root.upload.objects[2]?.key ?? "-"));
  const { clock, context, journal } = rehearsalOf(plan.stacks);
  await clock.drive(() => deploy(context("d1"), plan.stacks));
  assert.deepEqual(
    finished(journal).map(({ status }) => status),
    ["CREATE_COMPLETE"],
  );
});

test("deployed, changed, deployed again, deleted: the nested stacks' events are told as theirs, each once", async () => {
  const plan = planOf();
  const { clock, context, journal, aws } = rehearsalOf(plan.stacks);
  await clock.drive(async () => {
    const deployed = await deploy(context("d1"), plan.stacks);
    assert.match(deployed.get("root")?.outputs.VpcId ?? "", /^vpc-/);
    const created = events(journal);
    assert.deepEqual([...new Set(created.map(({ stack }) => stack))].sort(), ["root", "root/Network", "root/Network/Inner"]);
    assert.ok(
      created.some(({ stack, logicalId, status }) => stack === "root/Network/Inner" && logicalId === "Vpc" && status === "CREATE_COMPLETE"),
    );
    const { Versions } = await aws.s3.send(new ListObjectVersionsCommand({ Bucket: "my-templates" }));
    assert.equal(Versions?.length, 2);

    const changed = planOf(`${VPC("!Ref Cidr")}  Cidr: { Value: !Ref Cidr }\n`);
    await deploy(context("d2"), changed.stacks);
    const update = events(journal).slice(created.length);
    assert.ok(update.length > 0);
    assert.deepEqual(
      update.filter(({ status }) => status.startsWith("CREATE")).map(({ logicalId }) => logicalId),
      [],
      "nothing of the first operation is told again",
    );
    const before = events(journal).length;
    await teardown(context("d3"), changed.stacks);
    const removal = events(journal).slice(before);
    assert.ok(removal.some(({ stack, status }) => stack === "root/Network/Inner" && status === "DELETE_COMPLETE"));
  });
  assert.deepEqual(
    finished(journal).map(({ status }) => status),
    ["CREATE_COMPLETE", "UPDATE_COMPLETE", "DELETE_COMPLETE"],
  );
});

test("what an update would replace is found however deep it is, and refused before anything is changed", async () => {
  const plan = planOf();
  const { clock, context, journal, aws } = rehearsalOf(plan.stacks);
  await clock.drive(async () => {
    await deploy(context("d1"), plan.stacks);
    const changed = planOf(VPC("10.0.0.0/20"));
    const problems = await problemsIn(() => deploy(context("d2"), changed.stacks));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["deploy.would-replace"],
    );
    assert.match(problems[0]?.what ?? "", /would replace Network\/Inner\/Vpc \(AWS::EC2::VPC; CidrBlock\)/);
    assert.deepEqual(await openChangeSets(aws, "site-root"), []);
    assert.equal(finished(journal).length, 1);
    await deploy({ ...context("d3"), replace: "allow" }, changed.stacks);
  });
  assert.deepEqual(
    finished(journal).map(({ status }) => status),
    ["CREATE_COMPLETE", "UPDATE_COMPLETE"],
  );
});

test("the cause of a failure is the resource that failed, however deep it is", async () => {
  const plan = planOf(VPC("300.0.0.0/16"));
  const { clock, context, journal } = rehearsalOf(plan.stacks);
  const problems = await clock.drive(() => problemsIn(() => deploy(context("d1"), plan.stacks)));
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.what ?? "", /because Network\/Inner\/Vpc \(AWS::EC2::VPC\) failed: /);
  assert.equal(finished(journal)[0]?.rootCause?.logicalId, "Network/Inner/Vpc");
});

test("a bucket that is not there is a reason against deploying, before anything is made", async () => {
  const { stacks } = planOf();
  const { clock, context, lab } = rehearsalOf([]);
  const problems = await clock.drive(() => problemsIn(() => deploy(context("d1"), stacks)));
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["deploy.bucket"],
  );
  assert.match(problems[0]?.what ?? "", /my-templates.*does not exist/);
  assert.equal(lab.cloudformation.stacks.size, 0);
});
