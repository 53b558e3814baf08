// While the fault lasts: what ends the drill early, watched side by side.
import { messageOf } from "../../aws/errors.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import { LOOK_INTERVAL } from "../../experiment/until.ts";
import type { Clock, Instant } from "../../ports/clock.ts";
import type { SafetyNet } from "../safety-net.ts";
import { alarmRules } from "./alarms.ts";
import { bystanderRules } from "./bystanders.ts";
import { outageRules } from "./outage.ts";
import type { StopCode, StopRule } from "./rule.ts";
import { stopTagRule } from "./stop-tag.ts";
import { undoDueRule } from "./undo-due.ts";

export interface StopWatch {
  /** Aborted with a StopCondition as its reason. */
  readonly signal: AbortSignal;
  /** Ends the watching at once: an answer under way is not waited for and means nothing any more. */
  stop(): void;
}

/** The drill ends early, by a rule that the user gave it. */
export class StopCondition extends Error {
  readonly code: StopCode;
  constructor(code: StopCode, what: string) {
    super(what);
    this.name = "StopCondition";
    this.code = code;
  }
}

/**
 * Looks at every stop condition until one is met, which appends `stop-condition` and aborts `signal`, or until `stop`. A look that fails ends
 * nothing: it becomes a `notice`, one for each row of failures. `latest`: the time by which the undo is due, see fence.ts.
 */
export function watchStopConditions(
  experiment: Experiment,
  net: Pick<SafetyNet, "undoBy">,
  latest: Pick<Clock, "now"> = experiment.clock,
): StopWatch {
  const { clock, journal } = experiment;
  const met = new AbortController();
  const over = new AbortController();
  const isOver = () => over.signal.aborted || met.signal.aborted;
  const meet = ({ code }: StopRule, what: string): void => {
    if (isOver()) return;
    journal.append({ kind: "stop-condition", code, what });
    met.abort(new StopCondition(code, what));
  };

  const watched: Watched[] = [undoDueRule(latest, net), ...rulesOf(experiment)].map((rule) => ({
    rule,
    due: clock.now(),
    isUnderWay: false,
    hasFailed: false,
  }));
  const look = async (state: Watched): Promise<void> => {
    const { rule } = state;
    state.isUnderWay = true;
    state.due = clock.now() + (rule.every ?? 0);
    try {
      const what = await rule.look();
      state.hasFailed = false;
      if (what !== undefined) meet(rule, what);
    } catch (error) {
      if (!isOver() && !state.hasFailed) journal.append({ kind: "notice", code: `${rule.code}-unknown`, what: unknown(rule, error) });
      state.hasFailed = true;
    } finally {
      state.isUnderWay = false;
    }
  };
  const loop = async (): Promise<void> => {
    while (!isOver()) {
      for (const state of watched) if (!state.isUnderWay && clock.now() >= state.due) void look(state);
      const next = Math.min(...watched.map(({ due }) => due)) - clock.now();
      // Only `stop` ends the sleep early.
      await clock.sleep(Math.max(LOOK_INTERVAL, next), over.signal).catch(() => undefined);
    }
  };
  void loop();
  return { signal: met.signal, stop: () => over.abort() };
}

interface Watched {
  readonly rule: StopRule;
  due: Instant;
  isUnderWay: boolean;
  hasFailed: boolean;
}

function rulesOf(experiment: Experiment): readonly StopRule[] {
  return [...outageRules(experiment), ...bystanderRules(experiment), stopTagRule(experiment), ...alarmRules(experiment)];
}

function unknown({ subject }: StopRule, error: unknown): string {
  return `For a while ${subject} could not be read (${messageOf(error)}), so nothing there would have ended the drill.`;
}
