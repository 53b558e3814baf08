// The client that stays connected: what it sees, when it connects anew, and that it is let go of in the end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keepAliveProbe } from "../../../src/experiment/probes/keep-alive.ts";
import { startSampling } from "../../../src/experiment/sampler.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { DnsOutcome, KeepRequest, KeptOutcome, Net } from "../../../src/ports/net.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { fakePlan, page } from "../../support/fake-world.ts";

const { site } = fakePlan();
const FOUND: DnsOutcome = { kind: "answer", rcode: "NOERROR", records: [{ name: "", type: "A", ttl: 60, data: "198.18.0.1" }] };

/** A network whose one connection brings these outcomes in turn; a function looks the address up first. */
function scripted(answer: DnsOutcome, outcomes: ((request: KeepRequest) => Promise<KeptOutcome>)[]) {
  let closed = 0;
  const net: Net = {
    ask: async () => answer,
    get: () => assert.fail("no connection of its own"),
    keep: (request) => ({
      get: () => (outcomes.shift() ?? assert.fail("more requests than expected"))(request),
      close: () => {
        closed += 1;
      },
    }),
  };
  return { net, closed: () => closed };
}

const response = (status: number, server: string, body: string, reconnected = false) => {
  const kept: KeptOutcome = { ...page(status, server, body), reconnected, address: "198.18.0.1" };
  return async () => kept;
};

test("pages are told apart as for every client, with the address of the connection and whether it is a new one", async () => {
  const { net } = scripted(FOUND, [
    response(200, "Apache", "instance-id: i-0ab1"),
    response(503, "awselb/2.0", ""),
    response(200, "AmazonS3", "temporarily unavailable", true),
  ]);
  const probe = keepAliveProbe(net, site, { interval: 5_000, timeout: 2_000 });
  const at = { path: "/", address: "198.18.0.1" };
  assert.deepEqual(await probe.observe(0), { seen: "primary", status: 200, instance: "i-0ab1", ...at });
  assert.deepEqual(await probe.observe(1), { seen: "alb-503", status: 503, ...at });
  assert.deepEqual(await probe.observe(2), { seen: "error-page", status: 200, ...at, reconnected: true });
});

test("a name that cannot be looked up: lost on the way is no sample, an answer without an address is an outcome", async () => {
  const looked = async ({ address }: KeepRequest): Promise<KeptOutcome> => {
    assert.equal(await address(), undefined);
    return { kind: "unreachable", reason: "there is no address", reconnected: true };
  };
  const lost = keepAliveProbe(scripted({ kind: "timeout" }, [looked]).net, site, { interval: 5_000, timeout: 2_000 });
  assert.deepEqual(await lost.observe(0), { missing: "no answer for www.example.com from the resolver" });
  const none = scripted({ kind: "answer", rcode: "NXDOMAIN", records: [] }, [looked]);
  const gone = keepAliveProbe(none.net, site, { interval: 5_000, timeout: 2_000 });
  assert.deepEqual(await gone.observe(0), { seen: "dns-error", path: "/", detail: "NXDOMAIN without an address", reconnected: true });
});

test("the connection is closed when the sampling ends", async () => {
  const clock = createVirtualClock(0);
  const journal = createJournal(clock);
  const { net, closed } = scripted(FOUND, [response(200, "Apache", ""), response(200, "Apache", "")]);
  await clock.drive(async () => {
    const sampling = startSampling(clock, journal, [keepAliveProbe(net, site, { interval: 5_000, timeout: 2_000 })], () => undefined);
    await clock.sleep(6_000);
    assert.equal(closed(), 0);
    await sampling.stop();
  });
  assert.equal(closed(), 1);
  assert.deepEqual(
    journal.facts.map((fact) => fact.kind === "sample" && [fact.probe, fact.due]),
    [
      ["keep-alive", 0],
      ["keep-alive", 5_000],
    ],
  );
});
