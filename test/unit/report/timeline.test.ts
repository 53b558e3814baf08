import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { timeline } from "../../../src/report/timeline.ts";
import { judge } from "../../../src/verdict/judge.ts";
import type { Signal } from "../../../src/verdict/types.ts";
import { START, tell } from "../../support/journal-builder.ts";

const report = judge(tell());

function signal(name: string, ...stretches: [number, string][]): Signal {
  let from = START;
  const segments = stretches.map(([seconds, state]) => {
    const segment = { from, to: from + seconds * 1_000, state, samples: seconds };
    from = segment.to;
    return segment;
  });
  return { name, segments, flaps: 0 };
}

describe("the timeline", () => {
  it("looks like this", () => {
    const lines = timeline(
      {
        signals: [
          signal("page", [10, "primary"], [1, "refused"], [9, "alb-503"], [20, "error-page"], [4, "primary"]),
          signal("authoritative", [18, "primary"], [20, "secondary"], [6, "primary"]),
          signal("targets", [14, "2/2 healthy"], [2, "1/2 healthy"], [18, "0/2 healthy"], [10, "2/2 healthy"]),
          signal("checkers", [24, "16/16"], [2, "8/16"], [10, "0/16"], [8, "16/16"]),
          signal("instances", [10, "2 running"], [4, "2 stopping"], [16, "2 stopped"], [2, "1 running 1 stopped"], [12, "2 running"]),
        ],
        landmarks: [
          { name: "fault-accepted", bracket: { after: START + 10_000, atLatest: START + 10_300 }, evidence: [] },
          { name: "restore-requested", bracket: { after: START + 30_000, atLatest: START + 30_000 }, evidence: [] },
        ],
      },
      { colour: false, width: 60 },
    );
    assert.deepEqual(lines, [
      "                        ▼ fault 03:17:10    ▲ restore",
      "page          PPPPPPPPPPx333333333EEEEEEEEEEEEEEEEEEEEPPPP",
      "authoritative PPPPPPPPPPPPPPPPPPSSSSSSSSSSSSSSSSSSSSPPPPPP",
      "targets       22222222222222110000000000000000002222222222",
      "checkers      ████████████████████████▅▅▁▁▁▁▁▁▁▁▁▁████████",
      "instances     RRRRRRRRRRssss000000000000000011RRRRRRRRRRRR",
      "              ┬─────────┬─────────┬─────────┬─────────┬───",
      "              -10 s     0 s       +10 s     +20 s",
      "one column is 1.0 s  P primary  x refused  3 ALB 503",
      "E error page  S secondary  R running  s stopping",
      "0 all stopped  targets: how many are healthy",
      "checkers: ▁ none to █ all healthy",
      "a digit among instances: how many run",
    ]);
  });

  it("cuts no probe's own name, and a page's where it is longer", () => {
    const signals = [
      signal("page /a/long/way.html", [40, "primary"]),
      signal("authoritative", [40, "primary"]),
      signal("authoritative-ipv6", [20, "primary"], [20, "none"]),
    ];
    const lines = timeline({ signals, landmarks: [] }, { colour: false, width: 61 });
    assert.deepEqual(lines.slice(0, 3), [
      `page /a/long/way.… ${"P".repeat(40)}`,
      `authoritative      ${"P".repeat(40)}`,
      `authoritative-ipv6 ${"P".repeat(20)}${"n".repeat(20)}`,
    ]);
  });

  it("is drawn to scale and never wider than told", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 220 }), (width) => {
        const lines = timeline(report, { colour: false, width });
        for (const line of lines) assert.ok(line.length <= width, line);
        const page = lines.find((line) => line.startsWith("page"))?.slice(14) ?? "";
        const share = (page.match(/E/g)?.length ?? 0) / page.length;
        assert.ok(Math.abs(share - 177 / 318) < 2.5 / page.length + 0.02, `${share}`);
      }),
    );
  });

  it("shows a failure that is shorter than a column", () => {
    const lines = timeline(
      { signals: [signal("page", [600, "primary"], [1, "refused"], [600, "primary"])], landmarks: [] },
      { colour: false, width: 80 },
    );
    assert.match(lines[0] ?? "", /P+x+P+$/);
  });

  it("counts in clock time when there was no fault, and says when there is nothing", () => {
    const lines = timeline({ signals: [signal("page", [60, "primary"])], landmarks: [] }, { colour: false, width: 80 });
    assert.match(lines[2] ?? "", /03:17:00/);
    assert.deepEqual(timeline({ signals: [], landmarks: [] }, { colour: false }), ["no samples were taken"]);
  });

  it("takes any state and any name without falling over", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.string()), { minLength: 1, maxLength: 8 }),
        (name, stretches) => {
          for (const line of timeline({ signals: [signal(name, ...stretches)], landmarks: [] }, { colour: false, width: 80 })) {
            assert.ok(!line.includes("\n"));
          }
        },
      ),
    );
  });
});
