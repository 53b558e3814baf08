// The lab's web as clients over sockets see it: load balancer nodes, S3's website endpoint, instances, and what is no HTTP.
import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { connect } from "node:net";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createKeepAlive } from "../../../src/net/keep-alive.ts";
import { createSocketNet } from "../../../src/net/socket-net.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { createWallClock } from "../../../src/time/wall-clock.ts";
import { createNetScene, SITE } from "../../contract/net-scene.ts";
import { attach, createSite, createTestLab, detach } from "../elb/support.ts";
import { served } from "./support.ts";

const NOBODY = { address: "127.0.0.1", port: 1 };

async function send(options: RequestOptions, body?: string): Promise<{ response: IncomingMessage; text: string }> {
  const request = httpRequest({ agent: false, headers: { host: SITE }, ...options });
  request.end(body);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  let text = "";
  for await (const part of response) text += part;
  return { response, text };
}

/** What a raw TCP client gets for these bytes, until the other side closes. */
async function rawExchange({ address, port }: { address: string; port: number }, bytes: string | Uint8Array): Promise<string> {
  const socket = connect(port, address);
  const parts: Buffer[] = [];
  socket.on("data", (part) => parts.push(part));
  socket.on("error", () => undefined);
  socket.end(bytes);
  await once(socket, "close");
  return Buffer.concat(parts).toString();
}

describe("a load balancer over sockets", () => {
  it("every node answers at its own address; 503 without a target in use; a listener that is taken away closes the port", async () => {
    const test = createTestLab();
    const site = createSite(test);
    const { balancer } = site;
    await test.clock.drive(() => test.clock.sleep(60_000));
    await served(test.lab, async ({ plan }) => {
      const net = createSocketNet({ clock: createWallClock(), resolver: plan.resolver, locate: plan.locate });
      const get = (index: number) => {
        const address = plan.published(balancer.nodes[index]?.address ?? "");
        return net.get({ scheme: "http", address, port: 80, host: SITE, path: "/", timeout: 10_000 });
      };
      for (const index of [0, 1]) {
        const page = await get(index);
        assert.ok(page.kind === "response" && page.status === 200, JSON.stringify(page));
        assert.equal(test.requests.at(-1)?.subnetId, balancer.nodes[index]?.subnetId);
      }
      for (const id of ["i-1", "i-2"]) test.change(id, { state: "stopped", web: "gone" });
      await test.clock.drive(() => test.clock.sleep(120_000));
      const broken = await get(0);
      assert.deepEqual(broken.kind === "response" && [broken.status, broken.headers.server], [503, "awselb/2.0"]);
      detach(test, site);
      assert.deepEqual(await get(0), { kind: "refused" });
      attach(test, site);
      assert.equal((await get(0)).kind, "response");
      test.internetOpen = false;
      const clock = createVirtualClock(0);
      const silent = createSocketNet({ clock, resolver: NOBODY, locate: plan.locate });
      const address = balancer.nodes[0]?.address ?? "";
      const ask = () => silent.get({ scheme: "http", address, port: 80, host: SITE, path: "/", timeout: 1_000 });
      assert.deepEqual(await clock.drive(ask), { kind: "timeout" });
    });
  });

  it("a client that stays connected keeps reaching the same node, and sees its errors", async () => {
    const test = createTestLab();
    const { balancer } = createSite(test);
    await test.clock.drive(() => test.clock.sleep(60_000));
    await served(test.lab, async ({ plan }) => {
      const addresses = balancer.nodes.map((node) => node.address);
      const address = async () => addresses.shift();
      const client = createKeepAlive({
        clock: createWallClock(),
        scheme: "http",
        host: SITE,
        port: 80,
        timeout: 10_000,
        address,
        locate: plan.locate,
      });
      const before = test.requests.length;
      const pages = [await client.get("/a"), await client.get("/b"), await client.get("/c")];
      for (const id of ["i-1", "i-2"]) test.change(id, { state: "stopped", web: "gone" });
      await test.clock.drive(() => test.clock.sleep(120_000));
      pages.push(await client.get("/d"));
      client.close();
      assert.deepEqual(
        pages.map((page) => page.kind === "response" && [page.status, page.reconnected]),
        [200, 200, 200, 503].map((status) => [status, false]),
      );
      const forwarded = test.requests.slice(before).filter(({ path }) => /^\/[abc]$/.test(path));
      assert.deepEqual(new Set(forwarded.map(({ subnetId }) => subnetId)), new Set([balancer.nodes[0]?.subnetId]));
    });
  });
});

