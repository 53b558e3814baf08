// The block that the live view redraws in place, and its one-line form for logs: pure functions of the state and the time.
import type { Instant, Millis } from "../ports/clock.ts";
import { formatClockTime, SECOND } from "../time/units.ts";
import { count } from "../verdict/words.ts";
import { clean } from "./clean.ts";
import { type Colours, colours, type Paint } from "./colour.ts";
import { cell, type Piece, paintedLine } from "./live-columns.ts";
import { deadlineOf, formatCount } from "./live-deadline.ts";
import { SIGNAL_ORDER } from "./live-signals.ts";
import { type LiveStack, toneOfStack } from "./live-stacks.ts";
import { isFaultOpen, type LiveSignal, type LiveState } from "./live-state.ts";
import type { Tone } from "./timeline-letters.ts";

export interface LiveOptions {
  readonly colour: boolean;
  /** Columns that a line may take. */
  readonly width: number;
}

const LABEL = 18;
const AGE = 9;

/** Signs that tell the tones apart without colour. */
const SIGNS: Readonly<Record<Tone, string>> = { good: "✓", other: "~", bad: "✗", quiet: "·" };

const TONES: Readonly<Record<Tone, keyof Colours>> = { good: "green", bad: "red", other: "yellow", quiet: "dim" };

/** Lines of at most `width` columns: the phase with its time, what the fault has done, then one line per stack or signal. */
export function renderLive(state: LiveState, now: Instant, { colour, width }: LiveOptions): readonly string[] {
  const paint = colours(colour);
  const deploying = state.phase?.name === "deploy";
  const rows = deploying
    ? [...state.stacks].map(([key, stack]) => stackRow(key, stack, state, now, paint))
    : orderedSignals(state).map((signal) => signalRow(signal, now, paint));
  return [headRow(state, now, paint), ...faultRow(state, now, paint), ...rows, ...retriesRow(state, paint)].map((pieces) =>
    paintedLine(pieces, width),
  );
}

/** Everything on one line, for a log that has been silent for a while; plain text. What a client sees comes first and is cut last. */
export function heartbeatLine(state: LiveState, now: Instant, width: number): string {
  const said =
    state.phase?.name === "deploy"
      ? stacksInShort(state)
      : orderedSignals(state)
          .toReversed()
          .map((signal) => `${signal.name} ${signal.words}`);
  const parts = [phaseWords(state), countdownWords(state, now), ...said].filter((part) => part !== "");
  return paintedLine([{ text: `${formatClockTime(now)}  still ${parts.join("; ")}` }], width);
}

/** How many are done, and those that are neither done nor waiting for another. */
function stacksInShort(state: LiveState): readonly string[] {
  const all = [...state.stacks];
  const underway = all.filter(
    ([, stack]) => stack.end === undefined && (stack.status !== undefined || waitsFor(stack, state).length === 0),
  );
  return [
    `${all.filter(([, stack]) => stack.end !== undefined).length} of ${count(all.length, "stack")} done`,
    ...underway.map(([key, stack]) => clean([key, stackWords(stack, state), ...stack.working].join(" "))),
  ];
}

function headRow(state: LiveState, now: Instant, paint: Colours): readonly Piece[] {
  const { plan, about, startedAt } = state;
  const elapsed = startedAt === undefined ? "" : `${formatCount(now - startedAt)} elapsed`;
  const site = plan === undefined ? "" : clean(plan.site.host);
  const where = about === undefined ? "" : about.world === "aws" ? "AWS" : about.world;
  const parts = [elapsed, countdownWords(state, now), [site, where].filter((part) => part !== "").join(" in ")];
  return [
    { text: phaseWords(state).toUpperCase(), paint: paint.bold },
    { text: parts.map((part) => (part === "" ? "" : `   ${part}`)).join("") },
  ];
}

function phaseWords({ phase, ended, startedAt }: LiveState): string {
  if (ended !== undefined) return "over";
  return phase?.name ?? (startedAt === undefined ? "starting" : "between phases");
}

