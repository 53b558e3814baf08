// The journal indexed once, so that every later question about it is a look-up.
import type { Fact, FactOf, ProbeOutcomes, SampleFact } from "../journal/facts.ts";
import type { Plan, ProbeName } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";

/** A sample that saw something. */
export interface Sample<Name extends ProbeName> {
  readonly seq: number;
  readonly n: number;
  readonly due: Instant;
  readonly outcome: ProbeOutcomes[Name];
}

type RawSample = SampleFact & { readonly seq: number };

/** The samples of one probe, ordered by when they were due, whatever the order of arrival. */
export interface Series<Name extends ProbeName> {
  readonly all: readonly RawSample[];
  /** Without the missing ones: those are neither old nor new. */
  readonly known: readonly Sample<Name>[];
}

export interface History {
  readonly facts: readonly Fact[];
  readonly plan: Plan | undefined;
  /** Samples of the URL's own path only. */
  readonly page: Series<"page">;
  /** Samples of the further paths, by path. */
  readonly furtherPages: ReadonlyMap<string, Series<"page">>;
  readonly authoritative: Series<"authoritative">;
  /** Empty where no AAAA record set was watched. */
  readonly "authoritative-ipv6": Series<"authoritative-ipv6">;
  readonly recursive: Series<"recursive">;
  readonly targets: Series<"targets">;
  readonly checkers: Series<"checkers">;
  readonly instances: Series<"instances">;
  readonly "keep-alive": Series<"keep-alive">;
  readonly samples: number;
  readonly missing: number;
  /** In order of appearance; empty when there is none. */
  all<Kind extends Fact["kind"]>(kind: Kind): readonly FactOf<Kind>[];
  first<Kind extends Fact["kind"]>(kind: Kind): FactOf<Kind> | undefined;
  last<Kind extends Fact["kind"]>(kind: Kind): FactOf<Kind> | undefined;
}

/** In the order in which they are told. */
export const PROBES = [
  "page",
  "authoritative",
  "authoritative-ipv6",
  "recursive",
  "targets",
  "checkers",
  "instances",
  "keep-alive",
] as const satisfies readonly ProbeName[];

/** Reads each fact once. Kinds and probes it does not know are left aside. */
export function readHistory(facts: readonly Fact[]): History {
  const byKind = new Map<string, Fact[]>();
  const byProbe = new Map<string, RawSample[]>(PROBES.map((probe) => [probe, []]));
  let samples = 0;
  for (const fact of facts) {
    if (fact.kind === "sample") {
      const of = byProbe.get(fact.probe);
      if (of === undefined) continue;
      of.push(fact);
      samples += 1;
      continue;
    }
    const of = byKind.get(fact.kind);
    if (of === undefined) byKind.set(fact.kind, [fact]);
    else of.push(fact);
  }
  const all = <Kind extends Fact["kind"]>(kind: Kind) => (byKind.get(kind) ?? []) as unknown as readonly FactOf<Kind>[];
  const plan = all("plan").at(-1)?.plan;
  const series = <Name extends ProbeName>(name: Name) => toSeries<Name>(byProbe.get(name) as RawSample[]);
  const pages = byPath(byProbe.get("page") as RawSample[], plan?.site.paths[0]);
  const history = {
    facts,
    plan,
    page: toSeries<"page">(pages.own),
    furtherPages: new Map([...pages.further].map(([path, raw]) => [path, toSeries<"page">(raw)])),
    authoritative: series("authoritative"),
    "authoritative-ipv6": series("authoritative-ipv6"),
    recursive: series("recursive"),
    targets: series("targets"),
    checkers: series("checkers"),
    instances: series("instances"),
    "keep-alive": series("keep-alive"),
    samples,
    missing: 0,
    all,
    first: <Kind extends Fact["kind"]>(kind: Kind) => all(kind)[0],
    last: <Kind extends Fact["kind"]>(kind: Kind) => all(kind).at(-1),
  };
  history.missing = countMissing(byProbe);
  return history;
}

function toSeries<Name extends ProbeName>(raw: RawSample[]): Series<Name> {
  const all = inOrder(raw) ? raw : raw.toSorted((a, b) => a.due - b.due || a.n - b.n);
  return { all, known: all.filter((sample) => !("missing" in sample.outcome)) as unknown as Sample<Name>[] };
}

function inOrder(samples: readonly RawSample[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { due } of samples) {
    if (due < last) return false;
    last = due;
  }
  return true;
}

/** A missing page sample names no path; it belongs to the URL's own, where it can only widen. */
function byPath(raw: readonly RawSample[], ownPath: string | undefined): { own: RawSample[]; further: Map<string, RawSample[]> } {
  const own: RawSample[] = [];
  const further = new Map<string, RawSample[]>();
  for (const sample of raw) {
    const path = sample.probe === "page" && !("missing" in sample.outcome) ? sample.outcome.path : undefined;
    if (path === undefined || ownPath === undefined || path === ownPath) own.push(sample);
    else if (further.get(path)?.push(sample) === undefined) further.set(path, [sample]);
  }
  return { own, further };
}

function countMissing(byProbe: ReadonlyMap<string, readonly RawSample[]>): number {
  let missing = 0;
  for (const samples of byProbe.values()) for (const sample of samples) if ("missing" in sample.outcome) missing += 1;
  return missing;
}
