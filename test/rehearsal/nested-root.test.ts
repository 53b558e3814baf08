// A root stack of six nested ones, its error page written by a Python function: deployed and drilled as it is, whoever put the templates into S3.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { loadDrillFile } from "../../src/drill-file/load.ts";
import { DrillError, type Problem } from "../../src/errors.ts";
import { createJournal } from "../../src/journal/journal.ts";
import { seedTemplate } from "../../src/lab/cloudformation/template-url.ts";
import { findPython } from "../../src/lab/lambda/runner/find-python.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { labResourceTypes } from "../../src/lab/resource-types.ts";
import { makePlan, type PlanResult } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/types.ts";
import { rehearse } from "../../src/rehearse.ts";
import { run } from "../../src/run.ts";
import { parseTemplate } from "../../src/template/parse.ts";
import { judge } from "../../src/verdict/judge.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";

const skip = (await findPython()) === undefined ? "no python3 on this machine" : false;
const runInline = createInlineRunner();
after(() => runInline.close());

const FOLDER = new URL("../fixtures/nested-root/", import.meta.url);
const CHILDREN = ["network", "endpoint", "web", "load-balancer", "error-page", "dns"];

/** The fixture's files by name. */
function fixture(): Map<string, string> {
  return new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));
}

function planOf(files: ReadonlyMap<string, string>): PlanResult {
  const loaded = loadDrillFile(files.get("failover-drill.yml") ?? "", "failover-drill.yml");
  if (!loaded.ok) throw new DrillError(loaded.problems);
  const root = parseTemplate(files.get("root.yml") ?? "", "root.yml");
  if (!root.ok) throw new DrillError(root.problems);
  return makePlan({
    drillFile: loaded.drillFile,
    drillFilePath: "failover-drill.yml",
    place: loaded.place,
    templates: new Map([["root", root.parsed]]),
    types: labResourceTypes,
    readFile: (path) => files.get(path),
  });
}

function goodPlan(files: ReadonlyMap<string, string>): Plan {
  const result = planOf(files);
  if (!result.ok) throw new DrillError(result.problems);
  return result.plan;
}

function problemsOf(files: ReadonlyMap<string, string>): readonly Problem[] {
  const result = planOf(files);
  return result.ok ? assert.fail("there is a plan") : result.problems;
}

/** As `aws cloudformation package` leaves a root: each TemplateURL an object named by its content, which it has uploaded. */
function packagedFixture(bucket: string): Map<string, string> {
  const files = fixture();
  let root = files.get("root.yml") ?? "";
  for (const child of CHILDREN) {
    const text = files.get(`${child}.yml`) ?? "";
    const name = `${createHash("md5").update(text).digest("hex")}.template`;
    root = root.replace(
      new RegExp(`TemplateURL: (\\./)?${child}\\.yml`),
      `TemplateURL: https://s3.ap-northeast-1.amazonaws.com/${bucket}/${name}`,
    );
    files.delete(`${child}.yml`);
    files.set(name, text);
  }
  return files.set("root.yml", root);
}

/** As tutorials write a root: addresses in a bucket that is a parameter. */
function addressedFixture(): Map<string, string> {
  const files = fixture();
  const root = (files.get("root.yml") ?? "")
    .replace(
      /TemplateURL: (?:\.\/)?([a-z-]+\.yml)/g,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own notation.
      "TemplateURL: !Sub https://${TemplateBucket}.s3.${AWS::Region}.${AWS::URLSuffix}/site/v1/$1",
    )
    .replace("Parameters:\n  DomainName", "Parameters:\n  TemplateBucket: { Type: String, Default: my-templates }\n  DomainName");
  return files.set("root.yml", root);
}

const forms: readonly (readonly [what: string, files: Map<string, string>, where: "local" | "s3"])[] = [
  ["files beside it", fixture(), "local"],
  ["packaged", packagedFixture("packages"), "s3"],
  ["addresses in a bucket", addressedFixture(), "s3"],
];

