// DNS answers byte by byte: flags, EDNS, truncation, negative answers, and what malformed questions deserve.
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import { ChangeResourceRecordSetsCommand, type ResourceRecordSet, type RRType } from "@aws-sdk/client-route-53";
import { type Answer, type DecodedPacket, decode, encode, type Packet, RECURSION_DESIRED, type RecordType } from "dns-packet";
import fc from "fast-check";
import { serveRecords } from "../../../src/lab/route53/changes.ts";
import { createAddressPlan } from "../../../src/lab/serve/address-plan.ts";
import { type DnsRole, dnsReply } from "../../../src/lab/serve/dns-reply.ts";
import { ALB_NAME, ALB_ZONE, createScene } from "../route53/support.ts";

const plan = createAddressPlan({ mode: "per-address", dnsPort: 5300, webPort: 8000, firstPort: 20_000 });
const scene = createScene("dns-reply", "calm");
const { lab, zone } = scene;
const [nameServer = ""] = zone.nameServers;
const AUTHORITATIVE: DnsRole = { nameServer };

const RECORDS: readonly (readonly [string, RRType, readonly string[]])[] = [
  ["www.example.com", "A", ["198.18.0.9", "192.0.2.1"]],
  ["*.wild.example.com", "A", ["192.0.2.2"]],
  ["mail.example.com", "MX", ["10 mx.example.com.", "20 mx2.example.net."]],
  ["_sip._tcp.example.com", "SRV", ["1 2 5060 sip.example.com."]],
  ["ptr.example.com", "PTR", ["host.example.com."]],
  ["caa.example.com", "CAA", ['0 issue "ca.example.net"']],
  ["six.example.com", "AAAA", ["2001:db8::1:0:0:1", "::ffff:192.0.2.1", "::"].slice(0, 3)],
  ["text.example.com", "TXT", ['"one \\"two\\"" "\\101\\040B"', `"${"y".repeat(255)}" "${"z".repeat(45)}"`]],
  ["long.example.com", "TXT", Array.from({ length: 20 }, (_, index) => `"${"x".repeat(100)}${index}"`)],
  ["huge.example.com", "TXT", Array.from({ length: 700 }, (_, index) => `"${"x".repeat(100)}${index}"`)],
  ["sub.example.com", "NS", ["ns-1.example.net."]],
  ["alias.example.com", "CNAME", ["www.example.com."]],
  ["bad.example.com", "MX", ["ten mx.example.com."]],
];
scene.call(
  new ChangeResourceRecordSetsCommand({
    HostedZoneId: zone.id,
    ChangeBatch: {
      Changes: RECORDS.map(([Name, Type, values]) => ({
        Action: "CREATE",
        ResourceRecordSet: { Name, Type, TTL: 60, ResourceRecords: values.map((Value) => ({ Value })) },
      })),
    },
  }),
);
serveRecords(lab, zone, zone.records);

type Message = DecodedPacket & { readonly rcode: string };
const OPT = (udpPayloadSize: number, more: object = {}) =>
  ({ type: "OPT", name: ".", udpPayloadSize, flags: 0, options: [], ...more }) as unknown as Answer;

function bytesOf(bytes: Buffer, role: DnsRole = AUTHORITATIVE, transport: "udp" | "tcp" = "udp"): Buffer | undefined {
  return dnsReply(lab, plan, role, bytes, transport)?.packet;
}

function ask(
  name: string,
  type: string = "A",
  patch: Partial<Packet> = {},
  role = AUTHORITATIVE,
  transport: "udp" | "tcp" = "udp",
): Message {
  const packet = encode({ type: "query", id: 4711, questions: [{ name, type: type as RecordType }], ...patch });
  const reply = bytesOf(packet, role, transport);
  assert.ok(reply);
  const message = decode(reply) as Message;
  assert.equal(message.id, 4711);
  assert.equal(message.type, "response");
  return message;
}

const data = (answers: readonly Answer[] | undefined) => (answers ?? []).map((answer) => (answer as { data: unknown }).data);

