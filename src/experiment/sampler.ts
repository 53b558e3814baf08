// Open-loop sampling: sample k is sent at start + k x interval, whatever happened to the earlier ones.
import { messageOf } from "../aws/errors.ts";
import type { Missing, ProbeOutcomes, SampleFact } from "../journal/facts.ts";
import type { Journal } from "../journal/journal.ts";
import type { ProbeName } from "../plan/types.ts";
import type { Clock, Instant, Millis } from "../ports/clock.ts";
import { formatDuration } from "../time/units.ts";

export interface Probe<Name extends ProbeName = ProbeName> {
  readonly name: Name;
  readonly interval: Millis;
  /** Answers later than this after the sample was due count as missing; undefined for probes that keep their time themselves. */
  readonly giveUpAfter?: Millis;
  /** One look. What it throws becomes a missing sample. */
  observe(n: number): Promise<ProbeOutcomes[Name] | Missing>;
  /** A second look that hangs on the first one's outcome, told as a further sample of the same number. */
  further?(n: number, outcome: ProbeOutcomes[Name]): Promise<ProbeOutcomes[Name] | Missing> | undefined;
  /** Called once, when the sampling has ended. */
  close?(): void;
}

// Probes of different names in one list: each sample goes back to the probe it came from.
// biome-ignore lint/suspicious/noExplicitAny: the name ties a probe to its outcome type; a list of all names cannot say so.
export type AnyProbe = Probe<any>;

export interface Sampling {
  /** Ends the sampling; samples without an answer by then are appended as missing. */
  stop(): Promise<void>;
}

export type OnSample = (probe: ProbeName, n: number, due: Instant, outcome: ProbeOutcomes[ProbeName] | Missing) => void;

interface Schedule {
  readonly probe: AnyProbe;
  /** Number of the next sample. */
  n: number;
}

/**
 * Starts all probes now, on one wake-up for all that is due at an instant. A sample fact is appended when its outcome is known, so facts are
 * in the order of arrival; requests may overlap. A sample that could not be sent within its own interval (a machine that was held up)
 * is missing rather than sent late with an early time stamp; while a machine is suspended nothing becomes due (standstills.ts). Second looks
 * come to `onFurther` only.
 */
export function startSampling(
  clock: Clock,
  journal: Journal,
  probes: readonly AnyProbe[],
  onSample: OnSample,
  onFurther?: OnSample,
): Sampling {
  const start = clock.now();
  const schedules: Schedule[] = probes.map((probe) => ({ probe, n: 0 }));
  const waiting = new Set<{ readonly probe: AnyProbe; readonly n: number; readonly due: Instant }>();
  const stopping = new AbortController();

  const tell = (probe: AnyProbe, n: number, due: Instant, outcome: ProbeOutcomes[ProbeName] | Missing): void => {
    journal.append({ kind: "sample", probe: probe.name, n, due, outcome } as SampleFact);
  };

  const take = async (probe: AnyProbe, n: number, due: Instant): Promise<void> => {
    const sample = { probe, n, due };
    waiting.add(sample);
    let outcome: ProbeOutcomes[ProbeName] | Missing;
    try {
      outcome = await probe.observe(n);
    } catch (error) {
      outcome = { missing: messageOf(error) };
    }
    if (!waiting.delete(sample)) return;
    if (probe.giveUpAfter !== undefined && clock.now() - due > probe.giveUpAfter) {
      outcome = { missing: `no answer within ${formatDuration(probe.giveUpAfter)}` };
    }
    tell(probe, n, due, outcome);
    onSample(probe.name, n, due, outcome);
    if ("missing" in outcome) return;
    const second = probe.further?.(n, outcome);
    if (second === undefined) return;
    const further = await second;
    if (stopping.signal.aborted) return;
    tell(probe, n, due, further);
    onFurther?.(probe.name, n, due, further);
  };

  const takeAllDue = (): Instant => {
    let next = Number.POSITIVE_INFINITY;
    for (const schedule of schedules) {
      const { probe } = schedule;
      let due = start + schedule.n * probe.interval;
      for (; due <= clock.now(); due = start + schedule.n * probe.interval) {
        const n = schedule.n++;
        if (clock.now() - due < probe.interval) void take(probe, n, due);
        else {
          const outcome = { missing: "not sent in time: this machine was held up" };
          tell(probe, n, due, outcome);
          onSample(probe.name, n, due, outcome);
        }
      }
      next = Math.min(next, due);
    }
    return next;
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const next = takeAllDue();
      if (next === Number.POSITIVE_INFINITY) return;
      // Only `stop` ends the sleep early.
      await clock.sleep(next - clock.now(), stopping.signal).catch(() => undefined);
    }
  };
  const ended = loop();

  return {
    stop: async () => {
      stopping.abort();
      await ended;
      for (const { probe, n, due } of waiting) tell(probe, n, due, { missing: "no answer before the drill ended" });
      waiting.clear();
      for (const probe of probes) probe.close?.();
    },
  };
}
