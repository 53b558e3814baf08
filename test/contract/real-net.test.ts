// The network port on the internet: AWS's own public names, read only. Off unless it is turned on, with the same switch as AWS.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createSocketNet } from "../../src/net/socket-net.ts";
import { systemResolver } from "../../src/net/system-resolver.ts";
import type { Net, RecordType } from "../../src/ports/net.ts";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { realAccount, skipReal } from "./real-switch.ts";

const TIMEOUT = 10_000;

function open() {
  const { region } = realAccount();
  const resolver = systemResolver();
  assert.ok(resolver, "this machine names no resolver");
  const net = createSocketNet({ clock: createWallClock(), resolver, connectTo: [] });
  const ask = async (name: string, type: RecordType = "A", server: "recursive" | { nameServer: string } = "recursive") => {
    const outcome = await net.ask({ server, name, type, timeout: TIMEOUT });
    assert.equal(outcome.kind, "answer", `${name}: ${JSON.stringify(outcome)}`);
    return outcome as Extract<typeof outcome, { kind: "answer" }>;
  };
  const get = async (host: string, change: Partial<Parameters<Net["get"]>[0]> = {}) => {
    const [{ data: address } = { data: "" }] = (await ask(host)).records.filter(({ type }) => type === "A");
    return net.get({ scheme: "http", address, port: 80, host, path: "/", timeout: TIMEOUT, ...change });
  };
  return { ask, get, website: `failover-drill-contract-4f1c9a7b2e.s3-website-${region}.amazonaws.com`, api: `s3.${region}.amazonaws.com` };
}

describe("the network port: the internet", { skip: skipReal }, () => {
  it("an S3 website's address comes with a TTL of at most a minute; a name that nobody has is NXDOMAIN", async () => {
    const { ask, website } = open();
    const { rcode, records } = await ask(website);
    assert.equal(rcode, "NOERROR");
    assert.ok(records.length > 0 && records.every(({ ttl }) => ttl <= 60), JSON.stringify(records));
    assert.equal((await ask("nobody.invalid")).rcode, "NXDOMAIN");
  });

  it("a name server of AWS answers for its own zone, without recursion", async () => {
    const { ask } = open();
    const [server] = (await ask("amazonaws.com", "NS")).records;
    const { rcode, records } = await ask("amazonaws.com", "SOA", { nameServer: server?.data ?? "" });
    assert.deepEqual([rcode, records[0]?.type], ["NOERROR", "SOA"]);
  });

  it("a website without a bucket is S3's own 404 page, told apart by its Server header", async () => {
    const { get, website } = open();
    const page = await get(website);
    assert.equal(page.kind, "response", JSON.stringify(page));
    if (page.kind !== "response") return;
    assert.deepEqual([page.status, page.headers.server], [404, "AmazonS3"]);
    assert.match(page.body, /NoSuchBucket/);
  });

  it("HTTPS by the right name is an answer, by a wrong one a TLS error", async () => {
    const { get, api } = open();
    const secure = { scheme: "https", port: 443 } as const;
    assert.equal((await get(api, secure)).kind, "response");
    assert.equal((await get(api, { ...secure, host: "www.example.com" })).kind, "tls-error");
  });
});
