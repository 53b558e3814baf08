// The lab's DNS and web on this machine, for one test.
import assert from "node:assert/strict";
import type { Lab } from "../../../src/lab/lab.ts";
import { type AddressPlan, createAddressPlan } from "../../../src/lab/serve/address-plan.ts";
import { chooseAddressPlan } from "../../../src/lab/serve/address-plan-choose.ts";
import { createDnsServer } from "../../../src/lab/serve/dns.ts";
import { createWebServer, type WebServerOptions } from "../../../src/lab/serve/web.ts";

export interface Served {
  readonly plan: AddressPlan;
  /** Where an address and port of the lab are. */
  place(address: string, port?: number): { readonly address: string; readonly port: number };
}

/** So fast that every latency is over at once, whatever the lab's clock does. */
const AT_ONCE = 1e9;

export async function served(
  lab: Lab,
  use: (tools: Served) => Promise<void>,
  { speed = AT_ONCE, reply }: { readonly speed?: number; readonly reply?: NonNullable<WebServerOptions["reply"]> } = {},
): Promise<void> {
  const plan = createAddressPlan(await chooseAddressPlan());
  const problems: string[] = [];
  const options = { plan, speed, onProblem: (problem: string) => problems.push(problem), ...(reply === undefined ? {} : { reply }) };
  const servers = [createDnsServer(lab, options), createWebServer(lab, options)];
  await Promise.all(servers.map((server) => server.ready));
  try {
    await use({
      plan,
      place: (address, port = 80) => {
        const place = plan.locate({ address, port });
        assert.ok(place);
        return place;
      },
    });
    assert.deepEqual(problems, []);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
