// The benchmark: prints the figures of the budgets that exist by now. `npm run bench -- --help` says how to choose among them.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { actionBundle } from "./action.ts";
import { deployment } from "./deploy.ts";
import { type Figure, isOver, tableHead, tableRow } from "./figure.ts";
import { templateGate } from "./gate.ts";
import { signalToStart } from "./interrupt.ts";
import { dnsPerSecond, instancesPerSecond, labStart } from "./lab-server.ts";
import { hourLongDrill } from "./memory.ts";
import { oneRehearsal, thousandRehearsals, wholeCommand } from "./rehearsals.ts";

interface Benchmark {
  /** About so long, in seconds. */
  readonly takes: number;
  readonly run: () => Promise<readonly Figure[]>;
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  command: { takes: 10, run: wholeCommand },
  rehearsal: { takes: 5, run: oneRehearsal },
  thousand: { takes: 60, run: thousandRehearsals },
  gate: { takes: 15, run: templateGate },
  action: { takes: 5, run: actionBundle },
  "lab-start": { takes: 15, run: labStart },
  instances: { takes: 10, run: instancesPerSecond },
  dns: { takes: 15, run: dnsPerSecond },
  memory: { takes: 4_300, run: hourLongDrill },
  interrupt: { takes: 240, run: signalToStart },
  deploy: { takes: 600, run: deployment },
};

/** Beyond that many seconds a benchmark is left out with --quick. */
const QUICK = 20;

const { values } = parseArgs({ options: { only: { type: "string" }, quick: { type: "boolean" }, help: { type: "boolean" } } });
const only = values.only?.split(",");
const unknown = (only ?? []).filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (values.help || unknown.length > 0) {
  const list = Object.entries(BENCHMARKS).map(([name, { takes }]) => `  ${name.padEnd(10)} about ${takes} s`);
  if (unknown.length > 0) console.error(`no such benchmark: ${unknown.join(", ")}`);
  console.log(
    `npm run bench -- [--only NAME,NAME] [--quick]\n\n${list.join("\n")}\n\n--quick leaves out what takes longer than ${QUICK} s.`,
  );
  process.exit(unknown.length > 0 ? 2 : 0);
}

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} cores, medians\n\n${tableHead}`);
let failures = 0;
let missed = 0;
for (const [name, { takes, run }] of Object.entries(BENCHMARKS)) {
  if (only !== undefined ? !only.includes(name) : values.quick && takes > QUICK) continue;
  try {
    for (const figure of await run()) {
      if (isOver(figure)) missed += 1;
      console.log(tableRow(figure));
    }
  } catch (error) {
    failures += 1;
    console.log(`| ${name} | | failed | | |`);
    console.error(error);
  }
}
if (missed > 0) console.log(`\nBudgets missed: ${missed}.`);
process.exit(failures > 0 ? 1 : 0);
