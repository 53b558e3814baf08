// The HTML face: one file that needs nothing else, for whoever looks at a drill later or prints it.
import { createHash } from "node:crypto";
import type { Fact } from "../journal/facts.ts";
import { formatClockTime, formatDuration, formatInstant } from "../time/units.ts";
import { readHistory } from "../verdict/history.ts";
import type { Report } from "../verdict/types.ts";
import { changes, deployment, landmarks, notModelled, plan, safety } from "./html/background.ts";
import { chart } from "./html/chart.ts";
import { type Html, html, trusted } from "./html/markup.ts";
import { pairs, section } from "./html/parts.ts";
import { sampleSections, samplesBySignal } from "./html/samples.ts";
import { SCRIPT } from "./html/script.ts";
import { breakdowns, findings, keyNumbers, measured, problems, problemsTitle, steps } from "./html/sections.ts";
import { STYLE } from "./html/style.ts";
import { countWords, OUTCOME_WORDS } from "./tables.ts";

const source = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** Nothing may be loaded or sent; of style and script only what is in here. */
const POLICY = `default-src 'none'; style-src ${source(STYLE)}; script-src ${source(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const SIGNS: Readonly<Record<Report["outcome"], string>> = { passed: "✓", failed: "✗", inconclusive: "?", refused: "⊘", errored: "!" };

const LINKS = [
  ["problems", "What went wrong"],
  ["timeline", "Timeline"],
  ["steps", "Steps"],
  ["measured", "Measured"],
  ["breakdown", "Where the time went"],
  ["findings", "Findings"],
  ["safety", "Safety"],
  ["plan", "Plan"],
  ["deployment", "Stacks and phases"],
  ["not-modelled", "Not modelled"],
  ["samples", "Samples"],
] as const;

/** The report of one drill with every sample of its journal. */
export function htmlReport(report: Report, facts: readonly Fact[]): string {
  const history = readHistory(facts);
  const samples = samplesBySignal(history);
  const drawn = chart(report, samples);
  const sections: readonly (readonly [string, Html | undefined])[] = [
    ["problems", problems(report)],
    ["timeline", section("timeline", "Timeline", drawn, ...(drawn === undefined ? [] : [landmarks(report, history), ...changes(report)]))],
    ["steps", steps(report)],
    ["measured", measured(report)],
    ["breakdown", breakdowns(report)],
    ["findings", findings(report)],
    ["safety", safety(report)],
    ["plan", plan(report)],
    ["deployment", deployment(report)],
    ["not-modelled", notModelled(report)],
    ["samples", section("samples", "Every sample", ...sampleSections(report, samples))],
  ];
  const there = new Set(sections.flatMap(([id, content]) => (content === undefined ? [] : [id])));
  const name = report.plan?.name ?? report.drill.id;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${OUTCOME_WORDS[report.outcome]}: failover drill of ${name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
<header>
<h1>Failover drill of ${name}</h1>
<div class="verdict ${report.outcome}"><span class="word"><span aria-hidden="true">${SIGNS[report.outcome]}</span> ${OUTCOME_WORDS[report.outcome]}</span><p>${report.sentence}</p></div>
<div class="about">${about(report)}</div>
<nav aria-label="Sections"><ul>${LINKS.filter(([id]) => there.has(id)).map(([id, text]) => html`<li><a href="#${id}">${id === "problems" ? problemsTitle(report) : text}</a></li>`)}</ul></nav>
</header>
<main id="main">
${keyNumbers(report)}
${sections.map(([, content]) => content)}</main>
<footer>
<p>${countWords(report.counts)}. failover-drill ${report.drill.version}.</p>
${report.drill.repeat === "" ? undefined : html`<p>Repeat exactly this run: <code>${report.drill.repeat}</code></p>`}
</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}

function about({ drill }: Report): Html | undefined {
  const { startedAt, endedAt } = drill;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["drill", drill.id],
    ["world", drill.world],
    ["account", drill.account],
    ["region", drill.region],
    ["seed", drill.seed],
    ["conditions", drill.conditions],
    ["on", formatInstant(startedAt).slice(0, 10)],
    ["from", `${formatClockTime(startedAt)} to ${formatClockTime(endedAt)} UTC (${formatDuration(endedAt - startedAt)})`],
  ];
  return pairs(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
