// The parts of the job summary, each as lines of Markdown; everything from outside is escaped.
import { problemLine } from "../../errors.ts";
import { formatClockTime, formatDuration } from "../../time/units.ts";
import type { Finding, Report } from "../../verdict/types.ts";
import { count, plainReason } from "../../verdict/words.ts";
import {
  BRACKETS_NOTE,
  breakdownRows,
  countWords,
  faultWords,
  METRIC_WORDS,
  type MeasuredRow,
  measuredRows,
  modelNote,
  OBJECTIVE_WORDS,
  RULING_WORDS,
  remains,
  unheard,
  waves,
  whenWords,
} from "../tables.ts";
import { timeline } from "../timeline.ts";
import { code, escapeMarkdown, table } from "./escape.ts";

const SIGNS: Readonly<Record<string, string>> = { held: "✅", inconclusive: "❔", deviated: "❌", "not-reached": "➖" };
const TIMELINE_WIDTH = 110;
const EVIDENCE_SHOWN = 20;
const CHANGES_SHOWN = 60;

/** Which drill it was, where and when: a summary is read long after its run, and beside others. */
export function head({ drill }: Report): string {
  const parts = [
    `Drill ${code(drill.id)}`,
    ...(drill.account === undefined ? [] : [`account ${escapeMarkdown(drill.account)}`]),
    ...(drill.region === undefined ? [] : [escapeMarkdown(drill.region)]),
    whenWords(drill),
  ];
  return `${parts.join(", ")}. All times are UTC.`;
}

export function problemLines(report: Report): readonly string[] {
  const lines = [
    ...report.problems.map((problem) => plainReason(problemLine(problem))),
    ...unheard(report).map((warning) => `the plan warned: ${problemLine(warning)}`),
  ];
  return lines.length === 0 ? [] : ["", ...lines.map((line) => `- ${escapeMarkdown(line)}`)];
}

export function steps(report: Report): readonly string[] {
  return table(
    ["", "step", "proof"],
    report.steps.map((step) => [SIGNS[step.ruling] ?? "", `${step.number}. ${escapeMarkdown(step.title)}`, escapeMarkdown(step.proof)]),
  );
}

export function measured(report: Report): readonly string[] {
  const { fault, restore } = measuredRows(report.measurements);
  const rows = (cells: (one: MeasuredRow) => readonly string[]) => [
    ...fault.map((one) => ["fault", one.name, ...cells(one)]),
    ...restore.map((one) => ["restore", one.name, ...cells(one)]),
  ];
  if (fault.length + restore.length > 0 && report.measurements.every((one) => one.measured === undefined)) {
    const expected = rows((one) => [one.predicted, one.objective]);
    return ["", "Not measured. What was predicted and asked for:", ...table(["from", "", "predicted", "objective"], expected)];
  }
  const cells = (one: MeasuredRow) => [
    `**${one.measured}**`,
    one.predicted,
    { "": "", "as predicted": "✅", "NOT AS PREDICTED": "❌ not as predicted" }[one.agreement],
    `${one.objective} ${one.ruling === undefined ? "" : OBJECTIVE_WORDS[one.ruling]}`.trim(),
  ];
  const bracketed = [...fault, ...restore].some((one) => one.predicted.startsWith("("));
  return [
    ...table(["from", "", "measured", "predicted", "", "objective"], rows(cells)),
    ...(bracketed ? ["", escapeMarkdown(BRACKETS_NOTE)] : []),
  ];
}

/** In a code block nothing is Markdown; the rows hold only our own letters and cleaned names. */
export function timelineBlock(report: Report): readonly string[] {
  if (report.signals.length === 0) return [];
  const lines = timeline(report, { colour: false, width: TIMELINE_WIDTH }).map((line) => line.replaceAll("`", "'"));
  return ["", "```text", ...lines, "```"];
}

export function findings(report: Report): readonly string[] {
  const row = ({ check, ruling, title, notReached }: Finding) => [
    SIGNS[notReached ? "not-reached" : ruling] ?? "",
    code(check),
    escapeMarkdown(title),
  ];
  const open = report.findings.filter((finding) => finding.ruling !== "held" && finding.notReached === undefined);
  return [
    ...table(["", "check", "finding"], report.findings.map(row)),
    ...open.flatMap((finding) => [
      "",
      `**${code(finding.check)} ${RULING_WORDS[finding.ruling]}**`,
      "",
      `- expected: ${escapeMarkdown(finding.expected)}`,
      `- actual: ${escapeMarkdown(finding.actual)}`,
      ...finding.causes.map((cause, index) => `- ${index === 0 ? "cause" : "or"}: ${escapeMarkdown(cause)}`),
      ...(finding.evidence.length === 0 ? [] : [`- journal entries: ${finding.evidence.slice(0, EVIDENCE_SHOWN).join(", ")}`]),
    ]),
  ];
}

