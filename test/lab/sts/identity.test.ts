// model.md of STS: who calls, by the key; keys are handed out after the trust policy, and expire.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import { ListBucketsCommand } from "@aws-sdk/client-s3";
import { ListSchedulesCommand } from "@aws-sdk/client-scheduler";
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
} from "@aws-sdk/client-sts";
import { makeProvider } from "../../../src/lab/iam/oidc-providers.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { ADMIN, type Caller } from "../../../src/lab/sts/caller.ts";
import { inLab, START } from "../ec2/support.ts";
import { ACCOUNT, allow, as, awsTrust, document, inEnforcedLab, makeRole, outcomeOf, type Statement, sessionOf } from "../iam/support.ts";

const ADMIN_ARN = "arn:aws:sts::111122223333:assumed-role/failover-drill-lab/lab";
const GITHUB = "token.actions.githubusercontent.com";

const who = (lab: Lab, caller?: Caller) => as(lab, caller, "sts", new GetCallerIdentityCommand({}));
const callerOf = (credentials: Credentials | undefined): Caller => ({
  accessKeyId: credentials?.AccessKeyId ?? assert.fail(),
  sessionToken: credentials?.SessionToken,
});
const assume = (lab: Lab, RoleArn: string, more: Partial<AssumeRoleCommandInput> = {}, caller?: Caller) =>
  as(lab, caller, "sts", new AssumeRoleCommand({ RoleArn, RoleSessionName: "drill", ...more }));

test("GetCallerIdentity names the lab's account and role, for the lab's key and for made-up ones", () =>
  inLab(async (lab) => {
    for (const caller of [undefined, ADMIN, { accessKeyId: "test" }]) {
      const { Account, Arn, UserId } = who(lab, caller);
      assert.deepEqual([Account, Arn], [ACCOUNT, ADMIN_ARN]);
      assert.match(UserId ?? "", /^AROA[A-Z]{17}:lab$/);
    }
  }));

test("an assumed role is who it says, until its keys expire; each service says so in its own words", () =>
  inLab(async (lab) => {
    const arn = await makeRole(lab, "drill", []);
    const now = lab.clock.now();
    const { Credentials: given, AssumedRoleUser } = assume(lab, arn, { DurationSeconds: 900 });
    assert.equal(given?.Expiration?.getTime(), now + 900_000);
    const caller = callerOf(given);
    const { Arn, UserId } = who(lab, caller);
    assert.deepEqual([Arn, UserId], [AssumedRoleUser?.Arn, AssumedRoleUser?.AssumedRoleId]);
    assert.equal(Arn, `arn:aws:sts::${ACCOUNT}:assumed-role/drill/drill`);
    await lab.clock.sleep(899_999);
    assert.equal(who(lab, caller).Arn, Arn);
    await lab.clock.sleep(1);
    const refusal = (service: "ec2" | "s3" | "scheduler" | "sts") => {
      const command = {
        ec2: new DescribeInstancesCommand({}),
        s3: new ListBucketsCommand({}),
        scheduler: new ListSchedulesCommand({}),
        sts: new GetCallerIdentityCommand({}),
      }[service];
      return outcomeOf(() => as(lab, caller, service, command as GetCallerIdentityCommand));
    };
    assert.equal(refusal("sts"), "ExpiredToken: The security token included in the request is expired");
    assert.equal(refusal("ec2"), "RequestExpired: Request has expired.");
    assert.equal(refusal("s3"), "ExpiredToken: The provided token has expired.");
    assert.equal(refusal("scheduler"), "ExpiredTokenException: The security token included in the request is expired");
  }));

test("keys that nobody handed out, and a wrong session token, are refused", () =>
  inLab(async (lab) => {
    const invalid = "InvalidClientTokenId: The security token included in the request is invalid.";
    assert.equal(
      outcomeOf(() => who(lab, { accessKeyId: "ASIA0000000000000000" })),
      invalid,
    );
    const { Credentials: given } = assume(lab, await makeRole(lab, "drill", []));
    for (const sessionToken of ["another", undefined]) {
      assert.equal(
        outcomeOf(() => who(lab, { ...callerOf(given), sessionToken })),
        invalid,
      );
    }
  }));

