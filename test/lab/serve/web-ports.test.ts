// HTTPS and other ports of the lab's load balancers over sockets, in both address plans; ports that open, close and drop packets as the lab changes.
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { describe, it } from "node:test";
import fc from "fast-check";
import { networkChanged } from "../../../src/lab/ec2/state.ts";
import { createListener } from "../../../src/lab/elb/listeners.ts";
import { type AddressMode, createAddressPlan } from "../../../src/lab/serve/address-plan.ts";
import { chooseAddressPlan } from "../../../src/lab/serve/address-plan-choose.ts";
import { digBlackHole } from "../../../src/lab/serve/black-hole.ts";
import { createWebServer } from "../../../src/lab/serve/web.ts";
import { createAuthority, type Validity } from "../../../src/lab/web/certificates.ts";
import { createSocketNet } from "../../../src/net/socket-net.ts";
import type { HttpRequest } from "../../../src/ports/net.ts";
import { createWallClock } from "../../../src/time/wall-clock.ts";
import { createSite, createTestLab, listenerSettings, type Site, type TestLab } from "../elb/support.ts";

const HOST = "www.example.com";
const NOBODY = { address: "127.0.0.1", port: 1 };
const ONLY_LINUX = process.platform !== "linux" && "only Linux drops what comes to a full queue";
/** So fast that every latency is over at once. */
const AT_ONCE = 1e9;
const clock = createWallClock();
const modes: readonly AddressMode[] = (await chooseAddressPlan()).mode === "per-address" ? ["per-address", "one-address"] : ["one-address"];

interface Scene {
  readonly test: TestLab;
  readonly site: Site;
  get(patch?: Partial<HttpRequest>, believes?: readonly string[]): Promise<string>;
  readonly authority: ReturnType<typeof createAuthority>;
  readonly place: (port: number) => { readonly address: string; readonly port: number };
}

/** A site with listeners on 80, 443 and 8443 (HTTPS) and 8080; `validity` of the certificates. */
async function scene(
  use: (scene: Scene) => Promise<void>,
  { mode, validity, drop = 0 }: { readonly mode?: AddressMode; readonly validity?: Validity; readonly drop?: number } = {},
) {
  const test = createTestLab();
  const site = createSite(test);
  const https = { protocol: "HTTPS", certificateArns: ["arn:aws:acm:ap-northeast-1:111122223333:certificate/1"] };
  createListener(test.lab, site.balancer, { ...listenerSettings(site.group, 443), ...https });
  createListener(test.lab, site.balancer, { ...listenerSettings(site.group, 8_443), ...https });
  createListener(test.lab, site.balancer, listenerSettings(site.group, 8_080));
  await test.clock.drive(() => test.clock.sleep(60_000));
  const lab = Object.create(test.lab, {
    draw: { value: (name: Parameters<typeof test.lab.draw>[0]) => (name === "web.drop" ? drop : test.lab.draw(name)) },
  }) as typeof test.lab;
  const plan = createAddressPlan(await chooseAddressPlan(mode === undefined ? {} : { mode }));
  const authority = createAuthority(clock.now());
  const issuer = validity === undefined ? authority : { ...authority, issue: (name: string) => authority.issue(name, validity) };
  const problems: string[] = [];
  const server = createWebServer(lab, { plan, speed: AT_ONCE, authority: issuer, onProblem: (problem) => problems.push(problem) });
  await server.ready;
  const node = site.balancer.nodes[0]?.address ?? "";
  const get: Scene["get"] = async (patch = {}, believes = [authority.certificate()]) => {
    const net = createSocketNet({ clock, resolver: NOBODY, locate: plan.locate, authorities: believes });
    const address = plan.published(node);
    const outcome = await net.get({ scheme: "http", address, port: 80, host: HOST, path: "/", timeout: 10_000, ...patch });
    if (outcome.kind === "response") return `${outcome.status} ${outcome.headers.server}`;
    return "reason" in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind;
  };
  const place = (port: number) => plan.locate({ address: node, port }) as { address: string; port: number };
  try {
    await use({ test, site, get, authority, place });
    assert.deepEqual(problems, []);
  } finally {
    await server.close();
  }
}

const SECURE = { scheme: "https", port: 443 } as const;

for (const mode of modes) {
  describe(`a load balancer's ports, ${mode}`, () => {
    it("serves every listener: HTTP on 80 and 8080, TLS on 443 and 8443 for whatever name is asked", () =>
      scene(
        async ({ get, test }) => {
          assert.equal(await get(), "200 Apache");
          assert.equal(await get({ port: 8_080 }), "200 Apache");
          assert.equal(await get(SECURE), "200 Apache");
          assert.equal(await get({ ...SECURE, port: 8_443, host: "other.example.com" }), "200 Apache");
          assert.equal(test.requests.at(-1)?.host, "other.example.com");
          assert.equal(await get({ port: 8_081 }), "refused");
          assert.equal(await get({ ...SECURE, port: 8_444 }), "refused");
        },
        { mode },
      ));
  });
}

