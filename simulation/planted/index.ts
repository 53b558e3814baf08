// Bugs planted on purpose, one in each layer of safety: what the simulation must find, and by which promise.
import { run } from "../../src/run.ts";
import { sweep } from "../../src/safety/sweep.ts";
import { HOUR } from "../../src/time/units.ts";
import { judge } from "../../src/verdict/judge.ts";
import { realSubject, type Subject } from "../actors/subject.ts";
import type { InvariantName } from "../evidence.ts";
import type { Between } from "../world/process.ts";
import {
  lockNotConditional,
  marksNotReadBack,
  noMarks,
  noTimer,
  radiusIgnored,
  startNotConfirmed,
  timerNotReadBack,
  timerRemovedEarly,
} from "./calls.ts";
import { dying, wasRequested } from "./dying.ts";

export interface Planted {
  readonly subject: Subject;
  /** The promise that it breaks. */
  readonly breaks: InvariantName;
}

const between = (bug: Between): Subject => ({ ...realSubject, between: bug });

export const PLANTED: Readonly<Record<string, Planted>> = {
  "no-marks": { subject: between(noMarks), breaks: "undo-before-stop" },
  "marks-not-read-back": { subject: between(marksNotReadBack), breaks: "undo-before-stop" },
  "no-timer": { subject: between(noTimer), breaks: "undo-before-stop" },
  "timer-not-read-back": { subject: between(timerNotReadBack), breaks: "undo-before-stop" },
  "timer-removed-early": { subject: between(timerRemovedEarly), breaks: "every-instance-runs" },
  "start-not-confirmed": { subject: between(startNotConfirmed), breaks: "every-instance-runs" },
  "undo-forgotten-on-exception": {
    subject: dying(({ kind }, facts) => kind === "error" && wasRequested(facts)),
    breaks: "every-instance-runs",
  },
  "undo-forgotten-on-sigint": {
    subject: dying(({ kind }, facts, signal) => kind === "phase" && signal?.aborted === true && wasRequested(facts)),
    breaks: "every-instance-runs",
  },
  "radius-ignored": { subject: between(radiusIgnored), breaks: "only-the-radius" },
  "lock-not-conditional": { subject: between(lockNotConditional), breaks: "one-drill-per-site" },
  "sweep-ignores-deadlines": {
    subject: {
      ...realSubject,
      sweep: (context) => sweep({ ...context, clock: { ...context.clock, now: () => context.clock.now() + 24 * HOUR } }),
    },
    breaks: "one-drill-per-site",
  },
  // A machine that is suspended: its monotonic clock does not count the time.
  "clock-without-sleep": {
    subject: {
      ...realSubject,
      run: (options, { life }) => {
        const { world } = options;
        const clock = { ...world.clock, now: () => world.clock.now() - life.slept };
        return run({ ...options, world: { ...world, clock } });
      },
    },
    breaks: "undo-before-stop",
  },
  "deadlines-not-kept": {
    subject: {
      ...realSubject,
      run: (options) => {
        const { deadlines } = options.plan;
        return run({ ...options, plan: { ...options.plan, deadlines: { ...deadlines, recovery: deadlines.recovery * 20 } } });
      },
    },
    breaks: "ends-in-time",
  },
  "cleanup-skipped": {
    subject: dying((fact) => fact.kind === "phase" && fact.phase === "cleanup" && fact.state === "entered"),
    breaks: "nothing-left",
  },
  "false-pass": { subject: { ...realSubject, judge: (facts) => ({ ...judge(facts), outcome: "passed" }) }, breaks: "verdict-is-true" },
  "false-fail": {
    subject: {
      ...realSubject,
      judge: (facts) => {
        const report = judge(facts);
        const findings = report.findings.map((one) => (one.check === "restored" ? { ...one, ruling: "deviated" as const } : one));
        return report.outcome === "passed" ? { ...report, outcome: "failed", findings } : report;
      },
    },
    breaks: "verdict-is-true",
  },
};
