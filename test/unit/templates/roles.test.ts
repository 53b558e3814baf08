// What templates/roles.yml promises: no wildcard that AWS does not force, nothing beyond IAM's limits, and the role that labs make by themselves.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { parseTemplate } from "../../../src/template/parse.ts";
import { createRehearsalWorld } from "../../../src/worlds/rehearsal.ts";
import { makeRoles, ROLES, runInline, statementsOf } from "../../contract/iam-roles.ts";
import { shippedPlan } from "../../support/shipped.ts";

after(() => runInline.close());

const text = readFileSync(new URL("../../../templates/roles.yml", import.meta.url), "utf8");
const parsed = parseTemplate(text, "roles.yml");
assert.ok(parsed.ok);
const { template } = parsed.parsed;
const made = await makeRoles();
/** Every document but those that say who is trusted. */
const documents = [
  ...made.roles.flatMap(({ name, inline }) => [...inline].map(([policy, document]) => ({ name: `${name}/${policy}`, document }))),
  ...made.policies.map(({ name, document }) => ({ name, document })),
];

interface Statement {
  readonly Sid: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, unknown>>;
}

const statements = documents.flatMap(({ name, document }) =>
  (statementsOf(document) as unknown as Statement[]).map((one) => ({ name, ...one })),
);
const many = (value: string | readonly string[]) => (typeof value === "string" ? [value] : value);

test("no action has a wildcard; every resource is one, and where it is not, a comment above says why", () => {
  assert.ok(statements.length > 30);
  for (const { name, Sid, Action, Resource } of statements) {
    for (const action of many(Action)) assert.match(action, /^[a-z0-9]+:[A-Za-z0-9]+$/, `${name} ${Sid}`);
    for (const resource of many(Resource)) {
      if (resource === "*") continue;
      // Never the service, the account or the kind of thing.
      assert.match(resource, /^arn:aws:[a-z0-9]+:([a-z0-9-]*):(\d{12})?:[^*]/, `${name} ${Sid}`);
    }
  }
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!/^\s+Resource: "\*"$/.test(line)) continue;
    const sid = lines.slice(0, index).findLastIndex((earlier) => earlier.includes("- Sid:"));
    assert.match(lines[sid - 1] ?? "", /# .*AWS knows no resource/, `line ${index + 1} has no reason`);
  }
});

test("every condition with ForAllValues also asks for the key: a request without it would pass", () => {
  for (const { name, Sid, Condition = {} } of statements) {
    const sets = Object.entries(Condition).filter(([operator]) => operator.startsWith("ForAllValues:"));
    if (sets.length === 0) continue;
    const first = Object.keys((sets[0]?.[1] ?? {}) as object)[0] ?? "";
    assert.equal((Condition.Null as Record<string, string> | undefined)?.[first], "false", `${name} ${Sid}`);
  }
});

test("Sids are unique in their policy, and the documents fit IAM's limits", () => {
  for (const { name, document } of documents) {
    const sids = statementsOf(document).map(({ Sid }) => Sid);
    assert.equal(new Set(sids).size, sids.length, name);
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, without blanks
    const limit = name.includes("/") ? 10_240 : 6_144;
    assert.ok(JSON.stringify(document).length <= limit, `${name} has ${JSON.stringify(document).length} characters`);
  }
});

test("what stops, starts, tags or deletes is bound to a tag, a name or an own ARN", () => {
  const changes =
    /:(Stop|Start|Terminate|Delete|Modify|Create|Put|Run|Attach|Detach|Add|Remove|Set|Register|Deregister|Update|Revoke|Authorize)/;
  for (const { name, Sid, Action, Resource, Condition } of statements) {
    if (!many(Action).some((action) => changes.test(action)) || Condition !== undefined) continue;
    for (const resource of many(Resource)) {
      const drawn = resource === "*" || /(:|\/)\*$/.test(resource);
      // What is made has nothing yet by which to tell it; health checks and changes of records take no condition.
      const isForced = ["Make", "Launch", "MakeLoadBalancer", "FindZoneAndMakeHealthCheck", "HealthCheck"].includes(Sid);
      assert.ok(!drawn || isForced || /(site|failover-drill|www\.example\.com)[^:]*\*$/.test(resource), `${name} ${Sid} on ${resource}`);
    }
  }
});

test("every parameter has a description and a constraint, and takes no nonsense", () => {
  for (const [key, { Description, AllowedPattern, Default, Type }] of Object.entries(template.Parameters)) {
    assert.ok(Description, key);
    if (Type.startsWith("AWS::")) continue;
    const pattern = new RegExp(`^(?:${AllowedPattern ?? assert.fail(`${key} takes anything`)})$`);
    if (Default !== undefined) assert.match(String(Default), pattern, key);
    for (const nonsense of ["*", "repo:octo/*", "a b"]) assert.doesNotMatch(nonsense, pattern, key);
  }
  assert.doesNotMatch("failover-drill", new RegExp(`^(?:${template.Parameters.StackNamePrefix?.AllowedPattern})$`));
});

test("labs make the same role for the restart timer when nobody has deployed it", () => {
  const own = made.roles.find(({ name }) => name === ROLES.timer) ?? assert.fail();
  const { lab } = createRehearsalWorld({ ...shippedPlan(), account: "000000000000" }, "1", "calm", runInline);
  const seeded = lab.iam.roles.get(ROLES.timer) ?? assert.fail();
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value, (key, inner) => (key === "Sid" ? undefined : inner)));
  assert.deepEqual(plain(seeded.trust), plain(own.trust));
  assert.deepEqual(plain([...seeded.inline.values()]), plain([...own.inline.values()]));
});
