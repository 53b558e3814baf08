// A lab behind a real socket on the loopback, for the SDK's clients: fake keys, explicit endpoint, ended with the test.
import type { TestContext } from "node:test";
import { createLab, type LabOptions } from "../../src/lab/create-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { type ApiServerOptions, createApiServer } from "../../src/lab/serve/api.ts";
import type { AwsService } from "../../src/ports/aws.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";
import { makeClient, REGION, type SdkClient } from "../lab/wire/sdk.ts";

/** A lab whose clock stands still: nothing in it happens but by calls, and ids depend on the seed alone. */
export function stillLab(options: Partial<LabOptions> = {}): Lab {
  return createLab({
    clock: createVirtualClock(Date.UTC(2026, 0, 6, 3, 17)),
    random: createRandom("sdk-contract"),
    profile: "calm",
    account: "000000000000",
    region: REGION,
    runInline: {
      run: () => {
        throw new Error("no inline code in this test");
      },
    },
    ...options,
  });
}

export interface ServedLab {
  readonly lab: Lab;
  readonly endpoint: string;
  readonly port: number;
  /** Errors of the lab's own making. */
  readonly bugs: readonly unknown[];
  client(service: AwsService, settings?: object): SdkClient;
}

export async function serveLab(t: TestContext, lab: Lab = stillLab(), options: Partial<ApiServerOptions> = {}): Promise<ServedLab> {
  const bugs: unknown[] = [];
  const server = createApiServer(lab, {
    address: "127.0.0.1",
    port: 0,
    health: () => ({ lab: true, account: lab.account }),
    withConditions: false,
    onError: (error) => bugs.push(error),
    ...options,
  });
  const { port } = await server.listen();
  const endpoint = `http://127.0.0.1:${port}`;
  const clients: SdkClient[] = [];
  t.after(async () => {
    for (const client of clients) client.destroy();
    await server.close();
  });
  return {
    lab,
    endpoint,
    port,
    bugs,
    client: (service, settings = {}) => {
      const client = makeClient(service, { endpoint, ...settings });
      clients.push(client);
      return client;
    },
  };
}
