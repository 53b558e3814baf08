// The gate's report in the terminal: the verdict first, then the proof, then the lines that did it.
import { problemLine } from "../errors.ts";
import { clean } from "../report/clean.ts";
import { colours } from "../report/colour.ts";
import { paintOf, RULING_SIGNS, section } from "../report/console/section.ts";
import { type ConsoleOptions, columns, labelled, widthOf } from "../report/layout.ts";
import type { GateReport } from "./types.ts";
import {
  byRuling,
  changesOf,
  failoverWords,
  GATE_OUTCOME_WORDS,
  leftOut,
  metricRows,
  placesOf,
  placeWords,
  replacementWords,
} from "./words.ts";

const CHANGES_SHOWN = 30;

/** Ends with a newline. */
export function consoleGate(report: GateReport, options: ConsoleOptions): string {
  const paint = colours(options.colour);
  const page = { paint, width: widthOf(options) };
  const inside = page.width - 2;
  const text = (label: string, words: string) => labelled(label, clean(words), inside);
  const paintOutcome = { passed: paint.green, failed: paint.red, inconclusive: paint.yellow }[report.outcome];
  const shown = report.changes.slice(0, CHANGES_SHOWN);
  const lines = [
    ...labelled(`${GATE_OUTCOME_WORDS[report.outcome]}  `, clean(report.sentence), page.width).map((line) =>
      paint.bold(paintOutcome(line)),
    ),
    ...labelled("", clean(failoverWords(report)), page.width).map(paint.dim),
    ...section(page, "BEFORE AND AFTER", metricLines(report, paint.dim)),
    ...section(
      page,
      "FINDINGS",
      byRuling(report.findings).flatMap((finding) => [
        ...text(`${RULING_SIGNS[finding.ruling]} `, finding.title).map(paintOf(finding.ruling, paint)),
        ...(finding.ruling === "held" ? [] : finding.details.flatMap((line) => text("    ", line))),
        ...changesOf(report, finding.causedBy).flatMap((change) =>
          text("    ", `caused by ${placesOf(change)}: ${change.subject}: ${change.change}`).map(paint.bold),
        ),
        ...finding.replays.flatMap(({ replay }) => text("    ", replay).map(paint.dim)),
      ]),
    ),
    ...section(page, "WHAT CHANGED", [
      ...shown.flatMap((change) => [
        ...text("", `${placesOf(change)}: ${change.subject}: ${change.change}${change.isInert ? " (no effect on a drill)" : ""}`),
        ...change.does.flatMap((line) => text("    → ", line)),
      ]),
      ...(report.changes.length > shown.length ? [`and ${report.changes.length - shown.length} more`] : []),
      ...report.onlyLayout.flatMap((file) => text("", `${file}: comments, layout or order only`)),
    ]),
    ...section(
      page,
      "THE DRILL ASKS FOR LESS",
      report.loosened.flatMap((line) => text("! ", line).map(paint.yellow)),
    ),
    ...section(
      page,
      "AN UPDATE OF THE DEPLOYED STACKS",
      report.replacements.flatMap((one) => [
        ...text("! ", replacementWords(one)).map(paint.yellow),
        ...changesOf(report, one.causedBy).flatMap((change) => text("    ", `because of ${placesOf(change)}`)),
      ]),
    ),
    ...section(page, "WARNINGS", [
      ...report.warnings.appeared.flatMap((warning) => text("new: ", problemLine(warning)).map(paint.yellow)),
      ...report.warnings.gone.flatMap((warning) => text("gone: ", warning.what)),
      ...report.warnings.stay.flatMap((warning) => text("as on base: ", problemLine(warning))),
    ]),
    ...section(
      page,
      "NOT MODELLED",
      report.notModelled.flatMap(({ stack, logicalId, type, isNew }) => text("", `${type} (${stack}/${logicalId})${isNew ? ", new" : ""}`)),
    ),
    ...section(
      page,
      "LEFT OUT BY THE LAB",
      leftOut(report).flatMap(({ what, where, isNew }) => text("", `${what} (${where})${isNew ? ", new" : ""}`)),
    ),
    ...section(
      page,
      "BASE MAKES NO PLAN",
      report.base.problems.flatMap((problem) => text("", `${placeWords(problem.place)} ${problem.what}`)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function metricLines(report: GateReport, dim: (text: string) => string): readonly string[] {
  const rows = metricRows(report);
  if (rows.length === 0) return [];
  const heading = ["", "", "predicted", "median", "p95", "range", "objective", "median shift"].map((text) => ({ text, paint: dim }));
  const cells = rows.map((row, index) => [
    rows[index - 1]?.name === row.name ? "" : row.name,
    row.side,
    ...[row.predicted, row.median, row.p95, row.range, row.objective, row.shift],
  ]);
  return columns([heading, ...cells], [2, 3, 4, 5, 6]);
}
