// Drills over sockets on a bad way to the site: outages that hang, connections that never come about, slow answers, lost DNS packets.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { FactOf } from "../../src/journal/facts.ts";
import { parseJournal } from "../../src/journal/jsonl.ts";
import { judge } from "../../src/verdict/judge.ts";
import { runCommand, startLab } from "../support/lab-process.ts";
import { noBias, provenErrors } from "./landmarks.ts";
import { patientProbes, siteInFolder } from "./patient-site.ts";

const errors: number[] = [];

interface Trouble {
  readonly set: readonly string[];
  readonly speed?: number;
  /** The page probe as the drill file writes it. */
  readonly page?: string;
}

/** A whole drill of the shipped site that passes; its landmarks are checked against the lab's truth. The page samples during the fault. */
async function drillThrough(t: TestContext, trouble: Trouble) {
  // At this speed a machine that is busy for a moment loses many seconds: once more before the code is blamed.
  try {
    return await drillOnce(t, trouble);
  } catch (error) {
    t.diagnostic(`once more: ${(error as Error).message.split("\n", 1)[0]}`);
    return await drillOnce(t, trouble);
  }
}

async function drillOnce(t: TestContext, { set, speed = 30, page }: Trouble) {
  const { folder, file } = siteInFolder(patientProbes(page));
  const lab = await startLab(t, "--speed", String(speed), ...set.flatMap((one) => ["--set", one]));
  const drill = await runCommand(t, ["drill", file, "--out", folder], { env: lab.env }).ended;
  const { facts } = parseJournal(readFileSync(join(folder, "journal.jsonl"), "utf8"), "journal.jsonl");
  const report = judge(facts);
  // A machine that cannot send its samples in time says so, and then it is no pass.
  const isHeldUp = drill.stderr.includes("this machine was held up");
  assert.ok(report.outcome === "passed" || (isHeldUp && report.outcome === "inconclusive"), `${drill.stdout}\n${drill.stderr}`);
  errors.push(...provenErrors(facts, await lab.truths(), report));
  const accepted = facts.find((fact) => fact.kind === "fault.accepted");
  const restore = facts.find((fact) => fact.kind === "undo.requested");
  assert.ok(accepted && restore);
  const samples = facts.filter((fact): fact is FactOf<"sample"> => fact.kind === "sample");
  const during = samples.flatMap(({ probe, due, outcome }) =>
    probe === "page" && due > accepted.at && due < restore.at ? ["seen" in outcome ? outcome.seen : "missing"] : [],
  );
  return { samples, during };
}

const tally = (seen: readonly string[]) =>
  JSON.stringify(
    Object.groupBy(seen, (one) => one),
    (_, value) => (Array.isArray(value) ? value.length : value),
  );

test("an outage that hangs: connections are accepted and never answered", { timeout: 400_000 }, async (t) => {
  const { during } = await drillThrough(t, { set: ["web.hang=1"] });
  assert.ok(!during.some((seen) => seen.startsWith("alb-")), tally(during));
  assert.ok(during.filter((seen) => seen === "timeout").length > 20, tally(during));
});

test("an outage in which no connection comes about: packets are dropped", {
  timeout: 240_000,
  skip: process.platform !== "linux" && "only Linux drops what comes to a full queue",
}, async (t) => {
  const { during } = await drillThrough(t, { set: ["web.drop=1"] });
  assert.ok(!during.includes("alb-503"), tally(during));
  assert.ok(during.filter((seen) => seen === "timeout").length > 10, tally(during));
});

test("answers that take 2 s against samples every 0.25 s: sent on time all the same", { timeout: 240_000 }, async (t) => {
  const { samples } = await drillThrough(t, { set: ["web.latency=2000"], speed: 12, page: "{ every: 250ms, timeout: 6s }" });
  const pages = samples.filter(
    ({ probe, outcome }) => probe === "page" && ("missing" in outcome || ("path" in outcome && outcome.path === "/")),
  );
  const answered = pages.filter(({ outcome }) => "status" in outcome);
  const late = answered.filter(({ due, at }) => at - due >= 2_000).length;
  assert.ok(answered.length > 1_000 && late === answered.length, `${late} of ${answered.length} after 2 s`);
  // Open loop: every sample in its turn and due on time, however long the answers to the others took.
  const inTurn = pages.toSorted((a, b) => a.n - b.n);
  const start = inTurn[0]?.due ?? 0;
  inTurn.forEach(({ n, due }, index) => {
    assert.ok(n === index && Math.abs(due - start - n * 250) < 1e-3, `sample ${n} of ${index}`);
  });
  const missing = pages.length - pages.filter(({ outcome }) => "path" in outcome).length;
  assert.ok(missing < pages.length * 0.2, `${missing} of ${pages.length} samples are missing`);
});

test("5 % of the DNS packets lost: repeated, so that the drill passes", { timeout: 240_000 }, async (t) => {
  const { samples } = await drillThrough(t, { set: ["dns.loss=0.05"] });
  const dns = samples.filter(({ probe }) => probe === "authoritative" || probe === "recursive");
  const lost = dns.filter(({ outcome }) => "seen" in outcome && outcome.seen === "error").length;
  // Without repeating, 5 % would be.
  assert.ok(lost <= dns.length * 0.02, `${lost} of ${dns.length} questions without an answer`);
  const repeated = dns.filter(({ due, at }) => at - due >= 1_000).length;
  assert.ok(repeated >= dns.length * 0.02, `${repeated} of ${dns.length} questions took a second packet`);
});

test("over all of these drills the measured moments lean neither way", (t) => t.diagnostic(noBias(errors)));
