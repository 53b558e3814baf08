// The AWS command line, version 1 and 2, against the lab: package, deploy, stop, start, look, empty and delete, while dig and curl watch.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { type LabProcess, startLab } from "../support/lab-process.ts";
import { awsCli, curl, dig, knowsEndpointVariable, missing, outputOf, outsideEnvironment, runProgram, until } from "../support/outside.ts";
import { visitor } from "./visitor.ts";

const SITE = "www.example.com";
/** Bytes; the CLI sends, fetches and copies 8 MiB and more in parts. */
const LARGE = 20 * 2 ** 20;
const ROOT = "test/outside/site.yml";
const programs = { dig: dig(), curl: curl() };

/** The CLI in this lab: `text` is what it prints, `json` that parsed. */
function cli(program: string, lab: LabProcess, signal: AbortSignal) {
  // Versions 2 before 2.13 do not know AWS_ENDPOINT_URL.
  const there = ["--endpoint-url", lab.ready.endpoint];
  const options = { env: outsideEnvironment(lab.env), signal };
  const text = (...args: readonly string[]) => outputOf(program, [...args, ...there], options);
  return {
    text,
    // biome-ignore lint/suspicious/noExplicitAny: answers of a program whose shapes the assertions check
    json: async (...args: readonly string[]): Promise<any> => JSON.parse(await text(...args, "--output", "json")),
    fails: async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await runProgram(program, [...args, ...there], options);
      assert.notEqual(code, 0, `${args.join(" ")} was to fail\n${stdout}`);
      return stderr;
    },
  };
}

type Cli = ReturnType<typeof cli>;

/** The templates in a bucket and the root that names them there; as `package` does it, or by hand for CLIs whose `package` knows no endpoint. */
async function packageSite(aws: Cli, program: string, packaged: string): Promise<void> {
  await aws.text("s3", "mb", "s3://artifacts");
  if (knowsEndpointVariable(program)) {
    const files = ["--template-file", ROOT, "--output-template-file", packaged];
    await aws.text("cloudformation", "package", "--s3-bucket", "artifacts", ...files);
  } else {
    await aws.text("s3", "cp", "templates", "s3://artifacts", "--recursive", "--exclude", "failover-drill.yml");
    const address = "https://s3.ap-northeast-1.amazonaws.com/artifacts/";
    writeFileSync(packaged, readFileSync(ROOT, "utf8").replaceAll("../../templates/", address));
  }
  assert.equal((await aws.text("s3", "ls", "s3://artifacts")).trim().split("\n").length, 6);
}

