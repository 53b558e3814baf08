// What the phases wait for: the latest outcome of each probe and how often the page was seen in a row, fed sample by sample.
import type { Missing, PageOutcome, ProbeOutcomes } from "../journal/facts.ts";
import type { ProbeName } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";

export interface Seen<Name extends ProbeName> {
  readonly n: number;
  readonly due: Instant;
  readonly outcome: ProbeOutcomes[Name];
}

export interface PageRun {
  /** Samples in a row, in the order in which they were due, up to the latest whose predecessors are all known. */
  readonly primaryInARow: number;
  readonly errorPageInARow: number;
  readonly errorPages: number;
  /** Served neither the site nor the error page in all samples of this stretch, the latest included; undefined when the latest was served. */
  readonly outage: { readonly from: Instant; readonly to: Instant } | undefined;
  /** Instance to the number of the last sample that it answered. */
  readonly answeredBy: ReadonlyMap<string, number>;
  /** Number of the latest sample counted. */
  readonly latest: number;
  /** Further paths by path. */
  readonly further: ReadonlyMap<string, FurtherRun>;
}

export interface FurtherRun {
  readonly primaryInARow: number;
  readonly last: PageOutcome;
  /** Number of the last sample. */
  readonly n: number;
}

export interface Signals {
  readonly page: PageRun;
  /** The latest outcome by due time; undefined before the first. Missing outcomes do not count. */
  latest<Name extends ProbeName>(probe: Name): Seen<Name> | undefined;
  feed<Name extends ProbeName>(probe: Name, n: number, due: Instant, outcome: ProbeOutcomes[Name] | Missing): void;
  /** A further path's page. Instances that answer it have answered, too. */
  feedFurther(n: number, due: Instant, outcome: PageOutcome): void;
  /** Forgets everything and disregards samples that were due before `from`: a phase counts only what it saw itself. */
  restart(from: Instant): void;
}

/** Page samples are counted in the order in which they were due: one that hangs until its time-out is waited for. */
export function createSignals(): Signals {
  let latest = new Map<ProbeName, Seen<ProbeName>>();
  let from = Number.NEGATIVE_INFINITY;
  let page = emptyRun();
  let next: number | undefined;
  const early = new Map<number, DuePage | undefined>();

  const countPage = (n: number, sample: DuePage | undefined): void => {
    next ??= n;
    if (n < next) return;
    early.set(n, sample);
    for (; early.has(next); next += 1) {
      const known = early.get(next);
      early.delete(next);
      if (known !== undefined) count(page, next, known);
    }
  };

  return {
    get page() {
      return page;
    },
    latest: <Name extends ProbeName>(probe: Name) => latest.get(probe) as Seen<Name> | undefined,
    feed: (probe, n, due, outcome) => {
      if (due < from) return;
      const isMissing = "missing" in outcome;
      if (probe === "page") countPage(n, isMissing ? undefined : { due, outcome: outcome as PageOutcome });
      if (isMissing || n < (latest.get(probe)?.n ?? 0)) return;
      latest.set(probe, { n, due, outcome });
    },
    feedFurther: (n, due, outcome) => {
      if (due >= from) countFurther(page, n, outcome);
    },
    restart: (instant) => {
      latest = new Map();
      from = instant;
      page = emptyRun();
      next = undefined;
      early.clear();
    },
  };
}

type MutableRun = { -readonly [Key in keyof PageRun]: PageRun[Key] } & {
  answeredBy: Map<string, number>;
  further: Map<string, FurtherRun>;
};

function emptyRun(): MutableRun {
  return { primaryInARow: 0, errorPageInARow: 0, errorPages: 0, outage: undefined, answeredBy: new Map(), latest: -1, further: new Map() };
}

interface DuePage {
  readonly due: Instant;
  readonly outcome: PageOutcome;
}

function count(run: MutableRun, n: number, { due, outcome: { seen, instance } }: DuePage): void {
  run.latest = n;
  run.outage = seen === "primary" || seen === "error-page" ? undefined : { from: run.outage?.from ?? due, to: due };
  run.primaryInARow = seen === "primary" ? run.primaryInARow + 1 : 0;
  run.errorPageInARow = seen === "error-page" ? run.errorPageInARow + 1 : 0;
  if (seen === "error-page") run.errorPages += 1;
  if (seen === "primary" && instance !== undefined) run.answeredBy.set(instance, Math.max(n, run.answeredBy.get(instance) ?? n));
}

function countFurther(run: MutableRun, n: number, outcome: PageOutcome): void {
  const { seen, instance, path } = outcome;
  const before = run.further.get(path)?.primaryInARow ?? 0;
  run.further.set(path, { primaryInARow: seen === "primary" ? before + 1 : 0, last: outcome, n });
  if (seen === "primary" && instance !== undefined) run.answeredBy.set(instance, Math.max(n, run.answeredBy.get(instance) ?? n));
}
