// model.md, User data: what a first boot makes of a script, and what the network has to do with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GetConsoleOutputCommand, StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { allowsRead } from "../../../src/lab/ec2/network/endpoint-policy.ts";
import { instanceReply } from "../../../src/lab/ec2/reach.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import type { ServerReply } from "../../../src/lab/web/reply.ts";
import {
  ask,
  base64,
  build,
  buildEndpoint,
  buildNetwork,
  buildSite,
  inLab,
  instanceProperties,
  rebuild,
  SITE_SCRIPT,
  type Site,
} from "./support.ts";

function get(lab: Lab, site: Site & { instance: string }, path = "/"): ServerReply {
  const source = { kind: "interface" as const, subnetId: site.publicSubnet, securityGroupIds: [site.balancerGroup] };
  return instanceReply(lab, { instanceId: site.instance, port: 80, host: "x", path, source });
}

function bodyOf(reply: ServerReply): string {
  return reply.kind === "response" ? `${reply.status} ${reply.body}` : reply.kind;
}

/** Boots the script on the reference network and gives what `path` shows and what was not understood. */
async function boot(
  script: string,
  path = "/",
): Promise<{ shown: string; ignored: readonly string[]; files: ReadonlyMap<string, string>; id: string }> {
  return inLab(async (lab) => {
    const site = await buildSite(lab, { UserData: base64(script) });
    const files = new Map(lab.ec2.instances.get(site.instance)?.guest.files);
    return { shown: bodyOf(get(lab, site, path)), ignored: lab.notModelledList.map(({ what }) => what), files, id: site.instance };
  });
}

/** What a script wrote to /out. */
async function written(script: string): Promise<string | undefined> {
  return (await boot(`#!/bin/bash\n${script}\n`)).files.get("/out");
}

test("the reference site's script: httpd answers with the instance's id", async () => {
  const { shown, ignored, id } = await boot(SITE_SCRIPT);
  assert.equal(shown, `200 instance-id: ${id}\n`);
  assert.deepEqual(ignored, []);
});

test("the page says that it is httpd's", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const reply = get(lab, site);
    assert.ok(reply.kind === "response");
    assert.match(reply.headers.server ?? "", /^Apache\/2\.4\.\d+ \(Amazon Linux\)$/);
    assert.equal(reply.headers["content-type"], "text/html; charset=UTF-8");
    assert.equal(bodyOf(get(lab, site, "/?query")), bodyOf(reply));
    assert.match(bodyOf(get(lab, site, "/missing")), /^404 /);
  }));

const metadataWays: readonly [name: string, script: string][] = [
  [
    "a session token and curl",
    `TOKEN=$(curl -s -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")
INSTANCE_ID=$(curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id)
echo "instance-id: $INSTANCE_ID" > /var/www/html/index.html`,
  ],
  ["backquotes", `ID=\`ec2-metadata -i | cut -d ' ' -f 2\`\necho instance-id: \${ID} | tee /var/www/html/index.html`],
  ["cut", "echo instance-id: $(ec2-metadata --instance-id | cut -d' ' -f2) >/var/www/html/index.html"],
  ["quiet", "printf 'instance-id: %s\\n' \"$(ec2-metadata --quiet -i)\" > /var/www/html/index.html"],
  ["awk", "echo \"instance-id: $(ec2-metadata -i | awk '{print $2}')\" > /var/www/html/index.html"],
  ["sed", "I=$(ec2-metadata -i | sed 's/instance-id: //'); echo instance-id: $I > /var/www/html/index.html"],
  ["sudo and /usr/bin", "/usr/bin/ec2-metadata -i | sudo tee /var/www/html/index.html > /dev/null"],
  [
    "a here-document",
    `ID=$(ec2-metadata -i | cut -d: -f2 | tr -d ' ')
cat <<EOF > /var/www/html/index.html
instance-id: $ID
EOF`,
  ],
];

