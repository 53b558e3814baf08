// Every sample of every signal, as lines of text: what the chart is drawn from, for whoever wants to check it.
import { type History, PROBES } from "../../verdict/history.ts";
import type { Report } from "../../verdict/types.ts";
import { count } from "../../verdict/words.ts";
import { type Html, html, preformatted } from "./markup.ts";

export type RawSample = History["page"]["all"][number];

/** The samples behind each signal of the report, by the signal's name. */
export function samplesBySignal(history: History): ReadonlyMap<string, readonly RawSample[]> {
  const further = [...history.furtherPages].map(([path, series]) => [`page ${path}`, series.all] as const);
  const own = PROBES.map((probe) => [probe, history[probe].all] as const);
  return new Map<string, readonly RawSample[]>([...own, ...further]);
}

export function sampleSections({ signals }: Pick<Report, "signals">, samples: ReadonlyMap<string, readonly RawSample[]>): readonly Html[] {
  return signals.map(({ name }) => {
    const of = samples.get(name) ?? [];
    return html`<details class="long"><summary>${name}: ${count(of.length, "sample")}</summary>
<pre tabindex="0" role="region" aria-label="Samples of ${name}">${preformatted(of.map(sampleLine))}</pre></details>`;
  });
}

/** `03:24:28.125 #12 (fact 1234) seen primary, path /, status 200`. */
function sampleLine({ due, n, seq, outcome }: RawSample): string {
  const words = Object.entries(outcome).map(([key, value]) => `${key} ${typeof value === "object" ? JSON.stringify(value) : value}`);
  return `${new Date(due).toISOString().slice(11, 23)} #${n} (fact ${seq}) ${words.join(", ")}`;
}
