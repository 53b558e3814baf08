// Enforcement proves a policy: a whole rehearsed drill runs under a role with just these rights, and needs every one of them.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createJournal } from "../../../src/journal/journal.ts";
import { createLab } from "../../../src/lab/create-lab.ts";
import { seedRestartRole } from "../../../src/lab/iam/restart-role.ts";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import { labNet } from "../../../src/lab/net.ts";
import { seedHostedZone } from "../../../src/lab/route53/hosted-zones.ts";
import { labAws } from "../../../src/lab/send.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { shippedPlan } from "../../support/shipped.ts";
import { START } from "../ec2/support.ts";
import { allow, makeRole, sessionOf } from "./support.ts";

const runInline = createInlineRunner();
after(() => runInline.close());
// Without the simulator, which would name everything at once: here each right is to be missed where it is needed.
const shipped = shippedPlan();
const plan = { ...shipped, safety: { ...shipped.safety, permissions: "dry-run" } } as const;

/** The verdict, and every action that was refused. */
async function drillWith(actions: readonly string[]): Promise<{ readonly verdict: string; readonly refused: readonly string[] }> {
  const clock = createVirtualClock(START);
  const random = createRandom("1");
  const lab = createLab({
    clock,
    random: random.fork("lab"),
    profile: "calm",
    account: "000000000000",
    region: plan.region,
    runInline,
    enforceIam: true,
  });
  seedHostedZone(lab, { name: plan.watch.hostedZone.name ?? "example.com" });
  seedRestartRole(lab, { role: "failover-drill-restart-timer", optInTag: plan.limits.optInTag });
  const journal = createJournal(clock);
  await clock.drive(async () => {
    await makeRole(lab, "drill", [allow(actions)], { properties: { MaxSessionDuration: 43_200 } });
    const world = {
      name: "rehearsal",
      clock,
      random: random.fork("engine"),
      aws: labAws(lab, sessionOf(lab, "drill")),
      net: labNet(lab),
      credentialsEnd: async () => undefined,
    } as const;
    await run({ plan, world, journal, drill: "drill-1", version: "0", seed: "1", conditions: "calm", repeat: "" });
  });
  const refused = JSON.stringify(journal.facts).match(/not authorized to perform: [\w:]+/g) ?? [];
  return { verdict: judge(journal.facts).outcome, refused: [...new Set(refused.map((text) => text.replace(/.*: /, "")))].sort() };
}

/** Adds what is refused until nothing is: the rights that a drill needs. */
async function rightsNeeded(): Promise<readonly string[]> {
  const rights = new Set(["sts:GetCallerIdentity"]);
  for (let round = 0; round < 40; round++) {
    const { verdict, refused } = await drillWith([...rights]);
    if (verdict === "passed" && refused.length === 0) return [...rights];
    assert.ok(
      refused.some((action) => !rights.has(action)),
      `${verdict}, refused: ${refused.join(", ")}`,
    );
    for (const action of refused) rights.add(action);
  }
  assert.fail("no end of refusals");
}

test("refusals name the rights one after another until the drill passes, and each of those is needed", async () => {
  const rights = (await rightsNeeded()).filter((action) => action !== "sts:GetCallerIdentity");
  for (const expected of [
    "cloudformation:CreateChangeSet",
    "ec2:StopInstances",
    "ec2:StartInstances",
    "elasticloadbalancing:DescribeTargetHealth",
  ]) {
    assert.ok(rights.includes(expected), `${expected} in ${rights.join(", ")}`);
  }
  for (const without of rights) {
    const { verdict, refused } = await drillWith(rights.filter((action) => action !== without));
    assert.ok(refused.includes(without), `without ${without}: ${verdict}, refused: ${refused.join(", ")}`);
  }
});