test("a name server: authoritative, no recursion, lab addresses as this machine has them", () => {
  const message = ask("www.example.com", "A", { flags: RECURSION_DESIRED });
  assert.deepEqual(
    [message.flag_aa, message.flag_ra, message.flag_rd, message.flag_tc, message.rcode],
    [true, false, true, false, "NOERROR"],
  );
  assert.deepEqual(data(message.answers).toSorted(), ["127.18.0.9", "192.0.2.1"]);
  assert.equal(ask("www.example.com").flag_rd, false);
});

test("the resolver: recursion available, not authoritative, CNAME first", () => {
  const message = ask("alias.example.com", "A", { flags: RECURSION_DESIRED }, "resolver");
  assert.deepEqual([message.flag_aa, message.flag_ra, message.flag_rd], [false, true, true]);
  assert.deepEqual(
    message.answers?.map((answer) => answer.type),
    ["CNAME", "A", "A"],
  );
});

test("the client's spelling comes back, in the question and in the records", () => {
  const message = ask("wWw.ExAmPlE.cOm");
  assert.equal(message.questions?.[0]?.name, "wWw.ExAmPlE.cOm");
  assert.equal(message.answers?.[0]?.name, "wWw.ExAmPlE.cOm");
  assert.equal(ask("AnY.wild.example.com").answers?.[0]?.name, "AnY.wild.example.com");
});

test("records of every type that zones hold, as another implementation reads them", () => {
  assert.deepEqual(data(ask("mail.example.com", "MX").answers), [
    { preference: 10, exchange: "mx.example.com" },
    { preference: 20, exchange: "mx2.example.net" },
  ]);
  assert.deepEqual(data(ask("_sip._tcp.example.com", "SRV").answers), [{ priority: 1, weight: 2, port: 5060, target: "sip.example.com" }]);
  assert.deepEqual(data(ask("ptr.example.com", "PTR").answers), ["host.example.com"]);
  const [caa] = data(ask("caa.example.com", "CAA").answers) as [{ tag: string; value: string }];
  assert.deepEqual([caa.tag, caa.value], ["issue", "ca.example.net"]);
  assert.deepEqual(data(ask("six.example.com", "AAAA").answers), ["2001:db8::1:0:0:1", "::ffff:c000:201", "::"]);
  const [soa] = data(ask("example.com", "SOA").answers) as [{ mname: string; minimum: number }];
  assert.deepEqual([soa.mname, soa.minimum], [nameServer, 86_400]);
  assert.deepEqual([...data(ask("example.com", "NS").answers)].toSorted(), zone.nameServers.toSorted());
  const texts = data(ask("text.example.com", "TXT").answers) as Buffer[][];
  assert.deepEqual(
    texts.map((parts) => parts.map((part) => part.toString())),
    [
      ['one "two"', "A B"],
      ["y".repeat(255), "z".repeat(45)],
    ],
  );
});

test("a dual-stack load balancer's addresses: those of IPv4 as this machine has them, those of IPv6 as they are", async () => {
  const alias = (Type: RRType): ResourceRecordSet => ({
    Name: "site.example.com",
    Type,
    AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: false },
  });
  scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: zone.id,
      ChangeBatch: { Changes: [alias("A"), alias("AAAA")].map((ResourceRecordSet) => ({ Action: "CREATE", ResourceRecordSet })) },
    }),
  );
  serveRecords(lab, zone, zone.records);
  for (const role of [AUTHORITATIVE, "resolver"] as const) {
    const { answers, rcode } = ask("site.example.com", "AAAA", {}, role);
    assert.equal(rcode, "NOERROR");
    assert.deepEqual(data(answers).toSorted(), ["2001:2::c612:901", "2001:2::c612:902"]);
    assert.deepEqual(data(ask("site.example.com", "A", {}, role).answers).toSorted(), ["127.18.9.1", "127.18.9.2"]);
  }
  const own = ask(`dualstack.${ALB_NAME}`, "AAAA", {}, "resolver").answers;
  assert.deepEqual(data(own).toSorted(), ["2001:2::c612:901", "2001:2::c612:902"]);
  assert.equal(plan.locate({ address: "2001:2::c612:901", port: 80 }), undefined, "nothing is there");
});

