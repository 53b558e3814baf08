// The reports of many sites or regions beside each other: the worst first, with totals. Pure; reading files is the caller's.
import type { Problem } from "../errors.ts";
import type { ObjectiveName } from "../plan/types.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import type { Measurement, Outcome, Range, Report, Ruling } from "../verdict/types.ts";
import { count } from "../verdict/words.ts";

/** The worst first. */
export const WORST_FIRST: readonly Outcome[] = ["errored", "failed", "refused", "inconclusive", "passed"];

/** What of a report is merged. */
export interface MergedPart {
  /** Where the report was read from. */
  readonly source: string;
  readonly report: Pick<Report, "outcome" | "sentence" | "drill" | "measurements" | "restored"> & {
    readonly plan?:
      | { readonly name: string; readonly region: string; readonly site: { readonly url: string }; readonly digest: string }
      | undefined;
  };
}

interface MergedMetric {
  readonly measured: Range | undefined;
  readonly objective: Millis | undefined;
  readonly ruling: Ruling | undefined;
}

export interface MergedSite {
  readonly source: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly region: string | undefined;
  readonly account: string | undefined;
  readonly drill: string;
  readonly world: Report["drill"]["world"];
  readonly startedAt: Instant;
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly restored: boolean | undefined;
  readonly metrics: Readonly<Record<ObjectiveName, MergedMetric>>;
}

/** A report of a drill that another report tells of, too. */
export interface Duplicate {
  readonly source: string;
  readonly drill: string;
  /** The source of the report that is counted. */
  readonly of: string;
}

export interface Merged {
  readonly format: 1;
  /** That of the worst site; `errored` when a report could not be read. */
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly totals: Readonly<Record<Outcome, number>>;
  readonly notRestored: number;
  /** Those with something still stopped come first of all. */
  readonly sites: readonly MergedSite[];
  /** Not among the sites: a drill counts once. */
  readonly duplicates: readonly Duplicate[];
  readonly problems: readonly Problem[];
}

/** `problems`: of reports that are there and cannot be read; a site without a verdict must not look like a pass. */
export function mergeReports(parts: readonly MergedPart[], problems: readonly Problem[] = []): Merged {
  const { sites, duplicates } = onceEach(parts);
  const totals = { passed: 0, failed: 0, inconclusive: 0, refused: 0, errored: 0 };
  for (const { outcome } of sites) totals[outcome] += 1;
  const notRestored = sites.filter(({ restored }) => restored === false).length;
  const worst = WORST_FIRST.find((outcome) => totals[outcome] > 0) ?? "errored";
  return {
    format: 1,
    outcome: problems.length > 0 ? "errored" : worst,
    sentence: sentenceOf(sites, totals, notRestored, problems.length),
    totals,
    notRestored,
    sites,
    duplicates,
    problems,
  };
}

/** In their order; of a drill that is told of twice what is worse counts. */
function onceEach(parts: readonly MergedPart[]): Pick<Merged, "sites" | "duplicates"> {
  const all = parts.map((part) => ({ key: drillKey(part), site: siteOf(part) }));
  all.sort((a, b) => rank(a.site) - rank(b.site) || compare(a.site, b.site));
  const counted = new Map<string, MergedSite>();
  const duplicates: Duplicate[] = [];
  for (const { key, site } of all) {
    const first = counted.get(key);
    if (first === undefined) counted.set(key, site);
    else duplicates.push({ source: site.source, drill: site.drill, of: first.source });
  }
  return { sites: [...counted.values()], duplicates };
}

/** The drill's id; and as that of a rehearsal comes from the seed alone, what was rehearsed. */
function drillKey({ report: { drill, plan } }: MergedPart): string {
  return JSON.stringify([drill.id, plan?.digest, drill.conditions]);
}

function siteOf({ source, report }: MergedPart): MergedSite {
  const { drill, plan, outcome, sentence, restored, measurements } = report;
  const metric = (name: ObjectiveName): MergedMetric => {
    const one: Measurement | undefined = measurements.find((candidate) => candidate.metric === name);
    return { measured: one?.measured, objective: one?.objective, ruling: one?.objectiveRuling };
  };
  return {
    source,
    name: plan?.name ?? drill.id,
    url: plan?.site.url,
    region: drill.region ?? plan?.region,
    account: drill.account,
    drill: drill.id,
    world: drill.world,
    startedAt: drill.startedAt,
    outcome,
    sentence,
    restored,
    metrics: { failover: metric("failover"), outage: metric("outage"), recovery: metric("recovery") },
  };
}

function rank({ outcome, restored }: MergedSite): number {
  return (restored === false ? 0 : WORST_FIRST.length) + WORST_FIRST.indexOf(outcome);
}

/** Names, then regions, then files, by code unit: the same order on every machine. */
function compare(a: MergedSite, b: MergedSite): number {
  const key = (site: MergedSite) => [site.name, site.region ?? "", site.source].join("\u0000");
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function sentenceOf(sites: readonly MergedSite[], totals: Merged["totals"], notRestored: number, unread: number): string {
  const parts = WORST_FIRST.filter((outcome) => totals[outcome] > 0).map((outcome) => `${totals[outcome]} ${outcome}`);
  const elsewhere = sites.filter(({ world }) => world !== "aws").length;
  const worlds = elsewhere === 0 ? "" : `; not on AWS: ${elsewhere}`;
  const restored = notRestored === 0 ? "" : `; NOT RESTORED: ${notRestored}`;
  const read = unread === 0 ? "" : `; ${count(unread, "report")} could not be read`;
  return `${count(sites.length, "site")}: ${parts.join(", ") || "no verdict"}${worlds}${restored}${read}.`;
}
