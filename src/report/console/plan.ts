// The plan in the terminal: also all there is to print of a dry run.
import { problemLine } from "../../errors.ts";
import type { Plan } from "../../plan/types.ts";
import { formatDuration } from "../../time/units.ts";
import { predictions } from "../../verdict/measurements.ts";
import type { Report } from "../../verdict/types.ts";
import { clean } from "../clean.ts";
import { colours } from "../colour.ts";
import { type ConsoleOptions, labelled, widthOf } from "../layout.ts";
import { faultWords, waves } from "../tables.ts";
import { predictedSection } from "./measured.ts";
import { type Page, section } from "./section.ts";

const LABEL = 15;

/** What a drill is about to do, with its budget; for printing a plan that was not run. */
export function consolePlan(plan: Plan, options: ConsoleOptions): string {
  const page: Page = { paint: colours(options.colour), width: widthOf(options) };
  const lines = [...planSection(page, plan, []), ...budgetSection(page, plan), ...predictedSection(page, predictions(plan))];
  return `${lines.slice(1).join("\n")}\n`;
}

export function planSection(page: Page, plan: Plan, radius: Report["blastRadius"]): readonly string[] {
  const line = (label: string, text: string) => labelled(label.padEnd(LABEL), clean(text), page.width - 2);
  const stacks = waves(plan).map((wave, index) => `${index + 1}. ${wave.join(" + ")}`);
  const objectives = Object.entries(plan.objectives).map(([name, limit]) => `${name} within ${formatDuration(limit)}`);
  const probes = Object.entries(plan.probes).map(([name, probe]) => `${name} ${formatDuration(probe.interval)}`);
  const { optInTag, maxInstances } = plan.limits;
  return section(
    page,
    "PLAN",
    [
      ...line("site", [plan.site.url, ...plan.site.paths.slice(1)].join("  ")),
      ...line("stacks", `${stacks.join("  ")}   (+ means side by side)`),
      ...line("fault", faultWords(plan)),
      ...(radius.length === 0
        ? line("may touch", `at most ${maxInstances} instances tagged ${optInTag.key}=${optInTag.value}`)
        : radius.flatMap(({ id, zone, optIn }, index) => line(index === 0 ? "blast radius" : "", `${id}  ${zone}  ${optIn}`))),
      ...line("objectives", objectives.join(", ") || "none"),
      ...line("probes every", `${probes.join(", ")}; steady means ${plan.steadySamples} in a row`),
      ...line(
        "not modelled",
        plan.stacks.flatMap((stack) => stack.notModelled.map((one) => `${one.type} (${stack.key}/${one.logicalId})`)).join(", ") ||
          "nothing",
      ),
    ],
    clean(`${plan.drillFile}  ${plan.digest.slice(0, 12)}`),
  );
}

export function budgetSection(page: Page, plan: Plan): readonly string[] {
  const { derivation, warnings, failsOver } = plan.budget;
  const { expected } = plan.fault;
  const partial = expected !== undefined && expected.selected < expected.total;
  return section(page, "BUDGET", [
    ...derivation.flatMap((line) => labelled("", clean(line), page.width - 2)),
    ...(failsOver || partial ? [] : [page.paint.red("these templates never fail over to the error page")]),
    ...warnings.flatMap((warning) => labelled("! ", clean(problemLine(warning)), page.width - 2).map(page.paint.yellow)),
  ]);
}