for (const [name, lines] of metadataWays) {
  test(`the instance's id by ${name}`, async () => {
    const { shown, ignored, id } = await boot(`#!/bin/bash\nyum install -y httpd\nsystemctl enable --now httpd\n${lines}\n`);
    assert.equal(shown, `200 instance-id: ${id}\n`);
    assert.deepEqual(ignored, []);
  });
}

test("without a session token Amazon Linux 2023 tells nothing", async () => {
  const { files } = await boot("#!/bin/bash\ncurl -s http://169.254.169.254/latest/meta-data/instance-id > /out\n");
  assert.equal(files.get("/out"), "");
});

test("metadata without a token works where the template says HttpTokens optional", () =>
  inLab(async (lab) => {
    const script = "#!/bin/bash\ncurl -s http://169.254.169.254/latest/meta-data/instance-id > /out\n";
    const { instance } = await buildSite(lab, { UserData: base64(script), MetadataOptions: { HttpTokens: "optional" } });
    assert.equal(lab.ec2.instances.get(instance)?.guest.files.get("/out"), instance);
  }));

const consequences: readonly [name: string, script: string, shown: RegExp][] = [
  ["nothing installed", "echo hi > /var/www/html/index.html", /^refused$/],
  ["installed, not started", "dnf install -y httpd\nsystemctl enable httpd", /^refused$/],
  ["started before installed", "systemctl start httpd\ndnf install -y httpd", /^refused$/],
  ["installed without -y", "dnf install httpd\nsystemctl start httpd", /^refused$/],
  ["yes on standard input", "yes | true; echo y | dnf install httpd\nsystemctl start httpd", /^403 /],
  ["another distribution's name", "dnf install -y apache2\nsystemctl start apache2", /^refused$/],
  ["no page written", "dnf -y install httpd\nservice httpd start", /^403 .*Test page/],
  ["nginx", "dnf install -y nginx && systemctl start nginx.service && echo hello > /usr/share/nginx/html/index.html", /^200 hello\n$/],
  ["set -e ends the script at a failure", "set -e\nfalse\ndnf install -y httpd\nsystemctl start httpd", /^refused$/],
  ["without set -e the script goes on", "false\ndnf install -y httpd\nsystemctl start httpd", /^403 /],
  [
    "a looked-at failure does not end it",
    "set -euo pipefail\nfalse || true\nif false; then exit 1; fi\ndnf install -y httpd\nsystemctl start httpd",
    /^403 /,
  ],
  ["pipefail", "set -e -o pipefail\nfalse | cat\ndnf install -y httpd\nsystemctl start httpd", /^refused$/],
  ["exit", "dnf install -y httpd\nexit 0\nsystemctl start httpd", /^refused$/],
  ["stopped again", "dnf install -y httpd\nsystemctl start httpd\nsystemctl stop httpd", /^refused$/],
  ["a loop until it works", "until dnf install -y httpd; do sleep 5; done\nsystemctl start httpd", /^403 /],
  ["a for loop with break", "for i in 1 2 3; do dnf install -y httpd && break; sleep 10; done\nsystemctl start httpd", /^403 /],
  ["a function", "setup() {\n  dnf install -y httpd\n  systemctl start httpd\n}\nsetup", /^403 /],
  [
    "output to a log",
    "exec > >(tee /var/log/user-data.log | logger -t user-data) 2>&1\ndnf install -y httpd\nsystemctl start httpd",
    /^403 /,
  ],
  ["a list of packages", "dnf install -y git httpd mod_ssl\nsystemctl restart httpd", /^403 /],
  ["packages from a variable", 'PACKAGES="httpd git"\ndnf install -y $PACKAGES\nsystemctl start httpd', /^403 /],
];

for (const [name, lines, shown] of consequences) {
  test(`${name}: ${shown.source}`, async () => assert.match((await boot(`#!/bin/bash\n${lines}\n`)).shown, shown));
}

