// The sections of the HTML report that say how the drill went; each is a function of the report.
import { problemLine } from "../../errors.ts";
import { formatDuration } from "../../time/units.ts";
import type { Finding, Measurement, Report } from "../../verdict/types.ts";
import { formatRange, plainReason } from "../../verdict/words.ts";
import {
  BRACKETS_NOTE,
  breakdownRows,
  METRIC_WORDS,
  type MeasuredRow,
  measuredRows,
  OBJECTIVE_WORDS,
  RULING_WORDS,
  unheard,
} from "../tables.ts";
import { gauge, gaugeEnd } from "./gauges.ts";
import { type Html, html } from "./markup.ts";
import { bullets, section, table } from "./parts.ts";
import { percent } from "./scale.ts";

const SIGNS = { held: "✓", inconclusive: "?", deviated: "✗", "not-reached": "–" } as const;
const KEY_METRICS = ["failover", "outage", "recovery"] as const;

function sign(ruling: keyof typeof SIGNS, words: string): Html {
  return html`<span class="sign ${ruling}"><span aria-hidden="true">${SIGNS[ruling]}</span> ${words}</span>`;
}

export function problemsTitle({ outcome }: Pick<Report, "outcome">): string {
  return outcome === "refused" ? "Why it was refused" : "What went wrong";
}

export function problems(report: Report): Html | undefined {
  const lines = [
    ...report.problems.map((problem) => plainReason(problemLine(problem))),
    ...unheard(report).map((warning) => `the plan warned: ${problemLine(warning)}`),
  ];
  return section("problems", problemsTitle(report), bullets(lines));
}

/** The three numbers that everybody asks for. */
export function keyNumbers({ measurements }: Report): Html | undefined {
  if (measurements.every((one) => one.measured === undefined)) return undefined;
  const shown = KEY_METRICS.flatMap((metric) =>
    measurements.filter((one) => one.metric === metric && (one.measured !== undefined || one.objective !== undefined)),
  );
  return html`<ul class="cards" aria-label="Key numbers">${shown.map(card)}</ul>`;
}

function card(one: Measurement): Html {
  const { measured, predicted, metric } = one;
  return html`<li><span class="what">${METRIC_WORDS[metric]}</span> <strong>${measured === undefined ? "not seen" : formatRange(measured)}</strong>
${cardObjective(one)}
<span>${predicted === undefined ? "no prediction" : `predicted ${formatRange(predicted)}`}</span></li>`;
}

function cardObjective({ objective: limit, objectiveRuling: ruling }: Measurement): Html {
  if (limit === undefined) return html`<span>no objective</span>`;
  return html`<span>${ruling && html`${sign(ruling, OBJECTIVE_WORDS[ruling])}, `}objective ${formatDuration(limit)}</span>`;
}

export function steps(report: Report): Html | undefined {
  const rows = report.steps.map((step) => [
    `${step.number}. ${step.title}`,
    sign(step.ruling, step.ruling === "not-reached" ? "not reached" : RULING_WORDS[step.ruling]),
    step.ruling === "not-reached" ? "" : step.proof,
  ]);
  return section("steps", "The five steps", table("Each step with its proof", ["step", "ruling", "proof"], rows));
}

export function measured({ measurements }: Report): Html | undefined {
  const groups = measuredRows(measurements);
  const nothing = measurements.every((one) => one.measured === undefined);
  const part = (caption: string, rows: readonly MeasuredRow[]) => {
    const of = measurements.filter((one) => rows.some(({ metric }) => metric === one.metric));
    const end = gaugeEnd(of);
    return table(
      caption,
      ["metric", "measured", "predicted", "objective", "drawn to scale"],
      rows.map((row) => {
        const one = of.find(({ metric }) => metric === row.metric);
        return [
          row.name,
          nothing ? "not measured" : html`<strong>${row.measured}</strong>`,
          predicted(row),
          objective(row),
          one && gauge(one, end),
        ];
      }),
    );
  };
  const bracketed = [...groups.fault, ...groups.restore].some((row) => row.predicted.startsWith("("));
  return section(
    "measured",
    "Measured, predicted, objective",
    html`<p class="legend"><span class="key predicted"></span> predicted range <span class="key seen"></span> measured range <span class="key limit"></span> objective</p>`,
    part("From the fault", groups.fault),
    part("From the restore", groups.restore),
    bracketed ? html`<p>${BRACKETS_NOTE}</p>` : undefined,
  );
}

function predicted({ predicted: words, agreement }: MeasuredRow): Html {
  const sides = { "": undefined, "as predicted": sign("held", ""), "NOT AS PREDICTED": sign("inconclusive", "not as predicted") };
  return html`${words} ${sides[agreement]}`;
}

function objective({ objective: limit, ruling }: MeasuredRow): Html | string {
  return ruling === undefined ? limit : html`${limit} ${sign(ruling, OBJECTIVE_WORDS[ruling])}`;
}

export function breakdowns(report: Report): Html | undefined {
  const parts = report.breakdowns.map((breakdown) => {
    const rows = breakdownRows(breakdown).map(({ name, took, share }) => [
      name,
      took,
      html`<svg class="gauge" height="14" aria-hidden="true"><rect class="took" x="0" width="${percent(share)}" y="1" height="12"/></svg>`,
    ]);
    const caption = `${METRIC_WORDS[breakdown.metric]}: ${formatDuration(breakdown.total)}`;
    return html`<div>${table(caption, ["stretch", "took", "share"], rows)}${breakdown.note === "" ? undefined : html`<p>${breakdown.note}</p>`}</div>`;
  });
  return parts.length === 0
    ? undefined
    : section(
        "breakdown",
        "Where the time went",
        html`<p>Between the middles of the brackets; the stretches add up.</p>`,
        html`<div class="two">${parts}</div>`,
      );
}

export function findings(report: Report): Html | undefined {
  const reached = report.findings.filter((finding) => finding.notReached === undefined);
  const skipped = report.findings.filter((finding) => finding.notReached !== undefined).map(({ check }) => check);
  const open = reached.filter(({ ruling }) => ruling !== "held");
  const rows = reached.map(({ check, ruling, title }) => [html`<code>${check}</code>`, sign(ruling, RULING_WORDS[ruling]), title]);
  return section(
    "findings",
    "Findings",
    open.map(explained),
    table("Every check", ["check", "ruling", "finding"], rows),
    skipped.length === 0 ? undefined : html`<p>Not reached: ${skipped.join(", ")}.</p>`,
  );
}

/** What did not hold, with its causes and what to do about each. */
function explained({ check, ruling, title, expected, actual, causes, evidence }: Finding): Html {
  return html`<article class="finding ${ruling}"><h3>${sign(ruling, RULING_WORDS[ruling])} <code>${check}</code></h3><p>${title}</p>
<dl><div><dt>expected</dt><dd>${expected}</dd></div><div><dt>actual</dt><dd>${actual}</dd></div>${evidence.length === 0 ? undefined : html`<div><dt>journal entries</dt><dd>${evidence.join(", ")}</dd></div>`}</dl>
${causes.length === 0 ? undefined : html`<p>Likely causes, and what to do:</p><ol>${causes.map((cause) => html`<li>${cause}</li>`)}</ol>`}</article>`;
}
