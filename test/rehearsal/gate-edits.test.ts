// Edits of the shipped templates before the gate: no harmful one gets through, no harmless one is held up, and the line is named.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { GateChange, GateReport } from "../../src/gate/types.ts";
import { changesOf, placesOf } from "../../src/gate/words.ts";
import { editRows } from "../support/edits.ts";
import { openGates, shippedFiles } from "../support/gated.ts";
import type { Edit, ShippedFile } from "../support/shipped.ts";

const gates = openGates();
after(() => gates.close());

const base = shippedFiles();

/** The changes that the findings which did not hold blame. */
function blamed(report: GateReport): readonly GateChange[] {
  const ids = report.findings.filter(({ ruling }) => ruling !== "held").flatMap(({ causedBy }) => causedBy);
  return changesOf(report, [...new Set(ids)]);
}

/** What is on the line that must be named: on head, or on base where it is gone from head. */
type Line = readonly [side: "head" | "base", file: ShippedFile, text: string, subject: RegExp];

/** By name of the edit. Those with which a drill passes are not here. */
const BLAMED: Readonly<Record<string, readonly Line[]>> = {
  "neither health check nor EvaluateTargetHealth: never fails over": [
    ["head", "dns", "EvaluateTargetHealth: false", /EvaluateTargetHealth of Records/],
    ["base", "dns", "HealthCheckId: !Ref HealthCheck", /RecordSets\.0\.HealthCheckId of Records/],
  ],
  "FailureThreshold 10: comes back too late": [["head", "dns", "Default: 10", /default of parameter FailureThreshold/]],
  "bucket not named as the domain": [["head", "error-page", "BucketName: !Join", /BucketName of Bucket/]],
  "public access blocked": [["head", "error-page", "BlockPublicPolicy: true", /BlockPublicPolicy of Bucket/]],
  "public access restricted but the policy accepted": [
    ["head", "error-page", "RestrictPublicBuckets: true", /RestrictPublicBuckets of Bucket/],
  ],
  "index document name wrong, the error document steps in with a 404": [
    ["head", "error-page", "IndexDocument: start.html", /IndexDocument of Bucket/],
  ],
  "index and error document name wrong": [
    ["head", "error-page", "IndexDocument: start.html", /IndexDocument of Bucket/],
    ["head", "error-page", "ErrorDocument: start.html", /ErrorDocument of Bucket/],
  ],
  "custom resource that never writes the page": [["base", "error-page", "await put(page, signal);", /ZipFile of PageFunction/]],
  "no error document: only the deep link fails": [["base", "error-page", "ErrorDocument: !Ref IndexDocument", /ErrorDocument of Bucket/]],
  "the custom resource's function never answers": [["base", "error-page", "await respond(event, answer);", /ZipFile of PageFunction/]],
  "httpd not enabled: does not recover": [["base", "web", "systemctl enable httpd", /UserData.* of FirstInstance/]],
  "S3 endpoint not on the route table": [["head", "endpoint", "RouteTableIds: []", /RouteTableIds of S3Endpoint/]],
  "instances' security group closed to the load balancer": [
    // ToPort 8080 alone would only open more ports.
    ["head", "network", "FromPort: 8080", /FromPort of InstanceSecurityGroup/],
  ],
  "load balancer's security group closed": [["head", "network", "CidrIp: 10.0.0.0/8", /CidrIp of LoadBalancerSecurityGroup/]],
  "wrong zone id for the S3 website alias": [
    ["head", "dns", "ap-northeast-1: {", /Mappings\.WebsiteEndpoints\.ap-northeast-1\.HostedZoneId/],
  ],
  "PRIMARY and SECONDARY swapped": [
    ["head", "dns", "Failover: SECONDARY", /RecordSets\.0\.Failover of Records/],
    ["head", "dns", "Failover: PRIMARY", /RecordSets\.1\.Failover of Records/],
  ],
  "a site URL with https": [["head", "failover-drill", "url: https://", /site\.url/]],
  "an internal load balancer": [["head", "load-balancer", "Scheme: internal", /Scheme of LoadBalancer/]],
  "the load balancer in private subnets": [["head", "network", "[!Ref FirstPrivateSubnet, !Ref SecondPrivateSubnet]", /PublicSubnetIds/]],
  "the health check on a port without a listener": [["head", "dns", "Port: 81", /HealthCheckConfig\.Port of HealthCheck/]],
  "a health check on the secondary: both unhealthy, so the dead primary is answered": [
    ["head", "dns", "HealthCheckId: !Ref HealthCheck", /RecordSets\.1\.HealthCheckId of Records/],
  ],
};

