// The load balancer over the real network model: security groups and routes count, and a whole stop and start behaves as the timing model says.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { createLab } from "../../../src/lab/create-lab.ts";
import { findLoadBalancer, loadBalancerAddresses, loadBalancerHealthy } from "../../../src/lab/elb/dns-health.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { resourceModel } from "../../../src/lab/resources.ts";
import { runOperation } from "../../../src/lab/send.ts";
import { respond } from "../../../src/lab/web/respond.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { SECOND } from "../../../src/time/units.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { glance, START, shownState } from "./support.ts";

interface Built {
  readonly lab: Lab;
  readonly instances: readonly string[];
  readonly groupArn: string;
  readonly balancerArn: string;
  readonly physical: ReadonlyMap<string, string>;
}

interface Variation {
  readonly balancerAdmits?: string;
  readonly instancesAdmit?: number;
  readonly gatewayRoute?: boolean;
}

async function drive(seed: string, variation: Variation, run: (built: Built) => Promise<void>): Promise<void> {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom(seed),
    profile: "realistic",
    account: "111122223333",
    region: "ap-northeast-1",
    runInline: { run: () => Promise.reject(new Error("no code runs here")) },
  });
  await clock.drive(async () => run(await build(lab, variation)));
}

const USER_DATA = Buffer.from(
  "#!/bin/bash\ndnf install -y httpd\nsystemctl enable --now httpd\necho instance-id: $(ec2-metadata -i | cut -d ' ' -f 2) > /var/www/html/index.html\n",
).toString("base64");

async function build(lab: Lab, variation: Variation): Promise<Built> {
  const physical = new Map<string, string>();
  const create = async (logicalId: string, type: string, properties: Readonly<Record<string, unknown>>): Promise<string> => {
    const model = resourceModel(type);
    assert.ok(model, type);
    const request = { stackId: "arn:stack", stackName: "site", logicalId, type, properties, tags: [], initiated: () => undefined };
    const { physicalId } = await model.create(lab, request);
    physical.set(logicalId, physicalId);
    return model.reference?.(lab, physicalId) ?? physicalId;
  };
  const ec2 = (kind: string) => `AWS::EC2::${kind}`;
  const elb = (kind: string) => `AWS::ElasticLoadBalancingV2::${kind}`;

  const vpc = await create("Vpc", ec2("VPC"), { CidrBlock: "10.0.0.0/16" });
  const gateway = await create("Gateway", ec2("InternetGateway"), {});
  await create("Attachment", ec2("VPCGatewayAttachment"), { VpcId: vpc, InternetGatewayId: gateway });
  const publicTable = await create("PublicTable", ec2("RouteTable"), { VpcId: vpc });
  if (variation.gatewayRoute !== false) {
    await create("Route", ec2("Route"), { RouteTableId: publicTable, DestinationCidrBlock: "0.0.0.0/0", GatewayId: gateway });
  }
  const privateTable = await create("PrivateTable", ec2("RouteTable"), { VpcId: vpc });
  await create("Endpoint", ec2("VPCEndpoint"), {
    VpcId: vpc,
    ServiceName: `com.amazonaws.${lab.region}.s3`,
    RouteTableIds: [privateTable],
    VpcEndpointType: "Gateway",
  });
  const subnets: Record<string, string> = {};
  for (const [name, cidr, zone, table] of [
    ["public1", "10.0.1.0/24", "a", publicTable],
    ["public2", "10.0.2.0/24", "c", publicTable],
    ["private1", "10.0.3.0/24", "a", privateTable],
    ["private2", "10.0.4.0/24", "c", privateTable],
  ] as const) {
    const subnet = await create(name, ec2("Subnet"), { VpcId: vpc, CidrBlock: cidr, AvailabilityZone: `${lab.region}${zone}` });
    subnets[name] = subnet;
    await create(`${name}-table`, ec2("SubnetRouteTableAssociation"), { SubnetId: subnet, RouteTableId: table });
  }
  const tcp = (port: number) => ({ IpProtocol: "tcp", FromPort: port, ToPort: port });
  const balancerGroup = await create("BalancerGroup", ec2("SecurityGroup"), {
    GroupDescription: "balancer",
    VpcId: vpc,
    SecurityGroupIngress: [{ ...tcp(80), CidrIp: variation.balancerAdmits ?? "0.0.0.0/0" }],
  });
  const balancerGroupId = physical.get("BalancerGroup") ?? balancerGroup;
  const instanceGroup = await create("InstanceGroup", ec2("SecurityGroup"), {
    GroupDescription: "instances",
    VpcId: vpc,
    SecurityGroupIngress: [{ ...tcp(variation.instancesAdmit ?? 80), SourceSecurityGroupId: balancerGroupId }],
  });
  const instances: string[] = [];
  for (const subnet of ["private1", "private2"]) {
    const properties = {
      ImageId: "ami-0123456789abcdef0",
      InstanceType: "t4g.nano",
      SubnetId: subnets[subnet],
      SecurityGroupIds: [physical.get("InstanceGroup") ?? instanceGroup],
      UserData: USER_DATA,
    };
    instances.push(await create(`instance-${subnet}`, ec2("Instance"), properties));
  }
  const balancerArn = await create("Balancer", elb("LoadBalancer"), {
    Subnets: ["public1", "public2"].map((name) => subnets[name]),
    SecurityGroups: [balancerGroupId],
  });
  const groupArn = await create("Group", elb("TargetGroup"), {
    VpcId: vpc,
    Protocol: "HTTP",
    Port: 80,
    Targets: instances.map((Id) => ({ Id })),
  });
  const actions = [{ Type: "forward", TargetGroupArn: groupArn }];
  await create("Listener", elb("Listener"), { LoadBalancerArn: balancerArn, Port: 80, Protocol: "HTTP", DefaultActions: actions });
  await lab.clock.sleep(300 * SECOND);
  return { lab, instances, groupArn, balancerArn, physical };
}

