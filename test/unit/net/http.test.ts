// HTTP over real sockets: every way in which a request can end is an outcome of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { parseConnectTo } from "../../../src/net/parse-connect-to.ts";
import { createSocketNet, type SocketNetOptions } from "../../../src/net/socket-net.ts";
import type { HttpOutcome, HttpRequest } from "../../../src/ports/net.ts";
import { createHandClock, rawServer } from "./support.ts";

/** Makes the certificate where it is installed. */
const OPENSSL = "openssl";
const NOBODY = { address: "127.0.0.1", port: 1 };

function client(more: Partial<SocketNetOptions> = {}) {
  const clock = createHandClock();
  const net = createSocketNet({ clock, resolver: NOBODY, ...more });
  const get = (port: number, patch: Partial<HttpRequest> = {}) =>
    net.get({ scheme: "http", address: "127.0.0.1", port, host: "www.example.com", path: "/", timeout: 5_000, ...patch });
  return { clock, get };
}

/** What a client makes of a server that does this. */
async function against(act: (socket: Socket, first: Buffer) => void, patch: Partial<HttpRequest> = {}): Promise<HttpOutcome> {
  const server = await rawServer(act);
  try {
    return await client().get(server.port, patch);
  } finally {
    await server.close();
  }
}

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

test("a response: status, headers in lower case and joined, body", async () => {
  const answer =
    "HTTP/1.1 503 Service Unavailable\r\nServer: awselb/2.0\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 4\r\n\r\nbusy";
  const headers = { server: "awselb/2.0", "set-cookie": "a=1, b=2", "content-length": "4" };
  assert.deepEqual(await against((socket) => socket.end(answer)), { kind: "response", status: 503, headers, body: "busy" });
});

test("what is sent: the Host that was given, one connection each, closed afterwards", async () => {
  const requests: string[] = [];
  const server = await rawServer((socket, first) => {
    requests.push(first.toString());
    socket.write(OK);
  });
  const { get } = client();
  await get(server.port, { path: "/deep?x=1" });
  await get(server.port);
  assert.equal(server.connections, 2);
  assert.match(requests[0] ?? "", /^GET \/deep\?x=1 HTTP\/1\.1\r\n/);
  assert.match(requests[0] ?? "", /\r\nhost: www\.example\.com\r\n/i);
  assert.match(requests[0] ?? "", /\r\nconnection: close\r\n/i);
  await server.close();
});

test("resets: at once, in the middle of a body, and a connection closed without an answer", async () => {
  for (const act of [
    (socket: Socket) => socket.resetAndDestroy(),
    (socket: Socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", () => socket.resetAndDestroy()),
    (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
    (socket: Socket) => socket.end(),
  ]) {
    assert.deepEqual(await against(act), { kind: "reset" });
  }
});

test("a closed port is refused", async () => {
  const server = await rawServer(() => undefined);
  await server.close();
  assert.deepEqual(await client().get(server.port), { kind: "refused" });
});

test("a deadline holds for connecting, waiting and reading alike", async () => {
  let begun: () => void = () => undefined;
  for (const bytes of ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nha"]) {
    const waiting = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const server = await rawServer((socket) => socket.write(bytes, () => begun()));
    const { clock, get } = client();
    const outcome = get(server.port, { timeout: 700 });
    await waiting;
    clock.pass(700);
    assert.deepEqual(await outcome, { kind: "timeout" });
    assert.equal(clock.sleeping, 0);
    await server.close();
  }
});

test("a body without end is read up to 64 KiB", async () => {
  const outcome = await against((socket) => {
    const pour = () => {
      while (socket.writable && socket.write("x".repeat(10_000)));
    };
    socket.on("drain", pour);
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    pour();
  });
  assert.equal(outcome.kind === "response" && outcome.body.length, 65_536);
});

test("what is no HTTP, no path, no address", async () => {
  const noise = await against((socket) => socket.end("SSH-2.0-noise\r\n"));
  assert.ok(noise.kind === "unreachable" && noise.reason.includes("HPE_"), JSON.stringify(noise));
  for (const patch of [{ path: "/ä ö" }, { host: "a\r\nb" }, { address: "www.example.com" }, { address: "" }]) {
    const outcome = await against((socket) => socket.end(OK), patch);
    assert.equal(outcome.kind, "unreachable", JSON.stringify(patch));
  }
});

test("connect-to decides where the connection goes, and the Host stays", async () => {
  let host = "";
  const server = await rawServer((socket, first) => {
    host = /host: (.*)\r/i.exec(first.toString())?.[1] ?? "";
    socket.end(OK);
  });
  const parsed = parseConnectTo(`www.example.com:80:localhost:${server.port}`);
  assert.ok(parsed.ok);
  const { get } = client({ connectTo: [parsed.rule], locate: () => undefined });
  assert.equal((await get(80, { address: "192.0.2.1" })).kind, "response");
  assert.equal(host, "www.example.com");
  const other = await get(80, { address: "192.0.2.1", host: "other.example.com" });
  assert.ok(other.kind === "unreachable" && other.reason.includes("192.0.2.1 port 80"));
  await server.close();
});

const hasIpv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some((one) => one.address === "::1"));

test("over IPv6, with or without brackets", { skip: hasIpv6 ? false : "this machine has no ::1" }, async () => {
  const server = await rawServer((socket) => socket.end(OK), "::1");
  for (const address of ["::1", "[::1]"]) assert.equal((await client().get(server.port, { address })).kind, "response");
  await server.close();
});

test("TLS that fails is a tls-error, except a plain reset; the greeting names the host but never an address", async () => {
  const greetings: string[] = [];
  const spoiled = (socket: Socket, first: Buffer) => {
    greetings.push(first.toString("latin1"));
    socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  };
  const outcome = await against(spoiled, { scheme: "https" });
  assert.ok(outcome.kind === "tls-error" && outcome.reason.length > 0, JSON.stringify(outcome));
  assert.equal((await against(spoiled, { scheme: "https", host: "127.0.0.1:443" })).kind, "tls-error");
  assert.deepEqual(
    greetings.map((greeting) => [greeting.includes("www.example.com"), greeting.includes("127.0.0.1")]),
    [
      [true, false],
      [false, false],
    ],
  );
  assert.deepEqual(await against((socket) => socket.resetAndDestroy(), { scheme: "https" }), { kind: "reset" });
});

const certificate = makeCertificate("www.example.com");

test("a certificate is believed only when trusted and made out to the host", {
  skip: certificate === undefined && "no openssl here",
}, async () => {
  const server = createHttpsServer(certificate as { key: string; cert: string }, (_, response) => response.end("secret"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { get } = client();
  const unknown = await get(port, { scheme: "https" });
  assert.ok(unknown.kind === "tls-error" && /self-signed/.test(unknown.reason), JSON.stringify(unknown));
  const trusted = getCACertificates("default");
  setDefaultCACertificates([...trusted, certificate?.cert as string]);
  try {
    const page = await get(port, { scheme: "https" });
    assert.ok(page.kind === "response" && page.body === "secret", JSON.stringify(page));
    const other = await get(port, { scheme: "https", host: "other.example.com" });
    assert.ok(other.kind === "tls-error" && /other\.example\.com/.test(other.reason), JSON.stringify(other));
  } finally {
    setDefaultCACertificates(trusted);
    server.closeAllConnections();
    server.close();
  }
});

function makeCertificate(name: string): { readonly key: string; readonly cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-"));
  after(() => rmSync(folder, { recursive: true }));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const about = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    execFileSync(OPENSSL, ["req", "-x509", ...kind, "-days", "2", ...about, "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch {
    return undefined;
  }
}
