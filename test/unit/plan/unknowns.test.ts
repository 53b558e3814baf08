// Values that are known only once the stacks stand: what functions make of them is unknown too, and nothing that is known is let through.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findReplacements } from "../../../src/gate/replacements.ts";
import { labResourceTypes } from "../../../src/lab/resource-types.ts";
import { buildSiteModel } from "../../../src/plan/site-model.ts";
import { isUnknown } from "../../../src/plan/tokens.ts";
import { type Edit, rehearseShipped, type ShippedFile, shippedPlan } from "../../support/shipped.ts";
import { parsed } from "../template/support.ts";

const RESOURCES = `
Transform: AWS::LanguageExtensions
Parameters:
  Given: { Type: String, Default: "" }
  GivenList: { Type: CommaDelimitedList, Default: "" }
  Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: /count }
  StoredList: { Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /my.app/subnets }
Mappings:
  Texts: { "111122223333": { one: a, two: b }, "444455556666": { one: c } }
  Lists: { "111122223333": { one: [a] }, "444455556666": { one: [b, c] } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { Ipv4IpamPoolId: ipam-pool-1, Ipv4NetmaskLength: 16 } }
  Written: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.1.0.0/16 } }
  First: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
  Second: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
  Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
  Iface: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !Ref Vpc, ServiceName: x } }
  LoadBalancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {} }
  TargetGroup: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {} }
  Bucket: { Type: AWS::S3::Bucket, Properties: {} }
  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://elsewhere/x.yml } }
  It:
    Type: Custom::It
    Properties:
      ServiceToken: x
      V: `;

/** Of one stack `site`. */
function modelOf(template: string, parameters: Readonly<Record<string, string>> = {}) {
  const placeOfParameter = () => ({ file: "failover-drill.yml" });
  return buildSiteModel([{ key: "site", name: "drill-site", parsed: parsed(template), parameters, placeOfParameter }], {
    region: "eu-west-1",
    account: undefined,
    supportsAttribute: labResourceTypes.supportsAttribute,
    readFile: () => undefined,
  });
}

/** The property V of the resource It, or all problems as one text. */
function evaluated(expression: string, parameters?: Readonly<Record<string, string>>): unknown {
  const { model, problems } = modelOf(RESOURCES + expression, parameters);
  if (problems.length > 0) return problems.map(({ what }) => what).join("\n");
  return model.resources.find(({ logicalId }) => logicalId === "It")?.properties.V;
}

/** Fn::Sub's notation. */
const braces = (text: string) => text.replaceAll("<", "${").replaceAll(">", "}");

