// What an update would build anew: from the schema, and because of what refers to what.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findReplacements } from "../../../src/gate/replacements.ts";
import { labResourceTypes } from "../../../src/lab/resource-types.ts";
import { readOnPaper } from "../../../src/read-drill.ts";
import { DRILL_FILE, shippedFiles } from "../../support/gated.ts";
import type { Edit } from "../../support/shipped.ts";

function model(...edits: Edit[]) {
  const files = shippedFiles(edits);
  return readOnPaper(DRILL_FILE, { readFile: (path) => files.get(path) }).model;
}

const base = model();

function replaced(...edits: Edit[]) {
  return findReplacements(base, model(...edits), labResourceTypes.propertyChanges);
}

const short = (found: ReturnType<typeof replaced>) => found.map(({ stack, logicalId, how }) => `${stack}/${logicalId} ${how}`);

test("nothing for edits in place", () => {
  assert.deepEqual(replaced(), []);
  assert.deepEqual(
    short(replaced({ file: "load-balancer", from: /( {2}HealthyThresholdCount:\n(?:.*\n)*? {4}Default: )5/, to: "$14" })),
    [],
  );
});

test("a subnet in another range takes with it what lives in it, across stacks", () => {
  const found = replaced({ file: "network", from: "Default: 10.0.3.0/24", to: "Default: 10.0.5.0/24" });
  assert.deepEqual(short(found), [
    "network/FirstPrivateSubnet replaced",
    "network/FirstPrivateSubnetRoutes replaced",
    "web/FirstInstance replaced",
  ]);
  assert.deepEqual(found[2]?.properties, ["SubnetId"]);
  assert.match(found[2]?.site ?? "", /boots for the first time/);
  assert.equal(found[0]?.place?.file, "templates/network.yml");
});

test("another VPC range builds the whole site anew but the error page and the names", () => {
  const found = short(replaced({ file: "network", from: "Default: 10.0.0.0/16", to: "Default: 10.0.0.0/17" }));
  for (const one of [
    "network/Vpc replaced",
    "web/FirstInstance replaced",
    "load-balancer/TargetGroup replaced",
    "endpoint/S3Endpoint replaced",
  ])
    assert.ok(found.includes(one), `${one} is not among ${found.join(", ")}`);
  assert.ok(!found.some((one) => /^(error-page|dns)\/.* replaced/.test(one)), found.join(", "));
});

test("a bucket and a balancer: what that does to the site", () => {
  const [bucket] = replaced({ file: "error-page", from: "BucketName: !Ref SiteName", to: "BucketName: other.example.com" });
  assert.deepEqual([bucket?.logicalId, bucket?.how, bucket?.properties], ["Bucket", "replaced", ["BucketName"]]);
  assert.match(bucket?.site ?? "", /new, empty bucket under another name/);
  const balancer = replaced({ file: "load-balancer", from: "Scheme: internet-facing", to: "Scheme: internal" });
  assert.match(balancer[0]?.site ?? "", /another DNS name/);
  assert.ok(short(balancer).includes("load-balancer/Listener replaced"), short(balancer).join(", "));
});

test("a bucket under another logical id keeps its name, so the update fails", () => {
  const found = replaced(
    { file: "error-page", from: /^ {2}Bucket:/, to: "  Pages:" },
    { file: "error-page", from: /!Ref Bucket\b/, to: "!Ref Pages" },
    { file: "error-page", from: /!GetAtt Bucket\./, to: "!GetAtt Pages." },
    { file: "error-page", from: /\$\{Bucket\./, to: "$${Pages." },
  );
  const [bucket] = found;
  assert.deepEqual([bucket?.logicalId, bucket?.how, bucket?.newName], ["Bucket", "renamed", "Pages"]);
  assert.match(bucket?.site ?? "", /cannot have the same BucketName, so the update fails/);
});

test("user data: the instance is stopped and started", () => {
  const found = replaced({ file: "web", from: "dnf update -y", to: "dnf upgrade -y" });
  assert.deepEqual(short(found), ["web/FirstInstance maybe-replaced", "web/SecondInstance maybe-replaced"]);
  assert.match(found[0]?.site ?? "", /stopped and started again/);
});

test("a resource that is gone", () => {
  const found = replaced(
    { file: "dns", from: /^ {2}HealthCheck:\n(?: {4}.*\n)+\n/, to: "" },
    { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
    { file: "dns", from: /^ {2}HealthCheckId:\n(?: {4}.*\n)+/, to: "" },
  );
  assert.deepEqual(short(found), ["dns/HealthCheck removed"]);
  assert.match(found[0]?.site ?? "", /one signal less/);
});
