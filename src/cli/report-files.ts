// The files that a finished drill leaves beside its journal, in every format.
import type { Fact } from "../journal/facts.ts";
import { htmlReport } from "../report/html.ts";
import { jsonReport } from "../report/json.ts";
import { junitReport } from "../report/junit.ts";
import { markdownReport } from "../report/markdown.ts";
import type { Report } from "../verdict/types.ts";

/** By file name, in the order in which they are written: report.json, which says the outcome to programs, only when the others are there. */
export function reportFiles(report: Report, facts: readonly Fact[]): Readonly<Record<string, string>> {
  return {
    "report.html": htmlReport(report, facts),
    "summary.md": markdownReport(report, { mermaid: true }),
    "junit.xml": junitReport(report),
    "report.json": jsonReport(report),
  };
}
