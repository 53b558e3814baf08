// model.md of IAM, evaluation: what one policy says to one request.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { combine } from "../../../src/lab/iam/evaluate/combine.ts";
import { decide } from "../../../src/lab/iam/evaluate/decide.ts";
import { policyOf } from "../../../src/lab/iam/evaluate/policy.ts";
import { matchesArn } from "../../../src/lab/iam/evaluate/wildcard.ts";

const INSTANCE = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0123";

type Fields = Record<string, unknown>;

/** A policy variable. */
const variable = (inside: string) => ["$", "{", inside, "}"].join("");

const policy = (...statements: Fields[]) => policyOf("p", "none", { Version: "2012-10-17", Statement: statements });
const allow = (more: Fields = {}): Fields => ({ Effect: "Allow", Action: "ec2:StopInstances", Resource: "*", ...more });
const deny = (more: Fields = {}): Fields => ({ ...allow(more), Effect: "Deny" });

function effect(statements: Fields[], more: { action?: string; resource?: string; context?: Record<string, string[]> } = {}): string {
  const context = new Map(Object.entries(more.context ?? {}).map(([key, values]) => [key.toLowerCase(), values]));
  return decide([policy(...statements)], { action: more.action ?? "ec2:StopInstances", resource: more.resource ?? INSTANCE, context })
    .effect;
}

test("nothing allows by default, an allow allows, a deny wins wherever it stands", () => {
  assert.equal(effect([]), "implicitDeny");
  assert.equal(effect([allow()]), "allowed");
  assert.equal(effect([allow(), deny()]), "explicitDeny");
  assert.equal(effect([deny(), allow()]), "explicitDeny");
});

const actionCases: readonly (readonly [Fields, string, string])[] = [
  [{ Action: "ec2:Stop*" }, "ec2:StopInstances", "allowed"],
  [{ Action: "EC2:stopinstances" }, "ec2:StopInstances", "allowed"],
  [{ Action: "ec2:St?pInstances" }, "ec2:StopInstances", "allowed"],
  [{ Action: ["s3:*", "*"] }, "ec2:StopInstances", "allowed"],
  [{ Action: "ec2:Stop" }, "ec2:StopInstances", "implicitDeny"],
  [{ Action: "ec2.StopInstances" }, "ec2:StopInstances", "implicitDeny"],
  [{ Action: undefined, NotAction: "iam:*" }, "ec2:StopInstances", "allowed"],
  [{ Action: undefined, NotAction: ["iam:*", "ec2:Stop*"] }, "ec2:StopInstances", "implicitDeny"],
];
for (const [fields, action, expected] of actionCases) {
  test(`${JSON.stringify(fields)} and ${action}: ${expected}`, () => assert.equal(effect([allow(fields)], { action }), expected));
}

const resourceCases: readonly (readonly [Fields, string])[] = [
  [{ Resource: INSTANCE }, "allowed"],
  [{ Resource: "arn:aws:ec2:*:*:instance/*" }, "allowed"],
  [{ Resource: "arn:aws:ec2:eu-west-1:111122223333:instance/i-01??" }, "allowed"],
  [{ Resource: "arn:aws:ec2" }, "allowed"],
  [{ Resource: "arn:aws:ec2:*" }, "allowed"],
  [{ Resource: "arn:aws:ec2:*instance/i-0123" }, "implicitDeny"],
  [{ Resource: "arn:aws:ec2:us-east-1:*:instance/*" }, "implicitDeny"],
  [{ Resource: "arn:aws:ec2:*:*:volume/*" }, "implicitDeny"],
  [{ Resource: undefined, NotResource: "arn:aws:ec2:*:*:volume/*" }, "allowed"],
  [{ Resource: undefined, NotResource: "arn:aws:ec2:*:*:instance/*" }, "implicitDeny"],
];
for (const [fields, expected] of resourceCases) {
  test(`${JSON.stringify(fields)} and an instance: ${expected}`, () => assert.equal(effect([allow(fields)]), expected));
}

test("a policy for some resources does not allow an action on *", () => {
  assert.equal(effect([allow({ Resource: "arn:aws:ec2:*:*:instance/*" })], { resource: "*" }), "implicitDeny");
});

