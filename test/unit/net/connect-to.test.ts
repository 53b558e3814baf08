// connect-to rules: read as curl reads them, refused with reasons, applied in order.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ConnectTo, connectTo, hostName } from "../../../src/net/connect-to.ts";
import { parseConnectTo } from "../../../src/net/parse-connect-to.ts";

function rule(text: string): ConnectTo {
  const parsed = parseConnectTo(text);
  assert.ok(parsed.ok, text);
  return parsed.rule;
}

const problems = (text: string) => {
  const parsed = parseConnectTo(text);
  return parsed.ok ? [] : parsed.problems;
};

test("each part may be left out; IPv6 stands in brackets; names are lower case", () => {
  assert.deepEqual(rule("WWW.example.com:443:127.0.0.1:8443"), { host: "www.example.com", port: 443, toHost: "127.0.0.1", toPort: 8443 });
  assert.deepEqual(rule("::127.0.0.1:8080"), { host: undefined, port: undefined, toHost: "127.0.0.1", toPort: 8080 });
  assert.deepEqual(rule(":80::8080"), { host: undefined, port: 80, toHost: undefined, toPort: 8080 });
  assert.deepEqual(rule(":::"), { host: undefined, port: undefined, toHost: undefined, toPort: undefined });
  assert.deepEqual(rule("[2001:DB8::1]:80:[::1]:"), { host: "2001:db8::1", port: 80, toHost: "::1", toPort: undefined });
});

test("everything that is wrong is named, once each", () => {
  assert.match(problems("www.example.com:80")[0] ?? "", /2 parts/);
  assert.match(problems("a:80:2001:db8::1:80")[0] ?? "", /brackets/);
  assert.match(problems("[::1:80::")[0] ?? "", /without its \]/);
  const all = problems("bad host:0:[nonsense]:70000");
  assert.equal(all.length, 4);
  for (const [index, pattern] of [/HOST1 bad host/, /PORT1 0/, /HOST2 \[nonsense\]/, /PORT2 70000/].entries()) {
    assert.match(all[index] ?? "", pattern);
  }
});

test("reading never throws, and what is read prints back to the same rule", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseConnectTo(text);
      if (!parsed.ok) {
        assert.ok(parsed.problems.length > 0);
        return;
      }
      const host = (name: string | undefined) => (name?.includes(":") ? `[${name}]` : (name ?? ""));
      const { rule: one } = parsed;
      assert.deepEqual(rule([host(one.host), one.port ?? "", host(one.toHost), one.toPort ?? ""].join(":")), one);
    }),
  );
});

test("the first rule that matches decides, by name or by address", () => {
  const rules = ["other.example.com:::1", "www.example.com:80:127.0.0.1:8080", "192.0.2.7:::9", ":443:[::1]:8443"].map(rule);
  const go = (host: string, address: string, port: number) => connectTo(rules, host, { address, port });
  assert.deepEqual(go("www.example.com", "192.0.2.1", 80), { address: "127.0.0.1", port: 8080, ruled: true });
  assert.deepEqual(go("WWW.example.com:80", "192.0.2.1", 80), { address: "127.0.0.1", port: 8080, ruled: true });
  assert.deepEqual(go("x.example.com", "192.0.2.7", 80), { address: "192.0.2.7", port: 9, ruled: true });
  assert.deepEqual(go("www.example.com", "192.0.2.1", 443), { address: "::1", port: 8443, ruled: true });
  assert.deepEqual(go("x.example.com", "[2001:db8::1]", 80), { address: "2001:db8::1", port: 80, ruled: false });
});

test("the name in a Host header", () => {
  assert.deepEqual(["A.b:80", "a.b", "[::1]:80", "[::1]", "::1", ""].map(hostName), ["a.b", "a.b", "::1", "::1", "::1", ""]);
});
