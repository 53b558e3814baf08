// --connect-to and --resolver.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommandLine } from "../../../src/cli/command-line.ts";
import { DrillError } from "../../../src/errors.ts";

const read = (...args: string[]) => readCommandLine(["drill", ...args], {}, {});
const codes = (...args: string[]): readonly string[] => {
  try {
    read(...args);
    return [];
  } catch (error) {
    assert.ok(error instanceof DrillError);
    return error.problems.map(({ code }) => code);
  }
};

test("rules are kept in their order", () => {
  const { connectTo } = read("--connect-to", "www.example.com:80:127.0.0.1:8080", "--connect-to", "::[::1]:");
  assert.deepEqual(connectTo, [
    { host: "www.example.com", port: 80, toHost: "127.0.0.1", toPort: 8080 },
    { host: undefined, port: undefined, toHost: "::1", toPort: undefined },
  ]);
});

test("resolvers with and without a port, IPv4 and IPv6", () => {
  const rows: readonly [string, object][] = [
    ["1.1.1.1", { address: "1.1.1.1", port: 53 }],
    ["127.0.0.1:5353", { address: "127.0.0.1", port: 5353 }],
    ["2001:db8::1", { address: "2001:db8::1", port: 53 }],
    ["[2001:db8::1]:5353", { address: "2001:db8::1", port: 5353 }],
  ];
  for (const [text, expected] of rows) assert.deepEqual(read("--resolver", text).resolver, expected, text);
});

test("every mistake is named", () => {
  assert.deepEqual(codes("--connect-to", "a:b", "--resolver", "dns.example.com", "--bucket", "No_Bucket"), [
    "command-line.bucket",
    "command-line.connect-to",
    "command-line.resolver",
  ]);
  assert.deepEqual(codes("--resolver", "1.1.1.1:70000"), ["command-line.resolver"]);
  assert.deepEqual(codes("--connect-to"), ["command-line.value-missing"]);
});

test("drift implies live", () => {
  const plan = (...args: string[]) => readCommandLine(["plan", ...args], {}, {});
  assert.deepEqual([plan("--drift").live, plan("--live").drift, plan().live], [true, false, false]);
});
