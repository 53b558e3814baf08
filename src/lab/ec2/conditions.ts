// Named delays of EC2; see model.md for where they act.
import type { ConditionSpec, ConditionTable } from "../condition-spec.ts";
import { iamConditions } from "../iam/conditions.ts";

const TIMING_MODEL = "aws-failover-semantics, Timing model (docs silent: planning values for small AL2023 instances)";

const milliseconds = (what: string, min: number, typical: number, max: number, source: string): ConditionSpec => ({
  what,
  unit: "ms",
  min,
  typical,
  max,
  source,
});

const creation = (what: string, min: number, typical: number, max: number): ConditionSpec =>
  milliseconds(
    `${what} requested until it can be used`,
    min,
    typical,
    max,
    "estimate: the API call plus the handler's stabilisation check",
  );

export const ec2Conditions = {
  ...iamConditions,
  "ec2.stop.httpd": milliseconds("StopInstances returns until httpd refuses (g)", 500, 3_000, 10_000, TIMING_MODEL),
  "ec2.stop.complete": milliseconds("StopInstances returns until the instance is stopped (s)", 15_000, 35_000, 90_000, TIMING_MODEL),
  "ec2.stop.kernel": milliseconds(
    "httpd gone until the kernel no longer answers, at most until stopped",
    1_000,
    5_000,
    20_000,
    "estimate: systemd unmounts and powers off within seconds once its services are down; the rest of a stop happens outside the guest",
  ),
  "ec2.start.running": milliseconds("StartInstances returns until running (b1)", 8_000, 15_000, 40_000, TIMING_MODEL),
  "ec2.start.httpd": milliseconds("running until an enabled httpd answers (b2)", 8_000, 18_000, 45_000, TIMING_MODEL),
  "ec2.start.kernel": milliseconds(
    "running until the kernel answers, at most until httpd does",
    4_000,
    12_000,
    30_000,
    "aws-failover-semantics, section 5: measured boot, kernel answers about 12 s after running",
  ),
  "ec2.spread": milliseconds(
    "how much earlier an instance of a call is than the first one named",
    0,
    100,
    800,
    "estimate: instances of one call share image and size, so they differ by little",
  ),
  "ec2.start.no-capacity": {
    what: "share of StartInstances calls that find no capacity",
    unit: "share",
    min: 0,
    typical: 0,
    max: 0,
    worst: 0.2,
    source:
      "none under realistic conditions; hostile: chosen. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html",
  },
  "ec2.terminate.complete": milliseconds(
    "TerminateInstances returns until terminated",
    15_000,
    32_000,
    90_000,
    "estimate: the guest shuts down as for a stop, then its volume goes",
  ),
  "ec2.reboot.httpd": milliseconds(
    "kernel gone in a reboot until an enabled httpd answers",
    10_000,
    20_000,
    50_000,
    "estimate: as a start, without the search for a host",
  ),
  "ec2.launch.running": milliseconds(
    "instance requested until running",
    4_000,
    8_000,
    25_000,
    "aws-failover-semantics, section 5: 4.9 s measured, 5 to 20 s planned",
  ),
  "ec2.launch.kernel": milliseconds(
    "first boot: running until the kernel answers",
    4_000,
    12_000,
    30_000,
    "aws-failover-semantics, section 5",
  ),
  "ec2.launch.user-data": milliseconds(
    "first boot: kernel answers until the user data script starts",
    3_000,
    8_000,
    25_000,
    "estimate: cloud-init's first boot stages (host keys, volume growth) before its final stage",
  ),
  "ec2.user-data.update": milliseconds(
    "dnf update of a current image",
    3_000,
    8_000,
    40_000,
    "estimate: repository metadata, few or no packages",
  ),
  "ec2.user-data.install": milliseconds(
    "dnf install of a few packages",
    3_000,
    7_000,
    30_000,
    "estimate: httpd and its dependencies, about 2 MB",
  ),
  "ec2.user-data.unreachable": milliseconds(
    "dnf gives up on repositories that do not answer",
    60_000,
    150_000,
    300_000,
    "estimate: connection time-outs of 30 s, several tries and repositories",
  ),
  "ec2.user-data.service": milliseconds("systemctl start until the unit runs", 100, 500, 3_000, "estimate"),
  "ec2.network.round-trip": milliseconds(
    "one round trip between two interfaces of a VPC",
    0.2,
    0.6,
    3,
    "estimate: within or between zones of a region",
  ),
  "ec2.httpd.response": milliseconds("request to httpd until the last byte of a small static page", 0.5, 1.5, 20, "estimate"),
  "ec2.create.vpc": creation("VPC", 2_000, 5_000, 15_000),
  "ec2.create.subnet": creation("subnet", 1_000, 3_000, 8_000),
  "ec2.create.internet-gateway": creation("internet gateway", 2_000, 8_000, 20_000),
  "ec2.create.gateway-attachment": creation("gateway attachment", 500, 2_000, 15_000),
  "ec2.create.route-table": creation("route table", 1_000, 4_000, 12_000),
  "ec2.create.route": creation("route", 500, 1_500, 10_000),
  "ec2.create.route-table-association": creation("route table association", 500, 2_000, 6_000),
  "ec2.create.security-group": creation("security group", 1_000, 4_000, 10_000),
  "ec2.create.security-group-rule": creation("security group rule", 500, 1_500, 4_000),
  "ec2.create.endpoint": creation("VPC endpoint", 3_000, 12_000, 40_000),
  "ec2.create.nat-gateway": creation("NAT gateway", 60_000, 100_000, 180_000),
  "ec2.create.elastic-address": creation("Elastic IP address", 2_000, 12_000, 20_000),
  "ec2.create.launch-template": creation("launch template", 500, 2_000, 5_000),
  "ec2.update": milliseconds("a change in place of a network resource", 500, 2_000, 8_000, "estimate: one or two API calls"),
  "ec2.remove": milliseconds("deletion of a network resource", 500, 2_000, 10_000, "estimate: one API call and its check"),
  "ec2.remove.patience": milliseconds(
    "first DependencyViolation of a deletion until CloudFormation gives up",
    120_000,
    300_000,
    900_000,
    "estimate: stacks are known to hang for minutes on a group or subnet in use before they fail",
  ),
  "ec2.remove.nat-gateway": milliseconds("deletion of a NAT gateway", 30_000, 55_000, 120_000, "estimate"),
} satisfies ConditionTable;