const outputs: readonly [name: string, script: string, out: string][] = [
  ["overwrites and appends", "echo a > /out\necho b > /out\necho c >> /out", "b\nc\n"],
  ["single quotes keep dollars", "echo '$HOME' > /out", "$HOME\n"],
  ["double quotes expand", 'A="x y"; echo "<$A>" > /out', "<x y>\n"],
  ["unquoted variables are split", "A='x   y'; echo $A > /out", "x y\n"],
  ["a backslash before a dollar", 'echo "\\$A" > /out', "$A\n"],
  ["continued lines", "echo a \\\n  b > /out", "a b\n"],
  ["comments", "echo a # b > /out\necho c#d > /out # e", "c#d\n"],
  ["a quoted here-document expands nothing", "cat > /out <<'END'\n$HOME `hostname`\nEND", "$HOME `hostname`\n"],
  ["two here-documents on a line", "cat <<A > /out; cat <<B >> /out\n1\nA\n2\nB", "1\n2\n"],
  ["a here-document without its tabs", "cat > /out <<-END\n\tindented\n\tEND", "indented\n"],
  ["a here-string", "cat <<< hello > /out", "hello\n"],
  ["echo -n and -e", "echo -n a > /out; echo -e 'b\\tc' >> /out", "ab\tc\n"],
  ["defaults", `echo "\${MISSING:-fallback}" > /out`, "fallback\n"],
  ["success and failure", "true && echo yes > /out || echo no > /out", "yes\n"],
  ["negation", "! false && echo yes > /out", "yes\n"],
  ["if, elif, else", 'if [ "$A" = x ]; then echo 1 > /out; elif [ -z "$A" ]; then echo 2 > /out; else echo 3 > /out; fi', "2\n"],
  ["test of a file", "touch /flag\nif [ -f /flag ]; then echo there > /out; fi", "there\n"],
  ["while with a file", "touch /flag; while [ -e /flag ]; do rm /flag; echo once >> /out; done", "once\n"],
  ["for over words", "for w in a b; do echo $w >> /out; done", "a\nb\n"],
  ["a group's output", "{ echo a; echo b; } > /out", "a\nb\n"],
  ["a subshell's output", "(echo a; echo b) | head -n 1 > /out", "a\n"],
  ["exit status", "false; echo $? > /out", "1\n"],
  ["directories", "mkdir -p /srv/www && cd /srv/www && echo hi > page && cp page /out", "hi\n"],
  ["sed in place", "echo one > /out; sed -i 's/one/two/' /out", "two\n"],
  ["grep", "printf 'a\\nb\\n' | grep b > /out", "b\n"],
  ["the host name", "hostname > /out", "ip-10-0-3-4.ap-northeast-1.compute.internal\n"],
  ["its address", "hostname -I > /out", "10.0.3.4\n"],
  ["nested substitutions", 'echo "$(echo "$(echo deep)")" > /out', "deep\n"],
  ["env in front", "A=1 B=2; echo $A$B > /out", "12\n"],
];

for (const [name, script, out] of outputs) {
  test(`bash: ${name}`, async () => assert.equal(await written(script), out));
}

test("what is not understood is listed with its place, and the rest still runs", () =>
  inLab(async (lab) => {
    const script =
      "#!/bin/bash\naws s3 cp s3://bucket/page /tmp\ndnf install -y httpd\nsystemctl start httpd\nsystemctl enable amazon-cloudwatch-agent\n";
    const site = await buildSite(lab, { UserData: base64(script) });
    assert.match(bodyOf(get(lab, site)), /^403 /);
    assert.deepEqual(lab.notModelledList, [
      { what: "user data: aws s3 cp s3://bucket/page /tmp", where: "site/Web" },
      { what: "user data: systemctl enable amazon-cloudwatch-agent", where: "site/Web" },
    ]);
  }));

test("a script that cannot be read runs up to the place, and says which line", async () => {
  const { shown, ignored } = await boot("#!/bin/bash\ndnf install -y httpd\nsystemctl start httpd\ncase $1 in\nesac\n");
  assert.match(shown, /^403 /);
  assert.deepEqual(ignored, ["user data: from line 4 on (case is not understood)"]);
});

