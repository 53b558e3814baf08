// Warnings about templates: each edit is found, named in words, with its file and line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Edit, type ShippedFile, shippedPlan, shippedText } from "../../support/shipped.ts";

interface Row {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly code: string;
  /** What the warning must say. */
  readonly says: RegExp;
  /** The line of the file that it must point at. */
  readonly at?: readonly [file: string, line: RegExp];
}

const rows: readonly Row[] = [
  {
    name: "bucket not named as the site",
    edits: [{ file: "error-page", from: "BucketName: !Ref SiteName", to: "BucketName: !Join ['-', [error, !Ref SiteName]]" }],
    code: "error-page-ready.bucket-name",
    says: /www\.example\.com.*NoSuchBucket/,
    at: ["error-page.yml", /BucketName/],
  },
  {
    name: "public access blocked",
    edits: [{ file: "error-page", from: "BlockPublicPolicy: false", to: "BlockPublicPolicy: true" }],
    code: "error-page-ready.public-access-block",
    says: /BlockPublicPolicy/,
    at: ["error-page.yml", /PublicAccessBlockConfiguration|BlockPublic/],
  },
  {
    name: "https",
    edits: [{ file: "failover-drill", from: "url: http://", to: "url: https://" }],
    code: "error-page-ready.https",
    says: /no TLS/,
  },
  {
    name: "PRIMARY and SECONDARY swapped",
    edits: [
      { file: "dns", from: "Failover: PRIMARY", to: "Failover: THIRD" },
      { file: "dns", from: "Failover: SECONDARY", to: "Failover: PRIMARY" },
      { file: "dns", from: "Failover: THIRD", to: "Failover: SECONDARY" },
    ],
    code: "steady-before.swapped",
    says: /swapped/,
    at: ["dns.yml", /Failover:/],
  },
  {
    name: "health check on the secondary",
    edits: [{ file: "dns", from: "Failover: SECONDARY", to: "Failover: SECONDARY\n          HealthCheckId: !Ref HealthCheck" }],
    code: "failed-over-in-time.secondary-health-check",
    says: /sent back to the dead load balancer/,
    at: ["dns.yml", /HealthCheckId/],
  },
  {
    name: "httpd not enabled",
    edits: [{ file: "web", from: /^ *systemctl enable httpd\n/, to: "" }],
    code: "recovered-in-time.web-server-not-enabled",
    says: /never enables it/,
    at: ["web.yml", /UserData/],
  },
  {
    name: "load balancer's group closed",
    edits: [
      {
        file: "network",
        from: 'CidrIp: 0.0.0.0/0, Description: "HTTP from anywhere"',
        to: 'CidrIp: 10.0.0.0/8, Description: "HTTP from inside"',
      },
    ],
    code: "steady-before.load-balancer-group-closed",
    says: /port 80/,
    at: ["network.yml", /SecurityGroupIngress|CidrIp/],
  },
  {
    name: "instances' group closed to the load balancer",
    edits: [
      {
        file: "network",
        from: "SourceSecurityGroupId: !GetAtt LoadBalancerSecurityGroup.GroupId",
        to: "SourceSecurityGroupId: !GetAtt LoadBalancerSecurityGroup.GroupId\n          ",
      },
      { file: "network", from: /FromPort: 80\n {10}ToPort: 80/, to: "FromPort: 8080\n          ToPort: 8080" },
    ],
    code: "steady-before.instance-group-closed",
    says: /does not admit port 80 from the load balancer/,
    at: ["network.yml", /SecurityGroupIngress|IpProtocol/],
  },
  {
    name: "one target's port closed to the load balancer",
    edits: [{ file: "load-balancer", from: "{ Id: !Ref SecondInstanceId }", to: "{ Id: !Ref SecondInstanceId, Port: 8080 }" }],
    code: "steady-before.instance-group-closed",
    says: /SecondInstance \(.*does not admit port 8080 from the load balancer/,
    at: ["network.yml", /SecurityGroupIngress|IpProtocol/],
  },
  {
    name: "the health checks' port closed to the load balancer",
    edits: [{ file: "load-balancer", from: "HealthCheckPort: traffic-port", to: 'HealthCheckPort: "8080"' }],
    code: "steady-before.instance-group-closed",
    says: /does not admit port 8080 from the load balancer/,
    at: ["network.yml", /SecurityGroupIngress|IpProtocol/],
  },
  {
    name: "no endpoint for the package repositories",
    edits: [{ file: "endpoint", from: "RouteTableIds: [!Ref RouteTableId]", to: "RouteTableIds: []" }],
    code: "steady-before.no-package-repository",
    says: /never installed/,
  },
  {
    name: "an objective that the numbers cannot promise",
    edits: [{ file: "failover-drill", from: /failover: 4m/, to: "failover: 60s" }],
    code: "failed-over-in-time.objective",
    says: /can miss the failover objective of 60\.0 s: predicted 17\.0 s to 195\.0 s/,
  },
  {
    name: "an objective that the target group's interval eats up",
    edits: [
      {
        file: "failover-drill",
        from: /SecondInstanceId: .*/,
        to: '$&\n      HealthyThresholdCount: "10"\n      HealthCheckIntervalSeconds: "300"',
      },
    ],
    code: "recovered-in-time.objective",
    says: /can miss the recovery objective/,
    at: ["load-balancer.yml", /HealthCheckIntervalSeconds/],
  },
  {
    name: "no error document",
    edits: [{ file: "error-page", from: /^ *ErrorDocument: !Ref IndexDocument\n/, to: "" }],
    code: "error-page-ready.no-error-document",
    says: /\/status\.html with S3's own 404/,
    at: ["error-page.yml", /WebsiteConfiguration/],
  },
  {
    name: "another index document than the key that is written",
    edits: [{ file: "error-page", from: "IndexDocument: !Ref IndexDocument", to: "IndexDocument: home.html" }],
    code: "error-page-ready.index-document",
    says: /is home\.html, but the page that PageInBucket writes is index\.html/,
    at: ["error-page.yml", /IndexDocument/],
  },
  {
    name: "a function that never writes the page",
    edits: [{ file: "error-page", from: "await put(page, signal);", to: "" }],
    code: "error-page-ready.page-never-written",
    says: /never calls put/,
    at: ["error-page.yml", /ZipFile/],
  },
  {
    name: "an internal load balancer",
    edits: [{ file: "load-balancer", from: "Scheme: internet-facing", to: "Scheme: internal" }],
    code: "steady-before.load-balancer-internal",
    says: /private addresses/,
    at: ["load-balancer.yml", /Scheme/],
  },
  {
    name: "a load balancer in private subnets",
    edits: [
      {
        file: "network",
        from: "[!Ref FirstPublicSubnet, !Ref SecondPublicSubnet]",
        to: "[!Ref FirstPrivateSubnet, !Ref SecondPrivateSubnet]",
      },
    ],
    code: "steady-before.load-balancer-subnet-private",
    says: /FirstPrivateSubnet, SecondPrivateSubnet have no route to an internet gateway/,
    at: ["load-balancer.yml", /Subnets/],
  },
  {
    name: "an error page told by words that the load balancer has, too",
    edits: [
      {
        file: "failover-drill",
        from: /^ {2}error-page:\n {4}status:.*\n(?: {4}.*\n)+/,
        to: "  error-page:\n    body: '[Tt]emporarily [Uu]navailable'\n",
      },
    ],
    code: "failed-over-in-time.error-page-mark",
    says: /load balancer's own 503, too/,
    at: ["failover-drill.yml", /error-page:/],
  },
  {
    name: "a primary told by what the load balancer has, too",
    edits: [{ file: "failover-drill", from: /^ {2}primary:\n(?: {4}.*\n)+/, to: "  primary:\n    headers: { server: . }\n" }],
    code: "steady-before.primary-mark",
    says: /load balancer's own 502, 503, 504, too/,
    at: ["failover-drill.yml", /primary:/],
  },
  {
    name: "an https URL without a listener",
    edits: [{ file: "failover-drill", from: "url: http://", to: "url: https://" }],
    code: "steady-before.no-listener",
    says: /no listener on port 443/,
    at: ["load-balancer.yml", /Port/],
  },
  {
    name: "a health check on a port without a listener",
    edits: [{ file: "dns", from: "Port: 80", to: "Port: 81" }],
    code: "steady-before.health-check-port",
    says: /port 81, where it has no listener/,
    at: ["dns.yml", /Port/],
  },
  {
    name: "a calculated health check",
    edits: [
      {
        file: "dns",
        from: /^ {8}Type: HTTP\n(?: {8}.*\n)+/,
        to: "        Type: CALCULATED\n        ChildHealthChecks: [a]\n        HealthThreshold: 1\n",
      },
    ],
    code: "steady-before.health-check-unobservable",
    says: /of type CALCULATED.*never begins/,
    at: ["dns.yml", /Type: CALCULATED/],
  },
  {
    name: "a page that expires",
    edits: [
      {
        file: "error-page",
        from: "BucketName: !Ref SiteName",
        to: "BucketName: !Ref SiteName\n      LifecycleConfiguration:\n        Rules:\n          - { Status: Enabled, ExpirationInDays: 30 }",
      },
    ],
    code: "error-page-ready.page-expires",
    says: /deletes the error page after 30 days/,
    at: ["error-page.yml", /ExpirationInDays/],
  },
];

for (const { name, edits, code, says, at } of rows) {
  test(`${name}: ${code}`, () => {
    const { warnings } = shippedPlan(...edits).budget;
    const found = warnings.find((warning) => warning.code === code);
    assert.ok(found, `warnings: ${warnings.map((warning) => warning.code).join(", ") || "none"}`);
    assert.match(found.what, says);
    if (at === undefined) return;
    const [file, line] = at;
    assert.equal(found.place?.file, `templates/${file}`);
    const text = shippedText(file.replace(/\.yml$/, "") as ShippedFile, edits).split("\n");
    const near = text.slice((found.place?.line ?? 0) - 2, (found.place?.line ?? 0) + 1).join("\n");
    assert.match(near, line);
  });
}

const unwarned: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  {
    name: "--now behind the unit",
    edits: [
      { file: "web", from: /^ *systemctl start httpd\n/, to: "" },
      { file: "web", from: "systemctl enable httpd", to: "systemctl enable httpd --now" },
    ],
  },
  {
    name: "all addresses in two halves",
    edits: [
      {
        file: "network",
        from: /^( *- \{ IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: )0\.0\.0\.0\/0, Description: "HTTP from anywhere" \}\n/,
        to: "$10.0.0.0/1 }\n$1128.0.0.0/1 }\n",
      },
    ],
  },
  {
    name: "old versions that expire",
    edits: [
      {
        file: "error-page",
        from: "BucketName: !Ref SiteName",
        to: "BucketName: !Ref SiteName\n      LifecycleConfiguration:\n        Rules:\n          - { Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 30 } }",
      },
    ],
  },
  {
    name: "targets with a port of their own, which their group admits",
    edits: [
      { file: "load-balancer", from: "{ Id: !Ref FirstInstanceId }", to: "{ Id: !Ref FirstInstanceId, Port: 8080 }" },
      { file: "load-balancer", from: "{ Id: !Ref SecondInstanceId }", to: '{ Id: !Ref SecondInstanceId, Port: "8080" }' },
      { file: "network", from: /FromPort: 80\n {10}ToPort: 80/, to: "FromPort: 8080\n          ToPort: 8080" },
    ],
  },
  {
    name: "a port for health checks, which the instances' group admits beside",
    edits: [
      { file: "load-balancer", from: "HealthCheckPort: traffic-port", to: 'HealthCheckPort: "8080"' },
      { file: "network", from: /FromPort: 80\n {10}ToPort: 80/, to: "FromPort: 80\n          ToPort: 8080" },
    ],
  },
  {
    name: "an image and a tag by dynamic references",
    edits: [
      {
        file: "web",
        from: "ImageId: !Ref ImageId",
        to: 'ImageId: "{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64}}"',
      },
    ],
  },
];

for (const { name, edits } of unwarned) {
  test(`no warning of ${name}`, () => {
    assert.deepEqual(shippedPlan(...edits).budget.warnings, []);
  });
}

test("the shipped site has no warnings", () => {
  assert.deepEqual(shippedPlan().budget.warnings, []);
});
