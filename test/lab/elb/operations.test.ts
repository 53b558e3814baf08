// The API: what each call answers, and its errors.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
  RegisterTargetsCommand,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { createRule } from "../../../src/lab/elb/listeners.ts";
import { runOperation } from "../../../src/lab/send.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { SECOND } from "../../../src/time/units.ts";
import { createBalancer, createGroup, createSite, createTestLab, INSTANCES, type Site, shownState, type TestLab, VPC } from "./support.ts";

async function withSite(run: (test: TestLab, site: Site, call: <Output>(command: AwsCommand<Output>) => Output) => Promise<void> | void) {
  const test = createTestLab();
  await test.clock.drive(async () => {
    const site = createSite(test);
    await test.clock.sleep(60 * SECOND);
    await run(test, site, (command) => runOperation(test.lab, "elb", command) as never);
  });
}

describe("DescribeTargetHealth", () => {
  it("shows state, reason and description; a healthy target shows the state alone", () =>
    withSite(async (test, { group }, call) => {
      test.change("i-1", { state: "stopped", web: "gone" });
      await test.clock.sleep(9 * SECOND);
      const { TargetHealthDescriptions: shown } = call(new DescribeTargetHealthCommand({ TargetGroupArn: group.arn }));
      assert.deepEqual(shown, [
        {
          Target: { Id: "i-1", Port: 80 },
          HealthCheckPort: "80",
          TargetHealth: { State: "unused", Reason: "Target.InvalidState", Description: "Target is in the stopped state" },
        },
        { Target: { Id: "i-2", Port: 80 }, HealthCheckPort: "80", TargetHealth: { State: "healthy" } },
      ]);
    }));

  it("asked for by name: registered, not registered, terminated", () =>
    withSite(async (test, { group }, call) => {
      const ask = (id: string, port?: number) =>
        call(
          new DescribeTargetHealthCommand({
            TargetGroupArn: group.arn,
            Targets: [{ Id: id, ...(port === undefined ? {} : { Port: port }) }],
          }),
        ).TargetHealthDescriptions?.[0]?.TargetHealth;
      assert.equal(ask("i-1")?.State, "healthy");
      assert.equal(ask("i-1", 81)?.Reason, "Target.NotRegistered");
      assert.equal(ask("i-9")?.State, "unused");
      test.change("i-1", { state: "terminated", web: "gone" });
      await test.clock.sleep(9 * SECOND);
      assert.equal(call(new DescribeTargetHealthCommand({ TargetGroupArn: group.arn })).TargetHealthDescriptions?.length, 1);
      assert.equal(ask("i-1")?.State, "draining");
      await test.clock.sleep(16 * 60 * SECOND);
      assert.equal(ask("i-1")?.Reason, "Target.NotRegistered");
    }));

  it("throws for a group that does not exist", () =>
    withSite((_, { group }, call) => {
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: `${group.arn}x` });
      assert.throws(() => call(command), { name: "TargetGroupNotFoundException", message: "One or more target groups not found" });
    }));
});

describe("registering", () => {
  it("rejects what does not exist, does not run or is in another VPC, all or none", () =>
    withSite((test, { group }, call) => {
      const register = (...ids: string[]) =>
        call(new RegisterTargetsCommand({ TargetGroupArn: group.arn, Targets: ids.map((id) => ({ Id: id, Port: 8080 })) }));
      assert.throws(() => register("i-1", "i-9"), { name: "InvalidTargetException", message: "instance IDs 'i-9' are not valid" });
      test.change("i-2", { state: "stopped" });
      assert.throws(() => register("i-1", "i-2"), {
        message: "The following targets are not in a running state and cannot be registered: 'i-2'",
      });
      const elsewhere = createGroup(test, "elsewhere");
      Object.assign(elsewhere, { vpcId: "vpc-2" });
      const command = new RegisterTargetsCommand({ TargetGroupArn: elsewhere.arn, Targets: [{ Id: "i-1" }] });
      assert.throws(() => call(command), { message: "The following targets are not in the target group VPC 'vpc-2': 'i-1'" });
      assert.equal(group.targets.size, 2);
      register("i-1");
      assert.equal(group.targets.size, 3);
    }));

  it("deregistering drains", () =>
    withSite((_, { group }, call) => {
      call(new DeregisterTargetsCommand({ TargetGroupArn: group.arn, Targets: [{ Id: "i-1" }] }));
      assert.equal(shownState(group, "i-1"), "draining Target.DeregistrationInProgress");
      assert.equal(shownState(group, "i-2"), "healthy");
    }));
});