test("options of the shebang count: -e ends the script at a failure", async () => {
  const rest = "false\ndnf install -y httpd\nsystemctl start httpd\n";
  assert.equal((await boot(`#!/bin/bash -xe\n${rest}`)).shown, "refused");
  assert.match((await boot(`#!/bin/bash -x\n${rest}`)).shown, /^403 /);
});

test("a script that runs in circles is ended and listed", async () => {
  const { ignored } = await boot("#!/bin/bash\nwhile true; do true; done\n");
  assert.deepEqual(ignored, ["user data: true (runs in circles)"]);
});

test("user data that is no script does nothing", async () => {
  const { shown, ignored } = await boot("\n#!/bin/bash\ndnf install -y httpd\nsystemctl start httpd\n");
  assert.equal(shown, "refused");
  assert.match(ignored[0] ?? "", /is not a shell script that starts with #!/);
});

/** The network under a first boot, and whether httpd can be installed. */
const networks: readonly [name: string, prepare: (lab: Lab, site: Site) => Promise<Record<string, unknown>>, why: RegExp | undefined][] = [
  ["nothing", async () => ({}), /route table PrivateTable .* has no S3 gateway endpoint, no NAT gateway/],
  ["the S3 endpoint", withEndpoint(), undefined],
  ["the S3 endpoint on the public table only", withEndpoint((site) => ({ RouteTableIds: [site.publicTable] })), /no S3 gateway endpoint/],
  ["an endpoint for DynamoDB", withEndpoint({ ServiceName: "com.amazonaws.ap-northeast-1.dynamodb" }), /no S3 gateway endpoint/],
  [
    "an endpoint whose policy admits the repositories",
    withEndpoint({ PolicyDocument: allow("arn:aws:s3:::al2023-repos-ap-northeast-1-*/*") }),
    undefined,
  ],
  [
    "an endpoint whose policy admits another bucket",
    withEndpoint({ PolicyDocument: allow("arn:aws:s3:::my-bucket/*") }),
    /policy of S3 endpoint S3Endpoint .* does not allow s3:GetObject on al2023-repos/,
  ],
  ["a NAT gateway", buildNat, undefined],
  ["a public subnet without a public address", async (_lab, site) => ({ SubnetId: site.publicSubnet }), /has no public address/],
  [
    "a public subnet that gives addresses",
    async (lab, site) => {
      await rebuild(lab, "Subnet", site.publicSubnet, {}, { MapPublicIpOnLaunch: true });
      return { SubnetId: site.publicSubnet };
    },
    undefined,
  ],
  [
    "egress closed",
    async (lab, site) => {
      await buildEndpoint(lab, site);
      const egress = [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80, CidrIp: "10.0.0.0/16" }];
      const group = await build(lab, "SecurityGroup", "Sealed", { VpcId: site.vpc, GroupDescription: "x", SecurityGroupEgress: egress });
      return { SecurityGroupIds: [group] };
    },
    /no egress rule of Sealed .* admits TCP 443 to S3/,
  ],
  [
    "no DNS in the VPC",
    async (lab, site) => {
      await buildEndpoint(lab, site);
      await rebuild(lab, "VPC", site.vpc, {}, { EnableDnsSupport: false });
      return {};
    },
    /EnableDnsSupport false/,
  ],
];

function withEndpoint(more: Record<string, unknown> | ((site: Site) => Record<string, unknown>) = {}) {
  return async (lab: Lab, site: Site) => {
    await buildEndpoint(lab, site, typeof more === "function" ? more(site) : more);
    return {};
  };
}

function allow(Resource: string) {
  return { Statement: [{ Effect: "Allow", Principal: "*", Action: ["s3:Get*"], Resource }] };
}

