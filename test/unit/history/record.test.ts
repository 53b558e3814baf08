// What of a report is kept, and of which reports nothing is.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reportOf } from "../../../action/github/archive.ts";
import { isComparable, isSameSite } from "../../../src/history/comparable.ts";
import { recordOf } from "../../../src/history/record.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { recordOfNight, reportOfNight } from "../../support/drills-of-a-site.ts";

describe("the record of a report", () => {
  it("has site, fault, digest, the three metrics and where it came from", () => {
    const record = recordOfNight({ night: 3, failover: 120 });
    assert.deepEqual(record.site, { name: "reference-site", account: "111122223333", region: "ap-northeast-1" });
    assert.deepEqual(record.metrics.failover, { measured: { min: 119_000, max: 120_000 }, objective: 240_000 });
    assert.deepEqual([record.digest, record.run, record.artifact], ["d0", 1_003, 5_003]);
  });

  it("is the same from the file as from the drill", () => {
    for (const outcome of ["passed", "refused"] as const) {
      const report = reportOfNight({ night: 3, outcome });
      const read = recordOf(reportOf(jsonReport(report)));
      assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(recordOf(report))));
    }
  });

  it("has the lab's conditions, and is compared under the same only", () => {
    const report = reportOfNight({ night: 3, world: "lab" });
    const under = (conditions: string) => recordOf(reportOf(jsonReport({ ...report, drill: { ...report.drill, conditions } })));
    const [calm, hostile] = [under("calm"), under("hostile")];
    assert.ok(calm && hostile);
    assert.deepEqual([calm.conditions, isComparable(calm, calm), isComparable(calm, hostile)], ["calm", true, false]);
    assert.equal(isSameSite(calm, hostile), true);
  });

  it("is none of a rehearsal's", () => {
    assert.equal(recordOf(reportOfNight({ night: 3, world: "rehearsal" })), undefined);
  });

  it("takes the account that was meant where the drill never learnt its own", () => {
    const report = reportOfNight({ night: 3, outcome: "refused" });
    const refused = recordOf({ ...report, drill: { ...report.drill, account: undefined, region: undefined } });
    assert.ok(refused);
    assert.deepEqual(refused.site, { name: "reference-site", account: "111122223333", region: "ap-northeast-1" });
    const bare = recordOf({ ...report, plan: undefined, drill: { ...report.drill, account: undefined, region: undefined } });
    assert.ok(bare);
    assert.deepEqual([isSameSite(bare, refused), isComparable(bare, refused)], [true, false]);
  });

  it("is compared with the same site's only", () => {
    const one = recordOfNight({ night: 3 });
    assert.equal(isComparable(one, recordOfNight({ night: 2 })), true);
    for (const other of [{ account: "444455556666" }, { name: "another" }, { world: "lab" }, { zone: "ap-northeast-1a" }] as const)
      assert.equal(isComparable(one, recordOfNight({ night: 2, ...other })), false, JSON.stringify(other));
  });

  it("says the same of the same fault, in whatever order its keys were written", () => {
    const { plan, ...report } = reportOfNight({ night: 3 });
    assert.ok(plan);
    const fault = (select: object) =>
      recordOf({ ...report, plan: { ...plan, fault: { ...plan.fault, select } as typeof plan.fault } })?.fault;
    assert.equal(fault({ by: "tag", key: "a", value: "b" }), fault({ value: "b", key: "a", by: "tag" }));
    assert.notEqual(fault({ by: "tag", key: "a", value: "b" }), fault({ by: "tag", key: "a", value: "c" }));
  });
});
