// The plan's digest, and the instances that a fault names by their ids.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readDrill } from "../../../src/read-drill.ts";
import { rehearseShipped, shippedPlan } from "../../support/shipped.ts";

const byIds = (ids: string) => ({ file: "failover-drill", from: "of: { stack: web }", to: `of: { ids: [${ids}] }` }) as const;

test("the digest is the same wherever the drill is started from", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync("templates", folder, { recursive: true });
  const elsewhere = readDrill(join(folder, "failover-drill.yml"));
  assert.equal(elsewhere.digest, readDrill("templates/failover-drill.yml").digest);
  assert.equal(elsewhere.digest, readDrill("./templates/../templates/failover-drill.yml").digest);
});

test("instances named by outputs are counted, and rehearsed", async () => {
  const both = byIds(`"\${web.FirstInstanceId}", "\${web.SecondInstanceId}"`);
  assert.deepEqual(shippedPlan(both).fault.expected, { selected: 2, total: 2 });
  const { report } = await rehearseShipped([both]);
  assert.equal(report.outcome, "passed", report.sentence);
});

test("of ids that are written out only AWS can tell", () => {
  assert.equal(shippedPlan(byIds("i-0123456789abcdef0")).fault.expected, undefined);
});

test("an output that is not there is told at the id that names it", () => {
  assert.throws(
    () => shippedPlan(byIds(`"\${web.ThirdInstanceId}"`)),
    /failover-drill\.yml:\d+:\d+: .*web\.ThirdInstanceId.*SecondInstanceId/,
  );
  assert.throws(() => shippedPlan(byIds(`"\${wbe.FirstInstanceId}"`)), /Did you mean "web"/);
});
