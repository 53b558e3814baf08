// The timeline of a drill in a terminal, drawn to scale: one row per signal, marks for the fault and the restore.
import type { Instant } from "../ports/clock.ts";
import { formatClockTime, formatDuration, SECOND } from "../time/units.ts";
import type { LandmarkName, Report, Signal } from "../verdict/types.ts";
import { clean } from "./clean.ts";
import { type Colours, colours, type Paint } from "./colour.ts";
import { type ConsoleOptions, cut, widthOf, wrapParts } from "./layout.ts";
import { offsetLabel, tickStep } from "./ticks.ts";
import { COUNT_LEGEND, type Letter, letterOf, type Tone } from "./timeline-letters.ts";

const LABEL_WIDTH = 13;
const TICK_SPACING = 9;

interface Scale {
  /** Of the names before the rows. */
  readonly labels: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly columns: number;
  /** Milliseconds of one column. */
  readonly step: number;
  /** The instant that the axis counts from. */
  readonly zero: Instant;
}

/** Lines no wider than `options.width`. Without samples one line that says so. */
export function timeline(report: Pick<Report, "signals" | "landmarks">, options: ConsoleOptions): readonly string[] {
  const { signals } = report;
  const starts = signals.map((signal) => signal.segments[0]?.from).filter((from) => from !== undefined);
  const ends = signals.map((signal) => signal.segments.at(-1)?.to).filter((to) => to !== undefined);
  if (starts.length === 0) return ["no samples were taken"];
  const from = Math.min(...starts);
  const to = Math.max(...ends, from + SECOND);
  const labels = labelWidth(signals);
  const columns = widthOf(options) - labels - 3;
  const marks = marksOf(report);
  const scale: Scale = { labels, from, to, columns, step: (to - from) / columns, zero: marks[0]?.at ?? from };
  const paint = colours(options.colour);
  const used = new Map<string, Letter>();
  const rows = signals.map((signal) => row(signal, scale, paint, used));
  return [
    ...(marks.length === 0 ? [] : [margin("", scale) + markLine(marks, scale)]),
    ...rows,
    ...axis(scale, marks.length > 0).map((line) => paint.dim(margin("", scale) + line)),
    ...legend(signals, used, scale, widthOf(options)).map((line) => paint.dim(line)),
  ];
}

/** Room for every probe's own name; those of pages, which can be as long as they like, are cut. */
function labelWidth(signals: readonly Signal[]): number {
  return Math.max(LABEL_WIDTH, ...signals.filter(({ name }) => !name.startsWith("page")).map(({ name }) => name.length));
}

function margin(label: string, { labels }: Scale): string {
  return cut(label, labels).padEnd(labels + 1);
}

interface Mark {
  readonly at: Instant;
  readonly text: string;
}

function marksOf({ landmarks }: Pick<Report, "landmarks">): readonly Mark[] {
  const at = (name: LandmarkName) => landmarks.find((landmark) => landmark.name === name)?.bracket?.after;
  const named: [Instant | undefined, string][] = [
    [at("fault-accepted"), "▼ fault"],
    [at("restore-requested"), "▲ restore"],
  ];
  return named.flatMap(([instant, text]) => (instant === undefined ? [] : [{ at: instant, text: `${text} ${formatClockTime(instant)}` }]));
}

function columnOf(instant: Instant, scale: Scale): number {
  return Math.min(scale.columns - 1, Math.max(0, Math.floor((instant - scale.from) / scale.step)));
}

/** Each mark stands in its column; its words give way when there is no room. */
function markLine(marks: readonly Mark[], scale: Scale): string {
  let line = "";
  for (const [index, mark] of marks.entries()) {
    const column = columnOf(mark.at, scale);
    const next = marks[index + 1];
    const room = (next === undefined ? scale.columns : columnOf(next.at, scale) - 1) - column;
    if (line.length > column) continue;
    const [sign = "", word = "", time = ""] = mark.text.split(" ");
    const before = `${word} ${time} `;
    if (mark.text.length <= room) line = line.padEnd(column) + mark.text;
    else if (line.length + before.length < column) line = line.padEnd(column - before.length) + before + sign;
    else line = line.padEnd(column) + (`${sign} ${word}`.length <= room ? `${sign} ${word}` : sign);
  }
  return line;
}

const TONES: Readonly<Record<Tone, keyof Colours>> = { good: "green", bad: "red", other: "yellow", quiet: "dim" };

function row(signal: Signal, scale: Scale, paint: Colours, used: Map<string, Letter>): string {
  const letters = Array.from({ length: scale.columns }, (): Letter | undefined => undefined);
  for (const segment of signal.segments) {
    const letter = letterOf(signal.name, segment.state);
    const last = columnOf(Math.max(segment.from, segment.to - 1), scale);
    for (let column = columnOf(segment.from, scale); column <= last; column += 1) {
      const there = letters[column];
      if (there === undefined || letter.weight >= there.weight) letters[column] = letter;
    }
  }
  let line = "";
  let run = "";
  let tone: Tone | undefined;
  const flush = () => {
    const painter: Paint = tone === undefined ? (text) => text : paint[TONES[tone]];
    line += painter(run);
    run = "";
  };
  for (const letter of letters) {
    if (letter?.tone !== tone) flush();
    tone = letter?.tone;
    run += letter?.letter ?? " ";
    if (letter !== undefined && letter.words !== "") used.set(letter.letter + letter.words, letter);
  }
  flush();
  return (margin(clean(signal.name), scale) + line).trimEnd();
}

/** A ruler with a tick at round times from the fault (or from the first sample), and their labels under it. */
function axis(scale: Scale, fromFault: boolean): readonly string[] {
  const step = tickStep(TICK_SPACING * scale.step) ?? (scale.to - scale.from) / 4;
  const ruler = "─".repeat(scale.columns).split("");
  let labels = "";
  const first = Math.ceil((scale.from - scale.zero) / step) * step;
  for (let offset = first; scale.zero + offset < scale.to; offset += step) {
    const column = columnOf(scale.zero + offset, scale);
    ruler[column] = "┬";
    const label = fromFault ? offsetLabel(offset) : formatClockTime(scale.zero + offset);
    if (labels.length === 0 || labels.length < column) {
      if (column + label.length <= scale.columns) labels = labels.padEnd(column) + label;
    }
  }
  return [ruler.join(""), labels];
}

function legend(signals: readonly Signal[], used: ReadonlyMap<string, Letter>, scale: Scale, width: number): readonly string[] {
  const letters = [...used.values()].map(({ letter, words }) => `${letter} ${clean(words)}`);
  const counts = signals.map((signal) => COUNT_LEGEND.get(signal.name)).filter((words) => words !== undefined);
  return wrapParts([`one column is ${formatDuration(scale.step)}`, ...letters, ...counts], "  ", width - 2);
}
