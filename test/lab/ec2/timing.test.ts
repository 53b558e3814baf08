// model.md, Delays: the order of events in a stop and a start, and the timing model's distributions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RebootInstancesCommand, StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import fc from "fast-check";
import { drawStart } from "../../../src/lab/ec2/instance/start.ts";
import { drawShutdown } from "../../../src/lab/ec2/instance/stop.ts";
import { instanceReply } from "../../../src/lab/ec2/reach.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { ask, build, buildSite, inLab, instanceProperties, type Site } from "./support.ts";

/** When each truth about an instance came, in milliseconds from `since`. */
function history(lab: Lab, since: number, id: string): [string, number][] {
  return lab.truths.filter(({ subject, at }) => subject === id && at >= since).map(({ detail, at }) => [detail, at - since]);
}

function reply(lab: Lab, site: Site, instanceId: string): string {
  const source = { kind: "interface" as const, subnetId: site.publicSubnet, securityGroupIds: [site.balancerGroup] };
  return instanceReply(lab, { instanceId, port: 80, host: "x", path: "/", source }).kind;
}

test("a stop: httpd refuses, then silence, then stopped; a start: silence, refused, answers", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const stop = lab.clock.now();
    assert.equal(reply(lab, site, site.instance), "response");
    ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance] }));
    assert.equal(reply(lab, site, site.instance), "response", "httpd still answers right after the call");
    await lab.clock.sleep(3_001);
    assert.equal(reply(lab, site, site.instance), "refused");
    await lab.clock.sleep(5_000);
    assert.equal(reply(lab, site, site.instance), "silence");
    await lab.clock.sleep(60_000);
    assert.deepEqual(history(lab, stop, site.instance), [
      ["stopping", 0],
      ["down", 3_000],
      ["gone", 8_000],
      ["stopped", 35_000],
    ]);
    const start = lab.clock.now();
    ask(lab, new StartInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(60_000);
    assert.deepEqual(history(lab, start, site.instance), [
      ["pending", 0],
      ["running", 15_000],
      ["down", 27_000],
      ["up", 33_000],
    ]);
    assert.equal(reply(lab, site, site.instance), "response");
  }));

test("SkipOsShutdown: silence at once, never refused; the stop itself takes as long", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const stop = lab.clock.now();
    ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance], SkipOsShutdown: true }));
    await lab.clock.sleep(60_000);
    assert.deepEqual(history(lab, stop, site.instance), [
      ["stopping", 0],
      ["gone", 0],
      ["stopped", 35_000],
    ]);
  }));

test("whatever is drawn: httpd goes first, then the kernel, then the stop is complete; and nothing answers before the kernel is up", () => {
  const millis = fc.integer({ min: 0, max: 200_000 });
  fc.assert(
    fc.property(millis, millis, millis, (first, second, third) => {
      const lab = (values: Record<string, number>) => ({ draw: (name: string) => values[name] }) as unknown as Lab;
      const shutdown = drawShutdown(
        lab({ "ec2.stop.complete": first, "ec2.stop.httpd": second, "ec2.stop.kernel": third }),
        "ec2.stop.complete",
      );
      assert.ok(shutdown.httpd <= shutdown.kernel && shutdown.kernel <= shutdown.complete);
      const start = drawStart(lab({ "ec2.start.running": first, "ec2.start.httpd": second, "ec2.start.kernel": third }));
      assert.ok(start.kernel <= start.httpd);
    }),
  );
});

test("a reboot: EC2 says running, clients see silence and then the page again", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const began = lab.clock.now();
    ask(lab, new RebootInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(1_000);
    ask(lab, new RebootInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(60_000);
    assert.deepEqual(history(lab, began, site.instance), [
      ["gone", 4_000],
      ["down", 16_000],
      ["up", 24_000],
    ]);
    assert.equal(lab.ec2.instances.get(site.instance)?.state, "running");
  }));

test("instances of one call differ by less than a second, and the first is the slowest", () =>
  inLab(
    async (lab) => {
      const site = await buildSite(lab);
      const other = await build(lab, "Instance", "Second", instanceProperties(lab, site, { SubnetId: site.privateSubnets[1] }));
      await lab.clock.sleep(400_000);
      const stop = lab.clock.now();
      ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance, other] }));
      await lab.clock.sleep(150_000);
      const at = (id: string) => history(lab, stop, id).find(([detail]) => detail === "stopped")?.[1] ?? Number.NaN;
      assert.ok(at(site.instance) - at(other) >= 0 && at(site.instance) - at(other) <= 800, `${at(site.instance)} and ${at(other)}`);
    },
    { profile: "realistic", seed: "apart" },
  ));

test("over 400 seeds the last of two instances keeps the timing model's medians: g 4.2, s 44, b1 20, b2 23 s", async () => {
  const seen: Record<string, number[]> = { httpd: [], stopped: [], running: [], answers: [] };
  for (let seed = 0; seed < 400; seed += 1) {
    await inLab(
      async (lab) => {
        const site = await buildSite(lab);
        const other = await build(lab, "Instance", "Second", instanceProperties(lab, site, { SubnetId: site.privateSubnets[1] }));
        await lab.clock.sleep(400_000);
        const ids = [site.instance, other];
        const last = (since: number, detail: string) =>
          Math.max(...ids.map((id) => history(lab, since, id).find(([name]) => name === detail)?.[1] ?? Number.NaN));
        const stop = lab.clock.now();
        ask(lab, new StopInstancesCommand({ InstanceIds: ids }));
        await lab.clock.sleep(100_000);
        const start = lab.clock.now();
        ask(lab, new StartInstancesCommand({ InstanceIds: ids }));
        await lab.clock.sleep(100_000);
        seen.httpd?.push(last(stop, "down"));
        seen.stopped?.push(last(stop, "stopped"));
        seen.running?.push(last(start, "running"));
        seen.answers?.push(last(start, "up") - last(start, "running"));
      },
      { profile: "realistic", seed: `timing ${seed}` },
    );
  }
  const median = (values: readonly number[] = []) => [...values].sort((a, b) => a - b)[values.length / 2] ?? Number.NaN;
  // Medians of the triangular distributions over (min, typical, max) of the timing model's symbols.
  for (const [name, expected] of Object.entries({ httpd: 4_229, stopped: 44_590, running: 19_900, answers: 22_900 })) {
    const actual = median(seen[name]);
    assert.ok(Math.abs(actual - expected) <= 0.1 * expected, `${name}: median ${actual}, expected ${expected}`);
  }
});

test("the user data of the first boot does not run again", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const page = lab.ec2.instances.get(site.instance)?.guest.files;
    page?.set("/var/www/html/index.html", "changed by hand");
    ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(60_000);
    ask(lab, new StartInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(120_000);
    assert.equal(page?.get("/var/www/html/index.html"), "changed by hand");
  }));

test("the same seed gives the same truths", async () => {
  const run = () =>
    inLab(
      async (lab) => {
        const site = await buildSite(lab);
        ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance] }));
        await lab.clock.sleep(100_000);
        return JSON.stringify(lab.truths);
      },
      { profile: "hostile", seed: "again" },
    );
  assert.equal(await run(), await run());
});