async function buildNat(lab: Lab, site: Site): Promise<Record<string, unknown>> {
  const address = await build(lab, "EIP", "NatAddress", {});
  const allocation = [...lab.ec2.elasticAddresses.values()].find((elastic) => elastic.address === address)?.allocationId;
  const nat = await build(lab, "NatGateway", "Nat", { SubnetId: site.publicSubnet, AllocationId: allocation });
  await build(lab, "Route", "NatRoute", { RouteTableId: site.privateTable, DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: nat });
  return {};
}

for (const [name, prepare, why] of networks) {
  test(`first boot with ${name}: ${why === undefined ? "httpd is installed" : "no httpd"}`, () =>
    inLab(async (lab) => {
      const site = await buildNetwork(lab);
      const more = await prepare(lab, site);
      const instance = await build(lab, "Instance", "Web", instanceProperties(lab, site, more));
      await lab.clock.sleep(900_000);
      const output = ask(lab, new GetConsoleOutputCommand({ InstanceId: instance })).Output ?? "";
      const console = Buffer.from(output, "base64").toString("utf8");
      assert.equal(lab.ec2.instances.get(instance)?.guest.active.has("httpd"), why === undefined);
      if (why === undefined) assert.equal(console, "");
      else assert.match(console, why);
    }));
}

const READ = "arn:aws:s3:::al2023-repos-ap-northeast-1-de612dc2/core";

const policies: readonly [name: string, policy: unknown, allowed: boolean][] = [
  ["none", undefined, true],
  ["everything", { Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" } }, true],
  ["text", JSON.stringify(allow("*")), true],
  ["nothing", { Statement: [] }, false],
  ["another action", { Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: "*" }] }, false],
  ["the bucket without its objects", allow("arn:aws:s3:::al2023-repos-ap-northeast-1-de612dc2"), false],
  [
    "wildcards, any case",
    { Statement: [{ Effect: "Allow", Action: "S3:get*", Resource: "arn:aws:s3:::al2023-repos-*-????????/*" }] },
    true,
  ],
  ["all but another bucket", { Statement: [{ Effect: "Allow", NotAction: "s3:Put*", NotResource: "arn:aws:s3:::secret/*" }] }, true],
  [
    "an Allow and a Deny",
    { Statement: [...allow("*").Statement, { Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::al2023*" }] },
    false,
  ],
];

for (const [name, policy, allowed] of policies) {
  test(`an endpoint policy with ${name}: ${allowed ? "packages come through" : "no packages"}`, () =>
    assert.equal(allowsRead(policy, READ), allowed));
}

test("httpd that is enabled comes back after a stop, one that is not stays down", () =>
  inLab(async (lab) => {
    const network = await buildNetwork(lab);
    await buildEndpoint(lab, network);
    for (const [script, expected] of [
      [SITE_SCRIPT, "response"],
      [SITE_SCRIPT.replace("systemctl enable httpd\n", ""), "refused"],
      [SITE_SCRIPT.replace("systemctl enable httpd\n", "systemctl enable httpd\nsystemctl disable httpd\n"), "refused"],
    ] as const) {
      const instance = await build(lab, "Instance", "Web", instanceProperties(lab, network, { UserData: base64(script) }));
      await lab.clock.sleep(120_000);
      const site = { ...network, instance };
      assert.equal(get(lab, site).kind, "response");
      ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance] }));
      await lab.clock.sleep(60_000);
      assert.equal(get(lab, site).kind, "silence");
      ask(lab, new StartInstancesCommand({ InstanceIds: [site.instance] }));
      await lab.clock.sleep(120_000);
      assert.equal(get(lab, site).kind, expected);
    }
  }));

test("a stop during the first boot ends user data for good", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    await buildEndpoint(lab, site);
    const instance = await build(lab, "Instance", "Web", instanceProperties(lab, site));
    await lab.clock.sleep(20_000);
    ask(lab, new StopInstancesCommand({ InstanceIds: [instance] }));
    await lab.clock.sleep(60_000);
    ask(lab, new StartInstancesCommand({ InstanceIds: [instance] }));
    await lab.clock.sleep(300_000);
    assert.equal(get(lab, { ...site, instance }).kind, "refused");
  }));
