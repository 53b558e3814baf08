// A lab that enforces IAM, with the shipped roles for the test's repository, and the variables of a repository that is set up for it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { ListHostedZonesCommand, Route53Client } from "@aws-sdk/client-route-53";
import { type LabProcess, startLab } from "../support/lab-process.ts";
import { REPOSITORY, type Site } from "./act.ts";

const YEARS = 10 * 365 * 24 * 3_600;

export interface LabAccount {
  readonly lab: LabProcess;
  readonly vars: Readonly<Record<string, string>>;
  /** Without keys: those come from the role. */
  readonly env: Readonly<Record<string, string>>;
}

/** Also writes the roles into the site's drill file and commits. */
export async function labAccount(t: Pick<TestContext, "after">, site: Site): Promise<LabAccount> {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm", "--enforce-iam");
  await deployRoles(lab);
  const { account, region, env } = lab.ready;
  const path = join(site.folder, "templates/failover-drill.yml");
  const boundary = `arn:aws:iam::${account}:policy/failover-drill-boundary`;
  const text = readFileSync(path, "utf8")
    .replace(/^region: .*$/m, "$&\ndeploy-role: failover-drill-deploy")
    .replace(/(parameters:\n {6}SiteName: www\.example\.com\n)(?=\n {2}dns:)/, `$1      PermissionsBoundaryArn: ${boundary}\n`);
  assert.match(text, /PermissionsBoundaryArn/);
  writeFileSync(path, text);
  site.commit("roles");
  const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
  const keys = /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|REGION|DEFAULT_REGION)$/;
  return {
    lab,
    vars: {
      FAILOVER_DRILL_ACCOUNT: account,
      FAILOVER_DRILL_REGION: region,
      FAILOVER_DRILL_ROLE: role("failover-drill"),
      FAILOVER_DRILL_PLAN_ROLE: role("failover-drill-plan"),
      FAILOVER_DRILL_RESTART_ROLE: "failover-drill-restart-timer",
    },
    env: {
      ...Object.fromEntries(Object.entries(env).filter(([name]) => !keys.test(name))),
      // In the lab's time, which is ahead.
      ACT_TOKEN_END: String(Math.floor(lab.ready.now / 1_000) + YEARS),
    },
  };
}

async function deployRoles({ ready }: LabProcess): Promise<void> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = ready.env;
  const admin = { endpoint: ready.endpoint, region: ready.region, credentials: { accessKeyId, secretAccessKey } };
  const { HostedZones } = await new Route53Client(admin).send(new ListHostedZonesCommand({}));
  const parameters = {
    SiteName: "www.example.com",
    HostedZoneId: HostedZones?.[0]?.Id?.replace("/hostedzone/", "") ?? "",
    GitHubRepository: REPOSITORY.name,
    GitHubRepositoryId: REPOSITORY.id,
    GitHubOwnerId: REPOSITORY.owner,
    GitHubPlanSubject: "environment:failover-drill-plan",
  };
  const cloudformation = new CloudFormationClient(admin);
  const StackName = "drill-roles";
  await cloudformation.send(
    new CreateStackCommand({
      StackName,
      TemplateBody: readFileSync(new URL("../../templates/roles.yml", import.meta.url), "utf8"),
      Capabilities: ["CAPABILITY_NAMED_IAM"],
      Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    }),
  );
  for (;;) {
    const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
    const status = Stacks?.[0]?.StackStatus ?? "";
    if (!status.endsWith("_IN_PROGRESS")) return assert.equal(status, "CREATE_COMPLETE");
  }
}
