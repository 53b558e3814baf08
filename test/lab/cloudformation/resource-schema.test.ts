// The extract of the resource schema: what the rest of the engine relies on is in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { propertyChanges, replacementOf } from "../../../src/lab/cloudformation/changes/property-changes.ts";
import { sameValue } from "../../../src/lab/cloudformation/changes/same-value.ts";
import { isKnownType, resourceSchema } from "../../../src/lab/cloudformation/schema.ts";
import { propertyFindings } from "../../../src/lab/cloudformation/template/check-properties.ts";

const changed = (type: string, before: object, after: object) =>
  replacementOf(propertyChanges(type, before as Record<string, unknown>, after as Record<string, unknown>));

test("known and unknown types", () => {
  for (const type of ["AWS::EC2::VPC", "AWS::SQS::Queue", "Custom::ErrorPage", "AWS::CloudFormation::WaitConditionHandle"]) {
    assert.ok(isKnownType(type), type);
  }
  for (const type of ["AWS::EC2::Vpc", "AWS::EC2", "custom::Thing", ""]) assert.ok(!isKnownType(type), type);
});

test("replacement, as documented for each property", () => {
  assert.equal(changed("AWS::EC2::VPC", { CidrBlock: "a" }, { CidrBlock: "b" }), "always");
  assert.equal(changed("AWS::EC2::VPC", { EnableDnsSupport: true }, {}), "never");
  assert.equal(changed("AWS::EC2::Instance", { InstanceType: "a" }, { InstanceType: "b" }), "maybe");
  assert.equal(changed("AWS::EC2::Instance", { ImageId: "a", InstanceType: "a" }, { ImageId: "b", InstanceType: "b" }), "always");
  assert.equal(changed("AWS::S3::Bucket", { BucketName: "a" }, { BucketName: "b" }), "always");
  assert.equal(
    changed("AWS::Route53::HealthCheck", { HealthCheckConfig: { Type: "HTTP" } }, { HealthCheckConfig: { Type: "TCP" } }),
    "always",
  );
  assert.equal(
    changed("AWS::Route53::HealthCheck", { HealthCheckConfig: { RequestInterval: 30 } }, { HealthCheckConfig: { RequestInterval: 10 } }),
    "always",
  );
  assert.equal(
    changed("AWS::Route53::HealthCheck", { HealthCheckConfig: { FailureThreshold: 3 } }, { HealthCheckConfig: { FailureThreshold: 10 } }),
    "never",
  );
  assert.equal(changed("Custom::Page", { Body: "a" }, { Body: "b" }), "never");
  assert.equal(changed("Custom::Page", { ServiceToken: "a" }, { ServiceToken: "b" }), "always");
});

test("required and unknown names, kinds of values", () => {
  const messages = (type: string, properties: Record<string, unknown>) => propertyFindings(type, properties).map(({ message }) => message);
  assert.deepEqual(messages("AWS::Route53::RecordSet", { Name: "a" }), ["#: required key [Type] not found"]);
  assert.deepEqual(messages("AWS::Route53::HealthCheck", { HealthCheckConfig: { Typ: "HTTP" } }), [
    "#/HealthCheckConfig: required key [Type] not found",
    "#/HealthCheckConfig: extraneous key [Typ] is not permitted",
  ]);
  assert.deepEqual(messages("AWS::ElasticLoadBalancingV2::TargetGroup", { HealthCheckIntervalSeconds: "often", Targets: "i-1" }), [
    "#/HealthCheckIntervalSeconds: expected type: Integer, found: String",
    "#/Targets: expected type: JSONArray, found: String",
  ]);
  assert.deepEqual(messages("AWS::EC2::VPC", { CidrBlock: "10.0.0.0/16", EnableDnsSupport: "true", Tags: [{ Key: "a", Value: 1 }] }), []);
  assert.deepEqual(messages("Custom::Page", { Anything: 1 }), []);
  assert.deepEqual(messages("AWS::SQS::Queue", { Anything: 1 }), []);
});

test("attributes that templates use", () => {
  const attributes: Readonly<Record<string, readonly string[]>> = {
    "AWS::EC2::SecurityGroup": ["GroupId", "VpcId"],
    "AWS::EC2::Instance": ["PrivateIp", "AvailabilityZone"],
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ["DNSName", "CanonicalHostedZoneID", "LoadBalancerFullName"],
    "AWS::S3::Bucket": ["Arn", "WebsiteURL", "RegionalDomainName"],
    "AWS::IAM::Role": ["Arn"],
    "AWS::Lambda::Function": ["Arn"],
    "AWS::Route53::HealthCheck": ["HealthCheckId"],
    "AWS::Route53::HostedZone": ["Id", "NameServers"],
  };
  for (const [type, names] of Object.entries(attributes)) {
    for (const name of names) assert.ok(resourceSchema(type)?.attributes.has(name), `${type}.${name}`);
  }
});

test("equality: reflexive, blind to 80 against '80', and changes are found exactly where it fails", () => {
  const asText = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asText);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
    return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  };
  const values = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(values, (value) => {
      assert.ok(sameValue(value, structuredClone(value)));
    }),
  );
  fc.assert(
    fc.property(
      values.filter((value) => value !== null),
      (value) => sameValue(value, asText(value)),
    ),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("CidrBlock", "Tags", "EnableDnsSupport"), values),
      fc.dictionary(fc.constantFrom("CidrBlock", "Tags"), values),
      (before, after) => {
        assert.equal(propertyChanges("AWS::EC2::VPC", before, after).length === 0, sameValue(before, after));
      },
    ),
  );
});