type Case = readonly [condition: Fields, context: Record<string, string[]>, holds: boolean];
const key = "aws:ResourceTag/team";
const conditionCases: readonly Case[] = [
  [{ StringEquals: { [key]: "web" } }, { [key]: ["web"] }, true],
  [{ StringEquals: { "AWS:resourcetag/TEAM": "web" } }, { [key]: ["web"] }, true],
  [{ StringEquals: { [key]: "w*" } }, { [key]: ["web"] }, false],
  [{ StringEquals: { [key]: ["ops", "web"] } }, { [key]: ["web"] }, true],
  [{ StringEquals: { [key]: "web" } }, {}, false],
  [{ StringEqualsIfExists: { [key]: "web" } }, {}, true],
  [{ StringEqualsIfExists: { [key]: "web" } }, { [key]: ["ops"] }, false],
  [{ StringNotEquals: { [key]: "web" } }, {}, true],
  [{ StringNotEquals: { [key]: ["ops", "web"] } }, { [key]: ["web"] }, false],
  [{ StringNotEquals: { [key]: ["ops", "dev"] } }, { [key]: ["web"] }, true],
  [{ StringEqualsIgnoreCase: { [key]: "WEB" } }, { [key]: ["web"] }, true],
  [{ StringLike: { [key]: "w?b*" } }, { [key]: ["web-1"] }, true],
  [{ StringNotLike: { [key]: "w*" } }, { [key]: ["web"] }, false],
  [{ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/drill-*" } }, { "aws:PrincipalArn": ["arn:aws:iam::1:role/drill-x"] }, true],
  [{ ArnEquals: { "aws:SourceArn": "arn:aws:scheduler:*:1:*" } }, { "aws:SourceArn": ["arn:aws:scheduler:eu:1:schedule/a"] }, true],
  [{ ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/a" } }, { "aws:PrincipalArn": ["arn:aws:iam::1:role/a"] }, false],
  [{ Bool: { "aws:SecureTransport": "true" } }, { "aws:SecureTransport": ["true"] }, true],
  [{ Bool: { "aws:SecureTransport": true } }, { "aws:SecureTransport": ["false"] }, false],
  [{ Null: { [key]: "true" } }, {}, true],
  [{ Null: { [key]: "false" } }, {}, false],
  [{ Null: { [key]: false } }, { [key]: ["web"] }, true],
  [{ NumericLessThanEquals: { "s3:max-keys": "10" } }, { "s3:max-keys": ["10"] }, true],
  [{ NumericGreaterThan: { "s3:max-keys": 10 } }, { "s3:max-keys": ["10"] }, false],
  [{ NumericNotEquals: { "s3:max-keys": 10 } }, { "s3:max-keys": ["11"] }, true],
  [{ DateLessThan: { "aws:CurrentTime": "2026-11-22T00:00:00Z" } }, { "aws:CurrentTime": ["2026-11-21T23:59:59.000Z"] }, true],
  [{ DateGreaterThan: { "aws:EpochTime": "1767669420" } }, { "aws:EpochTime": ["1767669420"] }, false],
  [{ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }, { "aws:SourceIp": ["10.200.3.4"] }, true],
  [{ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } }, { "aws:SourceIp": ["11.0.0.1"] }, true],
  [{ IpAddress: { "aws:SourceIp": "10.0.0.1" } }, { "aws:SourceIp": ["10.0.0.2"] }, false],
  [{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } }, { "aws:TagKeys": ["a"] }, true],
  [{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } }, { "aws:TagKeys": ["a", "c"] }, false],
  [{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } }, {}, true],
  [{ "ForAnyValue:StringLike": { "aws:TagKeys": "fail*" } }, { "aws:TagKeys": ["a", "failover"] }, true],
  [{ "ForAnyValue:StringEquals": { "aws:TagKeys": "a" } }, {}, false],
  [{ StringEquals: { [key]: "web", "aws:RequestedRegion": "eu-west-1" } }, { [key]: ["web"], "aws:RequestedRegion": ["us-east-1"] }, false],
  [{ NoSuchOperator: { [key]: "web" } }, { [key]: ["web"] }, false],
  [{ StringEquals: { [key]: variable("aws:PrincipalTag/team") } }, { [key]: ["web"], "aws:PrincipalTag/team": ["web"] }, true],
  [{ StringEquals: { [key]: variable("aws:PrincipalTag/team") } }, { [key]: ["web"] }, false],
  [{ StringEquals: { [key]: variable("aws:PrincipalTag/team, 'web'") } }, { [key]: ["web"] }, true],
  [{ StringLike: { [key]: `${variable("aws:PrincipalTag/team")}*` } }, { [key]: ["webber"], "aws:PrincipalTag/team": ["w*"] }, false],
  [{ StringLike: { [key]: `a${variable("*")}c` } }, { [key]: ["abc"] }, false],
  [{ StringLike: { [key]: `a${variable("*")}c` } }, { [key]: ["a*c"] }, true],
];
for (const [Condition, context, holds] of conditionCases) {
  test(`${JSON.stringify(Condition)} of ${JSON.stringify(context)}: ${holds}`, () => {
    assert.equal(effect([allow({ Condition })], { context }), holds ? "allowed" : "implicitDeny");
    assert.equal(effect([allow(), deny({ Condition })], { context }), holds ? "explicitDeny" : "allowed");
  });
}

