// The sections of the HTML report behind the verdict: safety, plan, deployment, and the tables that say what the charts draw.
import { problemLine } from "../../errors.ts";
import { formatClockTime, formatDuration } from "../../time/units.ts";
import type { History } from "../../verdict/history.ts";
import { between } from "../../verdict/measurements.ts";
import { standstills, stoodStill } from "../../verdict/stood-still.ts";
import type { Bracket, Report } from "../../verdict/types.ts";
import { drillWindows } from "../../verdict/windows.ts";
import { count, formatRange } from "../../verdict/words.ts";
import { faultWords, modelNote, remains, safetyTitle, waves } from "../tables.ts";
import { type Html, html } from "./markup.ts";
import { bullets, fold, pairs, section, table } from "./parts.ts";

export function safety(report: Report): Html | undefined {
  const { lines, notices } = report.safety;
  const entries = [...lines, ...remains(report), ...notices.map(({ what }) => ({ about: "note", says: what }))];
  return section("safety", safetyTitle(report), pairs(entries.map(({ about, says }) => [about, says] as const)));
}

export function plan({ plan: planned, blastRadius }: Report): Html | undefined {
  if (planned === undefined) return undefined;
  const { budget } = planned;
  const stacks = waves(planned).map((wave) => wave.join(" + "));
  const radius = blastRadius.map(({ id, zone, optIn }) => html`<code>${id}</code> in ${zone}, <code>${optIn}</code><br>`);
  return section(
    "plan",
    "Plan and budget",
    pairs([
      ["site", html`<code>${planned.site.url}</code>`],
      ["stacks, in order", stacks.join(", then ")],
      ["fault", faultWords(planned)],
      ["blast radius", radius.length === 0 ? "never settled" : radius],
      ["drill file", html`<code>${planned.drillFile}</code>`],
      ["plan digest", html`<code class="long">${planned.digest}</code>`],
    ]),
    budget.warnings.length === 0 ? undefined : html`<h3>Warnings</h3>${bullets(budget.warnings.map(problemLine))}`,
    fold("How the predicted times were reckoned", bullets(budget.derivation)),
  );
}

export function deployment({ stacks, phases }: Report): Html | undefined {
  const cause = (one: Report["stacks"][number]) =>
    one.rootCause === undefined ? "" : `${one.rootCause.logicalId} (${one.rootCause.type}): ${one.rootCause.reason}`;
  const rows = stacks.map((one) => [one.stack, one.status, formatDuration(one.took), String(one.events), cause(one)]);
  const phaseRows = phases.map(({ name, from, to, why }) => [name, formatClockTime(from), formatDuration(to - from), why ?? ""]);
  return section(
    "deployment",
    "Stacks and phases",
    table("Stacks", ["stack", "status", "took", "events", "first failure"], rows),
    table("Phases", ["phase", "from (UTC)", "took", "ended because"], phaseRows),
  );
}

/** What the timeline draws, in words: each change of each signal. */
export function changes({ signals }: Report): readonly (Html | undefined)[] {
  return signals.map(({ name, segments, flaps }) =>
    fold(
      `${name}: ${segments.length === 1 ? "no change" : `${count(segments.length - 1, "change")}`}${flaps === 0 ? "" : `, ${flaps} of them steps back`}`,
      table(
        `What ${name} showed`,
        ["state", "from (UTC)", "for", "samples"],
        segments.map(({ from, to, state, samples }) => [state, formatClockTime(from), formatDuration(to - from), String(samples)]),
      ),
    ),
  );
}

const SINCE = { fault: "fault-accepted", restore: "restore-requested" } as const;

/** When each landmark was reached, as a bracket, and how long that was after the fault and the restore, reckoned as the metrics are. */
export function landmarks({ landmarks: all }: Report, history: History): Html | undefined {
  const windows = drillWindows(history);
  const since = (what: keyof typeof SINCE) => {
    const start = all.find(({ name }) => name === SINCE[what])?.bracket;
    const uncounted = stoodStill(standstills(history, windows, what));
    return (bracket: Bracket): string => {
      if (start === undefined || bracket === start || bracket.after < start.after) return "";
      const { min, max } = between(start, bracket);
      return formatRange({ min, max: max + uncounted });
    };
  };
  const [sinceFault, sinceRestore] = [since("fault"), since("restore")];
  const rows = all.flatMap(({ name, bracket, evidence }) => {
    if (bracket === undefined) return [];
    const { after, atLatest } = bracket;
    return [[name, formatClockTime(after), formatClockTime(atLatest), sinceFault(bracket), sinceRestore(bracket), evidence.join(", ")]];
  });
  return fold(
    "Landmarks: between which two samples each lies",
    table("Landmarks", ["landmark", "after (UTC)", "at the latest", "since the fault", "since the restore", "journal entries"], rows),
  );
}

export function notModelled(report: Report): Html | undefined {
  const note = modelNote(report);
  const rows = report.notModelled.map(({ what, where }) => [what, where]);
  return section(
    "not-modelled",
    "What the lab does not model",
    note === undefined ? undefined : html`<p>${note}</p>`,
    table("Resources that do nothing in the lab", ["what", "where"], rows),
  );
}
