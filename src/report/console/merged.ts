// Many sites or regions in the terminal, the worst first.
import { formatRange } from "../../verdict/words.ts";
import { clean } from "../clean.ts";
import { colours } from "../colour.ts";
import { type Cell, type ConsoleOptions, columns, indent, labelled, widthOf } from "../layout.ts";
import type { Merged, MergedSite } from "../merge.ts";
import { dayOf, duplicateWords, ONCE, verdictWords } from "../merged-words.ts";
import { paintOutcome } from "./section.ts";

/** Ends with a newline. What could not be read is in the sentence; the problems themselves go to standard error. */
export function consoleMerged({ outcome, sentence, sites, duplicates }: Merged, options: ConsoleOptions): string {
  const paint = colours(options.colour);
  const heading: Cell[] = ["", "site", "region", "date (UTC)", "fail over", "outage", "recover", ""].map((text) => ({
    text,
    paint: paint.dim,
  }));
  const seconds = ({ measured }: MergedSite["metrics"]["failover"]) => (measured === undefined ? "-" : formatRange(measured));
  const rows = sites.map((site): Cell[] => [
    { text: verdictWords(site), paint: paintOutcome(site.outcome, paint) },
    clean(site.name),
    clean(site.region ?? ""),
    dayOf(site),
    ...[site.metrics.failover, site.metrics.outage, site.metrics.recovery].map(seconds),
    site.restored === false ? { text: "NOT RESTORED", paint: paint.red } : "",
  ]);
  const open = sites.filter((site) => site.outcome !== "passed" || site.restored === false);
  const lines = [
    paint.bold(paintOutcome(outcome, paint)(clean(sentence))),
    ...(rows.length === 0 ? [] : ["", ...indent(columns([heading, ...rows]))]),
    ...open.flatMap((site) => ["", ...labelled(`  ${clean(site.name)}: `, clean(site.sentence), widthOf(options))]),
    ...(duplicates.length === 0 ? [] : [""]),
    ...duplicates.flatMap((duplicate) => labelled(`  ${ONCE}`, clean(duplicateWords(duplicate)), widthOf(options))),
  ];
  return `${lines.join("\n")}\n`;
}