export function breakdowns(report: Report): readonly string[] {
  return report.breakdowns.flatMap((breakdown) => [
    ...table(
      [METRIC_WORDS[breakdown.metric], formatDuration(breakdown.total)],
      breakdownRows(breakdown).map((row) => [row.name, row.took]),
    ),
    ...(breakdown.note === "" ? [] : ["", escapeMarkdown(breakdown.note)]),
  ]);
}

export function plan({ plan: planned, blastRadius }: Report): readonly string[] {
  if (planned === undefined) return [];
  const { budget } = planned;
  return [
    `- site: ${code(planned.site.url)}`,
    `- stacks, in order: ${waves(planned)
      .map((wave) => escapeMarkdown(wave.join(" + ")))
      .join(", then ")}`,
    `- fault: ${escapeMarkdown(faultWords(planned))}`,
    ...blastRadius.map(({ id, zone, optIn }) => `- blast radius: ${code(id)} in ${escapeMarkdown(zone)}, ${code(optIn)}`),
    `- drill file: ${code(planned.drillFile)}, plan digest ${code(planned.digest)}`,
    ...budget.derivation.map((line) => `- budget: ${escapeMarkdown(line)}`),
    ...budget.warnings.map((warning) => `- warning: ${escapeMarkdown(problemLine(warning))}`),
  ];
}

/** What would have brought the instances back, had the drill died, and what is left of it. */
export function safety(report: Report): readonly string[] {
  const { lines, notices } = report.safety;
  return [
    ...[...lines, ...remains(report)].map(({ about, says }) => `- ${about}: ${escapeMarkdown(says)}`),
    ...notices.map(({ what }) => `- note: ${escapeMarkdown(what)}`),
  ];
}

/** In words what the timeline draws; of a signal that flickers, the beginning. */
export function changes({ signals }: Report): readonly string[] {
  return signals.flatMap(({ name, segments, flaps }) => [
    "",
    `**${escapeMarkdown(name)}**${flaps === 0 ? "" : `, ${count(flaps, "step")} back`}`,
    ...table(
      ["from (UTC)", "state", "for", "samples"],
      segments
        .slice(0, CHANGES_SHOWN)
        .map(({ from, to, state, samples }) => [formatClockTime(from), escapeMarkdown(state), formatDuration(to - from), String(samples)]),
    ),
    ...(segments.length > CHANGES_SHOWN ? ["", `and ${segments.length - CHANGES_SHOWN} more`] : []),
  ]);
}

export function deployment(report: Report): readonly string[] {
  return [
    ...table(
      ["stack", "status", "took", "events", "first failure"],
      report.stacks.map((stack) => [
        escapeMarkdown(stack.stack),
        escapeMarkdown(stack.status),
        formatDuration(stack.took),
        String(stack.events),
        stack.rootCause === undefined
          ? ""
          : escapeMarkdown(`${stack.rootCause.logicalId} (${stack.rootCause.type}): ${stack.rootCause.reason}`),
      ]),
    ),
    ...table(
      ["from (UTC)", "phase", "took", "ended because"],
      report.phases.map((phase) => [
        formatClockTime(phase.from),
        escapeMarkdown(phase.name),
        formatDuration(phase.to - phase.from),
        escapeMarkdown(phase.why ?? ""),
      ]),
    ),
  ];
}

export function notModelled(report: Report): readonly string[] {
  const note = modelNote(report);
  return [
    ...(note === undefined ? [] : [escapeMarkdown(note), ""]),
    ...report.notModelled.map(({ what, where }) => `- ${escapeMarkdown(`${what}: ${where}`)}`),
  ];
}

export function foot({ drill, counts }: Report): readonly string[] {
  return [
    "",
    `${countWords(counts)}; world ${escapeMarkdown(drill.world)}, seed ${code(drill.seed)}${drill.conditions === undefined ? "" : `, conditions ${code(drill.conditions)}`}, failover-drill ${escapeMarkdown(drill.version)}`,
    ...(drill.repeat === "" ? [] : ["", `Repeat exactly this run: ${code(drill.repeat)}`]),
  ];
}
