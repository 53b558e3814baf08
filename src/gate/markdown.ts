// The gate's report as Markdown: a summary for the job's page, and a short comment for the pull request.
import { problemLine } from "../errors.ts";
import { cut } from "../report/layout.ts";
import { code, details, escapeMarkdown, table } from "../report/markdown/escape.ts";
import type { GateChange, GateFinding, GateOutcome, GateReport } from "./types.ts";
import { byRuling, changesOf, failoverWords, GATE_OUTCOME_WORDS, leftOut, metricRows, placesOf, replacementWords } from "./words.ts";

const SIGNS: Readonly<Record<GateOutcome, string>> = { passed: "✅", failed: "❌", inconclusive: "❔" };
const RULING_SIGNS: Readonly<Record<GateFinding["ruling"], string>> = { held: "✅", inconclusive: "❔", deviated: "❌" };

/** Items of one list, characters of one text. */
const ITEMS = 60;
const TEXT_LENGTH = 800;

/** Bytes. GitHub drops a summary of more than 1 MiB. */
const SUMMARY_SIZE = 900_000;
/** It takes a comment of 65,536 characters, but one that long is read by nobody. */
const COMMENT_SIZE = 12_000;
const COMMENT_ITEMS = 8;

type Block = readonly string[];

/** Finds the comment of this drill file again. */
export function gateMarker(drillFile: string): string {
  // Two hyphens would end the HTML comment.
  return `<!-- failover-drill gate: ${encodeURIComponent(drillFile).replaceAll("-", "%2D")} -->`;
}

/** For the job's page. Ends with a newline. */
export function gateSummary(report: GateReport): string {
  const { warnings } = report;
  const blocks: readonly Block[] = [
    heading(report),
    table(
      ["", "", "predicted", "rehearsed: median", "p95", "range", "objective", "median shift"],
      metricRows(report).map((row) => [row.name, row.side, row.predicted, row.median, row.p95, row.range, row.objective, row.shift]),
    ),
    [""],
    ...byRuling(report.findings).map((finding) => findingLines(report, finding)),
    ...titled("What changed", changeBlocks(report)),
    ...titled(
      "The drill asks for less",
      some(report.loosened, (line) => [`- ${safe(line)}`]),
    ),
    ...titled(
      "An update of the deployed stacks",
      some(report.replacements, (one) => [
        `- ${safe(replacementWords(one))}`,
        ...someLines(changesOf(report, one.causedBy), (change) => `because of ${changeLine(change)}`),
      ]),
    ),
    ...titled("Warnings", [
      ...some(warnings.appeared, (warning) => [`- new: ${safe(problemLine(warning))}`]),
      ...some(warnings.gone, ({ what }) => [`- gone: ${safe(what)}`]),
      ...some(warnings.stay, (warning) => [`- as on base: ${safe(problemLine(warning))}`]),
    ]),
    ...titled(
      "Base makes no plan",
      some(report.base.problems, (problem) => [`- ${safe(problemLine(problem))}`]),
    ),
    details(
      "How the prediction changed",
      some(report.derivation, ({ base, head }) => [
        ...(base === undefined ? [] : [`- was: ${safe(base)}`]),
        ...(head === undefined ? [] : [`- is: ${safe(head)}`]),
      ]).flat(),
    ),
    details(
      "Not modelled in the lab",
      some(report.notModelled, ({ stack, logicalId, type, isNew }) => [
        `- ${code(cut(`${stack}/${logicalId}`, TEXT_LENGTH))} ${safe(type)}${isNew ? ", new" : ""}`,
      ]).flat(),
    ),
    details(
      "Left out by the lab in the rehearsals",
      some(leftOut(report), ({ what, where, isNew }) => [`- ${safe(what)} (${safe(where)})${isNew ? ", new" : ""}`]).flat(),
    ),
    report.rehearsed.skipped === undefined ? details("How chance is dealt with", CHANCE) : [],
  ];
  return `${fitting(blocks, SUMMARY_SIZE).join("\n")}\n`;
}

const CHANCE: readonly string[] = [
  "Both sides are rehearsed with the same seeds, so an edit without effect shows no difference at all. The shift of the median and of the 95th percentile is given with its 95 % interval (paired bootstrap). A metric is worse only when the whole interval lies beyond what is allowed, and not worse only when all of it lies within; in between it is inconclusive, after up to four times the seeds.",
  "",
  "The drill fails when its failures cannot be one in a hundred any more (95 %, Wilson); fewer are inconclusive. Each comes with the command that repeats it.",
];

