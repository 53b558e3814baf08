// Reads a drill file and its templates from disk and makes the plan of them; all problems at once.
import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadDrillFile } from "./drill-file/load.ts";
import { restartTimerOf } from "./drill-file/restart-timer.ts";
import type { DrillFile } from "./drill-file/schema.ts";
import { DrillError, type Problem } from "./errors.ts";
import { labResourceTypes } from "./lab/resource-types.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { ReadFile } from "./plan/nested-stacks.ts";
import type { SiteModel } from "./plan/site-model.ts";
import type { Plan } from "./plan/types.ts";
import { parseTemplate } from "./template/parse.ts";
import type { ParsedTemplate } from "./template/types.ts";

/** Where a drill file is looked for when none is named. */
export const DEFAULT_PLACES = ["failover-drill.yml", join("templates", "failover-drill.yml")];

/** In place of what the drill file says. */
export interface DrillOverrides {
  readonly region?: string;
  readonly account?: string;
  /** Only those that are given. */
  readonly objectives?: Plan["objectives"];
  readonly instances?: Plan["fault"]["mode"];
}

export interface ReadDrillOptions {
  /** In place of the drill file's. */
  readonly bucket?: string | undefined;
  /** In place of the drill file's: `off`, or a role's name or ARN. */
  readonly restartTimer?: string | undefined;
  readonly overrides?: DrillOverrides | undefined;
  /** In place of the disk; undefined for a file that is not there. */
  readonly readFile?: ReadFile;
  /** In place of parsing anew. */
  readonly parse?: typeof parseTemplate;
}

/** A plan with the site that its templates describe. */
export interface DrillOnPaper {
  readonly plan: Plan;
  readonly model: SiteModel;
}

/** Throws DrillError with every problem found in the drill file, the templates and how they fit together. */
export function readDrill(given: string | undefined, options: ReadDrillOptions = {}): Plan {
  return readOnPaper(given, options).plan;
}

/** As readDrill. */
export function readOnPaper(given: string | undefined, options: ReadDrillOptions = {}): DrillOnPaper {
  const { bucket, restartTimer, readFile = readText, parse = parseTemplate } = options;
  const [path, text] = readFirst(given === undefined ? DEFAULT_PLACES : [given], readFile);
  const loaded = loadDrillFile(text, path);
  if (!loaded.ok) throw new DrillError(loaded.problems);
  const safety = { ...loaded.drillFile.safety, ...(restartTimer === undefined ? {} : { restartTimer: restartTimerOf(restartTimer) }) };
  const drillFile = { ...overridden(loaded.drillFile, options.overrides), safety, ...(bucket === undefined ? {} : { bucket }) };
  const problems: Problem[] = [];
  const templates = new Map<string, ParsedTemplate>();
  for (const [key, stack] of Object.entries(drillFile.stacks)) {
    const file = join(dirname(path), stack.template);
    const template = readFile(file);
    if (template === undefined) {
      problems.push({
        code: "drill-file.template-missing",
        what: `the template of stack ${key} is not there: ${file}`,
        whose: "yours",
        next: "Template paths are relative to the drill file.",
        place: loaded.place(["stacks", key, "template"]),
      });
      continue;
    }
    const result = parse(template, file);
    if (result.ok) templates.set(key, result.parsed);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) throw new DrillError(problems);
  const planned = makePlan({ drillFile, drillFilePath: path, place: loaded.place, templates, types: labResourceTypes, readFile });
  if (!planned.ok) throw new DrillError(planned.problems);
  return planned;
}

function overridden(drillFile: DrillFile, { instances, objectives, ...others }: DrillOverrides = {}): DrillFile {
  return {
    ...drillFile,
    ...others,
    objectives: { ...drillFile.objectives, ...objectives },
    fault: { ...drillFile.fault, ...(instances === undefined ? {} : { mode: instances }) },
  };
}

function readFirst(places: readonly string[], readFile: ReadFile): readonly [path: string, text: string] {
  for (const place of places) {
    const text = readFile(place);
    if (text !== undefined) return [place, text];
  }
  throw new DrillError([
    {
      code: "drill-file.missing",
      what: `no drill file at ${places.join(" or ")}`,
      whose: "yours",
      next: "Name one: failover-drill rehearse path/to/failover-drill.yml",
    },
  ]);
}

/** undefined when there is no such file; other failures (no permission, a folder, no text) are problems of their own. */
export function readText(path: string): string | undefined {
  const unreadable = (code: string, what: string, next: string) =>
    new DrillError([{ code: `file.${code}`, what, whose: "yours", next, place: { file: path } }]);
  let bytes: Buffer;
  try {
    const status = statSync(path);
    // A pipe would be waited for and a device read for ever.
    if (!status.isFile()) throw unreadable("unreadable", `this is ${kindOf(status)}, not a file.`, "Name a file.");
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof DrillError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unreadable("unreadable", `${message}.`, "Name a file that can be read.");
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Told below.
  }
  throw unreadable("not-text", "this is no text in UTF-8.", "Name a YAML or JSON file, or save it as UTF-8.");
}

function kindOf(status: Stats): string {
  if (status.isDirectory()) return "a folder";
  if (status.isFIFO()) return "a pipe";
  if (status.isSocket()) return "a socket";
  return "a device";
}
