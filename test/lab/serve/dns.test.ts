// The lab's DNS on real sockets: every server at its address, UDP and TCP, loss, noise, and clean ends.
import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { decode, encode, streamEncode } from "dns-packet";
import fc from "fast-check";
import { createLab } from "../../../src/lab/create-lab.ts";
import { seedHostedZone } from "../../../src/lab/route53/state.ts";
import { createAddressPlan } from "../../../src/lab/serve/address-plan.ts";
import { chooseAddressPlan } from "../../../src/lab/serve/address-plan-choose.ts";
import { createDnsServer } from "../../../src/lab/serve/dns.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { createNetScene, SITE } from "../../contract/net-scene.ts";
import { served } from "./support.ts";

const scene = () => createNetScene(createVirtualClock(Date.UTC(2026, 10, 22)));
const question = (id: number, name = SITE) => ({ type: "query" as const, id, questions: [{ name, type: "A" as const }] });

async function overUdp({ address, port }: { address: string; port: number }, packet: Buffer): Promise<Buffer> {
  const socket = createSocket("udp4");
  socket.send(packet, port, address);
  const [answer] = (await once(socket, "message")) as [Buffer];
  socket.close();
  return answer;
}

test("name servers that appear later are served at once, at addresses of their own", async () => {
  const { lab } = scene();
  await served(lab, async ({ place }) => {
    const zone = seedHostedZone(lab, { name: "later.example" });
    for (const name of zone.nameServers) {
      const place53 = place(lab.resolver.nameServerAddresses.get(name) as string, 53);
      // A packet that comes before the socket is bound would be lost, as it would be on the way: TCP tells when the port is open.
      const socket = connect(place53.port, place53.address);
      await once(socket, "connect");
      socket.destroy();
      const answer = decode(await overUdp(place53, encode({ ...question(1), questions: [{ name: "later.example", type: "SOA" }] })));
      assert.equal(answer.flag_aa && answer.answers?.length, 1);
    }
  });
});

test("several questions over one TCP connection, in pieces", async () => {
  await served(scene().lab, async ({ plan }) => {
    const socket = connect(plan.resolver.port, plan.resolver.address);
    const stream = Buffer.concat([streamEncode(question(1)), streamEncode(question(2, "nothing.example.com")), streamEncode(question(3))]);
    socket.setNoDelay(true);
    let received = Buffer.alloc(0);
    const ids: number[] = [];
    const all = new Promise<void>((resolve) => {
      socket.on("data", (part) => {
        received = Buffer.concat([received, part]);
        while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
          const end = 2 + received.readUInt16BE(0);
          ids.push(decode(received.subarray(2, end)).id ?? 0);
          received = received.subarray(end);
        }
        if (ids.length === 3) resolve();
      });
    });
    for (let offset = 0; offset < stream.length; offset += 7) {
      socket.write(stream.subarray(offset, offset + 7));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await all;
    assert.deepEqual(ids, [1, 2, 3]);
    socket.destroy();
  });
});

test("noise over UDP and TCP: nothing crashes, the next question is answered", async () => {
  await served(scene().lab, async ({ plan }) => {
    const { address, port } = plan.resolver;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const noisy = createSocket("udp4");
        noisy.send(bytes, port, address);
        const socket = connect(port, address);
        socket.on("error", () => undefined);
        socket.end(bytes);
        await overUdp(plan.resolver, encode(question(9)));
        noisy.close();
        socket.destroy();
      }),
      { numRuns: 100 },
    );
  });
});

test("lost questions: hostile conditions lose their share over UDP and none over TCP", async () => {
  // The first seed whose lab loses anything at all.
  const seeds = Array.from({ length: 50 }, (_, index) => `loss-${index}`);
  const runInline = { run: () => Promise.reject(new Error("no code runs here")) };
  const labs = seeds.map((seed) =>
    createLab({
      clock: createVirtualClock(0),
      random: createRandom(seed),
      profile: "hostile",
      account: "000000000000",
      region: "eu-west-1",
      runInline,
    }),
  );
  let drawn = 0;
  const lab = labs.find((candidate) => {
    const { draw } = candidate;
    drawn = draw("dns.loss");
    return drawn > 0.02;
  });
  assert.ok(lab, `none of the seeds ${seeds[0]} to ${seeds.at(-1)} loses anything`);
  const fixed = Object.create(lab, { draw: { value: (name: string) => (name === "dns.loss" ? drawn : 0) } });
  await served(fixed, async ({ plan }) => {
    const socket = createSocket({ type: "udp4", recvBufferSize: 1 << 20 });
    const { address, port } = plan.resolver;
    let answered = 0;
    socket.on("message", () => {
      answered += 1;
    });
    const sent = 2_000;
    for (let id = 0; id < sent; id += 1) {
      socket.send(encode(question(id, "nobody.invalid")), port, address);
      if (id % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
    }
    // Once an answer over TCP is back, those over UDP are long on their way; lost ones never come.
    for (let id = 0; id < 20; id += 1) {
      const tcp = connect(port, address);
      tcp.write(streamEncode(question(id, "nobody.invalid")));
      await once(tcp, "data");
      tcp.destroy();
    }
    const share = 1 - answered / sent;
    assert.ok(share > drawn / 2 && share < drawn * 2, `lost ${share}, drawn ${drawn}`);
    socket.close();
  });
});

test("a port that is taken: ready rejects with the system's reason", async () => {
  const facts = await chooseAddressPlan();
  const plan = createAddressPlan(facts);
  const options = { plan, speed: 60, onProblem: () => undefined };
  const first = createDnsServer(scene().lab, options);
  await first.ready;
  const second = createDnsServer(scene().lab, options);
  await assert.rejects(second.ready, { code: "EADDRINUSE" });
  await second.close();
  await first.close();
});