export interface CommentOptions {
  /** Where the whole summary is to be read. */
  readonly summaryUrl?: string;
}

/** For one comment that is updated in place: begins with the hidden marker. Ends with a newline. */
export function gateComment(report: GateReport, { summaryUrl }: CommentOptions = {}): string {
  const marker = gateMarker(report.drillFile);
  const foot =
    summaryUrl === undefined ? [] : ["", `[The whole report](${encodeURI(summaryUrl).replaceAll("(", "%28").replaceAll(")", "%29")})`];
  const told = byRuling(report.findings);
  const notHeld = told.filter(({ ruling }) => ruling !== "held");
  const blocks: readonly Block[] = [
    heading(report),
    table(
      ["", "", "predicted", "median", "p95"],
      metricRows(report).map((row) => [row.name, row.side, row.predicted, row.median, row.p95]),
    ),
    [""],
    ...(notHeld.length === 0 ? told : notHeld).slice(0, COMMENT_ITEMS).map((finding) => findingLines(report, finding)),
    ...report.replacements.slice(0, COMMENT_ITEMS).map((one) => [`- ⚠️ ${safe(replacementWords(one))}`]),
    ...report.loosened.slice(0, COMMENT_ITEMS).map((line) => [`- ⚠️ ${safe(line)}`]),
  ];
  return `${[marker, ...fitting(blocks, COMMENT_SIZE), ...foot].join("\n")}\n`;
}

/** The blocks as far as there is room for them: each whole or not at all. */
function fitting(blocks: readonly Block[], room: number): readonly string[] {
  const lines: string[] = [];
  let left = room;
  for (const block of blocks) {
    left -= Buffer.byteLength(block.join("\n")) + 1;
    if (left < 0) return [...lines, "", "There is more than fits here."];
    lines.push(...block);
  }
  return lines;
}

function heading(report: GateReport): readonly string[] {
  return [
    `### ${SIGNS[report.outcome]} ${GATE_OUTCOME_WORDS[report.outcome]}: ${safe(report.name ?? report.drillFile)}`,
    "",
    `**${safe(report.sentence)}**`,
    "",
    safe(failoverWords(report)),
  ];
}

function findingLines(report: GateReport, finding: GateFinding): Block {
  return [
    `- ${RULING_SIGNS[finding.ruling]} ${safe(finding.title)}`,
    ...someLines(changesOf(report, finding.causedBy), (change) => `caused by ${changeLine(change)}`),
    ...(finding.ruling === "held" ? [] : someLines(finding.details, safe)),
    ...finding.replays.map(({ replay }) => `  - ${code(cut(replay, TEXT_LENGTH))}`),
  ];
}

function changeBlocks({ changes, onlyLayout }: GateReport): readonly Block[] {
  return [
    ...some(changes, (change) => [`- ${changeLine(change)}`, ...someLines(change.does, safe)]),
    ...some(onlyLayout, (file) => [`- ${code(cut(file, TEXT_LENGTH))}: comments, layout or order only`]),
  ];
}

function changeLine(change: GateChange): string {
  const inert = change.isInert ? " (no effect on a drill)" : "";
  return `${code(cut(placesOf(change), TEXT_LENGTH))} ${safe(`${change.subject}: ${change.change}`)}${inert}`;
}

function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [["", `#### ${title}`, ""], ...blocks];
}

/** The first of many, and how many more there are. */
function some<T>(items: readonly T[], block: (item: T) => Block): readonly Block[] {
  const more = items.length - ITEMS;
  return [...items.slice(0, ITEMS).map(block), ...(more > 0 ? [[`- and ${more} more`]] : [])];
}

/** Lines below an item. */
function someLines<T>(items: readonly T[], line: (item: T) => string): Block {
  const more = items.length - COMMENT_ITEMS;
  return [...items.slice(0, COMMENT_ITEMS).map((item) => `  - ${line(item)}`), ...(more > 0 ? [`  - and ${more} more`] : [])];
}

function safe(text: string): string {
  return escapeMarkdown(cut(text, TEXT_LENGTH));
}