describe("describing", () => {
  it("load balancers: by ARN, by name, all; with nodes, groups and zone", () =>
    withSite((test, { balancer }, call) => {
      const { LoadBalancers: found } = call(new DescribeLoadBalancersCommand({ Names: ["site"] }));
      assert.equal(found?.length, 1);
      const [shown] = found ?? [];
      assert.equal(shown?.LoadBalancerArn, balancer.arn);
      assert.match(balancer.arn, /^arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer\/app\/site\/[0-9a-f]{16}$/);
      assert.equal(shown?.CanonicalHostedZoneId, "Z14GRHDCWA56QT");
      assert.equal(shown?.CreatedTime?.getTime(), balancer.createdAt);
      assert.deepEqual(shown?.State, { Code: "active" });
      assert.deepEqual(
        shown?.AvailabilityZones?.map((zone) => zone.ZoneName),
        ["ap-northeast-1a", "ap-northeast-1c"],
      );
      assert.deepEqual(shown?.SecurityGroups, ["sg-1"]);
      createBalancer(test, "other");
      assert.equal(call(new DescribeLoadBalancersCommand({})).LoadBalancers?.length, 2);
      assert.throws(() => call(new DescribeLoadBalancersCommand({ Names: ["site", "nobody"] })), {
        name: "LoadBalancerNotFoundException",
        message: "Load balancers '[nobody]' not found",
      });
      assert.throws(() => call(new DescribeLoadBalancersCommand({ LoadBalancerArns: [balancer.arn.replace("site", "x")] })), {
        name: "LoadBalancerNotFoundException",
      });
      assert.throws(() => call(new DescribeLoadBalancersCommand({ LoadBalancerArns: ["site"] })), { name: "ValidationError" });
    }));

  it("listeners and rules, the default rule last", () =>
    withSite((test, { balancer, listener, group }, call) => {
      createRule(test.lab, listener, {
        priority: 5,
        conditions: [{ field: "path-pattern", values: ["/x"] }],
        actions: [{ type: "fixed-response", status: 404, contentType: "text/plain", body: "no" }],
      });
      const { Listeners: listeners } = call(new DescribeListenersCommand({ LoadBalancerArn: balancer.arn }));
      assert.equal(listeners?.[0]?.Port, 80);
      assert.equal(listeners?.[0]?.DefaultActions?.[0]?.TargetGroupArn, group.arn);
      assert.throws(() => call(new DescribeListenersCommand({})), { name: "ValidationError" });
      const { Rules: rules } = call(new DescribeRulesCommand({ ListenerArn: listener.arn }));
      assert.deepEqual(
        rules?.map((rule) => [rule.Priority, rule.IsDefault]),
        [
          ["5", false],
          ["default", true],
        ],
      );
      assert.equal(rules?.[0]?.Actions?.[0]?.FixedResponseConfig?.StatusCode, "404");
      assert.deepEqual(rules?.[0]?.Conditions?.[0]?.PathPatternConfig?.Values, ["/x"]);
      const last = call(new DescribeRulesCommand({ RuleArns: [rules?.[1]?.RuleArn ?? ""] }));
      assert.equal(last.Rules?.[0]?.IsDefault, true);
      assert.throws(() => call(new DescribeRulesCommand({ ListenerArn: `${listener.arn}x` })), { name: "ListenerNotFoundException" });
    }));

  it("target groups: by load balancer, by name; with health check settings", () =>
    withSite((test, { balancer, group }, call) => {
      createGroup(test, "idle");
      const { TargetGroups: used } = call(new DescribeTargetGroupsCommand({ LoadBalancerArn: balancer.arn }));
      assert.deepEqual(used, [
        {
          TargetGroupArn: group.arn,
          TargetGroupName: "web",
          Protocol: "HTTP",
          Port: 80,
          VpcId: VPC,
          HealthCheckProtocol: "HTTP",
          HealthCheckPort: "traffic-port",
          HealthCheckEnabled: true,
          HealthCheckIntervalSeconds: 30,
          HealthCheckTimeoutSeconds: 5,
          HealthyThresholdCount: 5,
          UnhealthyThresholdCount: 2,
          HealthCheckPath: "/",
          Matcher: { HttpCode: "200" },
          LoadBalancerArns: [balancer.arn],
          TargetType: "instance",
          ProtocolVersion: "HTTP1",
          IpAddressType: "ipv4",
        },
      ]);
      assert.deepEqual(call(new DescribeTargetGroupsCommand({ Names: ["idle"] })).TargetGroups?.[0]?.LoadBalancerArns, []);
      assert.throws(() => call(new DescribeTargetGroupsCommand({ Names: ["nobody"] })), { name: "TargetGroupNotFoundException" });
    }));

  it("pages: every item once, in order, whatever the size", () =>
    withSite((test, _, call) => {
      for (let index = 0; index < 6; index += 1) createGroup(test, `group-${index}`);
      const whole = call(new DescribeTargetGroupsCommand({})).TargetGroups?.map((group) => group.TargetGroupName);
      for (const size of [1, 2, 3, 7, 400]) {
        const names: (string | undefined)[] = [];
        let marker: string | undefined;
        do {
          const answer = call(new DescribeTargetGroupsCommand({ PageSize: size, ...(marker === undefined ? {} : { Marker: marker }) }));
          names.push(...(answer.TargetGroups ?? []).map((group) => group.TargetGroupName));
          marker = answer.NextMarker;
        } while (marker !== undefined);
        assert.deepEqual(names, whole);
      }
      assert.throws(() => call(new DescribeTargetGroupsCommand({ PageSize: 401 })), { name: "ValidationError" });
      assert.throws(() => call(new DescribeTargetGroupsCommand({ Marker: "!" })), { name: "ValidationError" });
    }));

  it("tags, of resources that exist only", () =>
    withSite((test, { group, balancer, listener }, call) => {
      test.lab.elb.tags.set(group.arn, [{ Key: "a", Value: "b" }]);
      const answer = call(new DescribeTagsCommand({ ResourceArns: [group.arn, balancer.arn, listener.arn] }));
      assert.deepEqual(
        answer.TagDescriptions?.map((description) => description.Tags),
        [[{ Key: "a", Value: "b" }], [], []],
      );
      assert.throws(() => call(new DescribeTagsCommand({ ResourceArns: [`${group.arn}x`] })), { name: "TargetGroupNotFoundException" });
      assert.throws(() => call(new DescribeTagsCommand({ ResourceArns: [] })), { name: "ValidationError" });
    }));
});

