// The gate beyond single edits: slower but not broken, many edits at once, sides without a drill or a plan, what cannot be told.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { GateReport } from "../../src/gate/types.ts";
import { changesOf } from "../../src/gate/words.ts";
import { DRILL_FILE, openGates, shippedFiles, type TextFiles } from "../support/gated.ts";
import type { Edit } from "../support/shipped.ts";

const gates = openGates(12);
after(() => gates.close());

const base = shippedFiles();

const finding = (report: GateReport, check: string, metric?: string) =>
  report.findings.find((one) => one.check === check && one.metric === metric);
const blamedFor = (report: GateReport, check: string, metric?: string) =>
  changesOf(report, finding(report, check, metric)?.causedBy ?? []).map(({ subject, change }) => `${subject}: ${change}`);

/** Two rounds of the checkers more until the primary is back: slower, still within the objective. */
const slower: Edit = { file: "dns", from: /( {2}FailureThreshold:\n(?:.*\n)*? {4}Default: )3/, to: "$15" };

/** What a pull request has beside the edit that matters. */
const clutter: readonly Edit[] = [
  { file: "web", from: "Default: t4g.nano", to: "Default: t4g.small" },
  { file: "error-page", from: "RetentionInDays: 14", to: "RetentionInDays: 30" },
  { file: "load-balancer", from: "The load balancer.", to: "Our load balancer." },
  { file: "network", from: '"HTTP from anywhere"', to: '"HTTP from all"' },
  { file: "dns", from: "- { Key: Name, Value: !Ref SiteName }", to: '- { Key: Name, Value: "the site" }' },
  { file: "error-page", from: "Please try again in a few minutes.", to: "Please come back later." },
];

test("a metric that gets worse by more than is allowed fails although every drill passes", async () => {
  const report = await gates.gate(base, shippedFiles([slower]));
  assert.equal(report.outcome, "failed", report.sentence);
  assert.equal(finding(report, "drill-passes")?.ruling, "held");
  assert.ok(report.findings.some(({ check, ruling }) => check === "not-worse" && ruling === "deviated"));
  const worse = report.findings.find(({ check, ruling }) => check === "not-worse" && ruling === "deviated");
  assert.deepEqual(
    changesOf(report, worse?.causedBy ?? []).map(({ subject }) => subject),
    ["default of parameter FailureThreshold"],
  );
  const allowed = await gates.gate(base, shippedFiles([slower]), { allowedWorse: 5 });
  assert.equal(allowed.outcome, "passed", allowed.sentence);
});

test("the edit to blame is found among many", async () => {
  const edits: Edit[] = [...clutter, { file: "web", from: /^ *systemctl enable httpd\n/, to: "" }];
  const report = await gates.gate(base, shippedFiles(edits));
  assert.equal(report.outcome, "failed", report.sentence);
  assert.ok(report.changes.length >= 7);
  const blamed = blamedFor(report, "drill-passes");
  assert.ok(blamed.length > 0);
  assert.ok(
    blamed.every((one) => one.endsWith("- systemctl enable httpd")),
    blamed.join("\n"),
  );
});