function linesWith(text: string, file: ShippedFile, files: ReadonlyMap<string, string>): readonly number[] {
  const lines = (files.get(`templates/${file}.yml`) ?? "").split("\n");
  return lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
}

for (const { name, edits, outcome } of editRows) {
  test(name, async () => {
    const head = shippedFiles(edits);
    const report = await gates.gate(base, head);
    const lines = BLAMED[name] ?? [];
    assert.equal(outcome === "passed", lines.length === 0, "every edit that fails a drill must say what it is to be blamed for");
    if (outcome === "passed") assert.ok(report.lets, report.sentence);
    else assert.equal(report.outcome, "failed", report.sentence);
    const told = blamed(report);
    for (const [side, file, text, subject] of lines) {
      const expected = linesWith(text, file, side === "head" ? head : base);
      const isNamed = told.some((change) => {
        const place = side === "head" ? change.place : change.basePlace;
        return subject.test(change.subject) && place?.file === `templates/${file}.yml` && expected.includes(place.line ?? 0);
      });
      const words = told.map((change) => `${placesOf(change)} ${change.subject}`).join("\n");
      assert.ok(isNamed, `${file}.yml:${expected.join(" or ")} ${subject} is not among:\n${words}`);
    }
    // Nothing else is blamed than what was edited, and no part of it that has no effect.
    assert.ok(told.every(({ isInert }) => !isInert));
  });
}

interface Harmless {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Nothing had to be rehearsed. */
  readonly skipped?: RegExp;
  readonly also?: (report: GateReport) => void;
}

