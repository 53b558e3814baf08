// Drift as a plan tells it, from a lab: nested stacks too, what nobody looked at, and another detection in the way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DetectStackDriftCommand } from "@aws-sdk/client-cloudformation";
import { CreateTagsCommand } from "@aws-sdk/client-ec2";
import { deploy } from "../../../src/deploy/deploy.ts";
import { detectDrift } from "../../../src/deploy/drift.ts";
import { seedTemplate } from "../../../src/lab/cloudformation/template-url.ts";
import type { StackPlan } from "../../../src/plan/types.ts";
import { stackPlan } from "../../support/fake-world.ts";
import { rehearsalOf } from "./lab-support.ts";

const VPC = `Resources: { Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: 10.0.0.0/16, Tags: [{ Key: team, Value: web }] } } }`;
const vpc: StackPlan = { ...stackPlan("vpc", [], {}), body: VPC };

test("what was changed inside a nested stack is told under that stack", async () => {
  const url = "https://templates.s3.eu-west-1.amazonaws.com/child.yml";
  const root: StackPlan = {
    ...stackPlan("root", [], {}),
    body: `Resources: { Child: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "${url}" } }, Topic: { Type: "AWS::SNS::Topic" } }`,
  };
  const { clock, context, lab, aws } = rehearsalOf([root]);
  seedTemplate(lab, url, VPC);
  await clock.drive(async () => {
    const deployed = await deploy(context("d1"), [root]);
    const id = deployed.get("root")?.id ?? assert.fail("not deployed");
    const unchecked = { incomplete: "not checked by CloudFormation: Topic (AWS::SNS::Topic)" };
    assert.deepEqual(await detectDrift(context("d2"), [{ key: "root", id }]), [
      { key: "root", drift: "IN_SYNC", resources: [], ...unchecked },
      { key: "root/Child", drift: "IN_SYNC", resources: [] },
    ]);
    const [vpcId] = lab.ec2.vpcs.keys();
    await aws.ec2.send(new CreateTagsCommand({ Resources: [vpcId as string], Tags: [{ Key: "team", Value: "ops" }] }));
    assert.deepEqual(await detectDrift(context("d3"), [{ key: "root", id }]), [
      { key: "root", drift: "IN_SYNC", resources: [], ...unchecked },
      {
        key: "root/Child",
        drift: "DRIFTED",
        resources: [
          {
            logicalId: "Vpc",
            type: "AWS::EC2::VPC",
            status: "MODIFIED",
            differences: [{ path: "/Tags/0/Value", expected: "web", actual: "ops" }],
          },
        ],
      },
    ]);
  });
});

test("another detection in progress is waited for, not mistaken for a failure", async () => {
  const { clock, context, aws } = rehearsalOf([vpc]);
  await clock.drive(async () => {
    const deployed = await deploy(context("d1"), [vpc]);
    const id = deployed.get("vpc")?.id ?? assert.fail("not deployed");
    await aws.cloudformation.send(new DetectStackDriftCommand({ StackName: id }));
    const [drift] = await detectDrift(context("d2"), [{ key: "vpc", id }]);
    assert.deepEqual(drift, { key: "vpc", drift: "IN_SYNC", resources: [] });
    await aws.cloudformation.send(new DetectStackDriftCommand({ StackName: id }));
    const hurried = { ...context("d3"), deadline: clock.now() + 1_000 };
    const [late] = await detectDrift(hurried, [{ key: "vpc", id }]);
    assert.deepEqual(late, { key: "vpc", missing: "the detection was still in progress when its time was over" });
  });
});

test("a stack that cannot be looked at is missing, with the reason", async () => {
  const { clock, context } = rehearsalOf([vpc]);
  await clock.drive(async () => {
    const [drift] = await detectDrift(context("d1"), [{ key: "vpc", id: "none" }]);
    assert.ok(drift && "missing" in drift && drift.missing.includes("does not exist"), JSON.stringify(drift));
  });
});