test("two edits that fail only together are both to blame, and nothing else is", async () => {
  const edits: Edit[] = [
    ...clutter,
    { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" },
    { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
  ];
  const report = await gates.gate(base, shippedFiles(edits));
  assert.equal(report.head.failsOver, false);
  const blamed = blamedFor(report, "drill-passes");
  assert.equal(blamed.length, 2, blamed.join("\n"));
  assert.match(blamed[0] ?? "", /^RecordSets\.0\.HealthCheckId of Records \(.*\): !Ref HealthCheck → nothing$/);
  assert.match(blamed[1] ?? "", /^RecordSets\.0\.AliasTarget\.EvaluateTargetHealth of Records \(.*\): !Ref EvaluateTargetHealth → false$/);
});

test("a parameter and all that came with it are one cause", async () => {
  const edits: Edit[] = [
    { file: "dns", from: /^Parameters:\n/, to: "Parameters:\n  Threshold:\n    Type: Number\n    Default: 10\n" },
    { file: "dns", from: "FailureThreshold: !Ref FailureThreshold", to: "FailureThreshold: !Ref Threshold" },
  ];
  const report = await gates.gate(base, shippedFiles(edits));
  assert.equal(report.outcome, "failed");
  assert.deepEqual(blamedFor(report, "objective-met", "recovery"), [
    'parameter Threshold: nothing → {"Type":"Number","Default":10}',
    "HealthCheckConfig.FailureThreshold of HealthCheck (AWS::Route53::HealthCheck): !Ref FailureThreshold → !Ref Threshold",
  ]);
});

test("the drill itself asks for less: told, and what it no longer proves is inconclusive", async () => {
  const one = await gates.gate(base, shippedFiles([{ file: "failover-drill", from: "instances: all", to: "instances: one" }]));
  assert.equal(one.outcome, "inconclusive", one.sentence);
  assert.ok(one.lets);
  assert.match(one.loosened.join("\n"), /the fault is another: .*2 of 2.*1 of 2/);
  assert.match(blamedFor(one, "failover-proven").join("\n"), /instances: all → one/);
  const strict = await gates.gate(base, shippedFiles([{ file: "failover-drill", from: "instances: all", to: "instances: one" }]), {
    failOnInconclusive: true,
  });
  assert.equal(strict.lets, false);
  const longer = await gates.gate(base, shippedFiles([{ file: "failover-drill", from: "recovery: 5m", to: "recovery: 9m" }]));
  assert.equal(longer.outcome, "passed", longer.sentence);
  assert.match(longer.loosened.join("\n"), /objective for the time to recover is longer: 300\.0 s → 540\.0 s/);
  assert.deepEqual(longer.changes[0]?.does, longer.loosened);
});

test("with too few rehearsals nobody can tell, and the gate says so", async () => {
  const report = await gates.gate(base, shippedFiles([slower]), { seeds: 1 });
  assert.equal(report.outcome, "inconclusive", report.sentence);
  assert.match(report.sentence, /^Too few rehearsals measured/);
});

test("nothing changed: passes at once", async () => {
  const report = await gates.gate(base, shippedFiles());
  assert.equal(report.outcome, "passed");
  assert.equal(report.sentence, "No template and no drill file changed: nothing to rehearse.");
  assert.equal(report.rehearsed.seeds, 0);
});

test("base has no drill yet: head is judged by itself", async () => {
  const good = await gates.gate(new Map([["templates/dns.yml", base.get("templates/dns.yml") as string]]), base);
  assert.equal(good.outcome, "passed", good.sentence);
  assert.match(good.sentence, /base has no drill yet/);
  assert.equal(good.base.state, "absent");
  assert.deepEqual(good.changes, []);
  const bad = await gates.gate(new Map(), shippedFiles([{ file: "web", from: /^ *systemctl enable httpd\n/, to: "" }]));
  assert.equal(bad.outcome, "failed");
  assert.match(finding(bad, "drill-passes")?.details.join("\n") ?? "", /never enables it.*web\.yml:\d+/);
});

test("head has taken the drill away", async () => {
  const report = await gates.gate(base, new Map());
  assert.equal(report.outcome, "inconclusive");
  assert.ok(report.lets);
  assert.match(report.sentence, /drill file is gone/);
});

test("base makes no plan: head is judged by itself, and what was wrong is told", async () => {
  const broken = with_(base, "templates/dns.yml", (text) => text.replace("Resources:", "Resource:"));
  const report = await gates.gate(broken, base);
  assert.equal(report.outcome, "passed", report.sentence);
  assert.equal(report.base.state, "unreadable");
  assert.match(report.base.problems[0]?.what ?? "", /Resource/);
  assert.ok(report.changes.length > 0);
});

test("head makes no plan: fails, with every problem and the edits to blame", async () => {
  const edits: Edit[] = [
    ...clutter,
    { file: "load-balancer", from: "TargetGroupArn: !Ref TargetGroup", to: "TargetGroupArn: !Ref TargetGruop" },
  ];
  const report = await gates.gate(base, shippedFiles(edits));
  assert.equal(report.outcome, "failed");
  assert.match(finding(report, "templates-plan")?.details[0] ?? "", /load-balancer\.yml:\d+.*TargetGruop/);
  assert.match(blamedFor(report, "templates-plan").join("\n"), /TargetGroupArn of Listener/);
  assert.equal(blamedFor(report, "templates-plan").length, 1);

  const syntax = await gates.gate(
    base,
    with_(base, "templates/dns.yml", (text) => text.replace("Resources:", "Resources: [")),
  );
  assert.equal(syntax.outcome, "failed");
  assert.equal(syntax.head.problems[0]?.place?.file, "templates/dns.yml");
  assert.deepEqual(blamedFor(syntax, "templates-plan"), ["file templates/dns.yml: makes no sense as YAML any more"]);
});

test("a site that is as broken as before fails, and no edit is blamed", async () => {
  const broken: Edit = { file: "web", from: /^ *systemctl enable httpd\n/, to: "" };
  const report = await gates.gate(shippedFiles([broken]), shippedFiles([broken, ...clutter]));
  assert.equal(report.outcome, "failed");
  assert.deepEqual(finding(report, "drill-passes")?.causedBy, []);
  assert.match(finding(report, "drill-passes")?.details.join("\n") ?? "", /on base 12 of 12 did not pass/);
});

test("a template under another name is compared with what it was", async () => {
  const text = base.get("templates/dns.yml") as string;
  const head = new Map(base).set("templates/names.yml", text);
  head.delete("templates/dns.yml");
  head.set(DRILL_FILE, (base.get(DRILL_FILE) as string).replace("template: dns.yml", "template: names.yml"));
  const report = await gates.gate(base, head);
  assert.equal(report.outcome, "passed");
  assert.match(report.rehearsed.skipped ?? "", /only descriptions/);
});

test("the same report twice, byte for byte", async () => {
  const head = shippedFiles([slower, ...clutter]);
  const [once, again] = [await gates.gate(base, head), await gates.gate(base, head)];
  assert.equal(JSON.stringify(once), JSON.stringify(again));
});

function with_(files: TextFiles, file: string, change: (text: string) => string): TextFiles {
  const text = files.get(file) as string;
  assert.notEqual(change(text), text);
  return new Map(files).set(file, change(text));
}