for (const [what, files, where] of forms) {
  test(`the plan looks into the nested stacks: ${what}`, () => {
    const plan = goodPlan(files);
    const [root] = plan.stacks;
    assert.deepEqual(
      root?.nested?.map((child) => [...child.path, child.where].join(" ")).sort(),
      ["DnsStack", "EndpointStack", "ErrorPageStack", "LoadBalancerStack", "NetworkStack", "WebStack"].map((id) => `${id} ${where}`),
    );
    assert.deepEqual(plan.fault.expected, { selected: 2, total: 2 });
    assert.deepEqual(plan.budget.warnings, []);
    assert.deepEqual(plan.budget.metrics.failover, { min: 17_000, max: 195_000 });
    const { targetGroup, healthCheck } = plan.watch;
    assert.deepEqual(
      [targetGroup, healthCheck],
      ["TargetGroup", "HealthCheck"].map((output) => `\${root.${output}}`),
    );
    assert.deepEqual(plan.watch.hostedZone, { name: "example.com" });
    assert.deepEqual(root?.notModelled, []);
  });

  test(`a rehearsal passes: ${what}`, { skip }, async () => {
    const { facts, report } = await rehearse({ plan: goodPlan(files), seed: "1", conditions: "realistic", repeat: "", runInline });
    assert.equal(report.outcome, "passed", report.sentence);
    const radius = facts.find((fact) => fact.kind === "blast-radius");
    assert.equal(radius?.kind === "blast-radius" && radius.targets.length, 2);
    const page = facts.find((fact) => fact.kind === "stack.event" && fact.logicalId === "Page" && fact.status === "CREATE_COMPLETE");
    assert.equal(page?.kind === "stack.event" && page.stack, "root/ErrorPageStack");
  });
}

test("the same seed brings the same journal, whatever ran before it in the Python process", { skip }, async () => {
  const plan = goodPlan(fixture());
  const journal = async (seed: string) =>
    JSON.stringify((await rehearse({ plan, seed, conditions: "realistic", repeat: "", runInline })).facts);
  const first = await journal("7");
  const [again] = await Promise.all([journal("7"), journal("8"), journal("9")]);
  assert.equal(again, first);
});

test("twenty seeds under hostile conditions: no rehearsal ends in an error of ours", { skip }, async () => {
  const plan = goodPlan(fixture());
  for (let seed = 1; seed <= 20; seed += 1) {
    const { report } = await rehearse({ plan, seed: `hostile-${seed}`, conditions: "hostile", repeat: "", runInline });
    assert.doesNotMatch(report.sentence, /Internal Failure|TypeError|not modelled/, `seed hostile-${seed}`);
  }
});

test("stacks nested twice: instances and templates are found at any depth", { skip }, async () => {
  const files = fixture();
  files.set("site.yml", files.get("root.yml") ?? "");
  files.set(
    "root.yml",
    `Parameters: { DomainName: { Type: String }, HostedZoneName: { Type: String } }
Resources:
  Site:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: site.yml
      Parameters: { DomainName: !Ref DomainName, HostedZoneName: !Ref HostedZoneName }
Outputs:
  Targets: { Value: !GetAtt Site.Outputs.TargetGroup }
`,
  );
  const plan = goodPlan(files);
  assert.deepEqual(plan.stacks[0]?.nested?.map(({ path }) => path.join("/")).slice(0, 2), ["Site", "Site/NetworkStack"]);
  assert.equal(plan.watch.targetGroup, `\${root.Targets}`);
  const { facts, report } = await rehearse({ plan, seed: "1", conditions: "realistic", repeat: "", runInline });
  assert.equal(report.outcome, "passed", report.sentence);
  assert.ok(facts.some((fact) => fact.kind === "blast-radius" && fact.targets.length === 2));
});

const edited = (file: string, from: string | RegExp, to: string): Map<string, string> => {
  const files = fixture();
  const text = files.get(file) ?? "";
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `the edit finds nothing in ${file}`);
  return files.set(file, changed);
};

