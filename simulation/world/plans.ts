// The shipped site as the plans of a simulation: read once, then varied.
import { readFileSync } from "node:fs";
import { loadDrillFile } from "../../src/drill-file/load.ts";
import type { DrillFile } from "../../src/drill-file/schema.ts";
import { DrillError } from "../../src/errors.ts";
import { labResourceTypes } from "../../src/lab/resource-types.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Deadlines, Plan } from "../../src/plan/types.ts";
import { parseTemplate } from "../../src/template/parse.ts";
import type { ParsedTemplate } from "../../src/template/types.ts";
import { MINUTE, SECOND } from "../../src/time/units.ts";
import type { Mode, Options, Pace } from "../options.ts";

const FOLDER = new URL("../../templates/", import.meta.url);

/** The name of the alarm that a drill watches. */
export const ALARM = "checkout-errors";

const DEADLINES: Readonly<Record<Pace, Deadlines | undefined>> = {
  shipped: undefined,
  short: { deploy: 25 * MINUTE, steadyState: 8 * MINUTE, failover: 6 * MINUTE, hold: 20 * SECOND, recovery: 8 * MINUTE },
  // Neither the failover nor the return has the time that it takes.
  hurried: { deploy: 25 * MINUTE, steadyState: 8 * MINUTE, failover: 50 * SECOND, hold: SECOND, recovery: 100 * SECOND },
  coarse: { deploy: 40 * MINUTE, steadyState: 12 * MINUTE, failover: 12 * MINUTE, hold: 90 * SECOND, recovery: 15 * MINUTE },
};

const sites = new Map<string, Plan>();

/** Throws a DrillError when the shipped files do not make a plan. */
export function planFor({ mode, pace, timer, permissions, outage, happenings }: Options): Plan {
  const key = `${mode} ${pace}`;
  const site = sites.get(key) ?? readSite(mode, pace);
  sites.set(key, site);
  const watchesAlarm = happenings.some(({ what }) => what === "alarm");
  return {
    ...site,
    limits: { ...site.limits, ...(outage === undefined ? {} : { outage }) },
    safety: { ...site.safety, permissions, alarms: watchesAlarm ? [ALARM] : [], ...(timer ? {} : { restartTimer: "off" as const }) },
  };
}

function readSite(mode: Mode, pace: Pace): Plan {
  const path = "templates/failover-drill.yml";
  const loaded = loadDrillFile(readFileSync(new URL("failover-drill.yml", FOLDER), "utf8"), path);
  if (!loaded.ok) throw new DrillError(loaded.problems);
  const drillFile: DrillFile = {
    ...loaded.drillFile,
    fault: { ...loaded.drillFile.fault, mode },
    deadlines: DEADLINES[pace] ?? loaded.drillFile.deadlines,
    ...(pace === "coarse" ? { probes: coarser(loaded.drillFile.probes) } : {}),
  };
  const templates = new Map<string, ParsedTemplate>();
  for (const [key, { template }] of Object.entries(drillFile.stacks)) {
    const result = parseTemplate(readFileSync(new URL(template, FOLDER), "utf8"), `templates/${template}`);
    if (!result.ok) throw new DrillError(result.problems);
    templates.set(key, result.parsed);
  }
  const planned = makePlan({ drillFile, drillFilePath: path, place: loaded.place, templates, types: labResourceTypes });
  if (!planned.ok) throw new DrillError(planned.problems);
  return planned.plan;
}

function coarser(probes: DrillFile["probes"]): DrillFile["probes"] {
  const slow = Object.entries(probes).map(([name, probe]) => [name, { ...probe, interval: probe.interval * 3 }]);
  return Object.fromEntries(slow) as DrillFile["probes"];
}
