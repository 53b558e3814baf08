// Edits that a template author could make, with the outcome of a drill of the shipped site with them and the cause that it must name.
import assert from "node:assert/strict";
import { consoleReport } from "../../src/report/console.ts";
import type { CheckName, Outcome, Report, Ruling } from "../../src/verdict/types.ts";
import type { Edit } from "./shipped.ts";

export interface EditRow {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly outcome: Outcome;
  /** The finding that must speak, its ruling and what it must say somewhere in title, actual or causes. */
  readonly finding?: readonly [check: CheckName, ruling: Ruling, says: RegExp];
  /** Must be in what is printed of it: in the sentence, and in the findings. */
  readonly says?: RegExp;
  readonly stopped: boolean;
  readonly also?: (report: Report) => void;
}

const noAlias: Edit = { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" };
const noCheck: Edit = { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" };

export const editRows: readonly EditRow[] = [
  { name: "the shipped site", edits: [], outcome: "passed", stopped: true },
  {
    name: "neither health check nor EvaluateTargetHealth: never fails over",
    edits: [noAlias, noCheck],
    outcome: "failed",
    stopped: true,
    finding: ["failed-over-in-time", "deviated", /neither a health check nor EvaluateTargetHealth/],
  },
  { name: "only the health check", edits: [noAlias], outcome: "passed", stopped: true, also: (report) => agrees(report) },
  { name: "only EvaluateTargetHealth", edits: [noCheck], outcome: "passed", stopped: true, also: (report) => agrees(report) },
  {
    name: "FailureThreshold 10: comes back too late",
    edits: [{ file: "dns", from: /FailureThreshold:\n(.*\n)*? *Default: 3/, to: "FailureThreshold:\n    Type: Number\n    Default: 10" }],
    outcome: "failed",
    stopped: true,
    finding: ["recovered-in-time", "deviated", /FailureThreshold|10 x 30 s/],
  },
  {
    name: "bucket not named as the domain",
    edits: [{ file: "error-page", from: "BucketName: !Ref SiteName", to: "BucketName: !Join ['-', [error, !Ref SiteName]]" }],
    outcome: "refused",
    stopped: false,
    finding: ["error-page-ready", "deviated", /NoSuchBucket|named exactly www\.example\.com/],
  },
  {
    name: "public access blocked",
    edits: [
      { file: "error-page", from: "BlockPublicPolicy: false", to: "BlockPublicPolicy: true" },
      { file: "error-page", from: "RestrictPublicBuckets: false", to: "RestrictPublicBuckets: true" },
    ],
    // S3 already refuses the public policy, so the stack fails and is rolled back.
    outcome: "errored",
    stopped: false,
    says: /blocked by the BlockPublicPolicy/,
    also: (report) => assert.match(printedFindings(report), /plan warned: .*error-page\.yml:\d+:\d+: public access to bucket/),
  },
  {
    name: "public access restricted but the policy accepted",
    edits: [{ file: "error-page", from: "RestrictPublicBuckets: false", to: "RestrictPublicBuckets: true" }],
    outcome: "refused",
    stopped: false,
    finding: ["error-page-ready", "deviated", /public access/i],
  },
  {
    name: "index document name wrong, the error document steps in with a 404",
    edits: [{ file: "error-page", from: "IndexDocument: !Ref IndexDocument", to: "IndexDocument: start.html" }],
    outcome: "refused",
    stopped: false,
    finding: [
      "error-page-ready",
      "deviated",
      /IndexDocument of bucket .* is start\.html.*error-page\.yml:\d+.*\n.*index document is missing/,
    ],
  },
  {
    name: "index and error document name wrong",
    edits: [
      { file: "error-page", from: "IndexDocument: !Ref IndexDocument", to: "IndexDocument: start.html" },
      { file: "error-page", from: "ErrorDocument: !Ref IndexDocument", to: "ErrorDocument: start.html" },
    ],
    outcome: "refused",
    stopped: false,
    finding: ["error-page-ready", "deviated", /index document|NoSuchKey/i],
  },
  {
    name: "custom resource that never writes the page",
    edits: [{ file: "error-page", from: "await put(page, signal);", to: "" }],
    outcome: "refused",
    stopped: false,
    finding: ["error-page-ready", "deviated", /never calls put, .*error-page\.yml:\d+/],
  },
  {
    name: "no error document: only the deep link fails",
    edits: [{ file: "error-page", from: /^ *ErrorDocument: !Ref IndexDocument\n/, to: "" }],
    outcome: "refused",
    stopped: false,
    finding: [
      "error-page-ready",
      "deviated",
      /404 NoSuchKey from AmazonS3\nthe website of bucket .* has no ErrorDocument.*error-page\.yml:\d+/,
    ],
  },
  {
    name: "the custom resource's function never answers",
    edits: [{ file: "error-page", from: "await respond(event, answer);", to: "" }],
    outcome: "errored",
    stopped: false,
    says: /function \(PageFunction\) broke.*log group \(PageLog\)/,
  },
  {
    name: "httpd not enabled: does not recover",
    edits: [{ file: "web", from: /^ *systemctl enable httpd\n/, to: "" }],
    outcome: "failed",
    stopped: true,
    finding: ["recovered-in-time", "deviated", /never enables it/],
  },
  {
    name: "S3 endpoint not on the route table",
    edits: [{ file: "endpoint", from: "RouteTableIds: [!Ref RouteTableId]", to: "RouteTableIds: []" }],
    outcome: "refused",
    stopped: false,
    finding: ["steady-before", "deviated", /S3 gateway endpoint/],
  },
  {
    name: "instances' security group closed to the load balancer",
    edits: [{ file: "network", from: /FromPort: 80\n {10}ToPort: 80/, to: "FromPort: 8080\n          ToPort: 8080" }],
    outcome: "refused",
    stopped: false,
    finding: ["steady-before", "deviated", /does not admit port 80 from the load balancer/],
  },
  {
    name: "load balancer's security group closed",
    edits: [
      {
        file: "network",
        from: 'CidrIp: 0.0.0.0/0, Description: "HTTP from anywhere"',
        to: 'CidrIp: 10.0.0.0/8, Description: "HTTP from inside"',
      },
    ],
    outcome: "refused",
    stopped: false,
    finding: ["steady-before", "deviated", /admits nobody on port 80/],
  },
  {
    name: "wrong zone id for the S3 website alias",
    edits: [{ file: "dns", from: "HostedZoneId: Z2M4EHUR26P7ZW", to: "HostedZoneId: Z3AQBSTGFYJSTF" }],
    outcome: "errored",
    stopped: false,
    says: /does not lie within the target zone/,
  },
  {
    name: "PRIMARY and SECONDARY swapped",
    edits: [
      { file: "dns", from: "Failover: PRIMARY", to: "Failover: THIRD" },
      { file: "dns", from: "Failover: SECONDARY", to: "Failover: PRIMARY" },
      { file: "dns", from: "Failover: THIRD", to: "Failover: SECONDARY" },
    ],
    outcome: "refused",
    stopped: false,
    finding: ["steady-before", "deviated", /swapped/],
  },
  {
    name: "a site URL with https",
    edits: [{ file: "failover-drill", from: "url: http://", to: "url: https://" }],
    outcome: "refused",
    stopped: false,
    finding: ["error-page-ready", "deviated", /no TLS/],
    also: (report) => assert.match(firstCause(report, "steady-before"), /no listener on port 443/),
  },
  {
    name: "an internal load balancer",
    edits: [{ file: "load-balancer", from: "Scheme: internet-facing", to: "Scheme: internal" }],
    outcome: "refused",
    stopped: false,
    also: (report) => assert.match(firstCause(report, "steady-before"), /is internal: .*load-balancer\.yml:\d+/),
  },
  {
    name: "the load balancer in private subnets",
    edits: [
      {
        file: "network",
        from: "[!Ref FirstPublicSubnet, !Ref SecondPublicSubnet]",
        to: "[!Ref FirstPrivateSubnet, !Ref SecondPrivateSubnet]",
      },
    ],
    outcome: "refused",
    stopped: false,
    also: (report) => assert.match(firstCause(report, "steady-before"), /no route to an internet gateway/),
  },
  {
    name: "the health check on a port without a listener",
    edits: [{ file: "dns", from: "Port: 80", to: "Port: 81" }],
    outcome: "refused",
    stopped: false,
    also: (report) => assert.match(firstCause(report, "steady-before"), /port 81, where it has no listener.*dns\.yml:\d+/),
  },
  {
    name: "only one instance stopped: stays on the primary",
    edits: [{ file: "failover-drill", from: "instances: all", to: "instances: one" }],
    outcome: "passed",
    stopped: true,
    finding: ["failed-over-in-time", "held", /primary/],
  },
  {
    name: "a health check on the secondary: both unhealthy, so the dead primary is answered",
    edits: [{ file: "dns", from: "Failover: SECONDARY", to: "Failover: SECONDARY\n          HealthCheckId: !Ref HealthCheck" }],
    outcome: "failed",
    stopped: true,
    finding: ["failed-over-in-time", "deviated", /SECONDARY record .* has a health check/],
    also: (report) => assert.doesNotMatch(causes(report, "failed-over-in-time"), /cache|Set EvaluateTargetHealth/),
  },
];

function causes(report: Report, check: CheckName): string {
  return (report.findings.find((finding) => finding.check === check)?.causes ?? []).join("\n");
}

export function firstCause(report: Report, check: CheckName): string {
  return causes(report, check).split("\n")[0] ?? "";
}

/** As one line, so that no pattern has to know where lines are broken. */
export function printedFindings(report: Report): string {
  const [, findings = ""] = consoleReport(report, { colour: false, width: 120 }).split("\nFINDINGS\n");
  return findings.split("\n\n")[0]?.replace(/\s+/g, " ") ?? "";
}

function agrees(report: Report): void {
  const disagreeing = report.measurements.filter(({ agrees: agree }) => agree === false);
  assert.deepEqual(disagreeing, []);
}
