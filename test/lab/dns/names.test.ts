// Names: one canonical form, and Route 53's order.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalName, compareNames, isWithin, listedName, parentName, withoutDot } from "../../../src/lab/dns/names.ts";

test("one form for every spelling; escapes in listings", () => {
  for (const name of ["WWW.Example.com", "www.example.com."]) assert.equal(canonicalName(name), "www.example.com.");
  assert.equal(canonicalName("\\052.example.com"), "*.example.com.");
  assert.equal(listedName("*.example.com."), "\\052.example.com.");
  assert.equal(withoutDot("example.com."), "example.com");
  assert.equal(parentName("www.example.com."), "example.com.");
  assert.equal(parentName("com."), undefined);
});

test("a name is within its zone by whole labels only", () => {
  assert.equal(isWithin("example.com.", "example.com."), true);
  assert.equal(isWithin("a.b.example.com.", "example.com."), true);
  assert.equal(isWithin("notexample.com.", "example.com."), false);
  assert.equal(isWithin("com.", "example.com."), false);
});

const label = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => `${labels.join(".")}.`);

test("the order is total, a parent comes before its children, listing and reading back changes nothing", () => {
  fc.assert(
    fc.property(name, name, name, label, (a, b, c, child) => {
      assert.equal(Math.sign(compareNames(a, b)), -Math.sign(compareNames(b, a)));
      if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) assert.ok(compareNames(a, c) <= 0);
      assert.ok(compareNames(a, `${child}.${a}`) < 0);
      assert.equal(canonicalName(listedName(`*.${a}`)), `*.${a}`);
    }),
  );
});
