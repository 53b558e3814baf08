// model.md of SSM: public image parameters and the account's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GetParameterCommand, GetParametersByPathCommand, GetParametersCommand } from "@aws-sdk/client-ssm";
import { imagesOf } from "../../../src/lab/ec2/images.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { ssmParameterValue } from "../../../src/lab/ssm/parameters.ts";
import { ssmResources } from "../../../src/lab/ssm/resources/index.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { ARM_IMAGE, ask, errorOf, inLab, rejectionOf } from "../ec2/support.ts";

const ssm = <Output>(lab: Lab, command: AwsCommand<Output>) => ask(lab, command, "ssm");

async function create(lab: Lab, properties: Record<string, unknown>): Promise<string> {
  const [model] = ssmResources;
  const request = {
    stackId: "1",
    stackName: "site",
    logicalId: "Setting",
    type: "AWS::SSM::Parameter",
    properties,
    tags: [],
    initiated: () => undefined,
  };
  return (await model?.create(lab, request))?.physicalId ?? assert.fail("no model");
}

test("image parameters name images that exist, another in every region and for every name", () =>
  inLab(async (lab) => {
    const id = ssmParameterValue(lab, ARM_IMAGE);
    assert.match(id ?? "", /^ami-0[0-9a-f]{16}$/);
    assert.equal(ssm(lab, new GetParameterCommand({ Name: ARM_IMAGE })).Parameter?.Value, id);
    const ids = ["ap-northeast-1", "eu-west-1"].flatMap((region) => [...imagesOf(region).byId.keys()]);
    assert.equal(new Set(ids).size, ids.length);
    for (const name of ["al2023-ami-kernel-default-x86_64", "al2023-ami-minimal-kernel-default-arm64", "amzn2-ami-hvm-x86_64-gp2"]) {
      assert.ok(ssmParameterValue(lab, `/aws/service/ami-amazon-linux-latest/${name}`) !== undefined, name);
    }
    assert.equal(ssmParameterValue(lab, "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-mips"), undefined);
    assert.equal(lab.cloudformation.ssmParameter(lab, ARM_IMAGE), id, "CloudFormation reads the same");
  }));

test("a path leads page by page to all images, once", () =>
  inLab(async (lab) => {
    const names: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = ssm(lab, new GetParametersByPathCommand({ Path: "/aws/service/ami-amazon-linux-latest", NextToken }));
      names.push(...(page.Parameters ?? []).map(({ Name }) => Name));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    assert.equal(new Set(names).size, names.length);
    assert.equal(names.length, imagesOf("ap-northeast-1").byAlias.size);
    assert.deepEqual(ssm(lab, new GetParametersByPathCommand({ Path: "/aws/service" })).Parameters, []);
    assert.equal(ssm(lab, new GetParametersByPathCommand({ Path: "/aws/service", Recursive: true })).Parameters?.length, 10);
  }));

test("own parameters: created, read by version, unknown ones listed, errors", () =>
  inLab(async (lab) => {
    const name = await create(lab, { Name: "/site/domain", Type: "String", Value: "www.example.com" });
    assert.equal(ssmParameterValue(lab, name), "www.example.com");
    assert.equal(ssmParameterValue(lab, `${name}:1`), "www.example.com");
    assert.equal(ssmParameterValue(lab, `${name}:2`), undefined);
    assert.match(await create(lab, { Type: "String", Value: "x" }), /^site-Setting-/);
    const { Parameters, InvalidParameters } = ssm(lab, new GetParametersCommand({ Names: [name, "/none"] }));
    assert.deepEqual([Parameters?.map(({ Value }) => Value), InvalidParameters], [["www.example.com"], ["/none"]]);
    assert.match(
      errorOf(() => ssm(lab, new GetParameterCommand({ Name: "/none" }))),
      /^ParameterNotFound/,
    );
    assert.match(
      errorOf(() => ssm(lab, new GetParametersCommand({ Names: Array.from({ length: 11 }, String) }))),
      /^ValidationException/,
    );
    assert.match(await rejectionOf(create(lab, { Name: "/site/domain", Type: "String", Value: "y" })), /^AlreadyExistsException/);
    assert.match(await rejectionOf(create(lab, { Name: "/aws/mine", Type: "String", Value: "y" })), /can't be prefixed with "aws"/);
  }));
