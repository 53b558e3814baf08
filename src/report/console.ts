// The whole report for a terminal: the verdict first, then everything that leads to it, and the verdict again.
import type { Report } from "../verdict/types.ts";
import { clean } from "./clean.ts";
import { colours } from "./colour.ts";
import { phasesSection, stacksSection } from "./console/deploy.ts";
import { findingsSection } from "./console/findings.ts";
import { breakdownSection, measuredSection, stepsSection } from "./console/measured.ts";
import { budgetSection, planSection } from "./console/plan.ts";
import { safetySection } from "./console/safety.ts";
import { type Page, paintOutcome, section } from "./console/section.ts";
import { type ConsoleOptions, columns, widthOf, wrap, wrapParts } from "./layout.ts";
import { countWords, whenWords } from "./tables.ts";
import { timeline } from "./timeline.ts";

/** Ends with a newline. Every line fits the width; nothing in it can act on the terminal or on a workflow's log. */
export function consoleReport(report: Report, options: ConsoleOptions): string {
  const page: Page = { paint: colours(options.colour), width: widthOf(options) };
  const lines = [
    ...verdictLines(page, report),
    ...headLines(page, report),
    ...(report.plan ? [...planSection(page, report.plan, report.blastRadius), ...budgetSection(page, report.plan)] : []),
    ...stacksSection(page, report.stacks),
    ...phasesSection(page, report),
    ...section(page, "TIMELINE", report.signals.length === 0 ? [] : timeline(report, { ...options, width: page.width })),
    ...stepsSection(page, report),
    ...measuredSection(page, report),
    ...breakdownSection(page, report),
    ...safetySection(page, report.safety),
    ...findingsSection(page, report),
    ...notModelledSection(page, report),
    "",
    ...verdictLines(page, report),
    ...repeatLines(page, report),
  ];
  return `${lines.join("\n")}\n`;
}

/** The verdict in one sentence, wrapped and painted. */
function verdictLines({ paint, width }: Page, report: Report): readonly string[] {
  return wrap(clean(report.sentence), width).map((line) => paint.bold(paintOutcome(report.outcome, paint)(line)));
}

function headLines({ paint, width }: Page, report: Report): readonly string[] {
  const { drill, counts } = report;
  const parts = [
    `drill ${drill.id}`,
    drill.world,
    `seed ${drill.seed}`,
    ...(drill.conditions === undefined ? [] : [`conditions ${drill.conditions}`]),
    ...(drill.account === undefined ? [] : [`account ${drill.account}`]),
    ...(drill.region === undefined ? [] : [drill.region]),
    whenWords(drill),
  ];
  return [...wrapParts(parts.map(clean), " · ", width), countWords(counts)].map(paint.dim);
}

function notModelledSection(page: Page, report: Report): readonly string[] {
  return section(
    page,
    "NOT MODELLED",
    columns(report.notModelled.map(({ what, where }) => [clean(what), clean(where)])),
    "in the lab these do nothing",
  );
}

function repeatLines({ paint }: Page, report: Report): readonly string[] {
  return report.drill.repeat === "" ? [] : [paint.dim(`repeat exactly this run: ${clean(report.drill.repeat)}`)];
}
