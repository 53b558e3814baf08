// What Route 53 may learn of a load balancer: names, addresses, health.
import assert from "node:assert/strict";
import { SocketAddress } from "node:net";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ipv6Beside } from "../../../src/lab/addresses.ts";
import { setSubnets } from "../../../src/lab/elb/balancers.ts";
import {
  findLoadBalancer,
  loadBalancerAddresses,
  loadBalancerHealthy,
  loadBalancerIpv6Addresses,
} from "../../../src/lab/elb/dns-health.ts";
import { createListener, createRule } from "../../../src/lab/elb/listeners.ts";
import { deregisterTargets, registerTargets } from "../../../src/lab/elb/registration.ts";
import { SECOND } from "../../../src/time/units.ts";
import {
  createBalancer,
  createGroup,
  createSite,
  createTestLab,
  INSTANCES,
  listenerSettings,
  type Site,
  shownState,
  type TestLab,
} from "./support.ts";

async function withSite(run: (test: TestLab, site: Site) => Promise<void>, attributes: Readonly<Record<string, string>> = {}) {
  const test = createTestLab();
  await test.clock.drive(async () => {
    const site = createSite(test, { attributes });
    await test.clock.sleep(60 * SECOND);
    await run(test, site);
  });
}

const stopAll = async (test: TestLab, ids: readonly string[] = INSTANCES) => {
  for (const id of ids) test.change(id, { state: "stopped", web: "gone" });
  await test.clock.sleep(9 * SECOND);
};

describe("findLoadBalancer", () => {
  it("knows a name in any case, with `dualstack.` and a trailing dot, and no other", () =>
    withSite(async ({ lab }, { balancer }) => {
      const name = balancer.dnsName;
      assert.match(name, /^site-\d{9,10}\.ap-northeast-1\.elb\.amazonaws\.com$/);
      for (const spelling of [name, name.toUpperCase(), `dualstack.${name}.`]) {
        assert.deepEqual(findLoadBalancer(lab, spelling), { arn: balancer.arn, dnsName: name, canonicalHostedZoneId: "Z14GRHDCWA56QT" });
      }
      assert.equal(findLoadBalancer(lab, `x${name}`), undefined);
    }));
});

describe("loadBalancerHealthy", () => {
  it("holds while one target is healthy, ends when none is, unused ones included, and comes back", () =>
    withSite(async (test, { balancer, group }) => {
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), true);
      await stopAll(test, ["i-1"]);
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), true);
      await stopAll(test, ["i-2"]);
      assert.equal(shownState(group, "i-2"), "unused Target.InvalidState");
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), false);
      test.change("i-2", { state: "running", web: "up" });
      await test.clock.sleep(32 * SECOND);
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), true);
    }));

  it("ends with a group without targets, and with one sick group among several", () =>
    withSite(async (test, { balancer, listener, group }) => {
      const second = createGroup(test, "second");
      createRule(test.lab, listener, {
        priority: 1,
        conditions: [{ field: "path-pattern", values: ["/x"] }],
        actions: [{ type: "forward", to: [{ group: second, weight: 1 }] }],
      });
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), false);
      registerTargets(test.lab, second, [{ id: "i-1" }]);
      await test.clock.sleep(40 * SECOND);
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), true);
      deregisterTargets(
        test.lab,
        group,
        INSTANCES.map((id) => ({ id })),
      );
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), false);
    }));

  it("obeys the minimum count, the minimum percentage and off", async () => {
    const cases: readonly [Record<string, string>, boolean, boolean][] = [
      [{ "target_group_health.dns_failover.minimum_healthy_targets.count": "2" }, false, false],
      [{ "target_group_health.dns_failover.minimum_healthy_targets.percentage": "50" }, true, false],
      [{ "target_group_health.dns_failover.minimum_healthy_targets.percentage": "51" }, false, false],
      [
        {
          "target_group_health.dns_failover.minimum_healthy_targets.count": "off",
          "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "1",
        },
        true,
        true,
      ],
    ];
    for (const [attributes, withOne, withNone] of cases) {
      await withSite(async (test, { balancer }) => {
        await stopAll(test, ["i-1"]);
        assert.equal(loadBalancerHealthy(test.lab, balancer.arn), withOne, JSON.stringify(attributes));
        await stopAll(test, ["i-2"]);
        assert.equal(loadBalancerHealthy(test.lab, balancer.arn), withNone, JSON.stringify(attributes));
      }, attributes);
    }
  });

  it("an unknown load balancer is unhealthy and has no addresses", () => {
    const { lab } = createTestLab();
    assert.equal(loadBalancerHealthy(lab, "arn:x"), false);
    assert.deepEqual(loadBalancerAddresses(lab, "arn:x"), []);
  });
});

