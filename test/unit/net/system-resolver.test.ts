// The machine's own resolver.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemResolver } from "../../../src/net/system-resolver.ts";

test("the first name server of resolv.conf, whatever stands around it", () => {
  const read = (text: string) => systemResolver(() => text);
  assert.deepEqual(read("# nameserver 192.0.2.9\nsearch example.com\nnameserver 192.0.2.1\nnameserver 192.0.2.2\n"), {
    address: "192.0.2.1",
    port: 53,
  });
  assert.deepEqual(read("nameserver fe80::1%eth0\n"), { address: "fe80::1%eth0", port: 53 });
});

test("without such a file, what Node knows, or nothing", () => {
  const unreadable = () => {
    throw new Error("no such file");
  };
  const found = systemResolver(unreadable);
  assert.ok(found === undefined || (found.address.length > 0 && found.port > 0));
});
