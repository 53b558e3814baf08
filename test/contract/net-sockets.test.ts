// The network over sockets, against the lab's DNS and web servers at speed 60, in both address plans.
import assert from "node:assert/strict";
import { type AddressMode, createAddressPlan } from "../../src/lab/serve/address-plan.ts";
import { chooseAddressPlan } from "../../src/lab/serve/address-plan-choose.ts";
import { createDnsServer } from "../../src/lab/serve/dns.ts";
import { createWebServer } from "../../src/lab/serve/web.ts";
import { createSocketNet } from "../../src/net/socket-net.ts";
import { createScaledClock } from "../../src/time/scaled-clock.ts";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { netContract } from "./net.ts";
import { createNetScene } from "./net-scene.ts";

const SPEED = 60;

const modes: readonly AddressMode[] = (await chooseAddressPlan()).mode === "per-address" ? ["per-address", "one-address"] : ["one-address"];

for (const mode of modes) {
  netContract(`sockets, ${mode}`, async () => {
    const plan = createAddressPlan(await chooseAddressPlan({ mode }));
    const clock = createScaledClock(createWallClock(), SPEED);
    const scene = createNetScene(clock);
    const problems: string[] = [];
    const options = { plan, speed: SPEED, onProblem: (problem: string) => problems.push(problem) };
    const servers = [createDnsServer(scene.lab, options), createWebServer(scene.lab, { ...options, reply: scene.reply })];
    await Promise.all(servers.map((server) => server.ready));
    return {
      scene,
      net: createSocketNet({ clock, resolver: plan.resolver, locate: plan.locate }),
      published: plan.published,
      run: (client) => client(),
      close: async () => {
        await Promise.all(servers.map((server) => server.close()));
        assert.deepEqual(problems, []);
      },
    };
  });
}
