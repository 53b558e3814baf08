// The address plans: every lab address has one place on this machine, and nothing leads off it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createAddressBook } from "../../../src/lab/addresses.ts";
import { type AddressPlanFacts, createAddressPlan } from "../../../src/lab/serve/address-plan.ts";
import { chooseAddressPlan } from "../../../src/lab/serve/address-plan-choose.ts";
import { parseConnectTo } from "../../../src/net/parse-connect-to.ts";

const FACTS: AddressPlanFacts = { mode: "per-address", dnsPort: 5300, webPort: 8000, firstPort: 20_000 };
const perAddress = createAddressPlan(FACTS);
const oneAddress = createAddressPlan({ ...FACTS, mode: "one-address" });

test("per-address: the same address in 127.0.0.0/8, ports shared", () => {
  assert.equal(perAddress.published("198.18.3.4"), "127.18.3.4");
  assert.equal(perAddress.published("198.19.0.1"), "127.19.0.1");
  assert.equal(perAddress.published("192.0.2.1"), "192.0.2.1");
  assert.deepEqual(perAddress.locate({ address: "198.18.3.4", port: 53 }), { address: "127.18.3.4", port: 5300 });
  assert.deepEqual(perAddress.locate({ address: "127.18.3.4", port: 80 }), { address: "127.18.3.4", port: 8000 });
  assert.deepEqual(perAddress.locate({ address: "127.18.3.4", port: 443 }), { address: "127.18.3.4", port: 8363 });
  assert.deepEqual(perAddress.connectTo([]), [":80::8000", ":443::8363"]);
});

test("one-address: two ports per lab address, DNS answers stay as they are", () => {
  assert.equal(oneAddress.published("198.18.3.4"), "198.18.3.4");
  assert.deepEqual(oneAddress.locate({ address: "198.18.0.1", port: 53 }), { address: "127.0.0.1", port: 20_000 });
  assert.deepEqual(oneAddress.locate({ address: "198.18.0.3", port: 80 }), { address: "127.0.0.1", port: 20_005 });
  assert.deepEqual(oneAddress.connectTo(["198.18.0.1"]), ["198.18.0.1:80:127.0.0.1:20001", "198.18.0.1:443:127.0.0.1:24096"]);
});

test("one-address: HTTPS and listener ports of a few load balancers have places of their own, below what systems lend to clients", () => {
  const places = new Set<number>();
  for (let address = 1; address <= 60; address += 1) {
    for (const port of [80, 443, 8_080, 8_443]) {
      const place = oneAddress.locate({ address: `198.18.0.${address}`, port });
      assert.ok(place && place.port < 32_768, JSON.stringify(place));
      places.add(place.port);
    }
  }
  assert.equal(places.size, 240);
});

test("a plan's facts make the same plan elsewhere", () => {
  const copy = createAddressPlan(JSON.parse(JSON.stringify(oneAddress.facts)));
  assert.deepEqual(copy.locate({ address: "198.18.9.9", port: 80 }), oneAddress.locate({ address: "198.18.9.9", port: 80 }));
});

test("whatever is asked for is on this machine or nowhere, and no two of the lab's share a place", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  const anywhere = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join("."));
  const inLab = fc.tuple(fc.constantFrom(18, 19), octet, octet).map(([a, b, c]) => `198.${a}.${b}.${c}`);
  fc.assert(
    fc.property(fc.oneof(anywhere, inLab), fc.integer({ min: 1, max: 65_535 }), (address, port) => {
      for (const plan of [perAddress, oneAddress]) {
        const place = plan.locate({ address, port });
        if (place === undefined) continue;
        assert.ok(place.address.startsWith("127."), place.address);
        assert.ok(place.port >= 1 && place.port <= 65_535);
      }
    }),
  );
  for (const plan of [perAddress, oneAddress]) {
    const book = createAddressBook();
    const places = new Set<string>();
    for (let count = 0; count < 1_000; count += 1) {
      const address = book.allocate({ kind: "instance", id: `i-${count}` });
      for (const port of [53, 80, 443]) {
        const place = plan.locate({ address, port });
        places.add(`${place?.address} ${place?.port}`);
      }
      for (const rule of plan.connectTo([address])) assert.ok(parseConnectTo(rule).ok, rule);
    }
    assert.equal(places.size, 3_000);
  }
});

test("choosing: wishes count, free ports are found", async () => {
  assert.deepEqual(await chooseAddressPlan(FACTS), FACTS);
  const chosen = await chooseAddressPlan({ mode: "one-address" });
  assert.ok(chosen.dnsPort > 1_023 && chosen.webPort > 1_023 && chosen.dnsPort !== chosen.webPort);
  const { mode } = await chooseAddressPlan();
  if (process.platform === "linux") assert.equal(mode, "per-address");
});

test("the address book tells of every change, with the owner of now", () => {
  const book = createAddressBook();
  const changes: unknown[] = [];
  book.onChange((address, owner) => changes.push([address, owner?.kind]));
  const address = book.allocate({ kind: "s3-website", region: "eu-west-1" });
  assert.deepEqual([...book.entries()], [[address, { kind: "s3-website", region: "eu-west-1" }]]);
  book.release(address);
  assert.deepEqual(changes, [
    [address, "s3-website"],
    [address, undefined],
  ]);
});
