// What people get wrong around a drill, as processes against a lab: one clear message each, the right status, nothing made that is not named.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { CloudFormationClient, CreateStackCommand, DescribeStacksCommand, ListChangeSetsCommand } from "@aws-sdk/client-cloudformation";
import { CreateHostedZoneCommand, Route53Client } from "@aws-sdk/client-route-53";
import { GetSessionTokenCommand, STSClient } from "@aws-sdk/client-sts";
import { exitStatus } from "../../../src/exit-status.ts";
import { startLab } from "../../support/lab-process.ts";
import { type OwnLab, run, startOwnLab } from "./own-lab.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-bad-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, "out");

const VERBS = [["drill"], ["plan", "--live", "--quiet"], ["teardown", "--yes"]] as const;

const settings = ({ endpoint, lab }: OwnLab) => ({
  endpoint,
  region: lab.region,
  credentials: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" },
  maxAttempts: 1,
});

interface Wrong {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly status: number;
  /** The one problem on standard error. */
  readonly says: RegExp;
}

/** Ends with the status, says exactly one thing, writes nothing, makes nothing. */
async function endsAtOnce(t: TestContext, { args, env, status, says }: Wrong, stacks: () => readonly string[] = () => []): Promise<void> {
  const before = stacks();
  const { code, stdout, stderr } = await run(t, [...args, "--out", out], env);
  assert.equal(code, status, `${args.join(" ")}\n${stdout}\n${stderr}`);
  const problems = stderr.split("\n").filter((line) => /\[[\w.-]+\]/.test(line));
  assert.equal(problems.length, 1, stderr);
  assert.match(problems[0] ?? "", says);
  assert.doesNotMatch(stderr, /\n\s+at /, "no stack trace");
  assert.equal(stdout, "");
  assert.equal(existsSync(out), false, "nothing is written");
  assert.deepEqual(stacks(), before);
}

test("a lab of another region: refused, with the two ways out", async (t) => {
  const lab = await startOwnLab(t, { region: "eu-west-1" });
  const says = /lab is one of region eu-west-1, the drill file's region is ap-northeast-1.*identity\.other-region.*--region ap-northeast-1/;
  for (const args of VERBS) await endsAtOnce(t, { args, env: lab.env, status: exitStatus.refused, says }, lab.stacks);
});

test("a region that the account has not enabled, as AWS answers it", async (t) => {
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === "GET") response.writeHead(404).end();
    else
      response
        .writeHead(403, { "content-type": "text/xml" })
        .end(
          "<ErrorResponse><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error><RequestId>r-1</RequestId></ErrorResponse>",
        );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  const { env } = await startOwnLab(t);
  const elsewhere = { ...env, AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  const says = /does not know these credentials in this region: .*InvalidClientTokenId.*\(sts\).*region is enabled/;
  for (const args of VERBS) await endsAtOnce(t, { args, env: elsewhere, status: exitStatus.badInput, says });
});

test("no credentials", async (t) => {
  const lab = await startOwnLab(t);
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...env } = lab.env;
  const says = /^No AWS credentials were found: .*\[aws\.CredentialsProviderError\] Set AWS_PROFILE, or/;
  for (const args of VERBS) await endsAtOnce(t, { args, env, status: exitStatus.badInput, says }, lab.stacks);
});

/** Temporary keys, and the way to end them early. */
async function sessionOf(lab: OwnLab) {
  const { Credentials } = await new STSClient(settings(lab)).send(new GetSessionTokenCommand({ DurationSeconds: 900 }));
  const { AccessKeyId = "", SecretAccessKey = "", SessionToken = "" } = Credentials ?? {};
  return {
    env: { ...lab.env, AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken },
    expire: () => {
      const session = lab.lab.sts.sessions.get(AccessKeyId);
      assert.ok(session);
      lab.lab.sts.sessions.set(AccessKeyId, { ...session, expiresAt: 0 });
    },
  };
}

test("expired credentials", async (t) => {
  const lab = await startOwnLab(t);
  const { env, expire } = await sessionOf(lab);
  expire();
  const says = /^The AWS credentials have expired: .*ExpiredToken.*\[aws\.ExpiredToken\] Get fresh ones/;
  for (const args of VERBS) await endsAtOnce(t, { args, env, status: exitStatus.badInput, says }, lab.stacks);
});

test("credentials that expire while the instances are stopped: errored, what stays stopped is named first", {
  timeout: 120_000,
}, async (t) => {
  const lab = await startOwnLab(t);
  const { env, expire } = await sessionOf(lab);
  const { code, stdout } = await run(t, ["drill", "--out", join(folder, "expiring")], env, (text) => {
    if (text.includes("FAULT accepted")) expire();
  });
  assert.equal(code, exitStatus.errored, stdout);
  const stopped = [...lab.lab.ec2.instances.values()].map(({ id }) => id);
  assert.equal(stopped.length, 2);
  const [sentence = ""] = stdout.split("\ndrill ");
  const [, findings = ""] = stdout.split("\nFINDINGS");
  const first = findings.slice(0, findings.indexOf("[")).replaceAll(/\s+/g, " ");
  for (const id of stopped) {
    assert.ok(sentence.includes(id), sentence);
    assert.ok(first.includes(id), findings);
  }
  assert.match(findings.replaceAll(/\s+/g, " "), /RequestExpired: .*aws ec2 start-instances/);
});

