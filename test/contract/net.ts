// What every implementation of the network port must do with the same scene; the drivers beside this file run it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DnsOutcome, HttpRequest, Net, RecordType } from "../../src/ports/net.ts";
import { ERROR_PAGE_HOST, LONG_TEXTS, type NetScene, SITE } from "./net-scene.ts";

export interface NetDriver {
  readonly scene: NetScene;
  readonly net: Net;
  /** The address by which clients know one of the lab's. */
  published(address: string): string;
  /** Runs a client's code; time passes meanwhile. */
  run(client: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

type Case = (driver: NetDriver, tools: Tools) => Promise<void>;

interface Tools {
  ask(name: string, type?: RecordType, nameServer?: string): Promise<DnsOutcome>;
  get(path: string, patch?: Partial<HttpRequest>): ReturnType<Net["get"]>;
}

const data = (outcome: DnsOutcome) => (outcome.kind === "answer" ? outcome.records.map((record) => record.data) : outcome.kind);
const rcode = (outcome: DnsOutcome) => (outcome.kind === "answer" ? outcome.rcode : outcome.kind);
const ttls = (outcome: DnsOutcome) => (outcome.kind === "answer" ? outcome.records.map((record) => record.ttl) : []);

const cases: Readonly<Record<string, Case>> = {
  "an address from the resolver and from a name server, under the name that was asked": async ({ scene, published }, { ask }) => {
    const record = { name: SITE, type: "A", ttl: 60, data: published(scene.address) };
    for (const server of [undefined, scene.zone.nameServers[0], `${scene.zone.nameServers[3]}.`]) {
      assert.deepEqual(await ask(SITE, "A", server), { kind: "answer", rcode: "NOERROR", records: [record] });
    }
    assert.deepEqual(data(await ask("WWW.Example.COM.")), [published(scene.address)]);
  },

  "the resolver's TTL counts down, the name server's does not": async ({ scene }, { ask }) => {
    await ask(SITE);
    await scene.lab.clock.sleep(20_000);
    const [left = 0] = ttls(await ask(SITE));
    assert.ok(left <= 40 && left >= 35, `${left} s`);
    assert.deepEqual(ttls(await ask(SITE, "A", scene.zone.nameServers[1])), [60]);
    await scene.lab.clock.sleep(left * 1_000 + 500);
    const [fresh = 0] = ttls(await ask(SITE));
    assert.ok(fresh >= 55, `${fresh} s`);
  },

  "every type that a client asks for": async ({ scene, published }, { ask }) => {
    const { nameServers } = scene.zone;
    assert.deepEqual(data(await ask("alias.example.com")), [SITE, published(scene.address)]);
    assert.deepEqual(data(await ask("alias.example.com", "CNAME", nameServers[2])), [SITE]);
    assert.deepEqual(data(await ask("six.example.com", "AAAA", nameServers[0])), ["2001:db8::1"]);
    assert.deepEqual(data(await ask("text.example.com", "TXT", nameServers[0])), ['"a \\"b\\" \\\\ c" "d"']);
    assert.deepEqual([...data(await ask("example.com", "NS"))].toSorted(), nameServers.toSorted());
    assert.deepEqual(data(await ask("example.com", "SOA", nameServers[0])), [
      `${nameServers[0]}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400`,
    ]);
  },

  "what is not there, and who does not answer for it": async ({ scene }, { ask }) => {
    const [server] = scene.zone.nameServers;
    for (const at of [undefined, server]) {
      assert.deepEqual(await ask("nothing.example.com", "A", at), { kind: "answer", rcode: "NXDOMAIN", records: [] });
      assert.deepEqual(await ask(SITE, "AAAA", at), { kind: "answer", rcode: "NOERROR", records: [] });
    }
    assert.equal(rcode(await ask("example.org", "A", server)), "REFUSED");
    assert.equal(rcode(await ask("nobody.invalid")), "NXDOMAIN");
    assert.equal(rcode(await ask(SITE, "A", "ns-9.nobody.invalid")), "unreachable");
  },

  "an answer too long for one packet arrives whole": async ({ scene }, { ask }) => {
    for (const server of [undefined, scene.zone.nameServers[0]]) {
      assert.deepEqual([...data(await ask("long.example.com", "TXT", server))].toSorted(), LONG_TEXTS.toSorted());
    }
  },

  "pages of every status, with headers and body": async (_, { get }) => {
    const page = await get("/");
    assert.ok(page.kind === "response");
    assert.deepEqual([page.status, page.body, page.headers.server, page.headers["x-two"]], [200, `primary ${SITE} /`, "Scripted", "a, b"]);
    for (const status of [404, 502, 503, 504]) {
      const broken = await get(`/${status}`);
      assert.deepEqual(broken.kind === "response" && [broken.status, broken.body], [status, `status ${status}`]);
    }
  },

  "a body ends after 64 KiB": async (_, { get }) => {
    const page = await get("/large");
    assert.equal(page.kind === "response" && Buffer.byteLength(page.body), 65_536);
  },

  "silence and slowness end at the deadline, not before and not much later": async ({ scene }, { get }) => {
    const { clock } = scene.lab;
    for (const path of ["/silence", "/slow"]) {
      const start = clock.now();
      assert.deepEqual(await get(path, { timeout: 1_500 }), { kind: "timeout" });
      const took = clock.now() - start;
      assert.ok(took >= 1_450 && took < 6_000, `${path}: ${took} ms`);
    }
    assert.equal((await get("/slow", { timeout: 30_000 })).kind, "response");
  },

  "refused and reset": async ({ scene, published }, { ask, get }) => {
    assert.deepEqual(await get("/reset"), { kind: "reset" });
    const [s3] = data(await ask(ERROR_PAGE_HOST));
    assert.deepEqual(await get("/", { scheme: "https", port: 443, address: s3 as string }), { kind: "refused" });
    const nameServer = scene.lab.resolver.nameServerAddresses.get(scene.zone.nameServers[0] as string) as string;
    assert.deepEqual(await get("/", { address: published(nameServer) }), { kind: "refused" });
  },

  "the error page by its Host; a host without bucket": async (_, { ask, get }) => {
    const [address = ""] = data(await ask(ERROR_PAGE_HOST)) as string[];
    const page = await get("/", { address });
    assert.deepEqual(page.kind === "response" && [page.status, page.body], [200, "temporarily unavailable ☂"]);
    assert.equal(page.kind === "response" && page.headers.server, "AmazonS3");
    const deep = await get("/deep/link", { address });
    assert.deepEqual(deep.kind === "response" && [deep.status, deep.body], [404, "temporarily unavailable ☂"]);
    const other = await get("/", { address, host: "other.example.com" });
    assert.ok(other.kind === "response" && other.body.includes("NoSuchBucket"));
  },

  "a kept connection stays where it is, is made anew where the name leads when it is gone, and a request that finds it dead is repeated":
    async ({ net, scene, published }, { ask }) => {
      const asked: unknown[] = [];
      const s3 = data(await ask(ERROR_PAGE_HOST))[0] as string;
      const leads = [published(scene.address), published(scene.address), s3];
      const address = async () => {
        asked.push(leads[0]);
        return leads.shift();
      };
      const kept = net.keep({ scheme: "http", port: 80, host: SITE, timeout: 1_500, address });
      const get = async (path: string) => {
        const page = await kept.get(path);
        return [page.kind === "response" ? page.body : page.kind, page.reconnected, page.address];
      };
      const site = published(scene.address);
      assert.deepEqual(await get("/a"), [`primary ${SITE} /a`, false, site]);
      assert.deepEqual(await get("/503"), ["status 503", false, site]);
      assert.equal(asked.length, 1, "an error page is no reason to look anew");
      assert.deepEqual(await get("/reset"), ["reset", true, site]);
      assert.equal(asked.length, 2, "dead, so once more on a new one");
      assert.deepEqual(await get("/b"), ["temporarily unavailable ☂", true, s3]);
      assert.deepEqual(await get("/c"), ["temporarily unavailable ☂", false, s3]);
      kept.close();
      const other = net.keep({ scheme: "http", port: 80, host: SITE, timeout: 1_500, address: async () => site });
      assert.equal((await other.get("/a")).reconnected, false);
      assert.deepEqual([(await other.get("/silence")).kind, (await other.get("/a")).reconnected], ["timeout", true]);
      other.close();
      const nowhere = net.keep({ scheme: "http", port: 80, host: SITE, timeout: 1_500, address: async () => undefined });
      assert.equal((await nowhere.get("/")).kind, "unreachable");
    },

  "many at once do not mix": async ({ scene, published }, { ask, get }) => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const pages = await Promise.all(numbers.map((index) => get(`/page-${index}`, { timeout: 30_000 })));
    pages.forEach((page, index) => {
      assert.equal(page.kind === "response" && page.body, `primary ${SITE} /page-${index}`);
    });
    const names = numbers.map((index) => (index % 2 === 0 ? SITE : `nothing-${index}.example.com`));
    const answers = await Promise.all(names.map((name) => ask(name, "A", scene.zone.nameServers[0])));
    answers.forEach((answer, index) => {
      assert.deepEqual(data(answer), index % 2 === 0 ? [published(scene.address)] : []);
    });
  },
};

/** Each case gets a driver of its own. */
export function netContract(name: string, start: () => Promise<NetDriver>): void {
  describe(`the network port: ${name}`, () => {
    for (const [what, check] of Object.entries(cases)) {
      it(what, async () => {
        const driver = await start();
        const { net, scene, published } = driver;
        const tools: Tools = {
          ask: (host, type = "A", nameServer) =>
            net.ask({ server: nameServer === undefined ? "recursive" : { nameServer }, name: host, type, timeout: 20_000 }),
          get: (path, patch = {}) =>
            net.get({ scheme: "http", address: published(scene.address), port: 80, host: SITE, path, timeout: 20_000, ...patch }),
        };
        try {
          await driver.run(() => check(driver, tools));
        } finally {
          await driver.close();
        }
      });
    }
  });
}
