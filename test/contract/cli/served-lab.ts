// A lab's API on loopback in this process, for tests of who is taken for a lab.
import { createLab } from "../../../src/lab/create-lab.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import { createAddressPlan } from "../../../src/lab/serve/address-plan.ts";
import { createApiServer } from "../../../src/lab/serve/api.ts";
import { healthOf } from "../../../src/lab/serve/health.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createScaledClock } from "../../../src/time/scaled-clock.ts";
import { createWallClock } from "../../../src/time/wall-clock.ts";

export interface ServedLab {
  readonly lab: Lab;
  readonly endpoint: string;
  close(): Promise<void>;
}

export const SPEED = 60;

export async function serveLab(account = "000000000000"): Promise<ServedLab> {
  const lab = createLab({
    clock: createScaledClock(createWallClock(), SPEED),
    random: createRandom("served"),
    profile: "calm",
    account,
    region: "ap-northeast-1",
    runInline: createInlineRunner(),
  });
  // Nothing is asked of the DNS and the web here, so nobody listens there.
  const plan = createAddressPlan({ mode: "per-address", dnsPort: 1, webPort: 1, firstPort: 1 });
  const api = createApiServer(lab, { address: "127.0.0.1", port: 0, health: () => healthOf(lab, SPEED, plan, "served") });
  const { address, port } = await api.listen();
  return { lab, endpoint: `http://${address}:${port}`, close: () => api.close() };
}