/** Each with what it comes to. */
const UNKNOWN: readonly (readonly [expression: string, value: unknown])[] = [
  ["!Select [0, !GetAtt Zone.NameServers]", "‹item 0 of ‹site.Zone.NameServers››"],
  ["!Select [3, !GetAtt Zone.NameServers]", "‹item 3 of ‹site.Zone.NameServers››"],
  ["!Select [0, !GetAtt Vpc.Ipv6CidrBlocks]", "‹item 0 of ‹site.Vpc.Ipv6CidrBlocks››"],
  ["!Select [0, !GetAtt Vpc.CidrBlockAssociations]", "‹item 0 of ‹site.Vpc.CidrBlockAssociations››"],
  ["!Select [0, !GetAtt First.Ipv6CidrBlocks]", "‹item 0 of ‹site.First.Ipv6CidrBlocks››"],
  ["!Select [0, !GetAtt LoadBalancer.SecurityGroups]", "‹item 0 of ‹site.LoadBalancer.SecurityGroups››"],
  ["!Select [0, !GetAtt TargetGroup.LoadBalancerArns]", "‹item 0 of ‹site.TargetGroup.LoadBalancerArns››"],
  ['!Select [1, !Split [":", !Select [0, !GetAtt Iface.DnsEntries]]]', '‹item 1 of ‹item 0 of ‹site.Iface.DnsEntries›› split at ":"›'],
  ['!Join [",", !GetAtt Zone.NameServers]', '‹items joined by "comma" of ‹site.Zone.NameServers››'],
  ["{ Fn::Length: !GetAtt Zone.NameServers }", "‹number of items of ‹site.Zone.NameServers››"],
  ["!Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]]", "‹block 1 of ‹site.Vpc.CidrBlock› with 8 bits›"],
  ["!Cidr [!GetAtt Vpc.CidrBlock, 2]", ["‹block 0 of ‹site.Vpc.CidrBlock››", "‹block 1 of ‹site.Vpc.CidrBlock››"]],
  ["!Cidr [10.0.0.0/16, 1, !Ref Stored]", ["‹block 0 of 10.0.0.0/16 with ‹parameter /count› bits›"]],
  ["!Select [7, !Cidr [10.0.0.0/16, !Ref Stored, 8]]", "‹item 7 of ‹parameter /count› blocks of 10.0.0.0/16 with 8 bits›"],
  [
    "!Select [0, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 1, 64]]",
    "‹block 0 of ‹item 0 of ‹site.Vpc.Ipv6CidrBlocks›› with 64 bits›",
  ],
  ["{ Fn::Length: !Cidr [!GetAtt Vpc.CidrBlock, 6, 8] }", 6],
  ['!Select [2, !Split ["/", !Ref AWS::StackId]]', '‹item 2 of ‹stack id of site› split at "/"›'],
  [
    '!Select [4, !Split ["-", !Select [2, !Split ["/", !Ref "AWS::StackId"]]]]',
    '‹item 4 of ‹item 2 of ‹stack id of site› split at "/"› split at "-"›',
  ],
  ['!Select [2, !Split ["/", !GetAtt Bucket.WebsiteURL]]', '‹item 2 of ‹site.Bucket.WebsiteURL› split at "/"›'],
  ['!Select [1, !Split ["://", !GetAtt Bucket.WebsiteURL]]', '‹item 1 of ‹site.Bucket.WebsiteURL› split at "://"›'],
  ['!Select [1, !Split ["loadbalancer/", !Ref LoadBalancer]]', '‹item 1 of ‹site.LoadBalancer› split at "loadbalancer/"›'],
  ['!Select [5, !Split [":", !Ref TargetGroup]]', '‹item 5 of ‹site.TargetGroup› split at ":"›'],
  ['!Select [1, !Split [",", !ImportValue Subnets]]', '‹item 1 of ‹export Subnets› split at "comma"›'],
  ['!Split [",", !ImportValue Subnets]', ['‹items of ‹export Subnets› split at "comma"›']],
  ['!Join ["|", !Split [",", !ImportValue Subnets]]', '‹items joined by "|" of ‹export Subnets› split at "comma"›'],
  ['{ Fn::Length: !Split [",", !ImportValue Subnets] }', '‹number of items of ‹export Subnets› split at "comma"›'],
  ['!Select [1, !Split [",", !GetAtt Nested.Outputs.SubnetIds]]', '‹item 1 of ‹site.Nested.Outputs.SubnetIds› split at "comma"›'],
  ["!Select [1, !Ref StoredList]", '‹item 1 of ‹parameter /my.app/subnets› split at "comma"›'],
  ["!Select [!Ref Stored, [a, b]]", "‹item ‹parameter /count› of a b›"],
  // What stands before anything unknown is known, and so is its place.
  [`!Select [1, !Split ["/", !Sub "a/b/<Bucket.WebsiteURL>/c"]]`, "b"],
  [`!Select [2, !Split ["/", !Sub "a/b/<Bucket.WebsiteURL>/c"]]`, '‹item 0 of ‹site.Bucket.WebsiteURL›/c split at "/"›'],
  [`!Select [3, !Split ["/", !Sub "a/b/<Bucket.WebsiteURL>/c"]]`, '‹item 1 of ‹site.Bucket.WebsiteURL›/c split at "/"›'],
  [`!Join ["+", !Split ["-", !Sub "a-b<Stored>"]]`, 'a+‹items joined by "+" of b‹parameter /count› split at "-"›'],
  [`{ Fn::Length: !Split ["/", !Sub "a/<Bucket.WebsiteURL>"] }`, '‹1 + number of items of ‹site.Bucket.WebsiteURL› split at "/"›'],
  // An id holds no comma, a host name no slash, an account's number no colon: their places are known.
  ['!Split [",", !Join [",", [!Ref First, !GetAtt Second.SubnetId]]]', ["‹site.First›", "‹site.Second.SubnetId›"]],
  [`!Select [2, !Split ["/", !Sub "http://<LoadBalancer.DNSName>/"]]`, "‹site.LoadBalancer.DNSName›"],
  [`!Select [5, !Split [":", !Sub "arn:aws:iam::<AWS::AccountId>:role/x"]]`, "role/x"],
  [`!Select [1, !Split [".", !Sub "<LoadBalancer.DNSName>.x"]]`, '‹item 1 of ‹site.LoadBalancer.DNSName›.x split at "."›'],
  // Maps by the account, when the drill file does not name it.
  ["!FindInMap [Texts, !Ref AWS::AccountId, one]", "‹value of Texts.‹account›.one›"],
  ["!Select [1, !FindInMap [Lists, !Ref AWS::AccountId, one]]", "‹item 1 of Lists.‹account›.one›"],
];