test("with enforcement only the lab's own key is the admin's", () =>
  inEnforcedLab(async (lab) => {
    assert.equal(who(lab, ADMIN).Arn, ADMIN_ARN);
    assert.match(
      outcomeOf(() => who(lab, { accessKeyId: "test" })),
      /^InvalidClientTokenId/,
    );
    assert.match(
      outcomeOf(() => as(lab, { accessKeyId: "test" }, "ec2", new DescribeInstancesCommand({}))),
      /^AuthFailure/,
    );
  }));

test("the trust policy decides who may assume a role", () =>
  inLab(async (lab) => {
    const denied = (arn: string) => `AccessDenied: User: ${ADMIN_ARN} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
    const trusts: readonly (readonly [name: string, trust: Record<string, unknown>, ok: boolean])[] = [
      ["account", awsTrust(ACCOUNT), true],
      ["root", awsTrust(`arn:aws:iam::${ACCOUNT}:root`), true],
      ["everybody", awsTrust("*"), true],
      ["session", awsTrust(ADMIN_ARN), true],
      ["admin", awsTrust(`arn:aws:iam::${ACCOUNT}:role/failover-drill-lab`), true],
      ["other-account", awsTrust("arn:aws:iam::999999999999:root"), false],
      ["other-role", awsTrust(`arn:aws:iam::${ACCOUNT}:role/someone`), false],
    ];
    for (const [name, trust, ok] of trusts) {
      const arn = await makeRole(lab, name, [], { trust });
      assert.equal(
        outcomeOf(() => assume(lab, arn)),
        ok ? "ok" : denied(arn),
        name,
      );
    }
    const missing = `arn:aws:iam::${ACCOUNT}:role/none`;
    assert.equal(
      outcomeOf(() => assume(lab, missing)),
      denied(missing),
    );
    const trust = document({
      Effect: "Allow",
      Principal: { AWS: ACCOUNT },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "sts:ExternalId": "42" } },
    });
    const arn = await makeRole(lab, "external", [], { trust });
    assert.equal(
      outcomeOf(() => assume(lab, arn)),
      denied(arn),
    );
    assert.equal(
      outcomeOf(() => assume(lab, arn, { ExternalId: "42" })),
      "ok",
    );
  }));

test("names and durations have limits", () =>
  inLab(async (lab) => {
    const arn = await makeRole(lab, "drill", [], { properties: { MaxSessionDuration: 7_200 } });
    const code = (more: Partial<AssumeRoleCommandInput>, caller?: Caller) => outcomeOf(() => assume(lab, arn, more, caller));
    assert.match(code({ RoleSessionName: "a b" }), /^ValidationError: .*'roleSessionName'/);
    assert.match(code({ DurationSeconds: 899 }), /^ValidationError: .*greater than or equal to 900/);
    assert.match(code({ DurationSeconds: 7_201 }), /exceeds the MaxSessionDuration set for this role\.$/);
    assert.equal(code({ DurationSeconds: 7_200 }), "ok");
    const chained = sessionOf(lab, "drill");
    assert.match(code({ DurationSeconds: 7_200 }, chained), /role chaining$/);
    assert.match(code({ Policy: "{" }), /^MalformedPolicyDocument/);
  }));

test("with enforcement a role that is trusted through its account needs the right itself", () =>
  inEnforcedLab(async (lab) => {
    const viaAccount = await makeRole(lab, "via-account", []);
    const named = await makeRole(lab, "named", [], { trust: awsTrust(`arn:aws:iam::${ACCOUNT}:role/plain`) });
    await makeRole(lab, "plain", []);
    await makeRole(lab, "able", [allow("sts:AssumeRole", viaAccount)]);
    await makeRole(lab, "barred", [{ ...allow("sts:AssumeRole"), Effect: "Deny" }], { trust: awsTrust(ACCOUNT) });
    const may = (role: string, arn: string) => outcomeOf(() => assume(lab, arn, {}, sessionOf(lab, role))) === "ok";
    assert.deepEqual(
      [may("plain", viaAccount), may("able", viaAccount), may("plain", named), may("able", named)],
      [false, true, true, false],
    );
    assert.equal(may("barred", viaAccount), false);
  }));

test("GetSessionToken gives the admin temporary keys, and sessions none", () =>
  inLab(async (lab) => {
    const caller = callerOf(as(lab, undefined, "sts", new GetSessionTokenCommand({ DurationSeconds: 900 })).Credentials);
    assert.equal(who(lab, caller).Arn, ADMIN_ARN);
    assert.equal(
      outcomeOf(() => as(lab, caller, "sts", new GetSessionTokenCommand({}))),
      "AccessDenied: Cannot call GetSessionToken with session credentials",
    );
    await lab.clock.sleep(900_000);
    assert.match(
      outcomeOf(() => who(lab, caller)),
      /^ExpiredToken/,
    );
  }));

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const SUBJECT = "repo:octo@1/site@42:environment:production";
const token = (claims: object) =>
  `${part({ alg: "RS256" })}.${part({ iss: `https://${GITHUB}`, aud: "sts.amazonaws.com", sub: SUBJECT, exp: START / 1_000 + 300, repository_id: "42", ...claims })}.c2ln`;

const githubTrust = (Condition: Statement) =>
  document({
    Effect: "Allow",
    Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}` },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition,
  });

