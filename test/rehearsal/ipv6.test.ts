// A site that IPv6 reaches, too: the rehearsal has no IPv6, and its report says so wherever a reader may look.
import assert from "node:assert/strict";
import { test } from "node:test";
import { consoleReport } from "../../src/report/console.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { aaaa, dualStack } from "../support/ipv6.ts";
import { rehearseShipped } from "../support/shipped.ts";

test("a dual-stack load balancer with an AAAA alias: warned of, noted, and named as not modelled", async () => {
  const { report } = await rehearseShipped([dualStack, aaaa("Ipv6")]);
  assert.equal(report.outcome, "passed", report.sentence);
  assert.deepEqual(
    report.plan?.budget.warnings.map(({ code }) => code),
    ["site.ipv6-not-watched"],
  );
  const [notice, ...more] = report.safety.notices.filter(({ code }) => code === "site.ipv6-not-watched");
  assert.match(notice?.what ?? "", /never sends them to the error page/);
  assert.deepEqual(more, []);
  const named = report.notModelled.map(({ what }) => what).join("\n");
  assert.match(named, /IpAddressType dualstack/);
  assert.match(named, /AAAA alias of a load balancer/);
  for (const text of [consoleReport(report, { colour: false }), markdownReport(report)]) {
    assert.match(text.replaceAll(/\s+/g, " "), /watches IPv4 only/);
    assert.match(text.replaceAll(/\s+/g, " "), /AAAA alias of a load balancer/);
  }
});
