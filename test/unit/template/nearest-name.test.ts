// Suggestions help when they are near, and are not made up when nothing is.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { didYouMean, editDistance, nearestName } from "../../../src/template/nearest-name.ts";

test("finds what differs by a letter left out, added, changed, swapped or of another case", () => {
  const known = ["VpcId", "SubnetIds", "SecurityGroupId"];
  for (const name of ["VpId", "VppcId", "VpcIt", "VcpId", "vpcid"]) assert.equal(nearestName(name, known), "VpcId", name);
  assert.equal(nearestName("SubnetId", known), "SubnetIds");
});

test("names nothing when nothing is near", () => {
  assert.equal(nearestName("Bucket", ["VpcId", "SubnetIds"]), undefined);
  assert.equal(nearestName("a", []), undefined);
});

test("lists few known names when none is near", () => {
  assert.equal(didYouMean("Bucket", ["A", "B"], "Remove it."), "Remove it. Known: A, B.");
});

test("the distance is symmetric, zero only for equal texts, and never more than the longer text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      const distance = editDistance(a, b);
      assert.equal(distance, editDistance(b, a));
      assert.equal(distance === 0, a === b);
      assert.ok(distance <= Math.max(a.length, b.length));
    }),
  );
});
