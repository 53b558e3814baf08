// Who may assume the shipped roles: exactly one repository, from one place, and nobody who only bears its name.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } from "@aws-sdk/client-sts";
import type { Lab } from "../../src/lab/lab.ts";
import { runOperation } from "../../src/lab/send.ts";
import { makeRole, sessionOf } from "../lab/iam/support.ts";
import { ACCOUNT, GITHUB, makeRoles, ROLES, runInline, sceneWith } from "./iam-roles.ts";

after(() => runInline.close());

const made = await makeRoles();
const OLD = "repo:octo-org/site";
const NEW = `repo:octo-org@${GITHUB.ownerId}/site@${GITHUB.repositoryId}`;

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** `undefined` takes a claim away. */
function assume(lab: Lab, role: string, claims: Readonly<Record<string, unknown>>): string {
  const all = {
    iss: "https://token.actions.githubusercontent.com",
    aud: "sts.amazonaws.com",
    sub: `${OLD}:environment:failover-drill`,
    repository_id: GITHUB.repositoryId,
    exp: Math.floor(lab.clock.now() / 1_000) + 300,
    ...claims,
  };
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
    RoleSessionName: "run-1",
    WebIdentityToken: `${part({ alg: "RS256" })}.${part(all)}.c2ln`,
  });
  try {
    runOperation(lab, "sts", command, { accessKeyId: "" });
    return "ok";
  } catch (error) {
    return (error as Error).name;
  }
}

test("GitHub: the drill's role opens to the one environment, in the old and the new form of the subject, and to nothing else", () => {
  const { lab } = sceneWith(made);
  for (const sub of [`${OLD}:environment:failover-drill`, `${NEW}:environment:failover-drill`])
    assert.equal(assume(lab, ROLES.drill, { sub }), "ok", sub);
  const wrong: readonly Readonly<Record<string, unknown>>[] = [
    { sub: `${OLD}:pull_request` },
    { sub: `${NEW}:pull_request` },
    { sub: `${OLD}:ref:refs/heads/main` },
    { sub: `${OLD}:environment:failover-drill-2` },
    { sub: `${OLD}:environment:Failover-Drill` },
    { sub: "repo:octo-org/site-2:environment:failover-drill" },
    { sub: "repo:evil/site:environment:failover-drill" },
    { sub: `repo:octo-org@1/site@${GITHUB.repositoryId}:environment:failover-drill` },
    { sub: `repo:octo-org@${GITHUB.ownerId}/site@1:environment:failover-drill` },
    // The name was given up and taken by somebody else.
    { repository_id: "987654321" },
    { repository_id: undefined },
  ];
  for (const claims of wrong) assert.equal(assume(lab, ROLES.drill, claims), "AccessDenied", JSON.stringify(claims));
  assert.notEqual(assume(lab, ROLES.drill, { aud: "https://github.com/octo-org" }), "ok");
});

test("GitHub: a pull request may plan and not drill; roles of services open to nobody's token", () => {
  const { lab } = sceneWith(made);
  for (const sub of [`${OLD}:pull_request`, `${NEW}:pull_request`]) assert.equal(assume(lab, ROLES.plan, { sub }), "ok", sub);
  assert.equal(assume(lab, ROLES.plan, { sub: `${OLD}:environment:failover-drill` }), "AccessDenied");
  for (const role of [ROLES.deploy, ROLES.timer]) assert.equal(assume(lab, role, {}), "AccessDenied", role);
});

test("a branch in place of the environment, and a provider that the account has already", async () => {
  const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
  const other = await makeRoles({ GitHubDrillSubject: "ref:refs/heads/main", GitHubOidcProviderArn: provider });
  assert.deepEqual(other.providers, []);
  const { lab } = sceneWith({ ...other, providers: made.providers });
  assert.equal(assume(lab, ROLES.drill, { sub: `${NEW}:ref:refs/heads/main` }), "ok");
  assert.equal(assume(lab, ROLES.drill, {}), "AccessDenied");
});

test("without GitHub: one named role, and no provider is made", async () => {
  const person = `arn:aws:iam::${ACCOUNT}:role/on-call`;
  const none = { GitHubRepository: "", GitHubRepositoryId: "", GitHubOwnerId: "" };
  const own = await makeRoles({ ...none, TrustedPrincipalArn: person });
  assert.deepEqual(own.providers, []);
  const { lab, clock } = sceneWith({ ...own, providers: made.providers });
  await clock.drive(async () => {
    const may = { Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" };
    for (const name of ["on-call", "somebody"]) await makeRole(lab, name, [may]);
    const assumed = (name: string): string => {
      const command = new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${ACCOUNT}:role/${ROLES.drill}`, RoleSessionName: "on-call" });
      try {
        runOperation(lab, "sts", command, sessionOf(lab, name));
        return "ok";
      } catch (error) {
        return (error as Error).name;
      }
    };
    assert.equal(assumed("on-call"), "ok");
    assert.equal(assumed("somebody"), "AccessDenied");
    assert.equal(assume(lab, ROLES.drill, {}), "AccessDenied");
  });
});
