// The simulation's words: a failing seed with all that is needed to look into it, and the summary of many.
import type { Fact } from "../src/journal/facts.ts";
import { formatClockTime } from "../src/time/units.ts";
import type { SeedResult } from "./simulate.ts";
import type { Summary } from "./summary.ts";

const LAST_FACTS = 30;

export function failureText({ seed, violations, options, facts = [] }: SeedResult): string {
  return [
    `Seed ${seed} breaks a promise:`,
    ...violations.map(({ invariant, what }) => `  ${invariant}: ${what}`),
    `  repeat, with this version: npm run simulate -- --only ${seed}`,
    `  repeat, with any version:  npm run simulate -- --options '${JSON.stringify(options)}'`,
    `  the last facts of its first drill:`,
    ...facts.slice(-LAST_FACTS).map((fact) => `    ${factLine(fact)}`),
  ].join("\n");
}

function factLine({ seq, at, kind, ...rest }: Fact): string {
  const text = JSON.stringify(rest);
  return `${formatClockTime(at)} #${seq} ${kind} ${text.length > 220 ? `${text.slice(0, 220)}…` : text}`;
}

export function summaryText(summary: Summary): string {
  const { seeds, took, outcomes, met, missed, stranded, violations, failures } = summary;
  return [
    `${seeds} seeds in ${(took / 1_000).toFixed(1)} s: ${failures.length === 0 ? "every promise was kept" : `${failures.length} break a promise`}.`,
    `  outcomes   ${counts(outcomes, seeds)}`,
    `  trouble    ${counts(met, seeds)}`,
    `  ${missed} planned troubles never came: the drill was over before, or never got there.`,
    `  ${stranded} seeds end with a stopped instance: the drill was killed, it had no timer by its user's wish, and nobody came; its marks say so.`,
    ...Object.entries(violations).map(
      ([invariant, count]) => `  ${invariant.padEnd(20)} ${count === 0 ? "kept" : `broken by ${count} seeds`}`,
    ),
  ].join("\n");
}

function counts(named: Readonly<Record<string, number>>, seeds: number): string {
  return Object.entries(named)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count} (${((100 * count) / Math.max(1, seeds)).toFixed(0)} %)`)
    .join(", ");
}