const harmless: readonly Harmless[] = [
  {
    name: "a comment",
    edits: [{ file: "dns", from: "# No health check:", to: "# Without health check:" }],
    skipped: /only comments, layout/,
  },
  { name: "the description", edits: [{ file: "web", from: "Two web servers", to: "Both web servers" }], skipped: /only descriptions/ },
  {
    name: "the description of a parameter and of an output",
    edits: [
      { file: "dns", from: "Name of the load balancer.", to: "The load balancer's name." },
      { file: "web", from: "The instance in the first zone.", to: "The first instance." },
    ],
    skipped: /only descriptions/,
  },
  {
    name: "the groups of parameters in the console",
    edits: [{ file: "load-balancer", from: 'Label: { default: "Targets" }', to: 'Label: { default: "Instances" }' }],
    skipped: /only descriptions and metadata/,
  },
  {
    name: "the order of keys",
    edits: [
      {
        file: "dns",
        from: "        Port: 80\n        ResourcePath: !Ref HealthCheckPath\n",
        to: "        ResourcePath: !Ref HealthCheckPath\n        Port: 80\n",
      },
    ],
    skipped: /only comments, layout and order/,
  },
  {
    name: "another way of quoting",
    edits: [{ file: "load-balancer", from: "Value: !GetAtt LoadBalancer.DNSName", to: 'Value: { "Fn::GetAtt": [LoadBalancer, DNSName] }' }],
    skipped: /only comments, layout/,
  },
  {
    name: "the order of tags",
    edits: [
      {
        file: "web",
        from: "        - { Key: failover-drill, Value: !Ref FailoverDrill }\n        - { Key: package-endpoint, Value: !Ref PackageEndpointId }\n",
        to: "        - { Key: package-endpoint, Value: !Ref PackageEndpointId }\n        - { Key: failover-drill, Value: !Ref FailoverDrill }\n",
      },
    ],
  },
  {
    name: "one more tag",
    edits: [
      {
        file: "load-balancer",
        from: '- { Key: Name, Value: !Ref "AWS::StackName" }',
        to: '- { Key: Name, Value: !Ref "AWS::StackName" }\n        - { Key: team, Value: web }',
      },
    ],
    also: (report) => assert.deepEqual(report.replacements, []),
  },
  {
    name: "another instance type",
    edits: [{ file: "web", from: "Default: t4g.nano", to: "Default: t4g.micro" }],
    also: (report) =>
      assert.deepEqual(
        report.replacements.map(({ logicalId, how, properties }) => [logicalId, how, properties]),
        [
          ["FirstInstance", "maybe-replaced", ["InstanceType"]],
          ["SecondInstance", "maybe-replaced", ["InstanceType"]],
        ],
      ),
  },
  {
    name: "an instance under another logical id",
    edits: [{ file: "web", from: /\bFirstInstance\b/, to: "WebServer" }],
    also: (report) => {
      assert.deepEqual(
        report.replacements.map(({ logicalId, how, newName }) => [logicalId, how, newName]),
        [["FirstInstance", "renamed", "WebServer"]],
      );
      assert.match(report.replacements[0]?.site ?? "", /boots for the first time/);
    },
  },
  {
    name: "the target group and the listener under other logical ids",
    edits: [
      { file: "load-balancer", from: /^ {2}TargetGroup:/, to: "  Group:" },
      { file: "load-balancer", from: /!Ref TargetGroup\b/, to: "!Ref Group" },
      { file: "load-balancer", from: /^ {2}Listener:/, to: "  Http:" },
    ],
    also: (report) => {
      assert.deepEqual(
        report.replacements.map(({ logicalId, how, newName }) => [logicalId, how, newName]),
        [
          ["TargetGroup", "renamed", "Group"],
          ["Listener", "renamed", "Http"],
        ],
      );
      assert.match(report.replacements[1]?.site ?? "", /same Port.*update fails/);
    },
  },
  {
    name: "another name for an output",
    edits: [
      { file: "web", from: /^ {2}FirstInstanceId:\n {4}Description: "The instance/, to: '  FirstId:\n    Description: "The instance' },
      { file: "failover-drill", from: "web.FirstInstanceId", to: "web.FirstId" },
    ],
  },
  {
    name: "one output more",
    edits: [
      { file: "web", from: /^Outputs:\n/, to: 'Outputs:\n  Both:\n    Value: !Join [",", [!Ref FirstInstance, !Ref SecondInstance]]\n' },
    ],
  },
  {
    name: "the text of the error page",
    edits: [{ file: "error-page", from: "Please try again in a few minutes.", to: "Please come back later." }],
  },
  {
    name: "the order of the resources",
    edits: [
      {
        file: "network",
        from: /( {2}Vpc:\n(?: {4}.*\n)+)\n( {2}InternetGateway:\n(?: {4}.*\n)+)/,
        to: "$2\n$1",
      },
    ],
    skipped: /only comments, layout and order/,
  },
  {
    name: "a shorter interval of the health check",
    edits: [{ file: "dns", from: /( {2}RequestInterval:\n(?:.*\n)*? {4}Default: )30/, to: "$110" }],
    also: (report) => assert.match(report.changes[0]?.does.join("\n") ?? "", /threshold 3 x interval 10 s/),
  },
];

for (const { name, edits, skipped, also } of harmless) {
  test(`harmless: ${name}`, async () => {
    const report = await gates.gate(base, shippedFiles(edits));
    assert.equal(report.outcome, "passed", report.sentence);
    assert.ok(report.lets);
    if (skipped === undefined) assert.equal(report.rehearsed.skipped, undefined);
    else assert.match(report.rehearsed.skipped ?? "rehearsed", skipped);
    also?.(report);
  });
}
