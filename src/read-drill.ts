// Reads a drill file and its templates from disk and makes the plan of them; all problems at once.
import { readFileSync } from "node:fs";
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

/** undefined when there is no such file; other failures (no permission, a folder) are problems of their own. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new DrillError([
      { code: "file.unreadable", what: message, whose: "yours", next: "Name a file that can be read.", place: { file: path } },
    ]);
  }
}
