// The shipped roles over the wire: a lab process that enforces IAM, and plan, drill, sweep and teardown as processes with the roles' keys.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { ListHostedZonesCommand, Route53Client } from "@aws-sdk/client-route-53";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { exitStatus } from "../../src/exit-status.ts";
import { type LabProcess, runCommand, startLab } from "../support/lab-process.ts";

const TEMPLATES = new URL("../../templates/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "failover-drill-iam-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function adminOf({ env, ready }: LabProcess) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = env;
  return { endpoint: ready.endpoint, region: ready.region, credentials: { accessKeyId, secretAccessKey } };
}

async function deployRoles(lab: LabProcess): Promise<void> {
  const admin = adminOf(lab);
  const { HostedZones } = await new Route53Client(admin).send(new ListHostedZonesCommand({}));
  const cloudformation = new CloudFormationClient(admin);
  const parameters = {
    SiteName: "www.example.com",
    HostedZoneId: HostedZones?.[0]?.Id?.replace("/hostedzone/", "") ?? "",
    TrustedPrincipalArn: `arn:aws:iam::${lab.ready.account}:role/failover-drill-lab`,
  };
  const StackName = "drill-roles";
  await cloudformation.send(
    new CreateStackCommand({
      StackName,
      TemplateBody: readFileSync(new URL("roles.yml", TEMPLATES), "utf8"),
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

/** The shipped drill file as somebody with the shipped roles writes it. */
function drillFileFor(account: string): string {
  cpSync(TEMPLATES, folder, { recursive: true });
  const path = join(folder, "failover-drill.yml");
  const boundary = `arn:aws:iam::${account}:policy/failover-drill-boundary`;
  const text = readFileSync(path, "utf8")
    .replace(/^region: .*$/m, "$&\ndeploy-role: failover-drill-deploy")
    .replace(/(parameters:\n {6}SiteName: www\.example\.com\n)(?=\n {2}dns:)/, `$1      PermissionsBoundaryArn: ${boundary}\n`);
  assert.match(text, /PermissionsBoundaryArn/);
  writeFileSync(path, text);
  return path;
}

async function environmentOf(lab: LabProcess, role: string): Promise<NodeJS.ProcessEnv> {
  const RoleArn = `arn:aws:iam::${lab.ready.account}:role/${role}`;
  const command = new AssumeRoleCommand({
    RoleArn,
    RoleSessionName: "test",
    ...(role === "failover-drill" ? { DurationSeconds: 14_400 } : {}),
  });
  const { Credentials } = await new STSClient(adminOf(lab)).send(command);
  return {
    ...lab.env,
    CI: "true",
    AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId,
    AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey,
    AWS_SESSION_TOKEN: Credentials?.SessionToken,
  };
}

test("with the keys of the shipped roles plan, drill, sweep and teardown pass; with the plan's role a drill is refused", async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm", "--enforce-iam");
  await deployRoles(lab);
  const file = drillFileFor(lab.ready.account);
  const cli = async (role: string, ...args: readonly string[]) =>
    runCommand(t, [...args, "--out", join(folder, "out")], { env: await environmentOf(lab, role) }).ended;

  const wrong = await cli("failover-drill-plan", "drill", file);
  assert.equal(wrong.code, exitStatus.refused, `${wrong.stdout}\n${wrong.stderr}`);
  assert.match(wrong.stdout, /iam:GetRole/);

  const drilled = await cli("failover-drill", "drill", file);
  // A busy machine that cannot send its samples in time says so, and then it is no pass.
  const heldUp = drilled.stderr.includes("this machine was held up");
  const accepted: readonly (number | null)[] = heldUp ? [exitStatus.passed, exitStatus.inconclusive] : [exitStatus.passed];
  assert.ok(accepted.includes(drilled.code), `${drilled.stdout}\n${drilled.stderr}`);

  const planned = await cli("failover-drill-plan", "plan", file, "--drift");
  assert.equal(planned.code, exitStatus.passed, `${planned.stdout}\n${planned.stderr}`);
  assert.doesNotMatch(planned.stdout, /not authorized/);

  const swept = await cli("failover-drill", "sweep", file);
  assert.equal(swept.code, exitStatus.passed, `${swept.stdout}\n${swept.stderr}`);

  const removed = await cli("failover-drill", "teardown", file, "--yes");
  assert.equal(removed.code, exitStatus.passed, `${removed.stdout}\n${removed.stderr}`);
  assert.match(removed.stdout, /Deleted 6 stacks/);
});