describe("HTTP as such", () => {
  const scene = createNetScene(createVirtualClock(Date.UTC(2026, 10, 22)));
  const { lab, address, reply } = scene;
  const s3 = lab.addresses.allocate({ kind: "s3-website", region: lab.region });

  it("HEAD has headers and no body, at S3 and elsewhere", () =>
    served(
      lab,
      async ({ place }) => {
        const get = await send({ ...hostOf(place(s3)), method: "GET" });
        const head = await send({ ...hostOf(place(s3)), method: "HEAD" });
        assert.equal(head.text, "");
        assert.equal(head.response.headers["content-length"], String(Buffer.byteLength(get.text)));
        assert.equal((await send({ ...hostOf(place(address)), method: "HEAD" })).text, "");
      },
      { reply },
    ));

  it("S3 refuses what does not read, a web server takes a POST; the Date is the lab's", () =>
    served(
      lab,
      async ({ place }) => {
        const refused = await send({ ...hostOf(place(s3)), method: "POST" }, "x".repeat(100_000));
        assert.deepEqual([refused.response.statusCode, refused.response.headers["x-amz-error-code"]], [405, "MethodNotAllowed"]);
        assert.ok(refused.text.includes("MethodNotAllowed") && refused.text.includes("POST"));
        const taken = await send({ ...hostOf(place(address)), method: "POST" }, "x".repeat(100_000));
        assert.deepEqual([taken.response.statusCode, taken.text], [200, `primary ${SITE} /`]);
        assert.equal(taken.response.headers.date, new Date(lab.clock.now()).toUTCString());
      },
      { reply },
    ));

  it("connections: kept for HTTP/1.1, closed for HTTP/1.0 and on request; whole URLs as proxies get them", () =>
    served(
      lab,
      async ({ place }) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        const first = await send({ ...hostOf(place(address)), agent });
        const second = await send({ ...hostOf(place(address)), agent });
        assert.equal(first.response.headers.connection, "keep-alive");
        assert.equal(first.response.headers["keep-alive"], undefined);
        assert.equal(second.response.socket, first.response.socket);
        agent.destroy();
        const old = await rawExchange(place(address), "GET /x HTTP/1.0\r\n\r\n");
        assert.match(old, /^HTTP\/1\.1 200/);
        assert.match(old, /connection: close/i);
        const proxied = await rawExchange(place(address), `GET http://${SITE}/y?z HTTP/1.1\r\nHost: ${SITE}\r\nConnection: close\r\n\r\n`);
        assert.ok(proxied.endsWith(`primary ${SITE} /y?z`), proxied);
      },
      { reply },
    ));

  it("addresses appear and go: open, then closed, connections with them", () =>
    served(
      lab,
      async ({ place }) => {
        const fresh = lab.addresses.allocate({ kind: "instance", id: "i-new" });
        const socket = connect(place(fresh).port, place(fresh).address);
        await once(socket, "connect");
        socket.on("error", () => undefined);
        lab.addresses.release(fresh);
        await once(socket, "close");
        const again = connect(place(fresh).port, place(fresh).address);
        const [error] = (await once(again, "error")) as [NodeJS.ErrnoException];
        assert.equal(error.code, "ECONNREFUSED");
      },
      { reply },
    ));

  it("any bytes: a client error or nothing, never a crash, and the server still serves", () =>
    served(
      lab,
      async ({ place }) => {
        const line = fc.constantFrom(
          "GET / HTTP/1.1\r\n",
          "POST /x HTTP/1.1\r\nContent-Length: 9\r\n",
          "Host: a\r\n",
          "\r\n",
          "OPTIONS * HTTP/1.0\r\n",
        );
        const almost = fc.array(fc.oneof(line, fc.string({ maxLength: 20 })), { maxLength: 6 }).map((parts) => Buffer.from(parts.join("")));
        const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
        await fc.assert(
          fc.asyncProperty(fc.oneof(almost, noise), fc.constantFrom(address, s3), async (bytes, at) => {
            const answer = await rawExchange(place(at), bytes);
            assert.ok(answer === "" || /^HTTP\/1\.1 [2345]\d\d /.test(answer), answer);
          }),
          { numRuns: 300 },
        );
        assert.equal((await send(hostOf(place(address)))).text, `primary ${SITE} /`);
      },
      { reply },
    ));
});

function hostOf({ address, port }: { address: string; port: number }): RequestOptions {
  return { host: address, port };
}
