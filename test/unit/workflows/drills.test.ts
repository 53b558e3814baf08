// What the workflows that touch a site, and those beside them, promise: one at a time, limits within limits, evidence, approval, no account for forks.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EARLIER_MIN } from "../../../src/history/regression.ts";
import { readDrill } from "../../../src/read-drill.ts";
import { MINUTE } from "../../../src/time/units.ts";
import { EXAMPLES, type Job, jobOf, jobs, modeOf, OWN, ROOT, type Step } from "./files.ts";

const SITE = "failover-drill-reference-site";
const { deadlines } = readDrill(join(ROOT, "templates/failover-drill.yml"));
/** Of the drill's role, in seconds. */
const LONGEST_SESSION = Number(/MaxSessionDuration: (\d+)/.exec(readFileSync(join(ROOT, "templates/roles.yml"), "utf8"))?.[1]);

const expression = (text: string): string => `\${{ ${text} }}`;
const needs = ({ needs: given = [] }: Job): readonly string[] => (typeof given === "string" ? [given] : given);
const credentials = ({ steps }: Job): Step | undefined => steps.find(({ uses }) => uses?.startsWith("aws-actions/"));
const environment = (job: Job): string | undefined => (typeof job.environment === "string" ? job.environment : job.environment?.name);

const touching = jobs.filter(
  ({ job }) => credentials(job) !== undefined && job.steps.some((step) => ["drill", "sweep"].includes(modeOf(step) ?? "")),
);

test("there are jobs that touch a site in four workflows, and in their examples", () => {
  assert.equal(touching.length, 8);
});

