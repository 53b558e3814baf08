// What the shipped templates promise: they parse, fit, cover every region, and ask for no more rights than they need.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isModelled } from "../../../src/lab/resources.ts";
import { websiteEndpoints } from "../../../src/lab/s3/website-endpoints.ts";
import { parseTemplate } from "../../../src/template/parse.ts";
import type { Template, TemplateValue } from "../../../src/template/types.ts";

const FOLDER = new URL("../../../templates/", import.meta.url);
const NAMES = ["network", "endpoint", "web", "load-balancer", "error-page", "dns"] as const;
/** Inline limit of CloudFormation: aws-failover-semantics, section 7. */
const INLINE_LIMIT = 51_200;

const texts = new Map(NAMES.map((name) => [name, readFileSync(new URL(`${name}.yml`, FOLDER), "utf8")]));
const templates = new Map<string, Template>();
for (const [name, text] of texts) {
  const result = parseTemplate(text, `${name}.yml`);
  assert.ok(result.ok, result.ok ? "" : result.problems.map(({ what }) => `${name}: ${what}`).join("\n"));
  if (result.ok) templates.set(name, result.parsed.template);
}

type Values = Readonly<Record<string, TemplateValue>>;
const template = (name: (typeof NAMES)[number]) => templates.get(name) ?? assert.fail(`no template ${name}`);
const properties = (name: (typeof NAMES)[number], logicalId: string): Values =>
  template(name).Resources[logicalId]?.Properties ?? assert.fail(`no ${logicalId} in ${name}`);
const everyResource = [...templates].flatMap(([name, { Resources }]) =>
  Object.entries(Resources).map(([logicalId, resource]) => ({ where: `${name}/${logicalId}`, ...resource })),
);

function* nodes(value: TemplateValue | undefined): Generator<Values> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const item of Object.values(value)) yield* nodes(item);
}

test("the folder holds the six templates, the roles and the drill file, each within the inline limit", () => {
  assert.deepEqual(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".yml"))
      .toSorted(),
    [...NAMES, "failover-drill", "roles"].map((name) => `${name}.yml`).toSorted(),
  );
  for (const [name, text] of texts) assert.ok(Buffer.byteLength(text) <= INLINE_LIMIT, name);
});

test("every parameter has a description and a constraint, every output a description, and nothing is exported", () => {
  for (const [name, { Description, Parameters, Outputs }] of templates) {
    assert.ok(Description, name);
    for (const [key, parameter] of Object.entries(Parameters)) {
      assert.ok(parameter.Description, `${name} ${key}`);
      const { AllowedPattern, AllowedValues, MinValue, MaxLength, Type } = parameter;
      assert.ok(AllowedPattern ?? AllowedValues ?? MinValue ?? MaxLength ?? Type.includes("AWS::"), `${name} ${key} takes anything`);
    }
    for (const [key, output] of Object.entries(Outputs)) {
      assert.ok(output.Description, `${name} ${key}`);
      assert.equal(output.Export, undefined, `${name} ${key}: an export would clash with a second copy`);
    }
  }
});

test("patterns take their defaults, and refuse nonsense", () => {
  for (const [name, { Parameters }] of templates) {
    for (const [key, { AllowedPattern, Default }] of Object.entries(Parameters)) {
      if (AllowedPattern === undefined) continue;
      const pattern = new RegExp(`^(?:${AllowedPattern})$`);
      if (Default !== undefined) assert.match(String(Default), pattern, `${name} ${key}`);
      assert.doesNotMatch("not a { value", pattern, `${name} ${key}`);
    }
  }
});

test("nothing bears a fixed name but the bucket, whose name is the site", () => {
  const named = everyResource.flatMap(({ where, Properties = {} }) =>
    ["BucketName", "FunctionName", "RoleName", "LogGroupName", "GroupName", "ManagedPolicyName", "Name"]
      .filter((key) => key in Properties)
      .map((key) => `${where} ${key}`),
  );
  // Custom::ErrorPage is told its bucket.
  assert.deepEqual(named, ["error-page/Bucket BucketName", "error-page/PageInBucket BucketName"]);
  assert.deepEqual(properties("error-page", "Bucket").BucketName, { Ref: "SiteName" });
});