test("negative answers: SOA in the authority section, the resolver's counts down", async () => {
  const shape = ({ rcode, answers, authorities, flag_aa }: Message) => [
    rcode,
    answers?.length,
    authorities?.map(({ type }) => type).join(),
    flag_aa,
  ];
  assert.deepEqual(shape(ask("nothing.example.com")), ["NXDOMAIN", 0, "SOA", true]);
  assert.deepEqual(shape(ask("www.example.com", "AAAA")), ["NOERROR", 0, "SOA", true]);
  assert.deepEqual(shape(ask("www.sub.example.com")), ["NOERROR", 0, "NS", false]);
  const ttl = (message: Message) => (message.authorities?.[0] as { ttl?: number } | undefined)?.ttl;
  const first = ask("nothing.example.com", "A", {}, "resolver");
  assert.deepEqual(shape(first), ["NXDOMAIN", 0, "SOA", false]);
  assert.equal(ttl(first), 900);
  await scene.clock.drive(() => scene.clock.sleep(100_000));
  assert.equal(ttl(ask("nothing.example.com", "A", {}, "resolver")), 800);
  assert.equal(ttl(ask("nobody.invalid", "A", {}, "resolver")), 900);
  assert.equal(ask("alias.example.com", "AAAA", {}, "resolver").authorities?.[0]?.name, "example.com");
});

test("who is asked for what is not his", () => {
  assert.deepEqual([ask("example.org").rcode, ask("example.org").flag_aa], ["REFUSED", false]);
  assert.equal(ask("www.example.com", "A", { questions: [{ name: "version.bind", type: "TXT", class: "CH" }] }).rcode, "REFUSED");
  assert.equal(ask("example.com", "AXFR").rcode, "REFUSED");
  for (const role of [AUTHORITATIVE, "resolver"] as const) assert.equal(ask("example.com", "ANY", {}, role).rcode, "NOTIMP");
  for (const type of ["HIP", "TLSA", "DS"]) {
    assert.equal(ask("www.example.com", type).rcode, "NOERROR");
    assert.equal(ask("nothing.example.com", type).rcode, "NXDOMAIN");
  }
  assert.equal(ask("bad.example.com", "MX").rcode, "SERVFAIL");
});

test("EDNS: offered comes back, its size counts, later versions are BADVERS", () => {
  const opt = (message: Message) => message.additionals?.[0] as unknown as Record<string, unknown> | undefined;
  assert.equal(opt(ask("www.example.com")), undefined);
  const message = ask("www.example.com", "A", { additionals: [OPT(1_232, { flags: 0x8000 })] });
  assert.deepEqual([opt(message)?.type, opt(message)?.udpPayloadSize, opt(message)?.flag_do], ["OPT", 4_096, true]);
  const later = ask("www.example.com", "A", { additionals: [OPT(1_232, { ednsVersion: 1 })] });
  assert.deepEqual([later.answers?.length, opt(later)?.extendedRcode], [0, 1]);
});

test("what does not fit is truncated over UDP, whole over TCP, and SERVFAIL beyond TCP", () => {
  const size = (name: string, payload?: number, transport: "udp" | "tcp" = "udp") => {
    const additionals = payload === undefined ? [] : [OPT(payload)];
    const message = ask(name, "TXT", { additionals }, AUTHORITATIVE, transport);
    return [message.flag_tc, message.answers?.length, message.rcode];
  };
  assert.deepEqual(size("long.example.com"), [true, 0, "NOERROR"]);
  assert.deepEqual(size("long.example.com", 100), [true, 0, "NOERROR"]);
  assert.deepEqual(size("long.example.com", 1_232), [true, 0, "NOERROR"]);
  assert.deepEqual(size("long.example.com", 65_535), [false, 20, "NOERROR"]);
  assert.deepEqual(size("long.example.com", undefined, "tcp"), [false, 20, "NOERROR"]);
  assert.deepEqual(size("huge.example.com", 65_535), [true, 0, "NOERROR"]);
  assert.deepEqual(size("huge.example.com", undefined, "tcp"), [false, 0, "SERVFAIL"]);
});