for (const { file, job, at } of touching) {
  test(`${at}: one group of the site, never cancelled by the next`, () => {
    const { group = "", ...rest } = job.concurrency ?? {};
    assert.equal(group.replace(expression("matrix.site"), "reference-site"), SITE);
    assert.deepEqual(rest, { "cancel-in-progress": false });
    // A job that waits for its own workflow's group would wait for itself.
    assert.equal(file.workflow.concurrency, undefined);
  });

  test(`${at}: an environment that is no deployment, and nothing but reading and the role's token`, () => {
    assert.deepEqual(job.environment, { name: "failover-drill", deployment: false });
    assert.deepEqual(job.permissions, { contents: "read", "id-token": "write" });
  });

  test(`${at}: the account is guarded, and each limit leaves room for what comes after it`, () => {
    const given = credentials(job)?.with ?? {};
    assert.match(String(given["allowed-account-ids"]), /FAILOVER_DRILL_ACCOUNT|matrix\.account/);
    assert.match(String(given["role-session-name"]), /github\.run_id/);
    const own = job.steps.filter((step) => modeOf(step) !== undefined);
    const session = Number(given["role-duration-seconds"]) / 60;
    const limit = job["timeout-minutes"] as number;
    const stepLimits = own.map((step) => step["timeout-minutes"] ?? Number.POSITIVE_INFINITY);
    assert.ok(session > limit && session * 60 <= LONGEST_SESSION, `credentials of ${session} min, job of ${limit} min`);
    // The post step restores: as long as the drill itself may, and some minutes for what is around it.
    const post = deadlines.recovery / MINUTE;
    assert.ok(Math.max(...stepLimits) + (own.some((step) => modeOf(step) === "drill") ? post + 5 : 0) < limit, String(stepLimits));
    const together = Object.values(deadlines).reduce((sum, one) => sum + one, 0) / MINUTE;
    for (const step of own) if (modeOf(step) === "drill") assert.ok((step["timeout-minutes"] ?? 0) > together + 10, `${together} min`);
    // The drill judges the rest of the session by itself.
    for (const step of own)
      if (modeOf(step) === "drill") assert.match(step.env?.AWS_CREDENTIAL_EXPIRATION ?? "", /steps\.aws\.outputs\.aws-expiration/);
  });

  test(`${at}: a drill names account, region and restart timer, and its evidence is kept whatever happens`, () => {
    job.steps.forEach((step) => {
      if (modeOf(step) !== "drill") return;
      for (const input of ["account", "restart-timer"]) assert.match(String(step.with?.[input]), /^\$\{\{ (vars|matrix)\./, input);
      // Where a sweep looks for what a drill has left is where that drill was: in its file's region, with its role's rights.
      if (step.with?.region !== undefined) assert.equal(step.with.region, expression("matrix.region"));
      const files = job.steps.flatMap((one) => (modeOf(one) === undefined ? [] : [one.with?.["drill-file"]]));
      assert.deepEqual([...new Set(files)].length, 1);
      assert.ok(files[0] !== undefined);
      // By the step's own post step, which always runs; under a name of the site's own where the workflow has several.
      assert.equal(step.with?.artifact, file.name === "many-sites.yml" ? `failover-drill-${expression("matrix.site")}` : undefined);
      assert.ok(Number(step.with?.["retention-days"]) <= 90);
    });
  });
}

for (const file of [...OWN, ...EXAMPLES].filter(({ name }) => name === "many-sites.yml")) {
  test(`${file.path}: the merge finds each site's evidence in a folder of its own, also where there is only one`, () => {
    const fetched = jobOf(file, "merge").steps.find(({ uses }) => uses?.startsWith("actions/download-artifact@"));
    assert.deepEqual(fetched?.with, { pattern: "failover-drill-*", path: "reports" });
    // download-artifact makes no folder for a single artifact: a second one is always there, under a name that no site can have.
    const list = jobOf(file, "sites").steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    assert.equal(list?.with?.name, "failover-drill-0-sites");
    assert.match(jobOf(file, "merge").steps.at(-1)?.run ?? "", /reports\/failover-drill-\$name\/report\.json/);
  });
}

test("where the variables are not set, no job that needs them runs", () => {
  for (const { job, id, at } of touching) {
    assert.notEqual(id, "settings");
    const ready = /^needs\.(settings|plan)\.outputs\.ready == 'true'$|^needs\.sites\.outputs\.sites != ''$/;
    // The game day's drill needs the approval, which asks.
    assert.ok(ready.test(job.if ?? "") || needs(job).includes("approve"), at);
  }
});

for (const file of [...OWN, ...EXAMPLES].filter(({ name }) => name === "game-day.yml")) {
  test(`${file.path}: the drill is the approved plan and no other`, () => {
    const [plan, approve, drill] = [jobOf(file, "plan"), jobOf(file, "approve"), jobOf(file, "drill")];
    const inputs = (job: Job, mode: string) => job.steps.find((step) => modeOf(step) === mode)?.with ?? {};
    const { mode: _mode, live: _live, drift: _drift, ...planned } = inputs(plan, "plan");
    // What is kept, and for how long, is no part of a plan.
    const { approve: digest, "retention-days": _days, ...drilled } = inputs(drill, "drill");
    assert.deepEqual(drilled, planned);
    assert.equal(digest, expression("needs.plan.outputs.plan-digest"));
    assert.deepEqual(needs(drill), ["plan", "approve"]);
    assert.equal(drill.if, undefined);
    assert.equal(environment(approve), "failover-drill-approval");
    assert.deepEqual([approve.concurrency, approve.permissions, credentials(approve)], [undefined, {}, undefined]);
    assert.equal(environment(plan), "failover-drill-plan");
    assert.match(String(credentials(plan)?.with?.["role-to-assume"]), /PLAN_ROLE/);
  });
}

for (const file of [...OWN, ...EXAMPLES].filter(({ name }) => name === "template-gate.yml")) {
  test(`${file.path}: reports on every pull request, without credentials`, () => {
    assert.deepEqual(file.workflow.on, { pull_request: null });
    assert.doesNotMatch(file.text, /id-token|environment:|vars\.|secrets\./);
    const job = jobOf(file, "gate");
    assert.equal(job.if, undefined);
    assert.deepEqual(job.permissions, { contents: "read", "pull-requests": "write" });
  });
}

for (const { file, job, at } of jobs.filter(({ job }) => job.steps.some((step) => modeOf(step) === "history"))) {
  test(`${at}: runs also when the drill has died, without credentials of AWS`, () => {
    assert.match(job.if ?? "", /^always\(\) && /);
    assert.ok(needs(job).includes("drill"));
    assert.deepEqual([credentials(job), job.permissions?.["id-token"], job.permissions?.actions], [undefined, undefined, "read"]);
    const step = job.steps.find((one) => modeOf(one) === "history");
    assert.equal(step?.with?.["job-result"], expression("needs.drill.result"));
    assert.equal(step?.with?.issue === true, job.permissions?.issues === "write");
    const drill = jobOf(file, "drill").steps.find((one) => modeOf(one) === "drill");
    assert.ok(drill);
    assert.equal(step?.with?.artifact, drill.with?.artifact);
  });
}

for (const file of [...OWN, ...EXAMPLES].filter(({ name }) => ["scheduled-drill.yml", "many-sites.yml"].includes(name))) {
  test(`${file.path}: enough earlier drills are kept for a regression to be found, or for as long as one likes`, () => {
    const inputs = (job: string, mode: string) => jobOf(file, job).steps.find((step) => modeOf(step) === mode)?.with ?? {};
    const history = inputs("history", "history");
    const [, , dayOfMonth, , dayOfWeek] = file.workflow.on.schedule?.[0]?.cron.split(" ") ?? [];
    const days = dayOfMonth !== "*" ? 31 : dayOfWeek !== "*" ? 7 : 1;
    assert.equal(history.every, `${days}d`);
    const kept = Number(inputs("drill", "drill")["retention-days"]);
    assert.ok(
      kept > EARLIER_MIN * days || history["history-branch"] !== undefined,
      `${kept} days for ${EARLIER_MIN} drills, one in ${days}`,
    );
  });
}