for (const [expression, value] of UNKNOWN) {
  test(expression, () => assert.deepEqual(evaluated(braces(expression)), value));
}

test("what is unknown is no less so after a function, and is taken for no resource", () => {
  const { model } = modelOf(`${RESOURCES}x`);
  for (const [expression, value] of UNKNOWN) {
    if (typeof value !== "string" || !value.startsWith("‹") || value === "‹site.LoadBalancer.DNSName›") continue;
    assert.ok(isUnknown(value), expression);
    assert.equal(model.follow(value), undefined, expression);
  }
});

test("parameters bring what is unknown along: lists item by item as far as the items are known to be single", () => {
  const list = (given: string) => evaluated("!Ref GivenList", { GivenList: given });
  assert.deepEqual(list("‹net.A›, ‹net.B›,x"), ["‹net.A›", "‹net.B›", "x"]);
  assert.deepEqual(list("‹net.Group.GroupId›"), ["‹net.Group.GroupId›"]);
  const joined = '‹items joined by "comma" of ‹dns.Zone.NameServers››';
  assert.deepEqual(list(`a,${joined}`), ["a", `‹items of ${joined} split at "comma"›`]);
  assert.equal(evaluated('!Select [2, !Split [",", !Ref Given]]', { Given: joined }), `‹item 2 of ${joined} split at "comma"›`);
});

test("the block of a VPC is known where the template says it", () => {
  assert.equal(evaluated("!Select [1, !Cidr [!GetAtt Written.CidrBlock, 6, 8]]"), "10.1.1.0/24");
  assert.match(String(evaluated("!Cidr [!GetAtt Written.CidrBlock, 6, 14]")), /10\.1\.0\.0\/16 has room for 4 blocks/);
});

test("a circle of resources that hangs on a condition is left to CloudFormation", () => {
  const circle = `
Conditions: { Always: !Equals [a, a] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Condition: Always, Properties: { CidrBlock: !GetAtt Vpc.CidrBlock } }`;
  assert.equal(modelOf(circle).model.resources[0]?.properties.CidrBlock, "‹site.Vpc.CidrBlock›");
});

const REJECTED: readonly (readonly [expression: string, says: RegExp])[] = [
  ["!Select [6, !Cidr [!GetAtt Vpc.CidrBlock, 6, 8]]", /cannot select nonexistent value at index 6/],
  ["!Cidr [!GetAtt Vpc.CidrBlock, 257, 8]", /number of blocks must be between 1 and 256/],
  ["!Cidr [!GetAtt Vpc.CidrBlock, 6, 0]", /number of subnet bits must be between 1 and 128/],
  ["!Cidr [10.0.0/16, !Ref Stored, 8]", /"10.0.0\/16" is not a CIDR block/],
  ["!Cidr [10.0.0.0/16, !Ref Stored, 33]", /number of subnet bits must be between 1 and 32/],
  ["!Cidr [abc, 6, 8]", /"abc" is not a CIDR block/],
  ["!Select [-1, !GetAtt Zone.NameServers]", /Fn::Select/],
  ["!Select [1, [!GetAtt Zone.NameServers]]", /cannot select nonexistent value at index 1/],
  ['!Select [2, !Split [",", !Join [",", [!Ref First, !Ref Second]]]]', /cannot select nonexistent value at index 2/],
  ["!Select [0, !Ref Bucket]", /Fn::Select requires a list/],
  ["!Select [0, !ImportValue Subnets]", /Fn::Select requires a list/],
  ["!Select [0, !GetAtt Nested.Outputs.SubnetIds]", /Fn::Select requires a list/],
  ["!Select [0, !Select [0, !GetAtt Zone.NameServers]]", /Fn::Select requires a list/],
  ['!Select [0, !Sub "x<Bucket.WebsiteURL>"]', /Fn::Select requires a list/],
  ['!Join [",", !Ref Bucket]', /Fn::Join object requires/],
  ["{ Fn::Length: !Ref Bucket }", /Fn::Length object requires/],
  ["!FindInMap [Texts, !Ref AWS::AccountId, !Ref Given]", /Unable to get mapping/],
  ["!Select [0, !FindInMap [Texts, !Ref AWS::AccountId, one]]", /Fn::Select requires a list/],
];

