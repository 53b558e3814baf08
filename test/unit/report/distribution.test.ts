import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { consoleDistribution } from "../../../src/report/console/distribution.ts";
import { type DrillResult, distribution } from "../../../src/report/distribution.ts";
import { markdownDistribution } from "../../../src/report/markdown.ts";

const replay = (seed: string) => `failover-drill rehearse --seed ${seed}`;

/** A drill whose failover lies in `seconds` to `seconds + 2`. */
function drill(seed: string, seconds: number | undefined, outcome: DrillResult["outcome"] = "passed"): DrillResult {
  const measured = seconds === undefined ? undefined : { min: seconds * 1_000, max: seconds * 1_000 + 2_000 };
  const measurement = {
    metric: "failover",
    measured,
    predicted: undefined,
    objective: undefined,
    objectiveRuling: undefined,
    agrees: undefined,
  } as const;
  return { seed, outcome, sentence: outcome === "passed" ? "Passed: fine." : "Failed: | too late", measurements: [measurement] };
}

describe("a distribution", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => drill(`s${index}`, 100 - index));
  const spread = distribution([...hundred, drill("bad", undefined, "failed")], replay);

  it("has the middles' percentiles by nearest rank", () => {
    const [failover] = spread.metrics;
    assert.deepEqual([failover?.min, failover?.p50, failover?.p95, failover?.max, failover?.drills], [2_000, 51_000, 96_000, 101_000, 100]);
  });

  it("names the longest and what did not pass, with the commands that replay them", () => {
    assert.deepEqual(spread.metrics[0]?.worst, { seed: "s0", replay: replay("s0") });
    assert.deepEqual(spread.notPassed, [{ seed: "bad", outcome: "failed", sentence: "Failed: | too late", replay: replay("bad") }]);
    assert.deepEqual(spread.outcomes, { passed: 100, failed: 1, inconclusive: 0, refused: 0, errored: 0 });
  });

  it("leaves out what nobody measured, and stands none at all", () => {
    assert.deepEqual(
      spread.metrics.map((one) => one.metric),
      ["failover"],
    );
    assert.deepEqual(distribution([], replay).metrics, []);
  });

  it("is the value itself for a single drill", () => {
    const [only] = distribution([drill("a", 9)], replay).metrics;
    assert.deepEqual([only?.min, only?.p50, only?.p95, only?.max], [10_000, 10_000, 10_000, 10_000]);
  });

  it("prints a table for the terminal", () => {
    assert.equal(
      consoleDistribution(spread, { colour: false, width: 100 }),
      [
        "101 drills: 100 passed, 1 failed",
        "",
        "                       min     p50     p95      max  drills  longest in seed",
        "  time to fail over  2.0 s  51.0 s  96.0 s  101.0 s     100  s0",
        "",
        "DID NOT PASS",
        "  bad  Failed: | too late",
        "    failover-drill rehearse --seed bad",
        "",
        "replay the longest time to fail over: failover-drill rehearse --seed s0",
        "",
      ].join("\n"),
    );
  });

  it("prints Markdown, escaped", () => {
    const text = markdownDistribution(spread);
    assert.match(text, /^## ❌ 101 drills: 100 passed, 1 failed\n/);
    assert.match(
      text,
      /^\| time to fail over \| 2\.0 s \| 51\.0 s \| 96\.0 s \| 101\.0 s \| 100 \| <code>failover-drill rehearse --seed s0<\/code> \|$/m,
    );
    assert.match(text, /Failed: &#124; too late/);
  });
});
