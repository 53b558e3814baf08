// The live part of a plan in the terminal.
import type { StackOutlook } from "../deploy/compare.ts";
import type { StackDrift } from "../deploy/drift.ts";
import { problemLine } from "../errors.ts";
import { clean } from "../report/clean.ts";
import { type Colours, colours, type Paint } from "../report/colour.ts";
import { section } from "../report/console/section.ts";
import { type ConsoleOptions, columns, labelled, widthOf } from "../report/layout.ts";
import type { LivePlan } from "./live-plan.ts";

const WORDS: Readonly<Record<StackOutlook["would"], string>> = {
  create: "create",
  replace: "delete and create",
  update: "update",
  nothing: "no change",
  wait: "wait",
  refused: "refused",
};

const EDITS =
  "What an edit replaces or removes shows only in the drill's own change set; unless safety.replace is allow, the drill refuses it before it changes anything.";

export function printLivePlan(live: LivePlan, options: ConsoleOptions): string {
  const paint = colours(options.colour);
  const page = { paint, width: widthOf(options) };
  const where = live.world === "lab" ? "the lab" : `account ${live.account}`;
  const lines = [
    ...section(page, "STACKS NOW", stackLines(live.stacks, paint, page.width - 2), clean(where)),
    ...section(page, "BLAST RADIUS NOW", radiusLines(live.radius)),
    ...section(
      page,
      "DRIFT",
      (live.drift ?? []).flatMap((drift) => driftLines(drift, paint, page.width - 2)),
    ),
    ...section(
      page,
      "A DRILL WOULD BE REFUSED NOW",
      live.problems.flatMap((problem) => labelled("! ", clean(problemLine(problem)), page.width - 2).map(paint.red)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function stackLines(stacks: readonly StackOutlook[], paint: Colours, width: number): readonly string[] {
  const painted: Readonly<Record<StackOutlook["would"], Paint>> = {
    create: paint.green,
    replace: paint.yellow,
    update: paint.yellow,
    nothing: paint.dim,
    wait: paint.yellow,
    refused: paint.red,
  };
  const heads = columns(
    stacks.map(({ key, name, status, would }) => [key, clean(name), status ?? "not there", { text: WORDS[would], paint: painted[would] }]),
  );
  const lines = stacks.flatMap(({ why }, index) => [
    heads[index] ?? "",
    ...why.flatMap((reason) => labelled("    ", clean(reason), width)),
  ]);
  return stacks.some(({ would }) => would === "update") ? [...lines, ...labelled("", EDITS, width).map(paint.dim)] : lines;
}

function radiusLines(radius: LivePlan["radius"]): readonly string[] {
  if (radius === undefined) return ["not known before all stacks are deployed"];
  const { targets, bystanders } = radius;
  return [
    ...(targets.length === 0
      ? ["no instance"]
      : targets.map(({ id, zone, name, optIn }) => clean([id, zone, name ?? "", optIn].join("  ")))),
    ...(bystanders.length === 0 ? [] : [`not to be touched: ${bystanders.join(", ")}`]),
  ];
}

function driftLines(drift: StackDrift, paint: Colours, width: number): readonly string[] {
  if ("missing" in drift) return labelled("", clean(`${drift.key}: not known: ${drift.missing}`), width).map(paint.yellow);
  const colour = drift.drift === "IN_SYNC" ? paint.green : drift.drift === "DRIFTED" ? paint.red : paint.yellow;
  return [
    `${drift.key}: ${colour(drift.drift)}`,
    ...(drift.incomplete === undefined ? [] : labelled("    ", clean(drift.incomplete), width)),
    ...drift.resources.flatMap(({ logicalId, type, status, differences }) => [
      ...labelled("    ", clean(`${logicalId} (${type}): ${status}`), width),
      ...differences.flatMap(({ path, expected, actual }) => labelled("      ", clean(`${path}: ${expected} -> ${actual}`), width)),
    ]),
  ];
}
