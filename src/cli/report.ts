// `failover-drill report`: judges a journal again, with this version's eyes; or merges the reports of many sites.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DrillError } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { parseJournal } from "../journal/jsonl.ts";
import { consoleReport } from "../report/console.ts";
import { htmlReport } from "../report/html.ts";
import { jsonReport } from "../report/json.ts";
import { junitReport } from "../report/junit.ts";
import { markdownReport } from "../report/markdown.ts";
import { judge } from "../verdict/judge.ts";
import type { Settings } from "./command-line.ts";
import { printProblems } from "./print-problems.ts";
import { writeTo } from "./write-files.ts";

export async function reportVerb(settings: Settings): Promise<number> {
  if (settings.report?.merge !== undefined) return (await import("./merge.ts")).mergeVerb(settings, settings.report.merge);
  const path = settings.file ?? join(settings.out, "journal.jsonl");
  const { facts, problems } = parseJournal(readJournal(path), path);
  // A journal that was cut off in its last line is exactly the one somebody wants judged.
  if (problems.some(({ code }) => code !== "journal.broken-last-line")) throw new DrillError(problems);
  printProblems(problems);
  const report = judge(facts);
  const { html, junit, markdown } = settings.report ?? {};
  if (html !== undefined) writeTo(html, htmlReport(report, facts));
  if (junit !== undefined) writeTo(junit, junitReport(report));
  if (markdown !== undefined) writeTo(markdown, markdownReport(report, { mermaid: true }));
  if (settings.json) process.stdout.write(jsonReport(report));
  else process.stdout.write(settings.quiet ? `${report.sentence}\n` : consoleReport(report, settings));
  return exitStatus[report.outcome];
}

function readJournal(path: string): string {
  try {
    // A pipe would be waited for, a device read for ever.
    if (!statSync(path).isFile()) throw new Error(`${path} is no file`);
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new DrillError([
      {
        code: "journal.unreadable",
        what: `cannot read the journal: ${(error as Error).message}`,
        whose: "yours",
        next: "Name the journal.jsonl of a drill: failover-drill report path/to/journal.jsonl",
      },
    ]);
  }
}
