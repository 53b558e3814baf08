// Sites that look well but of which a drill would prove nothing: none of them may pass, and each gets its reason.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CheckName, Outcome, Ruling } from "../../src/verdict/types.ts";
import { type Edit, rehearseShipped, shippedPlan } from "../support/shipped.ts";

interface Row {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly outcome: Outcome;
  readonly finding: readonly [check: CheckName, ruling: Ruling, says: RegExp];
  /** Codes of the plan's warnings. */
  readonly warns: readonly string[];
}

const noFirst: Edit = { file: "load-balancer", from: /^ *- \{ Id: !Ref FirstInstanceId \}\n/, to: "" };
const noSecond: Edit = { file: "load-balancer", from: /^ *- \{ Id: !Ref SecondInstanceId \}\n/, to: "" };
const notEnabled: Edit = { file: "web", from: /(SecondInstance:\n(.*\n)*?) *systemctl enable httpd\n/, to: "$1" };
const firstOnly: Edit = { file: "failover-drill", from: "of: { stack: web }", to: "of: { tag: { Name: reference-site-web-1 } }" };
const one: Edit = { file: "failover-drill", from: "instances: all", to: "instances: one" };
const secondGroup: Edit = {
  file: "load-balancer",
  from: /^Outputs:\n/,
  to: [
    "  SecondGroup:",
    "    Type: AWS::ElasticLoadBalancingV2::TargetGroup",
    "    Properties: { VpcId: !Ref VpcId, TargetType: instance, Protocol: HTTP, Port: 80, Targets: [{ Id: !Ref SecondInstanceId }] }",
    "  Rule:",
    "    Type: AWS::ElasticLoadBalancingV2::ListenerRule",
    "    Properties:",
    "      ListenerArn: !Ref Listener",
    "      Priority: 10",
    "      Conditions: [{ Field: path-pattern, Values: [/status*] }]",
    "      Actions: [{ Type: forward, TargetGroupArn: !Ref SecondGroup }]",
    "Outputs:",
    "",
  ].join("\n"),
};

const rows: readonly Row[] = [
  {
    name: "a stopped instance that is no target and never serves again",
    edits: [noSecond, notEnabled],
    outcome: "refused",
    finding: ["steady-before", "deviated", /SecondInstance of the fault is in no target group/],
    warns: ["steady-before.fault-not-target"],
  },
  {
    name: "a stopped instance that is no target",
    edits: [noSecond],
    outcome: "refused",
    finding: ["steady-before", "deviated", /is no target of the load balancer/],
    warns: ["steady-before.fault-not-target"],
  },
  {
    name: "an instance behind a rule of its own that does not come back",
    edits: [noSecond, notEnabled, secondGroup],
    outcome: "failed",
    finding: ["recovered-in-time", "deviated", /targets-healthy|further-pages/],
    warns: ["recovered-in-time.web-server-not-enabled"],
  },
  {
    name: "all instances of the selection, and one more in the target group",
    edits: [firstOnly],
    outcome: "refused",
    finding: ["steady-before", "deviated", /leaves .*SecondInstance/],
    warns: ["steady-before.fault-leaves-targets"],
  },
  {
    name: "one instance, which is the only target",
    edits: [one, noFirst],
    outcome: "refused",
    finding: ["steady-before", "deviated", /leaves no target|no target of the load balancer/],
    warns: ["steady-before.fault-not-target"],
  },
  {
    name: "one instance, chosen by its tag, which is the only target",
    edits: [one, firstOnly, noSecond],
    outcome: "refused",
    finding: ["steady-before", "deviated", /leaves no target: FirstInstance is the only one/],
    warns: ["steady-before.fault-leaves-none"],
  },
  {
    name: "a further path that the primary does not serve",
    edits: [{ file: "web", from: /^.*\/var\/www\/html\/status\.html\n/, to: "" }],
    outcome: "refused",
    finding: ["steady-before", "deviated", /further-pages: .*\/status\.html/],
    warns: [],
  },
  {
    name: "an inverted health check: it is its own status that counts",
    edits: [{ file: "dns", from: /^ {8}Type: HTTP$/, to: "        Type: HTTP\n        Inverted: true" }],
    outcome: "refused",
    finding: ["steady-before", "deviated", /health-check-healthy: unhealthy: 16 of 16 checkers succeed, and the health check is Inverted/],
    warns: ["steady-before.health-check-inverted"],
  },
];

test("a load balancer named as AWS names it itself: predicted, failed over, passed", async () => {
  const { report } = await rehearseShipped([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's.
    { file: "dns", from: "DNSName: !Ref LoadBalancerDnsName\n", to: 'DNSName: !Sub "dualstack.${LoadBalancerDnsName}"\n' },
    { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
  ]);
  assert.equal(report.outcome, "passed", report.sentence);
});

for (const { name, edits, outcome, finding, warns } of rows) {
  test(name, async () => {
    const { report } = await rehearseShipped(edits);
    assert.equal(report.outcome, outcome, report.sentence);
    const [check, ruling, says] = finding;
    const found = report.findings.find((candidate) => candidate.check === check);
    assert.equal(found?.ruling, ruling, found?.title);
    assert.match([found?.title, found?.actual, ...(found?.causes ?? [])].join("\n"), says);
    assert.deepEqual(
      shippedPlan(...edits).budget.warnings.map(({ code }) => code),
      warns,
    );
  });
}
