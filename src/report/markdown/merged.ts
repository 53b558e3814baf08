// Many sites or regions in one Markdown table, the worst first.
import { problemLine } from "../../errors.ts";
import { formatDuration, formatInstant } from "../../time/units.ts";
import { formatRange } from "../../verdict/words.ts";
import type { Merged, MergedSite } from "../merge.ts";
import { dayOf, duplicateWords, ONCE, verdictWords } from "../merged-words.ts";
import { OBJECTIVE_WORDS, OUTCOME_SIGNS } from "../tables.ts";
import { code, escapeMarkdown, table } from "./escape.ts";
import { fit } from "./fit.ts";

const METRICS = ["failover", "outage", "recovery"] as const;

/** Ends with a newline; never larger than a job summary may be. */
export function markdownMerged(merged: Merged): string {
  const { sites, duplicates, problems, outcome, sentence } = merged;
  const open = sites.filter((site) => site.outcome !== "passed" || site.restored === false);
  return fit([
    { name: "the verdict", lines: [`## ${OUTCOME_SIGNS[outcome]} ${escapeMarkdown(sentence)}`] },
    { name: "the reports that could not be read", lines: ["", ...problems.map((problem) => `- ${escapeMarkdown(problemLine(problem))}`)] },
    {
      name: "the table of sites",
      lines: table(
        ["", "site", "region", "date (UTC)", "verdict", "time to fail over", "outage", "time to recover", "restored"],
        sites.map(row),
      ),
    },
    {
      name: "what was counted once",
      lines: duplicates.length === 0 ? [] : ["", ...duplicates.map((one) => `- ${ONCE}${escapeMarkdown(duplicateWords(one))}`)],
    },
    {
      name: "what did not pass",
      lines: open.flatMap((site) => ["", `**${escapeMarkdown(title(site))}**: ${escapeMarkdown(site.sentence)}`]),
    },
    {
      name: "the drills",
      lines: [
        "",
        "<details>",
        "<summary>The drills</summary>",
        ...table(
          ["site", "url", "account", "drill", "world", "began (UTC)", "report"],
          sites.map((site) => [
            escapeMarkdown(title(site)),
            code(site.url ?? ""),
            escapeMarkdown(site.account ?? ""),
            code(site.drill),
            escapeMarkdown(site.world),
            formatInstant(site.startedAt).slice(0, 19).replace("T", " "),
            code(site.source),
          ]),
        ),
        "",
        "</details>",
      ],
    },
  ]);
}

function row(site: MergedSite): readonly string[] {
  return [
    OUTCOME_SIGNS[site.outcome],
    escapeMarkdown(site.name),
    escapeMarkdown(site.region ?? ""),
    dayOf(site),
    verdictWords(site),
    ...METRICS.map((name) => metric(site.metrics[name])),
    site.restored === undefined ? "" : site.restored ? "yes" : "**NO**",
  ];
}

function metric({ measured, objective, ruling }: MergedSite["metrics"]["failover"]): string {
  const limit = objective === undefined ? "" : ` (objective ${formatDuration(objective)}${ruling ? ` ${OBJECTIVE_WORDS[ruling]}` : ""})`;
  return `${measured === undefined ? "not seen" : formatRange(measured)}${limit}`;
}

function title({ name, region }: MergedSite): string {
  return region === undefined ? name : `${name}, ${region}`;
}