async function deploySite(aws: Cli, program: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const packaged = join(folder, "packaged.yml");
  await packageSite(aws, program, packaged);
  const said = await aws.text(
    ...["cloudformation", "deploy", "--stack-name", "site", "--template-file", packaged],
    ...["--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    ...["--parameter-overrides", "HostedZoneName=example.com", `SiteName=${SITE}`],
  );
  assert.match(said, /Successfully created\/updated stack - site/);
  const { Stacks } = await aws.json("cloudformation", "describe-stacks", "--stack-name", "site");
  assert.equal(Stacks[0].StackStatus, "CREATE_COMPLETE");
  return Object.fromEntries(Stacks[0].Outputs.map(({ OutputKey, OutputValue }: Record<string, string>) => [OutputKey, OutputValue]));
}

/** A template that stands alone, twice: the second time there is nothing to do. */
async function deployTwice(aws: Cli): Promise<void> {
  const deploy = ["cloudformation", "deploy", "--stack-name", "network", "--template-file", "templates/network.yml"];
  assert.match(await aws.text(...deploy, "--no-execute-changeset"), /describe-change-set/);
  const [{ ChangeSetName }] = (await aws.json("cloudformation", "list-change-sets", "--stack-name", "network")).Summaries;
  const named = ["--stack-name", "network", "--change-set-name", ChangeSetName];
  const { Changes } = await aws.json("cloudformation", "describe-change-set", ...named);
  assert.deepEqual(
    new Set(Changes.map((change: { ResourceChange: { Action: string } }) => change.ResourceChange.Action)),
    new Set(["Add"]),
  );
  await aws.text("cloudformation", "execute-change-set", ...named);
  const status = ["cloudformation", "describe-stacks", "--stack-name", "network", "--query", "Stacks[0].StackStatus", "--output", "text"];
  await until(
    "network",
    () => aws.text(...status),
    (seen) => seen.trim() === "CREATE_COMPLETE",
  );
  assert.match(await aws.text(...deploy, "--no-fail-on-empty-changeset"), /No changes to deploy/);
  await aws.text("cloudformation", "delete-stack", "--stack-name", "network");
  const gone = async () => (await aws.json("cloudformation", "list-stacks", "--stack-status-filter", "DELETE_COMPLETE")).StackSummaries;
  await until("no network", gone, (seen) => seen.some(({ StackName }: { StackName: string }) => StackName === "network"));
  assert.match(await aws.fails("cloudformation", "describe-stacks", "--stack-name", "network"), /Stack with id network does not exist/);
}

async function objects(aws: Cli, folder: string): Promise<void> {
  const here = join(folder, "here");
  const back = join(folder, "back");
  mkdirSync(join(here, "deep"), { recursive: true });
  writeFileSync(join(here, "page ü.html"), "<p>one & two</p>\n");
  writeFileSync(join(here, "empty"), "");
  writeFileSync(join(here, "deep", "large.bin"), Buffer.alloc(LARGE, "failover"));
  await aws.text("s3", "mb", "s3://things.example.com");
  await aws.text("s3", "sync", here, "s3://things.example.com/in");
  assert.equal((await aws.text("s3", "sync", here, "s3://things.example.com/in")).trim(), "", "nothing to do the second time");
  assert.match(
    await aws.text("s3", "ls", "s3://things.example.com", "--recursive"),
    new RegExp(` ${LARGE} in/deep/large\\.bin\n.* 0 in/empty\n.* 17 in/page ü\\.html`),
  );
  assert.match(await aws.text("s3", "ls", "s3://things.example.com/in/"), /PRE deep\/\n.* empty\n/);
  await aws.text("s3", "cp", "s3://things.example.com/in", back, "--recursive", "--quiet");
  for (const file of ["page ü.html", "empty", "deep/large.bin"])
    assert.ok(readFileSync(join(here, file)).equals(readFileSync(join(back, file))), `${file} came back as it was`);
  await movedAndCopied(aws, join(here, "deep", "large.bin"), join(folder, "moved.bin"));
  assert.match(await aws.fails("s3", "rb", "s3://things.example.com"), /BucketNotEmpty/);
  await aws.text("s3", "rm", "s3://things.example.com", "--recursive");
  assert.equal(await aws.text("s3", "ls", "s3://things.example.com"), "");
  await aws.text("s3", "rb", "s3://things.example.com");
  assert.match(await aws.fails("s3", "ls", "s3://things.example.com"), /NoSuchBucket/);
}

/** Within the bucket S3 copies by itself: the large one part by part. */
async function movedAndCopied(aws: Cli, source: string, moved: string): Promise<void> {
  const bucket = "things.example.com";
  await aws.text("s3", "cp", source, `s3://${bucket}/copy.bin`, "--content-type", "application/x-large", "--metadata", "origin=here");
  const head = (key: string) => aws.json("s3api", "head-object", "--bucket", bucket, "--key", key);
  const { ContentLength, ContentType, Metadata } = await head("copy.bin");
  assert.deepEqual([ContentLength, ContentType, Metadata], [LARGE, "application/x-large", { origin: "here" }]);
  await aws.text("s3", "mv", `s3://${bucket}/copy.bin`, `s3://${bucket}/moved.bin`);
  assert.match(await aws.fails("s3api", "head-object", "--bucket", bucket, "--key", "copy.bin"), /404/);
  // What version 1 copies in parts loses its metadata: it takes none along (https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html).
  assert.match((await head("moved.bin")).ETag, /^"[0-9a-f]{32}-3"$/);
  await aws.text("s3", "mv", `s3://${bucket}/moved.bin`, moved);
  assert.ok(readFileSync(source).equals(readFileSync(moved)), "moved back as it was");
  await aws.text("s3", "mv", `s3://${bucket}/in/page ü.html`, `s3://${bucket}/in/page.html`);
  const keys = await aws.json("s3api", "list-objects", "--bucket", bucket, "--prefix", "in/p", "--query", "Contents[].Key");
  assert.deepEqual(keys, ["in/page.html"]);
  const upload = ["--bucket", bucket, "--key", "half.bin"];
  const { UploadId } = await aws.json("s3api", "create-multipart-upload", ...upload);
  const part = ["--upload-id", UploadId, "--part-number", "1", "--body", "package.json"];
  await aws.json("s3api", "upload-part", ...upload, ...part);
  const { Parts } = await aws.json("s3api", "list-parts", ...upload, "--upload-id", UploadId);
  assert.deepEqual(
    Parts.map(({ PartNumber }: { PartNumber: number }) => PartNumber),
    [1],
  );
  await aws.text("s3api", "abort-multipart-upload", ...upload, "--upload-id", UploadId);
  assert.match(await aws.fails("s3api", "list-parts", ...upload, "--upload-id", UploadId), /NoSuchUpload/);
}

async function records(aws: Cli): Promise<void> {
  const { HostedZones } = await aws.json("route53", "list-hosted-zones-by-name", "--dns-name", "example.com");
  const zone = HostedZones[0].Id;
  const change = (Action: string) => {
    const record = { Name: "cli.example.com", Type: "TXT", TTL: 60, ResourceRecords: [{ Value: '"a b" "c"' }] };
    const batch = JSON.stringify({ Changes: [{ Action, ResourceRecordSet: record }] });
    return aws.json("route53", "change-resource-record-sets", "--hosted-zone-id", zone, "--change-batch", batch);
  };
  const { ChangeInfo } = await change("CREATE");
  assert.equal(ChangeInfo.Status, "PENDING");
  await aws.text("route53", "wait", "resource-record-sets-changed", "--id", ChangeInfo.Id);
  assert.equal((await aws.json("route53", "get-change", "--id", ChangeInfo.Id)).ChangeInfo.Status, "INSYNC");
  assert.match(
    await aws.fails("route53", "change-resource-record-sets", "--hosted-zone-id", zone, "--change-batch", '{"Changes":[]}'),
    /./,
  );
  await change("DELETE");
}

async function stateOfTargets(aws: Cli, group = ""): Promise<readonly string[]> {
  const { TargetHealthDescriptions } = await aws.json("elbv2", "describe-target-health", "--target-group-arn", group);
  return TargetHealthDescriptions.map(({ TargetHealth }: { TargetHealth: { State: string } }) => TargetHealth.State);
}

async function checkersUp(aws: Cli, check = ""): Promise<number> {
  const { HealthCheckObservations } = await aws.json("route53", "get-health-check-status", "--health-check-id", check);
  return HealthCheckObservations.filter((one: { StatusReport: { Status: string } }) => one.StatusReport.Status.startsWith("Success"))
    .length;
}

async function whole(t: TestContext, program: string, tools: { dig: string; curl: string }): Promise<void> {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const aws = cli(program, lab, t.signal);
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-cli-"));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.equal((await aws.json("sts", "get-caller-identity")).Account, "000000000000");

  // The waiters of the CLI look every 15 or 30 s, so what can is done meanwhile.
  const [site] = await Promise.all([deploySite(aws, program, folder), deployTwice(aws), objects(aws, folder), records(aws)]);
  const { FirstInstanceId = "", SecondInstanceId = "", TargetGroupArn, HealthCheckId } = site;
  const instances = [FirstInstanceId, SecondInstanceId];
  const see = visitor(lab, tools, t.signal);
  await see.sees(SITE, "primary");
  const primary = await see.ask("example.com", SITE);
  await until(
    "targets",
    () => stateOfTargets(aws, TargetGroupArn),
    (states) => states.join() === "healthy,healthy",
  );

  const { StoppingInstances } = await aws.json("ec2", "stop-instances", "--instance-ids", ...instances);
  assert.deepEqual(
    new Set(StoppingInstances.map((one: { CurrentState: { Name: string } }) => one.CurrentState.Name)),
    new Set(["stopping"]),
  );
  await Promise.all([aws.text("ec2", "wait", "instance-stopped", "--instance-ids", ...instances), see.sees(SITE, "error page")]);
  const secondary = await see.ask("example.com", SITE);
  assert.ok(secondary.length > 0 && secondary.every((address) => !primary.includes(address)), "another answer");
  assert.deepEqual(await stateOfTargets(aws, TargetGroupArn), ["unused", "unused"]);
  await until(
    "checkers",
    () => checkersUp(aws, HealthCheckId),
    (up) => up === 0,
  );
  const { HealthCheckObservations: reasons } = await aws.json(
    ...["route53", "get-health-check-last-failure-reason", "--health-check-id", HealthCheckId ?? ""],
  );
  assert.match(reasons[0].StatusReport.Status, /Failure: HTTP Status Code 50[34]/);

  await aws.text("ec2", "start-instances", "--instance-ids", ...instances);
  await Promise.all([aws.text("ec2", "wait", "instance-running", "--instance-ids", ...instances), see.sees(SITE, "primary")]);
  assert.deepEqual(new Set(await see.ask("example.com", SITE)), new Set(primary));
  await until(
    "targets",
    () => stateOfTargets(aws, TargetGroupArn),
    (states) => states.join() === "healthy,healthy",
  );
  assert.ok((await checkersUp(aws, HealthCheckId)) > 0);

  await aws.text("s3", "rm", `s3://${SITE}`, "--recursive");
  await aws.text("cloudformation", "delete-stack", "--stack-name", "site");
  await Promise.all([
    aws.text("cloudformation", "wait", "stack-delete-complete", "--stack-name", "site"),
    aws.text("s3", "rb", "s3://artifacts", "--force"),
  ]);
  assert.deepEqual((await aws.json("cloudformation", "describe-stacks")).Stacks, []);
  assert.equal(await aws.text("s3", "ls"), "");
  const { Reservations } = await aws.json(
    "ec2",
    "describe-instances",
    "--filters",
    "Name=instance-state-name,Values=running,stopped,stopping",
  );
  assert.deepEqual(Reservations, []);
  const { code, stderr } = await lab.stop();
  assert.deepEqual([code, stderr], [0, ""]);
}

describe("the AWS command line", { concurrency: true }, () => {
  for (const major of [1, 2] as const) {
    const program = awsCli(major);
    const { dig: digProgram, curl: curlProgram } = programs;
    const skip = missing({ [`AWS CLI ${major}`]: program, ...programs });
    test(`version ${major} deploys, stops, starts, empties and deletes the site`, { skip, timeout: 400_000 }, (t) =>
      whole(t, program ?? "", { dig: digProgram ?? "", curl: curlProgram ?? "" }),
    );
  }
});
