// Stacks and phases in the terminal: what was deployed, and when the drill did what.
import { formatClockTime, formatDuration } from "../../time/units.ts";
import type { Report, StackResource } from "../../verdict/types.ts";
import { count, plainReason } from "../../verdict/words.ts";
import { clean } from "../clean.ts";
import { columns, labelled } from "../layout.ts";
import { type Page, section } from "./section.ts";

const BAR = 16;
const SLOWEST_SHOWN = 3;
const MINIMUM_WORDS = 10;
/** Columns that the other cells of a stack line take, without its name and status. */
const BESIDE_WORDS = BAR + 18;
const PHASE_WORDS: Readonly<Record<string, string>> = {
  deploy: "deploy",
  "steady-before": "steady state",
  inject: "inject",
  observe: "observe",
  restore: "restore",
  recover: "recover",
  cleanup: "clean up",
};

/** One line per stack with its place in the whole deployment, then what failed. */
export function stacksSection(page: Page, stacks: Report["stacks"]): readonly string[] {
  const from = Math.min(...stacks.map((stack) => stack.from));
  const to = Math.max(...stacks.map((stack) => stack.to));
  const names = Math.max(...stacks.map((stack) => clean(stack.stack).length));
  const statuses = Math.max(...stacks.map((stack) => clean(stack.status).length));
  const room = Math.max(MINIMUM_WORDS, page.width - BESIDE_WORDS - names - statuses);
  const rows = columns(
    stacks.map((stack) => {
      const failed = stack.rootCause !== undefined || stack.status.includes("ROLLBACK") || stack.status.endsWith("FAILED");
      return [
        clean(stack.stack),
        { text: clean(stack.status), paint: failed ? page.paint.red : page.paint.green },
        formatDuration(stack.took),
        { text: bar(stack.from, stack.to, from, to), paint: page.paint.cyan },
        { text: resourceWords(stack, room), paint: page.paint.dim },
      ];
    }),
    [2],
  );
  const failures = stacks.flatMap((stack) => [
    ...(stack.rootCause === undefined
      ? []
      : labelled(
          "✗ ",
          clean(`${stack.stack}/${stack.rootCause.logicalId} (${stack.rootCause.type}): ${plainReason(stack.rootCause.reason)}`),
          page.width - 2,
        )),
  ]);
  return section(page, "STACKS", [...rows, ...failures.map(page.paint.red)]);
}

/** As many of the slowest resources as there is room for: they are what a deployment waits for. */
function resourceWords({ resources, events }: Report["stacks"][number], room: number): string {
  let words = count(events, "event");
  for (const one of resources.toSorted((a, b) => took(b) - took(a)).slice(0, SLOWEST_SHOWN)) {
    const longer = `${words} · ${clean(one.logicalId)} ${formatDuration(took(one))}`;
    if (longer.length > room) break;
    words = longer;
  }
  return words;
}

function took(resource: StackResource): number {
  return resource.to - resource.from;
}

/** The stretch [start, end] inside [from, to], to scale; at least one block. */
function bar(start: number, end: number, from: number, to: number): string {
  const scale = BAR / Math.max(1, to - from);
  const left = Math.min(BAR - 1, Math.floor((start - from) * scale));
  const length = Math.max(1, Math.min(BAR - left, Math.round((end - start) * scale)));
  return `${"·".repeat(left)}${"█".repeat(length)}${"·".repeat(BAR - left - length)}`;
}

export function phasesSection(page: Page, report: Pick<Report, "phases">): readonly string[] {
  const rows = columns(
    report.phases.map((phase) => [
      formatClockTime(phase.from),
      PHASE_WORDS[phase.name] ?? phase.name,
      formatDuration(phase.to - phase.from),
      "",
    ]),
    [2],
  );
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.flatMap((row, index) => {
    const why = clean(plainReason(report.phases[index]?.why ?? ""));
    return why === "" ? [row] : labelled(`${row.padEnd(widest)}  `, why, page.width - 2);
  });
  return section(page, "PHASES", lines, "UTC");
}