test("variables are plain text in policies of the older version", () => {
  const old = policyOf("old", "none", { Statement: allow({ Resource: `arn:aws:s3:::${variable("aws:username")}` }) });
  const context = new Map([["aws:username", ["a"]]]);
  assert.equal(decide([old], { action: "ec2:StopInstances", resource: "arn:aws:s3:::a", context }).effect, "implicitDeny");
});

test("what a statement would have needed to know is named, once, as it is written", () => {
  const Condition = {
    StringEquals: { "aws:ResourceTag/Team": "web" },
    Null: { "aws:TagKeys": "true" },
    BoolIfExists: { "aws:MultiFactorAuthPresent": "true" },
  };
  const { missing } = decide(
    [policy(allow({ Condition }), deny({ Condition }), allow({ Action: "s3:*", Condition: { Bool: { x: "true" } } }))],
    {
      action: "ec2:StopInstances",
      resource: INSTANCE,
      context: new Map(),
    },
  );
  assert.deepEqual(missing, ["aws:ResourceTag/Team"]);
});

test("boundary and session policies limit, a resource policy gives by itself, a deny in any of them wins", () => {
  const request = { action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: new Map() };
  const who = { kind: "AWS", names: ["arn:aws:sts::1:assumed-role/r/s", "arn:aws:iam::1:role/r"], account: "1" } as const;
  const yes = policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "*" });
  const no = policy({ Effect: "Deny", Action: "s3:*", Resource: "*" });
  const none = policy();
  const granted = policy({ Effect: "Allow", Principal: { AWS: "arn:aws:iam::1:role/r" }, Action: "s3:GetObject", Resource: "*" });
  const others = policy({ Effect: "Allow", Principal: { AWS: "arn:aws:iam::1:role/x" }, Action: "s3:GetObject", Resource: "*" });
  const say = (sets: Parameters<typeof combine>[0]) => {
    const { effect: own, because } = combine(sets, request, who);
    return because === undefined ? own : `${own}: ${because}`;
  };
  assert.equal(say({ identity: [yes] }), "allowed");
  assert.equal(say({ identity: [none] }), "implicitDeny: identity-based policy");
  assert.equal(say({ identity: [yes], boundary: [none] }), "implicitDeny: permissions boundary");
  assert.equal(say({ identity: [yes], boundary: [yes], session: [none] }), "implicitDeny: session policy");
  assert.equal(say({ identity: [yes], boundary: [yes], session: [yes] }), "allowed");
  assert.equal(say({ identity: [none], resource: [granted] }), "allowed");
  assert.equal(say({ identity: [none], resource: [others] }), "implicitDeny: identity-based policy");
  assert.equal(say({ identity: [no], resource: [granted] }), "explicitDeny: identity-based policy");
  assert.equal(say({ identity: [yes], session: [no] }), "explicitDeny: session policy");
});

test("an ARN matches itself, and * in every part matches any", () => {
  const part = fc.stringMatching(/^[a-z0-9-]{0,8}$/);
  const arn = fc
    .tuple(part, part, part, part, fc.stringMatching(/^[a-z0-9:/-]{1,12}$/))
    .map(([p, s, r, a, rest]) => `arn:${p}:${s}:${r}:${a}:${rest}`);
  fc.assert(
    fc.property(arn, (own) => {
      assert.ok(matchesArn(own, own));
      assert.ok(matchesArn("arn:*:*:*:*:*", own));
      assert.ok(!matchesArn(`${own}x`, own));
    }),
  );
});

test("adding a deny never allows more, adding an allow never less", () => {
  const text = fc.constantFrom("ec2:StopInstances", "ec2:*", "s3:*", "*", "ec2:Start*");
  const statement = fc.record({
    Effect: fc.constantFrom("Allow", "Deny"),
    Action: text,
    Resource: fc.constantFrom("*", INSTANCE, "arn:aws:s3:::b"),
  });
  const rank = { explicitDeny: 0, implicitDeny: 1, allowed: 2 } as const;
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 6 }), statement, (before, added) => {
      const was = rank[effect(before) as keyof typeof rank];
      const is = rank[effect([...before, added]) as keyof typeof rank];
      assert.ok(added.Effect === "Deny" ? is <= was : is >= was);
    }),
  );
});