test("what is wrong inside a nested stack is found before anything runs, with its place", () => {
  const told = (files: Map<string, string>) =>
    problemsOf(files).map(({ code, what, place }) => `${code} ${place?.file}:${place?.line} ${what}`);
  const [missing] = told(edited("root.yml", "TemplateURL: web.yml", "TemplateURL: gone.yml"));
  assert.match(missing ?? "", /^template\.nested-missing root\.yml:\d+ .*: gone\.yml$/);
  const [output] = told(edited("network.yml", "  PrivateSubnet2: { Value: !Ref PrivateSubnet2 }\n", ""));
  assert.match(
    output ?? "",
    /^plan\.template root\.yml:\d+ stack root: .*NetworkStack does not support attribute type Outputs\.PrivateSubnet2/,
  );
  const [unknown] = told(edited("root.yml", "        DomainName: !Ref DomainName\n\n", "        Domain: !Ref DomainName\n\n"));
  assert.match(unknown ?? "", /^plan\.parameter root\.yml:\d+ stack root\/ErrorPageStack: .*\bDomain\b/);
  const [list] = told(
    edited(
      "root.yml",
      "RouteTables: !GetAtt NetworkStack.Outputs.PrivateRouteTable",
      "RouteTables: [!GetAtt NetworkStack.Outputs.PrivateRouteTable]",
    ),
  );
  assert.match(list ?? "", /^plan\.nested-parameter root\.yml:\d+ .* is a list/);
  const [type] = told(edited("endpoint.yml", "AWS::EC2::VPCEndpoint", "AWS::EC2::VpcEndpoint"));
  assert.match(type ?? "", /^plan\.unknown-type endpoint\.yml:\d+ /);
  const [self] = told(edited("root.yml", "TemplateURL: dns.yml", "TemplateURL: root.yml"));
  assert.match(self ?? "", /^template\.nested-cycle root\.yml:\d+ .* contains itself/);
  const [broken] = told(edited("dns.yml", "Resources:", "Ressources:"));
  assert.match(broken ?? "", /^template\.\S+ dns\.yml:\d+/);
});

test("a warning about a nested template names that file", () => {
  const { budget } = goodPlan(edited("web.yml", / *systemctl enable httpd\n/g, ""));
  assert.ok(
    budget.warnings.some(({ place }) => place?.file === "web.yml"),
    JSON.stringify(budget.warnings),
  );
});

/** The packaged root without its children: as a repository that holds only what `package` wrote. */
function rootAlone(): Map<string, string> {
  const files = packagedFixture("packages");
  for (const name of [...files.keys()].filter((file) => file.endsWith(".template"))) files.delete(name);
  return files;
}

test("templates that cannot be read here are warned of, and nothing is said about what they may hold", () => {
  const { budget, fault } = goodPlan(rootAlone());
  assert.equal(fault.expected, undefined);
  assert.deepEqual(
    budget.warnings.map(({ code, place }) => [code, place?.file]),
    Array.from({ length: 6 }, () => ["budget-agrees.nested-template", "root.yml"]),
  );
  assert.equal(budget.failsOver, true);
});

test("they deploy all the same where S3 has them, and the drill is only without a budget", { skip }, async () => {
  const plan = goodPlan(rootAlone());
  const { nested } = goodPlan(packagedFixture("packages")).stacks[0] ?? {};
  assert.equal(nested?.length, 6);
  const { world, clock, lab } = createRehearsalWorld(plan, "1", "realistic", runInline);
  for (const { url, body } of nested ?? []) seedTemplate(lab, url, body);
  const journal = createJournal(clock);
  await clock.drive(() => run({ plan, world, journal, drill: "drill-1", version: "0", seed: "1", repeat: "" }));
  const report = judge(journal.facts);
  const rulings = report.findings.filter(({ ruling }) => ruling !== "held").map(({ check, ruling }) => `${check} ${ruling}`);
  assert.deepEqual(rulings, ["budget-agrees inconclusive"], report.sentence);
});

test("where S3 has them not either, the deployment says so", async () => {
  const { report } = await rehearse({ plan: goodPlan(rootAlone()), seed: "1", conditions: "calm", repeat: "", runInline });
  assert.equal(report.outcome, "errored");
  assert.match(report.sentence, /S3 error: The specified key does not exist/);
});
