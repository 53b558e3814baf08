// Reads a drill file and its templates from disk and makes the plan of them; all problems at once.
import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadDrillFile } from "./drill-file/load.ts";
import { DrillError, type Problem } from "./errors.ts";
import { labResourceTypes } from "./lab/resource-types.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { Plan } from "./plan/types.ts";
import { parseTemplate } from "./template/parse.ts";
import type { ParsedTemplate } from "./template/types.ts";

/** Where a drill file is looked for when none is named. */
const DEFAULT_PLACES = ["failover-drill.yml", join("templates", "failover-drill.yml")];

export interface ReadDrillOptions {
  /** In place of the drill file's. */
  readonly bucket?: string | undefined;
}

/** Throws DrillError with every problem found in the drill file, the templates and how they fit together. */
export function readDrill(given: string | undefined, { bucket }: ReadDrillOptions = {}): Plan {
  const [path, text] = readFirst(given === undefined ? DEFAULT_PLACES : [given]);
  const loaded = loadDrillFile(text, path);
  if (!loaded.ok) throw new DrillError(loaded.problems);
  const drillFile = { ...loaded.drillFile, ...(bucket === undefined ? {} : { bucket }) };
  const problems: Problem[] = [];
  const templates = new Map<string, ParsedTemplate>();
  for (const [key, stack] of Object.entries(drillFile.stacks)) {
    const file = join(dirname(path), stack.template);
    const template = readText(file);
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
    const result = parseTemplate(template, file);
    if (result.ok) templates.set(key, result.parsed);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) throw new DrillError(problems);
  const planned = makePlan({ drillFile, drillFilePath: path, place: loaded.place, templates, types: labResourceTypes, readFile: readText });
  if (!planned.ok) throw new DrillError(planned.problems);
  return planned.plan;
}

function readFirst(places: readonly string[]): readonly [path: string, text: string] {
  for (const place of places) {
    const text = readText(place);
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
function readText(path: string): string | undefined {
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
