// One long-lived connection: kept while it lives, resolved anew only when it has to be.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { test } from "node:test";
import { createKeepAlive } from "../../../src/net/keep-alive.ts";
import { createHandClock } from "./support.ts";

type Act = (request: IncomingMessage, response: ServerResponse) => void;

async function scene(use: (tools: Awaited<ReturnType<typeof start>>) => Promise<void>): Promise<void> {
  const tools = await start();
  try {
    await use(tools);
  } finally {
    tools.client.close();
    tools.server.closeAllConnections();
    tools.server.close();
  }
}

async function start() {
  const behaviour: { act: Act } = { act: (request, response) => response.end(request.url) };
  const sockets: Socket[] = [];
  const server = createServer((request, response) => behaviour.act(request, response));
  server.on("connection", (socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const clock = createHandClock();
  const asked: string[] = [];
  const addresses: { next: string | undefined } = { next: "127.0.0.1" };
  const address = async () => {
    asked.push(String(addresses.next));
    return addresses.next;
  };
  const client = createKeepAlive({ clock, scheme: "http", host: "www.example.com", port, timeout: 1_000, address });
  const get = async (path: string) => {
    const outcome = await client.get(path);
    return [outcome.kind === "response" ? outcome.body : outcome.kind, outcome.reconnected];
  };
  return { behaviour, sockets, server, clock, asked, addresses, client, get };
}

test("many requests, one connection, one look-up, whatever DNS says meanwhile", () =>
  scene(async ({ get, sockets, asked, addresses }) => {
    for (let index = 0; index < 5; index += 1) {
      assert.deepEqual(await get(`/${index}`), [`/${index}`, false]);
      addresses.next = "127.0.0.2";
    }
    assert.equal(sockets.length, 1);
    assert.deepEqual(asked, ["127.0.0.1"]);
  }));

test("a connection that the server closes while idle: looked up and connected anew", () =>
  scene(async ({ get, sockets, asked }) => {
    await get("/1");
    const [socket] = sockets as [Socket];
    socket.destroy();
    await once(socket, "close");
    assert.deepEqual(await get("/2"), ["/2", true]);
    assert.deepEqual(await get("/3"), ["/3", false]);
    assert.equal(asked.length, 2);
  }));

test("a kept connection that is reset under a request: repeated once on a new one; a fresh one that is reset is a reset", () =>
  scene(async ({ get, sockets, behaviour }) => {
    const { act } = behaviour;
    await get("/1");
    behaviour.act = (request, response) => (sockets.length === 1 ? request.socket.resetAndDestroy() : act(request, response));
    assert.deepEqual(await get("/2"), ["/2", true]);
    assert.equal(sockets.length, 2);
    behaviour.act = (request) => request.socket.resetAndDestroy();
    assert.deepEqual(await get("/3"), ["reset", true]);
    assert.equal(sockets.length, 3);
  }));

test("`Connection: close` ends it politely", () =>
  scene(async ({ get, sockets, behaviour }) => {
    behaviour.act = (request, response) => response.setHeader("connection", "close").end(request.url);
    assert.deepEqual(await get("/1"), ["/1", false]);
    assert.deepEqual(await get("/2"), ["/2", true]);
    assert.equal(sockets.length, 2);
  }));

test("a request that hangs: timeout, and the next one starts afresh", () =>
  scene(async ({ get, behaviour, clock, sockets }) => {
    const { act } = behaviour;
    await get("/1");
    const hanging = new Promise<void>((resolve) => {
      behaviour.act = () => resolve();
    });
    const outcome = get("/2");
    await hanging;
    clock.pass(1_000);
    assert.deepEqual(await outcome, ["timeout", false]);
    behaviour.act = act;
    assert.deepEqual(await get("/3"), ["/3", true]);
    assert.equal(sockets.length, 2);
  }));

test("requests at once take turns on the one connection", () =>
  scene(async ({ get, sockets }) => {
    const answers = await Promise.all(["/1", "/2", "/3"].map(get));
    assert.deepEqual(answers, [
      ["/1", false],
      ["/2", false],
      ["/3", false],
    ]);
    assert.equal(sockets.length, 1);
  }));

test("no address, then one", () =>
  scene(async ({ get, addresses }) => {
    addresses.next = undefined;
    assert.deepEqual(await get("/1"), ["unreachable", false]);
    addresses.next = "127.0.0.1";
    assert.deepEqual(await get("/2"), ["/2", true]);
  }));
