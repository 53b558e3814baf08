// `failover-drill report --merge`: the reports of many sites or regions as one.
import { readFileSync, statSync } from "node:fs";
import type { Problem } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { consoleMerged } from "../report/console/merged.ts";
import { markdownMerged } from "../report/markdown/merged.ts";
import { type MergedPart, mergeReports } from "../report/merge.ts";
import { reportSchema } from "../report/schema/report.ts";
import type { Settings } from "./command-line.ts";
import { printProblems } from "./print-problems.ts";
import { writeTo } from "./write-files.ts";

/** The status is that of the worst site; a report that cannot be read counts as errored, and the others are still told. */
export function mergeVerb(settings: Settings, files: readonly string[]): number {
  const read = [...new Set(files)].map(readReport);
  const parts = read.filter((one): one is MergedPart => "report" in one);
  const problems = read.filter((one): one is Problem => "code" in one);
  printProblems(problems);
  const merged = mergeReports(parts, problems);
  if (settings.report?.markdown !== undefined) writeTo(settings.report.markdown, markdownMerged(merged));
  if (settings.json) process.stdout.write(`${JSON.stringify(merged, undefined, 2)}\n`);
  else process.stdout.write(settings.quiet ? `${merged.sentence}\n` : consoleMerged(merged, settings));
  return exitStatus[merged.outcome];
}

function readReport(path: string): MergedPart | Problem {
  const place = { file: path };
  const whose = "yours";
  let value: unknown;
  try {
    // A pipe would be waited for, a device read for ever.
    if (!statSync(path).isFile()) throw new Error("it is no file");
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const what = `cannot read the report: ${(error as Error).message}`;
    return { code: "report.unreadable", what, whose, next: "Name the report.json of each drill.", place };
  }
  const parsed = reportSchema.safeParse(value);
  // What the schema let through has the shape of a report; absent and undefined are the same to a reader.
  if (parsed.success) return { source: path, report: parsed.data as MergedPart["report"] };
  const [issue] = parsed.error.issues;
  const what = `this is no report of a drill: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`;
  return {
    code: "report.not-a-report",
    what,
    whose,
    next: "Name the report.json that a drill or a rehearsal of this version wrote.",
    place,
  };
}
