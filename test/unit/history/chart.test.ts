// The chart: one bar per measured time, no bar and no number where there is none, and no invented line.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { chart } from "../../../src/history/chart.ts";
import { recordOfNight } from "../../support/drills-of-a-site.ts";

const nights = (...failovers: readonly (number | undefined)[]) =>
  failovers.map((failover, night) => ({ number: night + 1, record: recordOfNight({ night, failover }) }));

describe("the chart", () => {
  it("is Mermaid's xychart with bars in seconds and the objective as a line", () => {
    assert.deepEqual(chart("failover", nights(97, 120)), [
      "",
      "```mermaid",
      "xychart-beta",
      '  title "time to fail over, seconds"',
      '  x-axis "drill" [1, 2]',
      '  y-axis "seconds" 0 --> 264',
      "  bar [97.0, 120.0]",
      "  line [240.0, 240.0]",
      "```",
    ]);
  });

  it("is not drawn of one point, however many drills there are", () => {
    assert.deepEqual(chart("failover", nights(undefined, 97, undefined)), []);
    assert.deepEqual(chart("failover", []), []);
  });

  it("has no line where an objective is missing: it would be made up", () => {
    const [first, second] = nights(97, 97);
    assert.ok(first && second);
    const { failover } = second.record.metrics;
    const record = { ...second.record, metrics: { ...second.record.metrics, failover: { measured: failover.measured } } };
    assert.ok(chart("failover", [first, second]).some((line) => line.startsWith("  line")));
    assert.ok(!chart("failover", [first, { ...second, record }]).some((line) => line.startsWith("  line")));
  });

  it("shows what was measured and nothing else, the newest thirty", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }), { maxLength: 60 }), (failovers) => {
        const drills = nights(...failovers);
        const measured = drills.filter(({ record }) => record.metrics.failover.measured !== undefined).slice(-30);
        const text = chart("failover", drills).join("\n");
        if (measured.length < 2) return assert.equal(text, "");
        const values = (name: string) => new RegExp(`${name} \\[(.*)\\]`).exec(text)?.[1]?.split(", ").map(Number);
        assert.deepEqual(
          values('"drill"'),
          measured.map(({ number }) => number),
        );
        assert.deepEqual(
          values("bar"),
          measured.map(({ number }) => failovers[number - 1]),
        );
        assert.equal(values("line")?.length, measured.length);
      }),
    );
  });
});
