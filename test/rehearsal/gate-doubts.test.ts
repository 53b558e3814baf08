// The gate where the lab leaves something out, and where a variant of head is broken in a way of its own: no pass, no blame that is not earned.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { GateReport } from "../../src/gate/types.ts";
import { changesOf } from "../../src/gate/words.ts";
import { openGates, shippedFiles } from "../support/gated.ts";
import { aaaa, dualStack, primary, secondary, toCloudFront, toLoadBalancer } from "../support/ipv6.ts";
import type { Edit, ShippedFile } from "../support/shipped.ts";

const gates = openGates(8);
after(() => gates.close());

const base = shippedFiles();

const outputsOf = (file: ShippedFile, resource: string): Edit => ({ file, from: /^Outputs:\n/, to: `${resource}\nOutputs:\n` });
const userData = (lines: readonly string[]): Edit => ({
  file: "web",
  from: /Fn::Base64: \|\n(?: {10}.*\n)+/,
  to: `Fn::Base64: |\n${lines.map((line) => `          ${line}\n`).join("")}`,
});
const good = [
  "#!/bin/bash",
  "dnf update -y",
  "dnf install -y httpd",
  "systemctl enable --now httpd",
  "ec2-metadata --instance-id > /var/www/html/index.html",
  "ec2-metadata --instance-id > /var/www/html/status.html",
];

const blamed = (report: GateReport) => {
  const ids = report.findings.filter(({ ruling }) => ruling !== "held").flatMap(({ causedBy }) => causedBy);
  return changesOf(report, [...new Set(ids)]).map(({ subject }) => subject);
};

const unproven: readonly { readonly name: string; readonly edits: readonly Edit[]; readonly says: RegExp; readonly blames: RegExp }[] = [
  {
    name: "a rule by source address",
    edits: [
      outputsOf(
        "load-balancer",
        `  Closed:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Listener
      Priority: 1
      Conditions: [{ Field: source-ip, SourceIpConfig: { Values: [0.0.0.0/0] } }]
      Actions: [{ Type: fixed-response, FixedResponseConfig: { StatusCode: "503" } }]
`,
      ),
      { file: "web", from: "Default: t4g.nano", to: "Default: t4g.small" },
    ],
    says: /listener rule condition source-ip/,
    blames: /resource Closed/,
  },
  {
    name: "targets that speak TLS",
    edits: [
      {
        file: "load-balancer",
        from: "Protocol: HTTP\n      Port: 80\n      HealthCheckEnabled",
        to: "Protocol: HTTPS\n      Port: 80\n      HealthCheckEnabled",
      },
    ],
    says: /target group protocol HTTPS/,
    blames: /Protocol of TargetGroup/,
  },
  {
    name: "a web server moved to another port by sed",
    edits: [userData([...good.slice(0, 3), "sed -i 's/^Listen 80$/Listen 8080/' /etc/httpd/conf/httpd.conf", ...good.slice(3)])],
    says: /user data: sed/,
    blames: /UserData/,
  },
  {
    name: "a metadata service switched off",
    edits: [{ file: "web", from: "HttpEndpoint: enabled", to: "HttpEndpoint: disabled" }],
    says: /without its metadata service/,
    blames: /HttpEndpoint/,
  },
  {
    name: "a function that may never run",
    edits: [{ file: "error-page", from: "Handler: index.handler", to: "Handler: index.handler\n      ReservedConcurrentExecutions: 0" }],
    says: /AWS::Lambda::Function ReservedConcurrentExecutions 0/,
    blames: /ReservedConcurrentExecutions of PageFunction/,
  },
  {
    name: "a network ACL that lets nobody in",
    edits: [
      outputsOf(
        "network",
        `  Closed:
    Type: AWS::EC2::NetworkAcl
    Properties: { VpcId: !Ref Vpc }
`,
      ),
    ],
    says: /AWS::EC2::NetworkAcl/,
    blames: /resource Closed/,
  },
];

for (const { name, edits, says, blames } of unproven) {
  test(`${name}: what the lab leaves out proves nothing`, async () => {
    const report = await gates.gate(base, shippedFiles(edits));
    assert.equal(report.outcome, "inconclusive", report.sentence);
    assert.ok(report.lets);
    assert.match(report.sentence, says);
    assert.ok(report.labNotModelled.some(({ what, isNew }) => says.test(what) && isNew));
    const told = blamed(report);
    assert.ok(told.length > 0 && told.every((subject) => blames.test(subject)), told.join("\n"));
    const strict = await gates.gate(base, shippedFiles(edits), { failOnInconclusive: true });
    assert.equal(strict.lets, false);
    // What base has already holds nobody up.
    const known = await gates.gate(shippedFiles(edits), shippedFiles([...edits, { file: "dns", from: "Default: 30", to: "Default: 10" }]));
    assert.equal(known.outcome, "passed", known.sentence);
    assert.ok(known.labNotModelled.every(({ isNew }) => !isNew));
  });
}