describe("TLS", () => {
  it("a certificate of an unknown authority is not believed", () =>
    scene(async ({ get }) => {
      const stranger = createAuthority(clock.now()).certificate();
      assert.match(await get(SECURE, [stranger]), /^tls-error: the certificate is not from an authority that is believed here/);
    }));

  it("one that has expired, and one that is not valid yet", async () => {
    const day = 86_400_000;
    const now = clock.now();
    await scene(async ({ get }) => assert.match(await get(SECURE), /^tls-error: the certificate has expired/), {
      validity: { from: now - 2 * day, until: now - day },
    });
    await scene(async ({ get }) => assert.match(await get(SECURE), /^tls-error: the certificate is not valid yet/), {
      validity: { from: now + day, until: now + 2 * day },
    });
  });

  it("one that is made out to another name", () => {
    const authority = createAuthority(clock.now());
    const fixed = { ...authority, issue: () => authority.issue("other.example.com") };
    return served(fixed, async (get) =>
      assert.match(await get(), /^tls-error: the certificate is made out to another name .*www\.example\.com/),
    );
  });

  it("plain HTTP to a TLS port gets the load balancer's 400; TLS to a plain port gets nothing that it can read", () =>
    scene(async ({ get }) => {
      assert.equal(await get({ port: 443 }), "400 awselb/2.0");
      assert.match(await get({ scheme: "https", port: 80 }), /^(reset|tls-error: no TLS came about)/);
    }));
});

async function served(authority: ReturnType<typeof createAuthority>, use: (get: () => Promise<string>) => Promise<void>): Promise<void> {
  const test = createTestLab();
  const site = createSite(test);
  const https = { protocol: "HTTPS", certificateArns: ["arn:aws:acm:ap-northeast-1:111122223333:certificate/1"] };
  createListener(test.lab, site.balancer, { ...listenerSettings(site.group, 443), ...https });
  const plan = createAddressPlan(await chooseAddressPlan());
  const server = createWebServer(test.lab, { plan, speed: AT_ONCE, authority, onProblem: assert.fail });
  await server.ready;
  const net = createSocketNet({ clock, resolver: NOBODY, locate: plan.locate, authorities: [authority.certificate()] });
  const address = plan.published(site.balancer.nodes[0]?.address ?? "");
  try {
    await use(async () => {
      const outcome = await net.get({ ...SECURE, address, host: HOST, path: "/", timeout: 10_000 });
      return "reason" in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind;
    });
  } finally {
    await server.close();
  }
}

/** What a raw client gets for these bytes until the other side closes, or until it has waited for nothing. */
async function rawExchange({ address, port }: { address: string; port: number }, bytes: Uint8Array): Promise<void> {
  const socket = connect(port, address);
  socket.on("error", () => undefined);
  socket.on("data", () => undefined);
  socket.end(bytes);
  await once(socket, "close");
}

describe("any bytes at a TLS port", () => {
  it("never a crash, and the port still serves", () =>
    scene(async ({ get, place }) => {
      const greeting = fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0x16, 3, 1, ...rest]));
      await fc.assert(
        fc.asyncProperty(fc.oneof(greeting, fc.uint8Array({ maxLength: 200 })), (bytes) => rawExchange(place(443), bytes)),
        { numRuns: 150 },
      );
      assert.equal(await get(SECURE), "200 Apache");
    }));
});

describe("ports that change", () => {
  it("a listener that appears or goes opens or closes its port", () =>
    scene(async ({ get, test, site }) => {
      createListener(test.lab, site.balancer, listenerSettings(site.group, 9_090));
      assert.equal(await get({ port: 9_090 }), "200 Apache");
      site.balancer.listeners.delete(9_090);
      test.lab.signals.targetHealthChanged.emit(site.balancer.arn);
      assert.equal(await get({ port: 9_090 }), "refused");
    }));

  it("a changed packet filter shows at once", () =>
    scene(async ({ get, test, site }) => {
      site.balancer.listeners.delete(80);
      networkChanged(test.lab);
      assert.equal(await get(), "refused");
      // Packets are dropped now, so nobody can tell that nothing listens.
      test.internetOpen = false;
      networkChanged(test.lab);
      assert.equal(await get({ timeout: 100 }), "timeout");
      test.internetOpen = true;
      networkChanged(test.lab);
      assert.equal(await get(), "refused");
    }));

  it(
    "under web.drop a load balancer without a healthy target answers nobody, and everybody again when it is back",
    { skip: ONLY_LINUX },
    () =>
      scene(
        async ({ get, test }) => {
          assert.equal(await get(), "200 Apache");
          for (const id of ["i-1", "i-2"]) test.change(id, { state: "stopped", web: "gone" });
          await test.clock.drive(() => test.clock.sleep(120_000));
          // Refused for as long as the thread behind it needs to begin.
          for (let tries = 0; tries < 20_000 && (await get({ timeout: 200 })) === "refused"; tries += 1);
          assert.equal(await get({ timeout: 200 }), "timeout");
          for (const id of ["i-1", "i-2"]) test.change(id, { state: "running", web: "up" });
          await test.clock.drive(() => test.clock.sleep(300_000));
          for (let tries = 0; tries < 20_000 && (await get()) === "refused"; tries += 1);
          assert.equal(await get(), "200 Apache");
        },
        { drop: 1 },
      ),
  );

  it("a black hole lets no connection come about; a client that waits gets through when the port is given back", {
    skip: ONLY_LINUX,
  }, async () => {
    const at = { address: "127.18.0.1", port: (await chooseAddressPlan()).webPort };
    const hole = digBlackHole(at);
    await hole.ready;
    const waiting = connect(at.port, at.address);
    const connected = once(waiting, "connect").then(() => "connected");
    assert.equal(await Promise.race([connected, clock.sleep(200).then(() => "waiting")]), "waiting");
    await hole.close();
    const server = createServer();
    server.listen({ host: at.address, port: at.port });
    await once(server, "listening");
    // The system sends the first packet again a second after it.
    assert.equal(await connected, "connected");
    waiting.destroy();
    server.close();
  });

  it("a port that is taken is said", { skip: ONLY_LINUX }, async () => {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const hole = digBlackHole({ address: "127.0.0.1", port });
    await assert.rejects(hole.ready, { code: "EADDRINUSE" });
    await hole.close();
    server.close();
  });
});