function ask({ lab, balancerArn }: Built, index = 0) {
  const address = loadBalancerAddresses(lab, balancerArn)[index] ?? "";
  return respond(lab, { scheme: "http", address, port: 80, host: "www.example.com", path: "/", method: "GET" });
}

const states = ({ lab, groupArn, instances }: Built) => {
  const group = lab.elb.targetGroups.get(groupArn);
  assert.ok(group);
  return instances.map((id) => shownState(group, id));
};

describe("the network counts", () => {
  it("the site works: both instances answer in turn, each with its own page", () =>
    drive("works", {}, async (built) => {
      assert.deepEqual(states(built), ["healthy", "healthy"]);
      const bodies = [0, 1].map(() => {
        const reply = ask(built);
        return reply.kind === "response" ? reply.body.trim() : reply.kind;
      });
      assert.deepEqual(bodies.toSorted(), built.instances.map((id) => `instance-id: ${id}`).toSorted());
      const balancer = built.lab.elb.loadBalancers.get(built.balancerArn);
      assert.equal(findLoadBalancer(built.lab, balancer?.dnsName ?? "")?.arn, built.balancerArn);
    }));

  it("closed instances: unhealthy by time-out, 504", () =>
    drive("closed", { instancesAdmit: 8080 }, async (built) => {
      assert.deepEqual(states(built), ["unhealthy Target.Timeout", "unhealthy Target.Timeout"]);
      const reply = ask(built);
      assert.equal(glance(reply), "504");
      assert.ok(reply.kind === "response" && reply.after >= 10_000);
    }));

  it("a closed load balancer, or one without a route to the internet: silence, although its targets are healthy", async () => {
    for (const variation of [{ balancerAdmits: "10.0.0.0/16" }, { gatewayRoute: false }]) {
      await drive(`closed ${JSON.stringify(variation)}`, variation, async (built) => {
        assert.deepEqual(states(built), ["healthy", "healthy"]);
        assert.equal(glance(ask(built)), "silence");
      });
    }
  });

  it("the nodes' interfaces keep their subnets and groups from being deleted", () =>
    drive("in use", {}, async ({ lab, balancerArn, physical }) => {
      const owned = () => [...lab.ec2.interfaces.values()].filter((one) => one.attachedTo === balancerArn);
      assert.deepEqual(
        owned().map((one) => [one.subnetId, one.groupIds]),
        ["public1", "public2"].map((subnet) => [physical.get(subnet), [physical.get("BalancerGroup")]]),
      );
      const model = resourceModel("AWS::ElasticLoadBalancingV2::LoadBalancer");
      const existing = { stackId: "", stackName: "site", logicalId: "Balancer", type: "", physicalId: balancerArn, properties: {} };
      await model?.remove(lab, existing);
      assert.deepEqual(owned(), []);
    }));
});