for (const [expression, says] of REJECTED) {
  test(`still rejected: ${expression}`, () => assert.match(String(evaluated(braces(expression))), says));
}

test("what is made of a value of a resource that is built anew counts as changed", () => {
  const model = (pool: string) =>
    modelOf(`
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { Ipv4IpamPoolId: ${pool} } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]] } }`).model;
  const found = findReplacements(model("a"), model("b"), labResourceTypes.propertyChanges);
  assert.deepEqual(
    found.map(({ logicalId, how }) => [logicalId, how]),
    [
      ["Vpc", "replaced"],
      ["Subnet", "replaced"],
    ],
  );
});

const output = (file: ShippedFile, name: string, expression: string): Edit => ({
  file,
  from: /^Outputs:\n/,
  to: `Outputs:\n  ${name}:\n    Value: ${expression}\n`,
});
const resources = (file: ShippedFile, text: string): Edit => ({ file, from: /^Resources:\n/, to: `Resources:${text}` });

/** Each a line that template authors write. */
const SITE: readonly Edit[] = [
  resources(
    "dns",
    `
  Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: inner.example.com } }
  Delegation:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: example.com.
      Name: inner.example.com
      Type: NS
      TTL: "300"
      ResourceRecords: !GetAtt Zone.NameServers
`,
  ),
  output("dns", "Joined", '!Join [",", !GetAtt Zone.NameServers]'),
  output("dns", "Selected", "!Select [3, !GetAtt Zone.NameServers]"),
  resources(
    "network",
    `
  Iface:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.ap-northeast-1.ssm
      SubnetIds: [!Ref FirstPrivateSubnet]
  Ipv6: { Type: AWS::EC2::VPCCidrBlock, Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true } }
`,
  ),
  output("network", "DnsEntry", '!Select [1, !Split [":", !Select [0, !GetAtt Iface.DnsEntries]]]'),
  { file: "network", from: "CidrBlock: !Ref FirstPublicSubnetCidr", to: "CidrBlock: !Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 6, 8]]" },
  {
    file: "network",
    from: /^ {2}SecondPublicSubnet:\n.*\n {4}Properties:\n/,
    to: `  SecondPublicSubnet:
    Type: AWS::EC2::Subnet
    DependsOn: Ipv6
    Properties:
      Ipv6CidrBlock: !Select [1, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 2, 64]]
`,
  },
  output("network", "SubnetBlock", "!Select [0, !GetAtt SecondPublicSubnet.Ipv6CidrBlocks]"),
  output("network", "Association", "!Select [0, !GetAtt Vpc.CidrBlockAssociations]"),
  output("network", "StackUuid", '!Select [4, !Split ["-", !Select [2, !Split ["/", !Ref "AWS::StackId"]]]]'),
  output("load-balancer", "Group", "!Select [0, !GetAtt LoadBalancer.SecurityGroups]"),
  output("load-balancer", "Arn", "!Select [0, !GetAtt TargetGroup.LoadBalancerArns]"),
  output("load-balancer", "FullName", '!Select [1, !Split ["loadbalancer/", !Ref LoadBalancer]]'),
  output("load-balancer", "GroupName", '!Select [5, !Split [":", !Ref TargetGroup]]'),
  output("error-page", "Host", '!Select [2, !Split ["/", !GetAtt Bucket.WebsiteURL]]'),
];

test("the shipped site with such lines is planned without a warning more, and a rehearsal deploys it", async () => {
  assert.deepEqual(shippedPlan(...SITE).budget.warnings, shippedPlan().budget.warnings);
  const { report } = await rehearseShipped(SITE);
  assert.equal(report.outcome, "passed", report.sentence);
});

test("an item that is not there when the stack stands is found out by the rehearsal", async () => {
  const { report } = await rehearseShipped([output("network", "Block", "!Select [0, !GetAtt Vpc.Ipv6CidrBlocks]")]);
  assert.equal(report.outcome, "errored", report.sentence);
});
