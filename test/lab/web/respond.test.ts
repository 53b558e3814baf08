// Who answers at which address of the lab's internet.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AddressOwner } from "../../../src/lab/addresses.ts";
import type { WebRequest } from "../../../src/lab/web/reply.ts";
import { respond } from "../../../src/lab/web/respond.ts";
import { SECOND } from "../../../src/time/units.ts";
import { createSite, createTestLab, glance } from "../elb/support.ts";

const get = (address: string, patch: Partial<WebRequest> = {}): WebRequest => ({
  scheme: "http",
  address,
  port: 80,
  host: "www.example.com",
  path: "/",
  method: "GET",
  ...patch,
});

describe("respond", () => {
  it("asks the node that owns the address", async () => {
    const test = createTestLab();
    await test.clock.drive(async () => {
      const { balancer } = createSite(test);
      await test.clock.sleep(60 * SECOND);
      for (const node of balancer.nodes) {
        const before = test.requests.length;
        assert.equal(glance(respond(test.lab, get(node.address))), "200");
        assert.equal(test.requests.at(before)?.subnetId, node.subnetId);
        assert.equal(test.requests.at(before)?.host, "www.example.com");
      }
    });
  });

  it("nobody answers at an unknown or released address", () => {
    const { lab } = createTestLab();
    const address = lab.addresses.allocate({ kind: "s3-website", region: lab.region });
    lab.addresses.release(address);
    assert.equal(glance(respond(lab, get(address))), "silence");
    assert.equal(glance(respond(lab, get("203.0.113.9"))), "silence");
  });

  it("S3's website endpoint has no TLS and no other port; over http it speaks", () => {
    const { lab } = createTestLab();
    const address = lab.addresses.allocate({ kind: "s3-website", region: lab.region });
    assert.equal(glance(respond(lab, get(address, { scheme: "https", port: 443 }))), "refused");
    assert.equal(glance(respond(lab, get(address, { port: 8080 }))), "refused");
    const reply = respond(lab, get(address));
    assert.ok(reply.kind === "response" && reply.status === 404 && reply.body.includes("NoSuchBucket"));
  });

  it("name servers have no web server; an instance that is not there is silent", () => {
    const { lab } = createTestLab();
    const owners: readonly [AddressOwner, string][] = [
      [{ kind: "name-server", name: "ns-1.example" }, "refused"],
      [{ kind: "instance", id: "i-none" }, "silence"],
    ];
    for (const [owner, wanted] of owners) assert.equal(glance(respond(lab, get(lab.addresses.allocate(owner)))), wanted);
  });
});