describe("a whole stop and start", () => {
  it("200, then 502 or 504, then 503; unused; back by the one-probe path", () =>
    drive("whole", {}, async (built) => {
      const { lab, instances } = built;
      const seen: string[] = [];
      const watch = async (seconds: number) => {
        for (let second = 0; second < seconds; second += 1) {
          const now = glance(ask(built, second % 2));
          if (seen.at(-1) !== now) seen.push(now);
          await lab.clock.sleep(SECOND);
        }
      };
      await watch(5);
      runOperation(lab, "ec2", new StopInstancesCommand({ InstanceIds: [...instances] }));
      await watch(130);
      assert.deepEqual(states(built), ["unused Target.InvalidState", "unused Target.InvalidState"]);
      assert.equal(loadBalancerHealthy(lab, built.balancerArn), false);
      // Two instances of one call differ by up to a second, so neighbouring answers may alternate while they change.
      assert.deepEqual(
        seen.filter((one, index) => seen.indexOf(one) === index),
        ["200", "502", "504", "503"],
      );
      assert.equal(seen.at(-1), "503");
      runOperation(lab, "ec2", new StartInstancesCommand({ InstanceIds: [...instances] }));
      await watch(300);
      assert.deepEqual(states(built), ["healthy", "healthy"]);
      assert.equal(seen.at(-1), "200");
      assert.equal(loadBalancerHealthy(lab, built.balancerArn), true);
    }));
});

const SEEDS = 500;

describe("against the timing model", () => {
  it("no healthy target: median about 55 s, p95 about 67 s; first healthy target again about 51 s after the start", async () => {
    const failures: number[] = [];
    const recoveries: number[] = [];
    for (let seed = 0; seed < SEEDS; seed += 1) {
      await drive(`model-${seed}`, {}, async (built) => {
        const { lab, instances } = built;
        const when = (since: number, holds: (count: number) => boolean) =>
          lab.truths.find((truth) => truth.what === "target-group.healthy" && truth.at > since && holds(Number(truth.detail)))?.at ??
          Number.NaN;
        const stopped = lab.clock.now();
        runOperation(lab, "ec2", new StopInstancesCommand({ InstanceIds: [...instances] }));
        await lab.clock.sleep(240 * SECOND);
        failures.push((when(stopped, (count) => count === 0) - stopped) / SECOND);
        const started = lab.clock.now();
        runOperation(lab, "ec2", new StartInstancesCommand({ InstanceIds: [...instances] }));
        await lab.clock.sleep(300 * SECOND);
        recoveries.push((when(started, (count) => count > 0) - started) / SECOND);
      });
    }
    const quantile = (values: number[], share: number) =>
      values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
    const near = (value: number, wanted: number, what: string) =>
      assert.ok(Math.abs(value - wanted) <= wanted * 0.1, `${what}: ${value.toFixed(1)} s, the model says ${wanted} s`);
    near(quantile(failures, 0.5), 55, "median without healthy target");
    near(quantile(failures, 0.95), 67, "p95 without healthy target");
    // r0 is 45 s in the mean, the first of four phases 6 s later.
    near(quantile(recoveries, 0.5), 51, "median of the first healthy target");
  });
});
