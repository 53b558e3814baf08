// How often mode history calls chance a regression, and how often it finds a drill that takes half as long again: counted over drills
// drawn from rehearsals of the shipped site. The figures of docs/history.md: node bin/node24.js bench/history-rates.ts
import { compare } from "../src/history/regression.ts";
import { type DrillRecord, METRICS, type Metric } from "../src/history/types.ts";
import type { Random } from "../src/ports/random.ts";
import { createRandom } from "../src/random/seeded.ts";
import { readDrill } from "../src/read-drill.ts";
import { rehearseMany } from "../src/rehearse-many.ts";
import { METRIC_WORDS } from "../src/report/tables.ts";

type Metrics = DrillRecord["metrics"];

/** Shares of all drills, 0 to 1. */
type Rates = Readonly<Record<"any" | Metric, number>>;

/** As the input `worse` has it where it is left out. */
const WORSE = 0.2;

/** What the drills measured that passed, one rehearsal for each seed from 1 on. */
export async function rehearsed(seeds: number): Promise<readonly Metrics[]> {
  const results = await rehearseMany({
    plan: readDrill(undefined),
    seeds: Array.from({ length: seeds }, (_, index) => String(index + 1)),
    conditions: "realistic",
  });
  return results.flatMap(({ outcome, measurements }) => {
    const of = (name: Metric) => ({ measured: measurements.find(({ metric }) => metric === name)?.measured });
    return outcome === "passed" ? [{ failover: of("failover"), outage: of("outage"), recovery: of("recovery") }] : [];
  });
}

/** Of drills that take `factor` times as long as one that is drawn, after so many that are drawn. */
export function rates(
  pool: readonly Metrics[],
  random: Random,
  { earlier, factor, rounds }: { readonly earlier: number; readonly factor: number; readonly rounds: number },
): Rates {
  const draw = (): Metrics => pool[Math.floor(random.next() * pool.length)] as Metrics;
  const counted = { any: 0, failover: 0, outage: 0, recovery: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const drills = Array.from({ length: earlier }, (_, night) => ({ record: drill(night, draw()), counts: true }));
    const worse = compare(drill(earlier, stretched(draw(), factor)), drills, { worse: WORSE }).filter(
      ({ ruling }) => ruling === "deviated",
    );
    if (worse.length > 0) counted.any += 1;
    for (const { metric } of worse) counted[metric] += 1;
  }
  const { any, failover, outage, recovery } = counted;
  return { any: any / rounds, failover: failover / rounds, outage: outage / rounds, recovery: recovery / rounds };
}

function drill(night: number, metrics: Metrics): DrillRecord {
  return { drill: String(night), world: "aws", startedAt: night, outcome: "passed", sentence: "", site: { name: "site" }, metrics };
}

function stretched({ failover, outage, recovery }: Metrics, factor: number): Metrics {
  const longer = ({ measured }: Metrics[Metric]) => ({
    measured: measured && { min: measured.min * factor, max: measured.max * factor },
  });
  return { failover: longer(failover), outage: longer(outage), recovery: longer(recovery) };
}

if (import.meta.main) {
  const [seeds, rounds] = [1_000, 20_000];
  const pool = await rehearsed(seeds);
  const random = createRandom("history-rates");
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(`${new Date().toISOString().slice(0, 10)}: ${pool.length} of ${seeds} rehearsals passed; ${rounds} drills a row\n`);
  const head = ["the drill takes", "earlier drills", "called a regression", ...METRICS.map((metric) => `by ${METRIC_WORDS[metric]}`)];
  console.log(`| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}`);
  for (const factor of [1, 1.5])
    for (const earlier of [5, 10, 20]) {
      const { any, ...each } = rates(pool, random, { earlier, factor, rounds });
      const cells = [any, ...METRICS.map((metric) => each[metric])].map(percent);
      console.log(`| ${factor === 1 ? "as long as ever" : "half as long again"} | ${earlier} | ${cells.join(" | ")} |`);
    }
}
