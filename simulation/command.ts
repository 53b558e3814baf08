// `npm run simulate`: thousands of drills in which everything goes wrong, and the promises that must hold all the same.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { createWallClock } from "../src/time/wall-clock.ts";
import { realSubject } from "./actors/subject.ts";
import { INVARIANTS } from "./invariants/index.ts";
import type { Options } from "./options.ts";
import { PLANTED } from "./planted/index.ts";
import { failureText, summaryText } from "./print.ts";
import { playOut } from "./scenario.ts";
import { resultOf, type SeedResult } from "./simulate.ts";
import { simulateMany } from "./simulate-many.ts";
import { merge, type Summary, summarize } from "./summary.ts";

const HELP = `npm run simulate -- [options]
  --seeds N         how many (default 1000)
  --first K         the first seed (default 1)
  --shard i/n       only this part of them, i from 1 to n
  --only X          one seed, told in full; or the name of an invariant: only its violations count
  --options JSON    one history with exactly these options, as a failing seed prints them
  --json FILE       write the summary there
  --merge FILE...   no simulation: add up such files
  --bug NAME        plant a bug (${Object.keys(PLANTED).join(", ")})
Status: 0 when every promise was kept, 1 when one was broken, 2 for bad options.`;

const FAILURES_TOLD = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "1000" },
    first: { type: "string", default: "1" },
    shard: { type: "string", default: "1/1" },
    only: { type: "string" },
    options: { type: "string" },
    json: { type: "string" },
    merge: { type: "boolean", default: false },
    bug: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) return say(HELP, 0);
  if (values.merge) return tell(merge(positionals.map((file) => JSON.parse(readFileSync(file, "utf8")) as Summary)));
  if (values.options !== undefined) return exactly(JSON.parse(values.options) as Options);
  const seeds = seedsWanted();
  if (seeds === undefined || (values.bug !== undefined && PLANTED[values.bug] === undefined)) return say(HELP, 2);
  const clock = createWallClock();
  const begin = clock.now();
  let told = 0;
  const results = await simulateMany({
    seeds,
    bug: values.bug,
    onResult: (result, done) => {
      if (process.stderr.isTTY && done % 50 === 0) process.stderr.write(`\r${done} of ${seeds.length}`);
      if (counting(result).violations.length > 0 && told++ < FAILURES_TOLD) process.stdout.write(`${failureText(counting(result))}\n\n`);
    },
  });
  return tell(summarize(results.map(counting), clock.now() - begin));
}

async function exactly(options: Options): Promise<number> {
  const runInline = createInlineRunner();
  const subject = values.bug === undefined ? realSubject : (PLANTED[values.bug]?.subject ?? realSubject);
  const result = resultOf(await playOut(options, subject, runInline));
  await runInline.close();
  if (result.violations.length > 0) process.stdout.write(`${failureText(result)}\n\n`);
  return tell(summarize([result], 0));
}

/** Undefined for options that make no sense. */
function seedsWanted(): readonly string[] | undefined {
  const { only } = values;
  if (only !== undefined && !(only in INVARIANTS)) return [only];
  const [part = 0, parts = 0] = values.shard.split("/").map(Number);
  const [count, first] = [Number(values.seeds), Number(values.first)];
  if (!(count > 0 && Number.isInteger(first) && part >= 1 && part <= parts)) return undefined;
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((seed) => seed % parts === part - 1)
    .map(String);
}

/** With `--only <invariant>` nothing else counts. */
function counting(result: SeedResult): SeedResult {
  const { only } = values;
  if (only === undefined || !(only in INVARIANTS)) return result;
  return { ...result, violations: result.violations.filter(({ invariant }) => invariant === only) };
}

function tell(summary: Summary): number {
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(summary, undefined, 2)}\n`);
  return say(summaryText(summary), summary.failures.length === 0 ? 0 : 1);
}

function say(text: string, status: number): number {
  process.stdout.write(`${text}\n`);
  return status;
}
