// The network in process, on the virtual clock.
import { labNet } from "../../src/lab/net.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";
import { netContract } from "./net.ts";
import { createNetScene } from "./net-scene.ts";

netContract("the lab in process", async () => {
  const clock = createVirtualClock(Date.UTC(2026, 10, 22));
  const scene = createNetScene(clock);
  return {
    scene,
    net: labNet(scene.lab, scene.reply),
    published: (address) => address,
    run: (client) => clock.drive(client),
    close: async () => undefined,
  };
});
