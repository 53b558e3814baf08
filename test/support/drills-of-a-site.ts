// Reports of many drills of one site, as they were written on many nights.
import { type RecordedReport, recordOf } from "../../src/history/record.ts";
import type { DrillRecord } from "../../src/history/types.ts";
import { judge } from "../../src/verdict/judge.ts";
import type { Report } from "../../src/verdict/types.ts";
import { START, tell } from "./journal-builder.ts";

const DAY = 86_400_000;

export interface Night {
  /** Nights after the first. */
  readonly night: number;
  /** Upper end of the time to fail over in seconds; undefined when it was not seen. */
  readonly failover?: number | undefined;
  readonly outcome?: Report["outcome"];
  readonly sentence?: string;
  readonly name?: string;
  readonly digest?: string;
  readonly restored?: boolean | undefined;
  readonly world?: Report["drill"]["world"];
  readonly account?: string;
  readonly zone?: string;
  readonly problems?: Report["problems"];
}

const usual = judge(tell());

/** The whole report of that night's drill. */
export function reportOfNight(options: Night): Report {
  const {
    night,
    outcome = "passed",
    sentence = usual.sentence,
    name = "reference-site",
    digest = "d0",
    world = "aws",
    problems = [],
  } = options;
  const failover = "failover" in options ? options.failover : 97;
  const restored = "restored" in options ? options.restored : true;
  const startedAt = START + night * DAY;
  const { plan } = usual;
  if (plan === undefined) throw new Error("the usual drill has a plan");
  return {
    ...usual,
    outcome,
    sentence,
    restored,
    problems,
    drill: {
      ...usual.drill,
      id: `drill-${night}`,
      world,
      account: options.account ?? usual.drill.account,
      startedAt,
      endedAt: startedAt + 900_000,
    },
    plan: { ...plan, name, digest, fault: { ...plan.fault, mode: options.zone === undefined ? "all" : { zone: options.zone } } },
    measurements: usual.measurements.map((one) =>
      one.metric !== "failover"
        ? one
        : { ...one, measured: failover === undefined ? undefined : { min: (failover - 1) * 1_000, max: failover * 1_000 } },
    ),
  };
}

export function recordOfNight(options: Night): DrillRecord {
  const record = recordOf(reportOfNight(options) as RecordedReport, { run: 1_000 + options.night, artifact: 5_000 + options.night });
  if (record === undefined) throw new Error("a rehearsal has no record");
  return record;
}