const strict = {
  StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com", [`${GITHUB}:sub`]: SUBJECT, [`${GITHUB}:repository_id`]: "42" },
};

test("a GitHub token of the trusted repository gets keys without having any", () =>
  inEnforcedLab(async (lab) => {
    makeProvider(lab, { url: `https://${GITHUB}`, clientIds: ["sts.amazonaws.com"], thumbprints: [], tags: [] });
    const RoleArn = await makeRole(lab, "drill", [allow("ec2:DescribeInstances")], { trust: githubTrust(strict) });
    const ask = (WebIdentityToken: string) =>
      as(lab, { accessKeyId: "" }, "sts", new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: "run-1", WebIdentityToken }));
    const answer = ask(token({}));
    assert.deepEqual([answer.SubjectFromWebIdentityToken, answer.Audience], [SUBJECT, "sts.amazonaws.com"]);
    const caller = callerOf(answer.Credentials);
    assert.equal(who(lab, caller).Arn, `arn:aws:sts::${ACCOUNT}:assumed-role/drill/run-1`);
    assert.equal(
      outcomeOf(() => as(lab, caller, "ec2", new DescribeInstancesCommand({}))),
      "ok",
    );

    const cases: readonly (readonly [string, RegExp])[] = [
      [token({ sub: "repo:octo@1/site@42:pull_request" }), /^AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity$/],
      [token({ repository_id: "43" }), /^AccessDenied/],
      [token({ repository_id: undefined }), /^AccessDenied/],
      [token({ aud: "someone" }), /^InvalidIdentityTokenException: Incorrect token audience$/],
      [token({ iss: "https://example.com" }), /^InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https:/],
      [token({ exp: START / 1_000 + 1 }), /^ExpiredTokenException: Token expired: current date\/time \d+ must be before/],
      [token({ exp: undefined }), /^InvalidIdentityTokenException: Missing a required claim: exp$/],
      ["no.token", /^InvalidIdentityTokenException: The ID Token provided is not a valid JWT/],
      ["a.b.c", /^InvalidIdentityTokenException: The ID Token provided is not a valid JWT/],
    ];
    for (const [text, error] of cases)
      assert.match(
        outcomeOf(() => ask(text)),
        error,
      );
  }));

test("a trust policy that ForAllValues makes lax lets a token without the claim in", () =>
  inLab(async (lab) => {
    makeProvider(lab, { url: `https://${GITHUB}`, clientIds: ["sts.amazonaws.com"], thumbprints: [], tags: [] });
    const trust = githubTrust({ "ForAllValues:StringEquals": { [`${GITHUB}:repository_id`]: "42" } });
    const RoleArn = await makeRole(lab, "lax", [], { trust });
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn,
      RoleSessionName: "run-1",
      WebIdentityToken: token({ repository_id: undefined, sub: "repo:evil/site:ref:refs/heads/main" }),
    });
    assert.equal(
      outcomeOf(() => as(lab, undefined, "sts", command)),
      "ok",
    );
  }));
