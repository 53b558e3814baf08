// The whole drill over sockets: this program's process against the lab's process, as a user runs them.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { parseJournal } from "../../src/journal/jsonl.ts";
import { judge } from "../../src/verdict/judge.ts";
import { runCommand, startLab } from "../support/lab-process.ts";
import { provenErrors } from "./landmarks.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "failover-drill-sockets-"));
const journalOf = (out: string) => parseJournal(readFileSync(join(out, "journal.jsonl"), "utf8"), "journal.jsonl").facts;

test("the drill of the shipped site passes at speed 30, its landmarks agree with the lab's truth, and teardown leaves nothing", {
  timeout: 240_000,
}, async (t) => {
  const lab = await startLab(t, "--speed", "30", "--seed", "11");
  const before = await lab.lab<Record<string, Record<string, object>>>("/_lab/state");
  const out = folder();
  const drill = await runCommand(t, ["drill", "--out", out], { env: lab.env }).ended;
  assert.equal(drill.code, 0, `${drill.stdout}\n${drill.stderr}`);
  const report = judge(journalOf(out));
  assert.equal(report.outcome, "passed");

  provenErrors(journalOf(out), await lab.truths(), report);
  // The client that stayed connected met the dead site, and had the site back before or after DNS.
  const kept = journalOf(out).flatMap((fact) =>
    fact.kind === "sample" && fact.probe === "keep-alive" && "seen" in fact.outcome ? [fact.outcome] : [],
  );
  assert.ok(kept.some(({ seen }) => seen === "alb-503") && kept.at(-1)?.seen === "primary", JSON.stringify(kept.map(({ seen }) => seen)));
  assert.match(report.steps[2]?.proof ?? "", /a client that stayed connected saw errors after .* got the site back after /);

  const teardown = await runCommand(t, ["teardown", "--yes", "--out", out], { env: lab.env }).ended;
  assert.equal(teardown.code, 0, `${teardown.stdout}\n${teardown.stderr}`);
  const left = await lab.lab<Record<string, Record<string, object>>>("/_lab/state");
  assert.deepEqual(Object.keys(left.cloudformation?.stacksByName ?? {}), []);
  for (const [service, things] of [
    ["ec2", "vpcs"],
    ["elb", "loadBalancers"],
    ["route53", "healthChecks"],
    ["s3", "buckets"],
    ["lambda", "functions"],
    // The restart timer's own is there from the beginning.
    ["iam", "roles"],
    ["scheduler", "schedules"],
  ] as const)
    assert.deepEqual(Object.keys(left[service]?.[things] ?? {}), Object.keys(before[service]?.[things] ?? {}), `${service} ${things}`);
  const { stderr, code } = await lab.stop();
  assert.equal(code, 0);
  assert.equal(stderr, "");
});

const set = (...conditions: readonly string[]) => conditions.flatMap((condition) => ["--set", condition]);

test("it passes too where every host is a port of 127.0.0.1 and calls are throttled, fail and break off", {
  timeout: 240_000,
}, async (t) => {
  const adverse = set("api.throttle=0.3", "api.failure=0.05", "api.reset=0.02");
  const lab = await startLab(t, "--speed", "30", "--one-address", ...adverse);
  assert.equal(lab.ready.web.mode, "one-address");
  const out = folder();
  const drill = await runCommand(t, ["drill", "--out", out, "--seed", "3"], { env: lab.env }).ended;
  assert.equal(drill.code, 0, `${drill.stdout}\n${drill.stderr}`);
  const facts = journalOf(out);
  provenErrors(facts, await lab.truths(), judge(facts));
  const retries = facts.filter(({ kind }) => kind === "aws.retry");
  assert.ok(retries.length > 10, `${retries.length} retries in the journal`);
});

/** Settles when the drill has stopped the instances. */
async function faultAccepted(t: TestContext, running: ReturnType<typeof runCommand>): Promise<void> {
  assert(running.child.stdout && running.child.stderr);
  let text = "";
  const seen = Promise.withResolvers<void>();
  const look = (chunk: string) => {
    text += chunk;
    if (text.includes("FAULT accepted")) seen.resolve();
  };
  running.child.stdout.on("data", look);
  running.child.stderr.on("data", look);
  t.signal.addEventListener("abort", () => seen.reject(t.signal.reason));
  await Promise.race([
    seen.promise,
    running.ended.then(({ code }) => assert.fail(`the drill ended with ${code} before its fault:\n${text}`)),
  ]);
}

test("a lab killed in mid-drill ends the drill errored, naming first what it could not restore", { timeout: 240_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const out = folder();
  const drill = runCommand(t, ["drill", "--out", out], { env: lab.env });
  await faultAccepted(t, drill);
  const instances = (await lab.truths())
    .filter(({ what, detail }) => what === "instance.state" && detail === "running")
    .map(({ subject }) => subject);
  assert.equal(instances.length, 2);
  lab.child.kill("SIGKILL");
  const { code, stdout } = await drill.ended;
  assert.equal(code, 5, stdout);
  const report = judge(journalOf(out));
  assert.equal(report.outcome, "errored");
  const findings = stdout.slice(stdout.indexOf("FINDINGS"));
  const first = findings.split("\n").slice(1, 4).join(" ");
  for (const id of instances) assert.ok(first.includes(id), `${id} in the first finding:\n${findings}`);
  assert.match(findings, /aws ec2 start-instances/);
  assert.ok(
    instances.every((id) => report.sentence.includes(id)),
    report.sentence,
  );
  assert.ok(existsSync(join(out, "summary.md")));
});

test("Ctrl-C in mid-drill starts the instances again and says so", { timeout: 240_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const drill = runCommand(t, ["drill", "--out", folder()], { env: lab.env });
  await faultAccepted(t, drill);
  drill.child.kill("SIGINT");
  const { code, stdout, stderr } = await drill.ended;
  assert.equal(code, 130, `${stdout}\n${stderr}`);
  const states = new Map((await lab.truths()).flatMap((truth) => (truth.what === "instance.state" ? [[truth.subject, truth.detail]] : [])));
  assert.deepEqual([...states.values()], ["running", "running"]);
});
