// DNS over real sockets, against servers that answer well, badly, twice, late or never.
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import { type Answer, TRUNCATED_RESPONSE } from "dns-packet";
import { createSocketNet, type SocketNetOptions } from "../../../src/net/socket-net.ts";
import type { DnsQuestion } from "../../../src/ports/net.ts";
import { answerTo, createHandClock, type FakeDns, fakeDns, rawServer, type Seen } from "./support.ts";

const A = (name: string, data: string, ttl = 60): Answer => ({ type: "A", name, ttl, data });
const FORMERR = 1;
const NXDOMAIN = 3;
const NOTIMP = 4;

async function withDns(answer: Parameters<typeof fakeDns>[0], use: (server: FakeDns) => Promise<void>, address?: string): Promise<void> {
  const server = await fakeDns(answer, address);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

function netAt(resolver: { address: string; port: number }, more: Partial<SocketNetOptions> = {}) {
  const clock = createHandClock();
  const net = createSocketNet({ clock, resolver, ...more });
  const ask = (name: string, patch: Partial<DnsQuestion> = {}) =>
    net.ask({ server: "recursive", name, type: "A", timeout: 1_000, ...patch });
  return { clock, ask };
}

test("a recursive question wants recursion, offers EDNS, and comes with the remaining TTL as answered", () =>
  withDns(
    (seen) => [answerTo(seen, [A("www.example.com", "192.0.2.1", 17)])],
    async (server) => {
      const { ask } = netAt(server);
      const record = { name: "www.example.com", type: "A", ttl: 17, data: "192.0.2.1" };
      assert.deepEqual(await ask("www.example.com"), { kind: "answer", rcode: "NOERROR", records: [record] });
      await ask("www.example.com");
      const [first, second] = server.seen as [Seen, Seen];
      assert.equal(first.packet.flag_rd, true);
      assert.equal((first.packet.additionals?.[0] as { udpPayloadSize?: number } | undefined)?.udpPayloadSize, 1_232);
      assert.notEqual(first.clientPort, second.clientPort, "each question has a socket of its own");
    },
  ));

test("what is not the answer is ignored: other id, other question, a question, noise", () =>
  withDns(
    (seen) => {
      const id = ((seen.packet.id ?? 0) + 1) % 65_536;
      const other = [{ type: "A" as const, name: "evil.example.com" }];
      const forged = [A("www.example.com", "203.0.113.66")];
      return [
        answerTo(seen, forged, { id }),
        answerTo(seen, forged, { questions: other }),
        answerTo(seen, forged, { questions: [] }),
        answerTo(seen, forged, { type: "query" }),
        Buffer.from([seen.packet.id as number]),
        Buffer.concat([Buffer.from([(seen.packet.id as number) >> 8, (seen.packet.id as number) & 255]), Buffer.alloc(30, 0xff)]),
        answerTo(seen, [A("WWW.example.COM", "192.0.2.1")], { questions: [{ type: "A", name: "wWw.ExAmPlE.com" }] }),
      ];
    },
    async (server) => {
      const outcome = await netAt(server).ask("www.example.com");
      assert.deepEqual(outcome.kind === "answer" && outcome.records, [{ name: "www.example.com", type: "A", ttl: 60, data: "192.0.2.1" }]);
    },
  ));

test("a truncated answer is fetched over TCP", () =>
  withDns(
    (seen) =>
      seen.transport === "udp" ? [answerTo(seen, [], { flags: TRUNCATED_RESPONSE })] : [answerTo(seen, [A("a.example", "192.0.2.2")])],
    async (server) => {
      const outcome = await netAt(server).ask("a.example");
      assert.equal(outcome.kind === "answer" && outcome.records[0]?.data, "192.0.2.2");
      assert.deepEqual(
        server.seen.map((one) => one.transport),
        ["udp", "tcp"],
      );
    },
  ));

test("TCP that brings nothing useful is unreachable, with the reason", () =>
  withDns(
    (seen) => {
      if (seen.transport === "udp") return [answerTo(seen, [], { flags: TRUNCATED_RESPONSE })];
      return seen.packet.questions?.[0]?.name === "noise.example" ? [Buffer.from([0, 3, 1, 2, 3])] : [];
    },
    async (server) => {
      const { ask } = netAt(server);
      for (const [name, reason] of [
        ["noise.example", /no answer to the question/],
        ["hang-up.example", /closed without an answer/],
      ] as const) {
        const outcome = await ask(name);
        assert.ok(outcome.kind === "unreachable" && reason.test(outcome.reason), JSON.stringify(outcome));
      }
    },
  ));

test("a server older than EDNS is asked again without it", () =>
  withDns(
    (seen) =>
      (seen.packet.additionals ?? []).length > 0
        ? [answerTo(seen, [], { questions: [], flags: FORMERR })]
        : [answerTo(seen, [A("old.example", "192.0.2.3")])],
    async (server) => {
      const outcome = await netAt(server).ask("old.example");
      assert.equal(outcome.kind === "answer" && outcome.records[0]?.data, "192.0.2.3");
    },
  ));

test("codes: NXDOMAIN is an answer, what the port has no word for is unreachable with its name", () =>
  withDns(
    (seen) => [answerTo(seen, [], { flags: seen.packet.questions?.[0]?.name === "x.example" ? NXDOMAIN : NOTIMP })],
    async (server) => {
      const { ask } = netAt(server);
      assert.deepEqual(await ask("x.example"), { kind: "answer", rcode: "NXDOMAIN", records: [] });
      const outcome = await ask("y.example");
      assert.ok(outcome.kind === "unreachable" && outcome.reason.endsWith("answered NOTIMP"));
    },
  ));

test("silence is a timeout exactly at the deadline, and nothing is left open", () =>
  withDns(
    () => [],
    async (server) => {
      const { ask, clock } = netAt(server);
      const asked = server.asked();
      let over = false;
      const outcome = ask("www.example.com", { timeout: 1_000 }).finally(() => {
        over = true;
      });
      await asked;
      clock.pass(999);
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(over, false);
      clock.pass(1);
      assert.deepEqual(await outcome, { kind: "timeout" });
      assert.equal(clock.sleeping, 0);
    },
  ));

test("a packet that is lost is sent again after a third of the time-out, on the same socket; an answer to the first one still counts", () => {
  let first: Seen | undefined;
  return withDns(
    (seen) => {
      first ??= seen;
      return seen === first ? [] : [answerTo(first, [A("www.example.com", "192.0.2.1")])];
    },
    async (server) => {
      const { ask, clock } = netAt(server);
      const asked = server.asked();
      const outcome = ask("www.example.com", { timeout: 3_000 });
      await asked;
      clock.pass(999);
      assert.equal(server.seen.length, 1);
      const again = server.asked();
      clock.pass(1);
      await again;
      assert.equal((await outcome).kind, "answer");
      const [one, two] = server.seen as [Seen, Seen];
      assert.deepEqual([two.clientPort, two.packet.id], [one.clientPort, one.packet.id]);
      assert.equal(clock.sleeping, 0);
    },
  );
});

test("three packets, no more", () =>
  withDns(
    () => [],
    async (server) => {
      const { ask, clock } = netAt(server);
      let asked = server.asked();
      const outcome = ask("www.example.com", { timeout: 3_000 });
      for (let packet = 1; packet < 3; packet += 1) {
        await asked;
        asked = server.asked();
        clock.pass(1_000);
      }
      await asked;
      clock.pass(1_000);
      assert.deepEqual(await outcome, { kind: "timeout" });
      assert.equal(server.seen.length, 3);
    },
  ));

test("a closed port is unreachable at once", async () => {
  const server = await rawServer(() => undefined);
  await server.close();
  const outcome = await netAt({ address: "127.0.0.1", port: server.port }).ask("www.example.com");
  assert.ok(outcome.kind === "unreachable" && outcome.reason.includes("ECONNREFUSED"), JSON.stringify(outcome));
});

test("a name server is looked up once per TTL, asked without recursion, and kept when the resolver fails later", async () => {
  let resolves = true;
  const authoritative = await fakeDns((seen) => [answerTo(seen, [A("www.example.com", "192.0.2.9")])]);
  const answerLookUp = (seen: Seen) => [
    answerTo(seen, resolves ? [A("ns-1.example.net", "192.0.2.53", 100)] : [], { flags: resolves ? 0 : 2 }),
  ];
  await withDns(answerLookUp, async (resolver) => {
    const locate = ({ address }: { address: string; port: number }) =>
      address === "192.0.2.53" ? { address: "127.0.0.1", port: authoritative.port } : undefined;
    const { ask, clock } = netAt(resolver, { locate });
    const askServer = async () => {
      const outcome = await ask("www.example.com", { server: { nameServer: "NS-1.example.net." } });
      assert.equal(outcome.kind === "answer" && outcome.records[0]?.data, "192.0.2.9");
      return resolver.seen.length;
    };
    assert.equal(await askServer(), 1);
    clock.pass(99_000);
    assert.equal(await askServer(), 1);
    assert.equal(authoritative.seen.at(-1)?.packet.flag_rd, false);
    clock.pass(1_000);
    assert.equal(await askServer(), 2);
    clock.pass(100_000);
    resolves = false;
    // A and AAAA are tried; then the old address serves.
    assert.equal(await askServer(), 4);
    const other = await ask("www.example.com", { server: { nameServer: "192.0.2.54" } });
    assert.ok(other.kind === "unreachable" && other.reason.includes("192.0.2.54"));
  });
  await authoritative.close();
});

const hasIpv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some((one) => one.address === "::1"));

test("over IPv6", { skip: hasIpv6 ? false : "this machine has no ::1" }, () =>
  withDns(
    (seen) => [
      answerTo(seen, [{ type: "AAAA", name: "six.example", ttl: 1, data: "2001:db8::1" }], {
        flags: seen.transport === "udp" ? TRUNCATED_RESPONSE : 0,
      }),
    ],
    async (server) => {
      const outcome = await netAt(server).ask("six.example", { type: "AAAA" });
      assert.equal(outcome.kind === "answer" && outcome.records[0]?.data, "2001:db8::1");
      assert.equal(server.seen.length, 2);
    },
    "::1",
  ),
);

test("what DNS cannot carry is said, not sent", async () => {
  const { ask } = netAt({ address: "127.0.0.1", port: 1 });
  for (const name of ["", "a..b", `${"x".repeat(64)}.example`, "exämple.com", `${"abcdefg.".repeat(40)}com`]) {
    const outcome = await ask(name);
    assert.ok(outcome.kind === "unreachable" && outcome.reason.includes("not a domain name"), name);
  }
});