describe("loadBalancerAddresses", () => {
  it("are one per zone, and all of them again when no zone is healthy", () =>
    withSite(async (test, { balancer }) => {
      const all = balancer.nodes.map((node) => node.address);
      assert.equal(new Set(all).size, 2);
      assert.deepEqual(loadBalancerAddresses(test.lab, balancer.arn), all);
      await stopAll(test);
      assert.deepEqual(loadBalancerAddresses(test.lab, balancer.arn), all);
    }));

  it("lose the zone without healthy targets when cross-zone balancing is off", () =>
    withSite(
      async (test, { balancer }) => {
        await stopAll(test, ["i-1"]);
        assert.deepEqual(loadBalancerAddresses(test.lab, balancer.arn), [balancer.nodes[1]?.address]);
        assert.equal(loadBalancerHealthy(test.lab, balancer.arn), true);
        await stopAll(test, ["i-2"]);
        assert.equal(loadBalancerAddresses(test.lab, balancer.arn).length, 2);
      },
      { "load_balancing.cross_zone.enabled": "false" },
    ));
});

describe("loadBalancerIpv6Addresses", () => {
  const dualStack = ({ lab }: TestLab, { balancer }: Site) =>
    setSubnets(
      lab,
      balancer,
      balancer.nodes.map(({ subnetId }) => subnetId),
      "dualstack",
    );
  const ipv6 = ({ lab }: TestLab, { balancer }: Site) => loadBalancerIpv6Addresses(lab, balancer.arn);

  it("are one beside each IPv4 address, the same again after a while without", () =>
    withSite(async (test, site) => {
      assert.deepEqual(ipv6(test, site), []);
      dualStack(test, site);
      const all = ipv6(test, site);
      assert.equal(new Set(all).size, 2);
      for (const address of all) assert.equal(asSystemsWriteIt(address), address);
      await stopAll(test);
      assert.deepEqual(ipv6(test, site), all, "all of them when no zone is healthy");
      setSubnets(test.lab, site.balancer, ["subnet-a", "subnet-c"], "ipv4");
      assert.deepEqual(ipv6(test, site), []);
      dualStack(test, site);
      assert.deepEqual(ipv6(test, site), all);
    }));

  it("lose the zone that the IPv4 addresses lose", () =>
    withSite(
      async (test, site) => {
        dualStack(test, site);
        const [, second] = ipv6(test, site);
        await stopAll(test, ["i-1"]);
        assert.deepEqual(ipv6(test, site), [second]);
        assert.deepEqual(loadBalancerAddresses(test.lab, site.balancer.arn), [site.balancer.nodes[1]?.address]);
      },
      { "load_balancing.cross_zone.enabled": "false" },
    ));

  it("are written as systems write them, whatever the IPv4 address", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), octet, octet, octet, (...octets) => {
        const address = ipv6Beside(octets.join("."));
        assert.equal(asSystemsWriteIt(address), address);
      }),
    );
  });
});

const asSystemsWriteIt = (address: string) => new SocketAddress({ family: "ipv6", address }).address;

describe("targetHealthChanged", () => {
  it("is emitted whenever the verdict for DNS may have changed, with the balancer's ARN", () =>
    withSite(async (test, { balancer }) => {
      const verdicts: boolean[] = [];
      test.lab.signals.targetHealthChanged.subscribe((arn) => {
        assert.equal(arn, balancer.arn);
        verdicts.push(loadBalancerHealthy(test.lab, arn));
      });
      await stopAll(test);
      assert.equal(verdicts.at(-1), false);
      const before = verdicts.length;
      await test.clock.sleep(120 * SECOND);
      assert.equal(verdicts.length, before, "nothing changes, nothing is told");
      for (const id of INSTANCES) test.change(id, { state: "running", web: "up" });
      await test.clock.sleep(60 * SECOND);
      assert.equal(verdicts.at(-1), true);
    }));

  it("comes with a group's first listener and with its last", async () => {
    const test = createTestLab();
    const told: string[] = [];
    test.lab.signals.targetHealthChanged.subscribe((arn) => told.push(arn));
    await test.clock.drive(async () => {
      const balancer = createBalancer(test, "site");
      createListener(test.lab, balancer, listenerSettings(createGroup(test, "web")));
      assert.ok(told.includes(balancer.arn));
      assert.equal(loadBalancerHealthy(test.lab, balancer.arn), false);
    });
  });
});

describe("truths", () => {
  it("count the healthy targets of a group, once per change", () =>
    withSite(async (test, { group }) => {
      await stopAll(test);
      const counts = test.lab.truths.filter((truth) => truth.what === "target-group.healthy" && truth.subject === group.arn);
      assert.deepEqual(
        counts.map((truth) => truth.detail),
        ["1", "2", "1", "0"],
      );
    }));
});
