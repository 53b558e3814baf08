// What one drill asks of AWS, DNS and the site, counted in a rehearsal of the shipped site: the quantities of docs/cost.md.
// count-calls.ts [SEED]
import { createJournal } from "../src/journal/journal.ts";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import type { Aws, AwsCommand, AwsSender, AwsService } from "../src/ports/aws.ts";
import { readDrill } from "../src/read-drill.ts";
import { run } from "../src/run.ts";
import { version } from "../src/version.ts";
import { createRehearsalWorld } from "../src/worlds/rehearsal.ts";

const seed = process.argv[2] ?? "1";
const plan = readDrill("templates/failover-drill.yml");
const runInline = createInlineRunner();
const { world, clock } = createRehearsalWorld(plan, seed, "realistic", runInline);
const calls = new Map<string, number>();
const aws = Object.fromEntries(
  (Object.entries(world.aws) as [AwsService, AwsSender][]).map(([service, sender]) => [service, counted(service, sender)]),
) as Aws;
const journal = createJournal(clock);
const about = { drill: "drill-counted", version, seed, conditions: "realistic", repeat: "" } as const;
const start = clock.now();
await clock.drive(() => run({ plan, world: { ...world, aws }, journal, ...about }));
await runInline.close();

const probes = new Map<string, number>();
for (const fact of journal.facts) if (fact.kind === "sample") add(probes, fact.probe);
print("calls", calls);
print("samples", probes);
const lasted = ((journal.facts.at(-1)?.at ?? start) - start) / 60_000;
console.log(`virtual minutes: ${lasted.toFixed(1)}`);

function counted(service: AwsService, sender: AwsSender): AwsSender {
  return {
    send: <Output>(command: AwsCommand<Output>) => {
      add(calls, `${service} ${command.constructor.name.replace(/Command$/, "")}`);
      return sender.send(command);
    },
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, count] of rows) console.log(`${String(count).padStart(6)}  ${name}`);
  console.log(`${String(rows.reduce((sum, [, count]) => sum + count, 0)).padStart(6)}  ${title} in all\n`);
}