test("malformed questions: format errors with the client's id; answers and scraps are left unanswered", () => {
  const good = encode({ type: "query", id: 7, questions: [{ name: "www.example.com", type: "A" }] });
  const spoiled = (change: (bytes: Buffer) => Buffer | undefined) => {
    const copy = Buffer.from(good);
    const reply = bytesOf(change(copy) ?? copy);
    return reply === undefined ? "ignored" : `${reply.readUInt16BE(0)} ${reply.readUInt16BE(2) & 15}`;
  };
  const write = (offset: number, value: number) => (bytes: Buffer) => {
    bytes.writeUInt16BE(value, offset);
    return bytes;
  };
  assert.equal(spoiled(write(4, 0)), "7 1", "no question");
  assert.equal(spoiled(write(4, 2)), "7 1", "several questions");
  assert.equal(spoiled(write(6, 1)), "7 1", "a record that is not there");
  assert.equal(spoiled(write(12, 0xc00c)), "7 1", "a name that points at itself");
  assert.equal(
    spoiled((bytes) => bytes.subarray(0, -1)),
    "7 1",
    "cut short",
  );
  assert.equal(
    spoiled((bytes) => Buffer.concat([bytes, Buffer.alloc(1)])),
    "7 1",
    "something behind the end",
  );
  assert.equal(spoiled(write(2, 2 << 11)), "7 4", "another operation");
  assert.equal(spoiled(write(2, 0x8000)), "ignored", "an answer");
  assert.equal(
    spoiled((bytes) => bytes.subarray(0, 11)),
    "ignored",
  );
  const two = encode({ type: "query", id: 7, questions: [{ name: "www.example.com", type: "A" }], additionals: [OPT(512), OPT(512)] });
  assert.equal(
    spoiled(() => two),
    "7 1",
    "two OPTs",
  );
});

/** Valid questions with a few bytes changed get further in than noise does. */
const mutated = fc
  .tuple(
    fc.constantFrom("www.example.com", "a.wild.example.com", "text.example.com", "x.invalid"),
    fc.constantFrom("A", "TXT", "SOA", "ANY"),
    fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 6 }),
    fc.nat(70),
  )
  .map(([name, type, changes, cut]) => {
    const bytes = encode({ type: "query", id: 1, questions: [{ name, type: type as RecordType }], additionals: [OPT(1_232)] });
    for (const [offset, value] of changes) if (offset < bytes.length) bytes[offset] = value;
    return cut < 5 ? bytes.subarray(0, -cut || undefined) : bytes;
  });
const noise = fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes));

test("any bytes: no crash, and whatever comes back is a DNS answer with the same id that others can read", () => {
  fc.assert(
    fc.property(
      fc.oneof(mutated, noise),
      fc.constantFrom<DnsRole>(AUTHORITATIVE, "resolver"),
      fc.constantFrom("udp", "tcp"),
      (bytes, role, transport) => {
        const reply = bytesOf(bytes, role, transport as "udp" | "tcp");
        if (reply === undefined) {
          assert.ok(bytes.length < 12 || (bytes.readUInt16BE(2) & 0x8000) !== 0);
          return;
        }
        assert.equal(reply.readUInt16BE(0), bytes.readUInt16BE(0));
        assert.ok((reply.readUInt16BE(2) & 0x8000) !== 0);
        assert.ok(transport === "tcp" || reply.length <= 4_096);
        // Counts as sent: every record can be read, and nothing is left over.
        decode(reply);
        assert.equal(decode.bytes, reply.length);
      },
    ),
    { numRuns: 5_000 },
  );
});

test("a flood of made-up names does not fill the resolver's memory", () => {
  for (let index = 0; index < 25_000; index += 1) ask(`n${index}.example.org`, "A", {}, "resolver");
  assert.ok(lab.resolver.cache.size <= 20_000);
});
