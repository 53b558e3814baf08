// `failover-drill rehearse`: one drill in full, or the distribution over many seeds.
import { exitStatus } from "../exit-status.ts";
import { formatJournal } from "../journal/jsonl.ts";
import { createInlineRunner } from "../lab/lambda/runner/runner.ts";
import type { Plan } from "../plan/types.ts";
import { readDrill } from "../read-drill.ts";
import { rehearse } from "../rehearse.ts";
import { rehearseMany } from "../rehearse-many.ts";
import { consoleDistribution } from "../report/console/distribution.ts";
import { consoleReport } from "../report/console.ts";
import { distribution, distributionSentence } from "../report/distribution.ts";
import { jsonReport } from "../report/json.ts";
import { markdownDistribution } from "../report/markdown.ts";
import { WORST_FIRST } from "../report/merge.ts";
import { repeatCommand, type Settings, seedsFrom } from "./command-line.ts";
import { interruptible } from "./interruptible.ts";
import { progressBar } from "./progress-bar.ts";
import { reportFiles } from "./report-files.ts";
import { writeFiles } from "./write-files.ts";

export async function rehearseVerb(settings: Settings): Promise<number> {
  const plan = readDrill(settings.file, settings);
  return settings.seeds === 1 ? rehearseOnce(plan, settings) : rehearseAll(plan, settings);
}

async function rehearseOnce(plan: Plan, settings: Settings): Promise<number> {
  const { seed, conditions } = settings;
  const runInline = createInlineRunner();
  const { facts, report } = await rehearse({ plan, seed, conditions, repeat: repeatCommand(settings, seed), runInline });
  writeFiles(settings.out, { "journal.jsonl": formatJournal(facts), ...reportFiles(report, facts) });
  if (settings.json) process.stdout.write(jsonReport(report));
  else process.stdout.write(settings.quiet ? `${report.sentence}\n` : consoleReport(report, settings));
  return exitStatus[report.outcome];
}

async function rehearseAll(plan: Plan, settings: Settings): Promise<number> {
  const seeds = seedsFrom(settings.seed, settings.seeds);
  const bar = progressBar(process.stderr, seeds.length, settings.quiet || settings.json);
  return interruptible(bar, async (signal) => {
    const results = await rehearseMany({ plan, seeds, conditions: settings.conditions, onProgress: bar.show, signal });
    const spread = distribution(results, (seed) => repeatCommand(settings, seed));
    writeFiles(settings.out, {
      "distribution.json": `${JSON.stringify(spread, null, 2)}\n`,
      "summary.md": markdownDistribution(spread),
    });
    bar.clear();
    if (settings.json) process.stdout.write(`${JSON.stringify(spread, null, 2)}\n`);
    else process.stdout.write(settings.quiet ? `${distributionSentence(spread)}\n` : consoleDistribution(spread, settings));
    const worst = WORST_FIRST.find((outcome) => results.some((result) => result.outcome === outcome));
    return exitStatus[worst ?? "errored"];
  });
}
