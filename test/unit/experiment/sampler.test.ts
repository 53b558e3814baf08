import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type AnyProbe, startSampling } from "../../../src/experiment/sampler.ts";
import { createSignals } from "../../../src/experiment/signals.ts";
import type { SampleFact } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

type Sample = SampleFact & { readonly at: number };

/** Samples for `duration` with probes that answer after `takes(n)`. */
async function sampled(
  start: number,
  duration: number,
  probes: readonly { name: AnyProbe["name"]; interval: number; takes: (n: number) => number; giveUpAfter?: number }[],
): Promise<{ samples: Sample[]; sent: Map<string, number[]> }> {
  const clock = createVirtualClock(start);
  const journal = createJournal(clock);
  const sent = new Map<string, number[]>(probes.map(({ name }) => [name, []]));
  await clock.drive(async () => {
    const sampling = startSampling(
      clock,
      journal,
      probes.map(({ name, interval, takes, giveUpAfter }) => ({
        name,
        interval,
        ...(giveUpAfter === undefined ? {} : { giveUpAfter }),
        observe: async (n: number) => {
          sent.get(name)?.push(clock.now());
          await clock.sleep(takes(n));
          return { seen: "primary", path: "/" };
        },
      })),
      () => undefined,
    );
    await clock.sleep(duration);
    await sampling.stop();
  });
  return { samples: journal.facts.filter((fact) => fact.kind === "sample") as unknown as Sample[], sent };
}

test("slow and hanging answers never delay a sample: counts and due times are exact", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 100, max: 3_000 }),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 10 }),
      async (start, interval, takes) => {
        // Off every grid, so that nothing is due or answered at the very end.
        const duration = 20_499.5;
        const { samples, sent } = await sampled(start, duration, [
          { name: "page", interval, takes: (n) => takes[n % takes.length] as number },
        ]);
        const expected = Array.from({ length: Math.floor(duration / interval) + 1 }, (_, n) => start + n * interval);
        assert.deepEqual(sent.get("page"), expected);
        const byNumber = samples.toSorted((a, b) => a.n - b.n);
        assert.deepEqual(
          byNumber.map((sample) => sample.due),
          expected,
        );
        for (const sample of samples) {
          const answer = sample.due + (takes[sample.n % takes.length] as number);
          const isMissing = "missing" in sample.outcome;
          assert.equal(isMissing, answer > start + duration);
          if (!isMissing) assert.equal(sample.at, answer);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("samples are told in the order in which their answers arrive", async () => {
  const { samples } = await sampled(0, 5_500, [{ name: "page", interval: 1_000, takes: (n) => (n === 1 ? 2_500 : 100) }]);
  assert.deepEqual(
    samples.map((sample) => sample.n),
    [0, 2, 3, 1, 4, 5],
  );
});

test("probes with different intervals share one schedule", async () => {
  const { sent } = await sampled(500, 10_100, [
    { name: "page", interval: 1_000, takes: () => 10 },
    { name: "checkers", interval: 5_000, takes: () => 10 },
    { name: "targets", interval: 2_500, takes: () => 10 },
  ]);
  assert.deepEqual(sent.get("checkers"), [500, 5_500, 10_500]);
  assert.deepEqual(sent.get("targets"), [500, 3_000, 5_500, 8_000, 10_500]);
  assert.equal(sent.get("page")?.length, 11);
});

test("an answer that comes too late, or an exception, is a missing sample with its reason", async () => {
  const late = await sampled(0, 3_000, [{ name: "targets", interval: 1_000, takes: (n) => (n === 1 ? 900 : 100), giveUpAfter: 500 }]);
  assert.deepEqual(
    late.samples.slice(0, 3).map((sample) => "missing" in sample.outcome && sample.outcome.missing),
    [false, "no answer within 500 ms", false],
  );
  const clock = createVirtualClock(0);
  const journal = createJournal(clock);
  await clock.drive(async () => {
    const broken: AnyProbe = {
      name: "targets",
      interval: 1_000,
      observe: () => {
        throw new Error("broken");
      },
    };
    const sampling = startSampling(clock, journal, [broken], () => undefined);
    await clock.sleep(100);
    await sampling.stop();
  });
  assert.deepEqual((journal.facts[0] as unknown as Sample).outcome, { missing: "broken" });
});

test("a machine that slept tells the samples it could not send", async () => {
  let now = 0;
  let wake: (() => void) | undefined;
  const clock = {
    now: () => now,
    sleep: (_: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        wake = resolve;
        signal?.addEventListener("abort", () => resolve(), { once: true });
      }),
    at: () => () => undefined,
    hold: <T>(work: Promise<T>) => work,
  };
  const journal = createJournal(clock);
  const probe: AnyProbe = { name: "page", interval: 1_000, observe: async () => ({ seen: "primary", path: "/" }) };
  const sampling = startSampling(clock, journal, [probe], () => undefined);
  now = 5_400;
  wake?.();
  await new Promise<void>((resolve) => setImmediate(resolve));
  await sampling.stop();
  const samples = (journal.facts as unknown as Sample[]).toSorted((a, b) => a.n - b.n);
  assert.deepEqual(
    samples.map((sample) => [sample.due, "missing" in sample.outcome]),
    [
      [0, false],
      [1_000, true],
      [2_000, true],
      [3_000, true],
      [4_000, true],
      [5_000, false],
    ],
  );
});

test("page samples are counted in the order of their due times, whatever the order of arrival", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom("primary", "error-page", "alb-503"), { minLength: 1, maxLength: 12 })
        .chain((seen) => fc.tuple(fc.constant(seen), fc.shuffledSubarray([...seen.keys()], { minLength: seen.length }))),
      ([seen, order]) => {
        // Sample 0 comes first: it is the one that tells where counting begins.
        const arrivals = [0, ...order.filter((n) => n !== 0)];
        const signals = createSignals();
        for (const n of arrivals) {
          signals.feed("page", n, n * 1_000, {
            seen: seen[n] as "primary",
            path: "/",
            ...(seen[n] === "primary" ? { instance: `i-${n % 2}` } : {}),
          });
        }
        const inARow = (what: string) => seen.length - 1 - seen.findLastIndex((one) => one !== what);
        assert.equal(signals.page.primaryInARow, inARow("primary"));
        assert.equal(signals.page.errorPageInARow, inARow("error-page"));
        assert.equal(signals.page.errorPages, seen.filter((one) => one === "error-page").length);
        assert.equal(signals.page.latest, seen.length - 1);
        assert.equal(signals.latest("page")?.n, seen.length - 1);
      },
    ),
  );
});

test("a restart forgets what was seen and disregards what was due before", () => {
  const signals = createSignals();
  signals.feed("page", 0, 1_000, { seen: "primary", path: "/" });
  signals.feed("targets", 0, 1_000, { healthy: 1, total: 1, states: {} });
  signals.restart(2_000);
  assert.equal(signals.page.primaryInARow, 0);
  assert.equal(signals.latest("targets"), undefined);
  signals.feed("page", 1, 1_900, { seen: "error-page", path: "/" });
  assert.equal(signals.page.errorPages, 0);
  signals.feed("page", 2, 2_900, { seen: "error-page", path: "/" });
  assert.equal(signals.page.errorPageInARow, 1);
  signals.feed("page", 3, 3_900, { missing: "held up" });
  signals.feed("page", 4, 4_900, { seen: "error-page", path: "/" });
  assert.equal(signals.page.errorPageInARow, 2, "a missing sample is neither");
});
