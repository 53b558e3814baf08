// What the live view logs for one fact: a line per change, nothing for a fact that changes nothing to see.
import { problemLine } from "../errors.ts";
import type { Fact, FactOf, Tolerance } from "../journal/facts.ts";
import type { Instant } from "../ports/clock.ts";
import { formatClockTime, formatDuration } from "../time/units.ts";
import { clean } from "./clean.ts";
import { colours, type Paint } from "./colour.ts";
import { wrapColumns } from "./live-columns.ts";
import { deadlineOf, formatCount } from "./live-deadline.ts";
import type { LiveOptions } from "./live-frame.ts";
import { stackEventLine, stackFinishedLine } from "./live-stack-lines.ts";
import { type LiveState, retryKind } from "./live-state.ts";
import { type Change, told } from "./live-told.ts";

/**
 * Lines of at most `width` columns for the step from `before` to `after` by `fact`. A long text goes on in lines set in under it; with a
 * `width` of Infinity a change is always one line.
 */
export function changeLines(before: LiveState, after: LiveState, fact: Fact, { colour, width }: LiveOptions): readonly string[] {
  const paint = colours(colour);
  const at = fact.kind === "sample" ? fact.due : fact.at;
  // Time of day, and time since the start, the fault or the restore.
  const prefix = `${formatClockTime(at)}  ${sinceWords(after, at).padStart(6)}  `;
  const room = Math.max(1, width - prefix.length);
  return changes(before, after, fact).flatMap((change) => {
    const painted: Paint = (text) => {
      const coloured = change.paint === undefined ? text : paint[change.paint](text);
      return change.heavy ? paint.bold(coloured) : coloured;
    };
    // Cleaned again line by line: where a text is broken, a new beginning of a line could become a workflow command.
    const lines = wrapColumns(clean(change.words), room).map(clean);
    return lines.map((line, index) => (index === 0 ? paint.dim(prefix) : " ".repeat(prefix.length)) + painted(line));
  });
}

/** `+1:53`: counted from the start of the drill, then from the fault's acceptance, then from the request to restore, as the measurements are. */
function sinceWords({ startedAt, fault, undo }: LiveState, at: Instant): string {
  const zero = undo?.at ?? (fault?.accepted ? fault.at : startedAt) ?? at;
  const text = formatCount(at - zero);
  return text.startsWith("-") ? text : `+${text}`;
}

function changes(before: LiveState, after: LiveState, fact: Fact): readonly Change[] {
  switch (fact.kind) {
    case "sample":
      return signalChanges(before, after);
    case "stack.event":
      return stackEventLine(after.stacks.get(fact.stack), fact);
    case "stack.finished":
      return [stackFinishedLine(fact)];
    case "phase":
      return phaseChange(after, fact);
    case "steady-state":
      return steadyState(fact);
    case "refused":
      return problems("refused", fact.problems);
    case "error":
      return problems("error", fact.problems);
    case "aws.retry": {
      if (before.retries.kinds.has(retryKind(fact))) return [];
      return [
        {
          words: `repeating ${fact.service} ${fact.operation} after ${fact.code}; more of the kind are counted only`,
          paint: "dim",
        },
      ];
    }
    default:
      return told(after, fact);
  }
}

function signalChanges(before: LiveState, after: LiveState): readonly Change[] {
  return [...after.signals.values()].flatMap((now): readonly Change[] => {
    const was = before.signals.get(now.name);
    if (was === now) return [];
    const paint = ({ good: "green", bad: "red", other: "yellow", quiet: "dim" } as const)[now.tone];
    const beside = now.aside === "" ? "" : `  (${now.aside})`;
    if (was === undefined) return [{ words: `${now.name}: ${now.words}${beside}` }];
    if (was.words !== now.words) return [{ words: `${now.name}: ${was.words} → ${now.words}${beside}`, paint }];
    // One line for the first slow answer that says something else; the frame counts the others.
    if (was.overtaken.samples > 0 || now.overtaken.samples === 0) return [];
    return [{ words: `${now.name}: a slow answer said ${now.overtaken.words}`, paint: "yellow" }];
  });
}

/** The end of a phase is worth a line when it says why; else the next phase begins in the same moment. */
function phaseChange(after: LiveState, { phase, state, at, why }: FactOf<"phase">): readonly Change[] {
  if (state === "left") return why === undefined || why === "" ? [] : [{ words: `${phase} ended: ${why}`, paint: "dim" }];
  const deadline = deadlineOf(after, at);
  const limit = deadline === undefined ? "" : `, at most ${formatDuration(deadline.at - at)} for ${deadline.waitsFor}`;
  return [{ words: `${phase} begins${limit}`, paint: "bold" }];
}

function steadyState({ when, tolerances }: FactOf<"steady-state">): readonly Change[] {
  const broken = tolerances.filter((tolerance) => !tolerance.held);
  if (broken.length === 0) return [{ words: `steady state ${when} the fault: all ${tolerances.length} tolerances hold`, paint: "green" }];
  return broken.map((tolerance) => ({ words: `✗ steady state ${when} the fault: ${brokenWords(tolerance)}`, paint: "red" }));
}

function brokenWords({ name, expected, actual, cause }: Tolerance): string {
  return `${name} does not hold; expected ${expected}; seen ${actual}${cause === undefined ? "" : `. ${cause}`}`;
}

function problems(what: string, all: FactOf<"error">["problems"]): readonly Change[] {
  return all.map((problem) => ({ words: `✗ ${what}: ${problemLine(problem)}`, paint: "red", heavy: true }));
}