function countdownWords(state: LiveState, now: Instant): string {
  const deadline = deadlineOf(state, now);
  if (deadline === undefined) return "";
  const left = deadline.at - now;
  const since = `for ${deadline.waitsFor}`;
  // Seconds begun are still there: the countdown reaches 0:00 when the deadline comes, not a second before.
  return left >= 0 ? `${formatCount(Math.ceil(left / SECOND - 0.001) * SECOND)} left ${since}` : `${formatCount(-left)} over time ${since}`;
}

function faultRow(state: LiveState, now: Instant, paint: Colours): readonly (readonly Piece[])[] {
  const { fault, undo } = state;
  if (fault === undefined) return [];
  const what = clean(`${fault.name} on ${count(fault.instances.length, "instance")}${fault.accepted ? "" : ", not accepted yet"}`);
  const faultPiece = { text: `▼ fault ${formatCount(now - fault.at)} ago: ${what}`, paint: paint.red };
  if (undo === undefined) return [[faultPiece]];
  const open = isFaultOpen(state);
  const undone = {
    text: `   ▲ restore ${undo.state}, requested ${formatCount(now - undo.at)} ago`,
    paint: open ? paint.yellow : paint.green,
  };
  return [[{ ...faultPiece, paint: open ? paint.red : paint.dim }, undone]];
}

/** A row whose last sample is long ago would mislead. */
const STALE: Millis = 10 * SECOND;

function orderedSignals({ signals }: LiveState): readonly LiveSignal[] {
  const newest = Math.max(...[...signals.values()].map((signal) => signal.due));
  const place = ({ name }: LiveSignal): number => {
    const index = SIGNAL_ORDER.indexOf(name);
    return index < 0 ? SIGNAL_ORDER.length : index;
  };
  const shown = [...signals.values()].filter((signal) => !signal.name.startsWith("page /") || newest - signal.due < STALE);
  return shown.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

function signalRow(signal: LiveSignal, now: Instant, paint: Colours): readonly Piece[] {
  const { name, words, aside, tone, since, overtaken } = signal;
  const late = overtaken.samples === 0 ? "" : `(${overtaken.samples} slow: ${overtaken.words})`;
  const beside = [aside, late].filter((part) => part !== "").join("  ");
  return row(name, words, tone, formatCount(Math.max(0, now - since)), beside, paint);
}

function stackRow(key: string, stack: LiveStack, state: LiveState, now: Instant, paint: Colours): readonly Piece[] {
  const { since, end, working, done, failed } = stack;
  const age = end !== undefined ? formatCount(end.took) : since === undefined ? "" : formatCount(Math.max(0, now - since));
  const counts = [
    done === 0 ? "" : `${done} made`,
    failed === 0 ? "" : `${failed} failed`,
    working.length === 0 ? "" : `at work: ${working.join(" ")}`,
  ];
  const aside = end === undefined ? counts.filter((part) => part !== "").join(", ") : end.changed ? "" : "no change";
  return row(clean(key), clean(stackWords(stack, state)), toneOfStack(stack), age, clean(aside), paint);
}

function stackWords(stack: LiveStack, state: LiveState): string {
  if (stack.status !== undefined) return stack.status;
  const others = waitsFor(stack, state);
  return others.length === 0 ? "asked for" : `after ${others.join(", ")}`;
}

function waitsFor({ after }: LiveStack, { stacks }: LiveState): readonly string[] {
  return after.filter((key) => stacks.get(key)?.end === undefined);
}

function row(label: string, words: string, tone: Tone, age: string, aside: string, paint: Colours): readonly Piece[] {
  const painted: Paint = paint[TONES[tone]];
  return [
    { text: `${SIGNS[tone]} `, paint: painted },
    { text: `${cell(label, LABEL)} ` },
    { text: age.padStart(AGE - 3).padEnd(AGE) },
    { text: words, paint: painted },
    { text: aside === "" ? "" : `  ${aside}`, paint: paint.dim },
  ];
}

function retriesRow({ retries, ended }: LiveState, paint: Colours): readonly (readonly Piece[])[] {
  if (retries.count === 0 || ended !== undefined) return [];
  return [[{ text: `  ${retries.count} repeated AWS requests, the last ${retries.last}`, paint: paint.dim }]];
}