test("everything that can bear tags has some", () => {
  const withoutTags = new Set([
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::EC2::Route",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::S3::BucketPolicy",
    "AWS::Route53::RecordSetGroup",
    "Custom::ErrorPage",
  ]);
  for (const { where, Type, Properties = {} } of everyResource) {
    if (withoutTags.has(Type)) continue;
    const tags = Properties.Tags ?? Properties.HealthCheckTags;
    assert.ok(Array.isArray(tags) && tags.length > 0, `${where} has no tags`);
  }
});

test("no policy has a wildcard action, or a wildcard resource outside the buckets it is about", () => {
  let statements = 0;
  for (const { where, Properties } of everyResource) {
    for (const node of nodes(Properties as Values)) {
      if (node.Effect === undefined) continue;
      statements += 1;
      const actions = [node.Action].flat();
      assert.ok(
        actions.every((action) => typeof action === "string" && !action.includes("*")),
        `${where}: ${JSON.stringify(actions)}`,
      );
      assert.notEqual(node.Resource, "*", where);
      assert.equal(node.NotAction ?? node.NotResource ?? node.NotPrincipal, undefined, where);
    }
  }
  assert.equal(statements, 6);
});

test("the page's role may list, put and delete in its bucket and write its own log, nothing else", () => {
  const actions = [...nodes(properties("error-page", "PageRole").Policies)].flatMap(({ Effect, Action }) =>
    Effect === undefined ? [] : [Action].flat(),
  );
  assert.deepEqual(actions.toSorted(), [
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "s3:DeleteObject",
    "s3:DeleteObjectVersion",
    "s3:ListBucket",
    "s3:ListBucketVersions",
    "s3:PutObject",
  ]);
});

test("the instances are private, without key, with tokens for their metadata, and stoppable by the tag", () => {
  for (const logicalId of ["FirstInstance", "SecondInstance"]) {
    const instance = properties("web", logicalId);
    assert.equal(instance.KeyName, undefined);
    assert.equal(instance.NetworkInterfaces, undefined);
    assert.equal((instance.MetadataOptions as Values).HttpTokens, "required");
    const tags = instance.Tags as readonly Values[];
    assert.deepEqual(tags.find(({ Key }) => Key === "failover-drill")?.Value, { Ref: "FailoverDrill" });
  }
  const { Default, AllowedValues } = template("web").Parameters.FailoverDrill ?? assert.fail();
  assert.deepEqual([Default, AllowedValues], ["allowed", ["allowed", "forbidden"]]);
  for (const { Type, Properties = {}, where } of everyResource) {
    if (Type === "AWS::EC2::Subnet") assert.equal(Properties.MapPublicIpOnLaunch, false, where);
  }
});

test("the mapping of website endpoints is the lab's table, region by region", () => {
  const mapping = template("dns").Mappings.WebsiteEndpoints;
  const expected = Object.fromEntries(
    websiteEndpoints.map(({ region, dnsName, hostedZoneId }) => [region, { Endpoint: dnsName, HostedZoneId: hostedZoneId }]),
  );
  assert.deepEqual(mapping, expected);
});

test("the reference site's values are the defaults", () => {
  const defaults = (name: (typeof NAMES)[number]) =>
    Object.fromEntries(Object.entries(template(name).Parameters).map(([key, { Default }]) => [key, Default]));
  const network = defaults("network");
  assert.deepEqual(
    ["VpcCidr", "FirstPublicSubnetCidr", "SecondPublicSubnetCidr", "FirstPrivateSubnetCidr", "SecondPrivateSubnetCidr"].map(
      (key) => network[key],
    ),
    ["10.0.0.0/16", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/24"],
  );
  const balancer = defaults("load-balancer");
  assert.deepEqual(
    [
      "HealthCheckIntervalSeconds",
      "HealthCheckTimeoutSeconds",
      "HealthyThresholdCount",
      "UnhealthyThresholdCount",
      "HealthCheckMatcher",
      "HealthCheckPath",
    ].map((key) => balancer[key]),
    [30, 5, 5, 2, "200", "/"],
  );
  const dns = defaults("dns");
  assert.deepEqual(
    ["RequestInterval", "FailureThreshold", "EvaluateTargetHealth", "HealthCheckPath"].map((key) => dns[key]),
    [30, 3, "true", "/"],
  );
  const web = defaults("web");
  assert.deepEqual([web.InstanceType, web.ImageId], ["t4g.nano", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"]);
});

test("the lab has a model for every resource of the shipped site", () => {
  assert.deepEqual(
    everyResource.filter(({ Type }) => !isModelled(Type)).map(({ where, Type }) => `${where} ${Type}`),
    [],
  );
});