describe("attributes and settings", () => {
  it("defaults are AWS's, changes are kept, unknown keys rejected", () =>
    withSite((_, { balancer, group }, call) => {
      const attributes = (list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined) =>
        new Map((list ?? []).map((entry) => [entry.Key, entry.Value]));
      const ofBalancer = attributes(call(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: balancer.arn })).Attributes);
      assert.equal(ofBalancer.get("idle_timeout.timeout_seconds"), "60");
      assert.equal(ofBalancer.get("client_keep_alive.seconds"), "3600");
      const set = (Key: string, Value: string) =>
        call(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: group.arn, Attributes: [{ Key, Value }] }));
      set("deregistration_delay.timeout_seconds", "5");
      const ofGroup = attributes(call(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group.arn })).Attributes);
      assert.equal(ofGroup.get("deregistration_delay.timeout_seconds"), "5");
      assert.equal(ofGroup.get("target_group_health.dns_failover.minimum_healthy_targets.count"), "1");
      assert.throws(() => set("x.y", "1"), { message: "Target group attribute key 'x.y' is not recognized" });
      assert.throws(() => set("deregistration_delay.timeout_seconds", "3601"), { name: "ValidationError" });
      assert.throws(() => set("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "2"), {
        name: "InvalidConfigurationRequestException",
      });
    }));

  it("a shorter interval takes effect at once, and verdicts stay", () =>
    withSite(async (test, { group }, call) => {
      call(new ModifyTargetGroupCommand({ TargetGroupArn: group.arn, HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 }));
      for (const id of INSTANCES) assert.equal(shownState(group, id), "healthy");
      test.change("i-1", { web: "down" });
      await test.clock.sleep(11 * SECOND);
      assert.equal(shownState(group, "i-1"), "unhealthy Target.FailedHealthChecks");
      assert.throws(() => call(new ModifyTargetGroupCommand({ TargetGroupArn: group.arn, HealthCheckTimeoutSeconds: 5 })), {
        message: "Health check interval must be greater than the timeout.",
      });
    }));

  it("a matcher decides which statuses pass", () =>
    withSite(async (test, { group }, call) => {
      test.change("i-1", { web: 302 });
      test.change("i-2", { web: 403 });
      call(new ModifyTargetGroupCommand({ TargetGroupArn: group.arn, Matcher: { HttpCode: "200-204,300-302" } }));
      await test.clock.sleep(62 * SECOND);
      assert.equal(shownState(group, "i-1"), "healthy");
      assert.equal(shownState(group, "i-2"), "unhealthy Target.ResponseCodeMismatch");
      assert.throws(() => call(new ModifyTargetGroupCommand({ TargetGroupArn: group.arn, Matcher: { HttpCode: "200-600" } })), {
        name: "ValidationError",
      });
    }));
});