test("IPv6 that fails over with the rest, or that nobody can use, holds nobody up; IPv6 that stays is a failure with its resource", async () => {
  const pair = [aaaa("First", primary, toLoadBalancer("EvaluateTargetHealth: true")), aaaa("Second", secondary, toCloudFront)];
  for (const edits of [dualStack, [aaaa("Ipv6")], [...dualStack, ...pair]]) {
    const report = await gates.gate(base, shippedFiles(edits));
    assert.equal(report.outcome, "passed", report.sentence);
  }
  const report = await gates.gate(shippedFiles(dualStack), shippedFiles([...dualStack, aaaa("Ipv6")]));
  assert.equal(report.outcome, "failed", report.sentence);
  assert.deepEqual(blamed(report), ["resource Ipv6 (AWS::Route53::RecordSet)"]);
});

test("types beside the site hold nobody up", async () => {
  const queue = outputsOf(
    "network",
    "  Jobs:\n    Type: AWS::SQS::Queue\n  Board:\n    Type: AWS::CloudWatch::Dashboard\n    Properties: { DashboardBody: '{}' }\n",
  );
  const report = await gates.gate(base, shippedFiles([queue]));
  assert.equal(report.outcome, "passed", report.sentence);
});

test("a failure says what the lab leaves out", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([userData(["#cloud-config", "packages: [httpd]", "runcmd:", "  - systemctl enable --now httpd"])]),
  );
  assert.equal(report.outcome, "failed");
  const details = report.findings.filter(({ ruling }) => ruling === "deviated").flatMap((finding) => finding.details);
  assert.match(details.join("\n"), /the lab does not model user data: .*#cloud-config.*; this may be its fault/);
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders.
test("a zone name that is no domain is told in CloudFormation's words", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([{ file: "dns", from: /HostedZoneName: !Sub .*/, to: 'HostedZoneName: !Sub "http://${HostedZoneName}."' }]),
  );
  assert.equal(report.outcome, "failed");
  assert.match(report.sentence, /No hosted zones named http:\/\/example\.com\. found/);
  assert.deepEqual(blamed(report), ["HostedZoneName.Fn::Sub of Records (AWS::Route53::RecordSetGroup)"]);
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
test("no properties at all: the plan says what is missing", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([
      { file: "dns", from: /(Type: AWS::Route53::HealthCheck\n {4}Properties:)\n(?: {6}.*\n)+/, to: '$1 !Ref "AWS::NoValue"\n' },
    ]),
  );
  assert.match(report.sentence, /lacks the property HealthCheckConfig/);
});

/** A page for the checkers: the check asks for it, and the instances have it. One half without the other refuses. */
const healthPage: readonly Edit[] = [
  { file: "dns", from: "    Default: /\n", to: "    Default: /health.html\n" },
  {
    file: "web",
    from: "          ec2-metadata --instance-id > /var/www/html/status.html\n",
    to: "          ec2-metadata --instance-id > /var/www/html/status.html\n          ec2-metadata --instance-id > /var/www/html/health.html\n",
  },
];

test("both halves of a new page for the checkers are not blamed for a threshold", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([...healthPage, { file: "dns", from: /( {2}FailureThreshold:\n(?:.*\n)*? {4}Default: )3/, to: "$110" }]),
  );
  assert.equal(report.outcome, "failed", report.sentence);
  assert.deepEqual(blamed(report), ["default of parameter FailureThreshold"]);
});

test("a resource made another one is blamed, although its edits are more than can be tried one by one", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([
      {
        file: "dns",
        from: /^ {8}Type: HTTP\n(?: {8}.*\n)+/,
        to: "        Type: CLOUDWATCH_METRIC\n        AlarmIdentifier: { Name: site-down, Region: ap-northeast-1 }\n        InsufficientDataHealthStatus: LastKnownStatus\n",
      },
    ]),
  );
  assert.equal(report.outcome, "failed", report.sentence);
  assert.ok(blamed(report).includes("HealthCheckConfig.Type of HealthCheck (AWS::Route53::HealthCheck)"), blamed(report).join("\n"));
});

test("an answer of the load balancer's own is blamed for a check that never fails", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([
      { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" },
      { file: "dns", from: "    Default: /\n", to: "    Default: /alive\n" },
      outputsOf(
        "load-balancer",
        `  Alive:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Listener
      Priority: 1
      Conditions: [{ Field: path-pattern, Values: [/alive] }]
      Actions:
        - { Type: fixed-response, FixedResponseConfig: { StatusCode: "200", ContentType: text/plain, MessageBody: ok } }
`,
      ),
    ]),
  );
  assert.equal(report.outcome, "failed", report.sentence);
  assert.ok(
    blamed(report).some((subject) => /resource Alive/.test(subject)),
    blamed(report).join(),
  );
});

test("nor for a record that looks at nothing any more", async () => {
  const report = await gates.gate(
    base,
    shippedFiles([
      ...healthPage,
      { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" },
      { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
    ]),
  );
  assert.equal(report.outcome, "failed", report.sentence);
  assert.deepEqual(blamed(report).toSorted(), [
    "RecordSets.0.AliasTarget.EvaluateTargetHealth of Records (AWS::Route53::RecordSetGroup)",
    "RecordSets.0.HealthCheckId of Records (AWS::Route53::RecordSetGroup)",
  ]);
});
