// Steps, measured times and where the time went, in the terminal.
import { formatDuration } from "../../time/units.ts";
import type { Report } from "../../verdict/types.ts";
import { clean } from "../clean.ts";
import { type Cell, columns, labelled, wrap, wrapParts } from "../layout.ts";
import { BRACKETS_NOTE, breakdownRows, METRIC_WORDS, type MeasuredRow, measuredRows, OBJECTIVE_WORDS } from "../tables.ts";
import { type Page, paintOf, RULING_SIGNS, section } from "./section.ts";

const BAR = 30;

export function stepsSection(page: Page, report: Pick<Report, "steps">): readonly string[] {
  return section(
    page,
    "STEPS",
    report.steps.flatMap((step) => {
      const title = paintOf(step.ruling, page.paint)(`${step.number} ${RULING_SIGNS[step.ruling]} ${clean(step.title)}`);
      if (step.ruling === "not-reached") return [`${title}${page.paint.dim(": not reached")}`];
      const proof = wrapParts(clean(step.proof).split("; "), "; ", page.width - 6);
      return [title, ...proof.map((line) => `    ${line}`)];
    }),
  );
}

export function measuredSection(page: Page, report: Pick<Report, "measurements">): readonly string[] {
  const { fault, restore } = measuredRows(report.measurements);
  if (report.measurements.every((one) => one.measured === undefined)) return predictedSection(page, report.measurements);
  const { dim } = page.paint;
  const heading: Cell[] = ["", "measured", "predicted", "", "objective"].map((text) => ({ text, paint: dim }));
  const group = (title: string, rows: readonly MeasuredRow[]): Cell[][] =>
    rows.length === 0 ? [] : [[{ text: title, paint: dim }], ...rows.map((row) => measuredCells(page, row))];
  const table = columns([heading, ...group("from the fault", fault), ...group("from the restore", restore)]);
  const bracketed = [...fault, ...restore].some((row) => row.predicted.startsWith("("));
  return section(page, "MEASURED", [...table, ...(bracketed ? wrap(BRACKETS_NOTE, page.width - 2).map(dim) : [])]);
}

/** What the templates predict, where nothing was measured. */
export function predictedSection(page: Page, measurements: Report["measurements"]): readonly string[] {
  const { fault, restore } = measuredRows(measurements);
  const group = (from: string, rows: readonly MeasuredRow[]): Cell[][] =>
    rows.map((row) => [
      row.name,
      row.predicted,
      { text: from, paint: page.paint.dim },
      row.objective === "" ? "" : `objective ${row.objective}`,
    ]);
  return section(page, "PREDICTED", columns([...group("from the fault", fault), ...group("from the restore", restore)]));
}

function measuredCells(page: Page, row: MeasuredRow): Cell[] {
  const plain = (text: string) => text;
  const agreement = { "": "", "as predicted": "✓", "NOT AS PREDICTED": "✗ not as predicted" }[row.agreement];
  const objective =
    row.objective === "" ? "" : `${row.objective} ${row.ruling === undefined ? "not measured" : OBJECTIVE_WORDS[row.ruling]}`;
  return [
    `  ${row.name}`,
    { text: row.measured, paint: page.paint.bold },
    row.predicted,
    { text: agreement, paint: row.agreement === "NOT AS PREDICTED" ? page.paint.red : page.paint.green },
    { text: objective, paint: row.ruling === undefined ? plain : paintOf(row.ruling, page.paint) },
  ];
}

export function breakdownSection(page: Page, report: Pick<Report, "breakdowns">): readonly string[] {
  const lines = report.breakdowns.flatMap((breakdown) => [
    `${METRIC_WORDS[breakdown.metric]}: ${formatDuration(breakdown.total)}`,
    ...columns(
      breakdownRows(breakdown).map((row) => [
        `  ${row.name}`,
        row.took,
        { text: "█".repeat(row.share > 0 ? Math.max(1, Math.round(row.share * BAR)) : 0), paint: page.paint.cyan },
      ]),
      [1],
    ),
    ...(breakdown.note === "" ? [] : labelled("  ", clean(breakdown.note), page.width - 2).map(page.paint.dim)),
  ]);
  return section(page, "WHERE THE TIME WENT", lines, "middles of the brackets");
}
