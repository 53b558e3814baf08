// What a drill would be refused for and the templates tell already: a fault beyond the limits, disks that a stop erases.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hasInstanceStore } from "../../../src/template/instance-store.ts";
import { type Edit, shippedPlan } from "../../support/shipped.ts";

const warned = (...edits: readonly Edit[]) => shippedPlan(...edits).budget.warnings;
const limit = (to: string): Edit => ({ file: "failover-drill", from: "  max-instances: 2\n", to });

test("more instances than allowed", () => {
  const [warning, ...more] = warned(limit("  max-instances: 1\n"));
  assert.deepEqual(more, []);
  assert.equal(warning?.code, "steady-before.more-than-max-instances");
  assert.match(warning.what, /selects 2 instances, more than the allowed 1/);
  assert.match(warning.place?.file ?? "", /failover-drill\.yml/);
  assert.deepEqual(warned(limit("")), [], "as many as where nothing is said");
  assert.deepEqual(warned(limit("  max-instances: 1\n"), { file: "failover-drill", from: "instances: all", to: "instances: one" }), []);
});

test("a larger share of the targets than allowed", () => {
  const [warning, ...more] = warned(limit("  max-share: 99\n"));
  assert.deepEqual(more, []);
  assert.equal(warning?.code, "steady-before.more-than-max-share");
  assert.match(warning.what, /2 of 2 targets, which is 100 %, more than the allowed 99 %/);
  assert.deepEqual(warned(limit("  max-share: 50\n"), { file: "failover-drill", from: "instances: all", to: "instances: one" }), []);
});

test("instances with disks that a stop erases", () => {
  const stored: Edit = { file: "web", from: "Default: t4g.nano", to: "Default: m6gd.medium" };
  const found = warned(stored);
  assert.deepEqual(
    found.map(({ code }) => code),
    ["steady-before.loses-instance-store", "steady-before.loses-instance-store"],
  );
  assert.match(found[0]?.what ?? "", /FirstInstance is of type m6gd\.medium/);
  assert.match(found[0]?.place?.file ?? "", /web\.yml/);
  assert.deepEqual(warned(stored, { file: "failover-drill", from: "limits:\n", to: "safety: { instance-store: lose }\n\nlimits:\n" }), []);
});

test("which types have them, by their names", () => {
  const has = [
    "m5d.large",
    "c6gd.xlarge",
    "r5dn.large",
    "x2iedn.xlarge",
    "g4dn.xlarge",
    "g4ad.xlarge",
    "z1d.large",
    "i3.large",
    "i4i.large",
  ];
  const more = [
    "i7ie.large",
    "i8g.large",
    "im4gn.large",
    "is4gen.medium",
    "d3en.xlarge",
    "h1.2xlarge",
    "p4de.24xlarge",
    "g5.xlarge",
    "m1.small",
  ];
  for (const type of [...has, ...more, "c3.large", "x1e.xlarge", "trn1.2xlarge", "hpc6id.32xlarge"])
    assert.ok(hasInstanceStore(type), type);
  const none = ["t4g.nano", "t3.micro", "t1.micro", "m5.large", "m7i-flex.large", "c7gn.large", "r6i.large", "g5g.xlarge", "inf2.xlarge"];
  for (const type of [...none, "p3.2xlarge", "u-6tb1.56xlarge", "mac2.metal", "hpc7a.12xlarge", "a1.medium", "nonsense"]) {
    assert.ok(!hasInstanceStore(type), type);
  }
});