test("a domain without a hosted zone, with a private one only, and with a private and a public one", async (t) => {
  const lab = await startOwnLab(t, { zones: [{ name: "example.org" }] });
  const route53 = new Route53Client(settings(lab));
  const drillIsRefused = async (says: RegExp) => {
    await endsAtOnce(t, { args: ["drill"], env: lab.env, status: exitStatus.refused, says }, lab.stacks);
    const plan = await run(t, ["plan", "--live", "--quiet"], lab.env);
    assert.equal(plan.code, exitStatus.refused);
    assert.match(plan.stdout.replaceAll(/\s+/g, " "), says);
  };
  await drillIsRefused(/no hosted zone example\.com, and the site www\.example\.com needs its record there.*\[zone\.missing\]/);
  const VPC = { VPCId: "vpc-0123456789abcdef0", VPCRegion: "ap-northeast-1" } as const;
  await route53.send(new CreateHostedZoneCommand({ Name: "example.com", CallerReference: "private", VPC }));
  await drillIsRefused(/hosted zone example\.com is private: Z\w+ \(private\).*\[zone\.private\]/);
  await route53.send(new CreateHostedZoneCommand({ Name: "example.com", CallerReference: "public" }));
  await drillIsRefused(/2 hosted zones named example\.com: Z\w+ \(private\) and Z\w+ \(public\).*\[zone\.ambiguous\].*HostedZoneId/);
});

test("a stack that another tool made stays as it is, and no other is made", async (t) => {
  const lab = await startOwnLab(t);
  const cloudformation = new CloudFormationClient(settings(lab));
  const StackName = "reference-site-web";
  const TemplateBody = "Resources: { Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' } }";
  await cloudformation.send(new CreateStackCommand({ StackName, TemplateBody, Tags: [{ Key: "STAGE", Value: "dev" }] }));
  const says = /stack "web" \(reference-site-web\) belongs to the Serverless Framework/i;
  const drill = await run(t, ["drill", "--out", join(folder, "theirs")], lab.env);
  assert.equal(drill.code, exitStatus.refused, drill.stderr);
  assert.match(drill.stdout.replaceAll(/\s+/g, " "), /^Refused, nothing was stopped: stack "web"/);
  assert.match(drill.stdout.replaceAll(/\s+/g, " "), says);
  const plan = await run(t, ["plan", "--live", "--quiet"], lab.env);
  assert.equal(plan.code, exitStatus.refused);
  assert.match(plan.stdout.replaceAll(/\s+/g, " "), says);
  const refused = {
    args: ["teardown", "--yes"],
    env: lab.env,
    status: exitStatus.refused,
    says: /teardown\.not-ours.*Nothing was deleted/,
  };
  await endsAtOnce(t, refused, lab.stacks);
  assert.deepEqual(lab.stacks(), [StackName]);
  const { Stacks: [stack] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
  assert.match(stack?.StackStatus ?? "", /^CREATE_/);
  assert.deepEqual((await cloudformation.send(new ListChangeSetsCommand({ StackName }))).Summaries ?? [], []);
});

test("a parameter that the template does not know: bad input, before AWS is asked anything", async (t) => {
  const site = join(folder, "site");
  cpSync(fileURLToPath(new URL("../../../templates", import.meta.url)), site, { recursive: true });
  const file = join(site, "failover-drill.yml");
  const text = readFileSync(file, "utf8");
  const changed = text.replace("HostedZoneName: example.com", "HostedZonName: example.com");
  assert.notEqual(changed, text);
  writeFileSync(file, changed);
  const { env } = await startOwnLab(t);
  const says = /failover-drill\.yml:\d+:\d+: .*HostedZonName.*Did you mean "HostedZoneName"\?/;
  for (const [verb, ...flags] of VERBS) {
    const nobodyThere = { ...env, AWS_ENDPOINT_URL: "http://127.0.0.1:1" };
    await endsAtOnce(t, { args: [verb, file, ...flags], env: nobodyThere, status: exitStatus.badInput, says });
  }
});

test("a lab that dies while stacks are made: errored, each stack that was begun is named, nothing was stopped", async (t) => {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const { code, stdout, stderr } = await run(t, ["drill", "--out", join(folder, "killed")], { ...lab.env, CI: "true" }, (text) => {
    if (text.includes("CREATE_COMPLETE")) lab.child.kill("SIGKILL");
  });
  assert.equal(code, exitStatus.errored, stderr);
  const text = stdout.replaceAll(/\s+/g, " ");
  assert.match(text, /^Errored: stack "[\w-]+" \(reference-site-[\w-]+\): AWS could not be reached: .*Nothing was stopped\./);
  const begun = [...new Set([...stderr.matchAll(/ {2}([\w-]+): \w+ CREATE_/g)].map(([, stack]) => stack))];
  assert.ok(begun.length > 0, stderr);
  const told = text.slice(text.search(/ STACKS | FINDINGS /));
  for (const stack of begun) assert.match(told, new RegExp(`\\b${stack}\\b`));
  assert.match(text, /is the lab still running\?/);
});
