// The gate put together: base and head from disk, rehearsed by the same workers. No account, no network.
import { join } from "node:path";
import { DrillError } from "./errors.ts";
import { runGate } from "./gate/gate.ts";
import { readSide } from "./gate/side.ts";
import type { GateReport } from "./gate/types.ts";
import type { ConditionProfile } from "./lab/conditions.ts";
import { labResourceTypes } from "./lab/resource-types.ts";
import type { ReadFile } from "./plan/nested-stacks.ts";
import { DEFAULT_PLACES, readOnPaper, readText } from "./read-drill.ts";
import { openRehearsers } from "./rehearse-many.ts";
import { parseTemplate } from "./template/parse.ts";

export interface GateOptions {
  /** Folder that holds the files as they were, laid out like head's. */
  readonly base: string;
  /** Folder of the files as they are now; the drill file's path is relative to both. Default: the working directory. */
  readonly head?: string;
  /** Relative path; without one the usual places, on each side by itself. */
  readonly drillFile?: string | undefined;
  /** Rehearsals per side; the same seeds on both. */
  readonly seeds: number;
  readonly conditions: ConditionProfile;
  /** Share by which a metric may get worse: 0.1 is 10 %. */
  readonly allowedWorse: number;
  readonly failOnInconclusive: boolean;
  readonly replay: (seed: string) => string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the workers and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Throws DrillError only when neither side has a drill file; all else is in the report. */
export async function gate(options: GateOptions): Promise<GateReport> {
  const { conditions, seeds, drillFile, signal } = options;
  // They load while the files are read.
  const rehearsers = openRehearsers(conditions, 2 * seeds, signal);
  try {
    const parse = rememberingParser();
    const from =
      (folder: string): ReadFile =>
      (path) =>
        readText(join(folder, path));
    const read = (file: string, readFile: ReadFile) => readOnPaper(file, { readFile, parse });
    const side = (folder: string) => {
      const readFile = from(folder);
      const places = drillFile === undefined ? DEFAULT_PLACES : [drillFile];
      return readSide(places.find((place) => isThere(readFile, place)) ?? (places[0] as string), readFile, read);
    };
    const [base, head] = [side(options.base), side(options.head ?? "")];
    if (base.state === "absent" && head.state === "absent") throw noDrill(options);
    return await runGate({
      ...options,
      base,
      head,
      rehearsers,
      changesOf: labResourceTypes.propertyChanges,
      readVariant: (files) => readSide(head.drillFile, (path) => files.get(path), read).read,
    });
  } finally {
    await rehearsers.close();
  }
}

/** A file that is there but cannot be read is told of when it is read. */
function isThere(readFile: ReadFile, path: string): boolean {
  try {
    return readFile(path) !== undefined;
  } catch {
    return true;
  }
}

/** Most templates of a variant are those of head or base. */
function rememberingParser(): typeof parseTemplate {
  const parsed = new Map<string, ReturnType<typeof parseTemplate>>();
  return (text, file) => {
    const key = `${file}\n${text}`;
    const known = parsed.get(key) ?? parseTemplate(text, file);
    parsed.set(key, known);
    return known;
  };
}

function noDrill({ base, drillFile }: GateOptions): DrillError {
  return new DrillError([
    {
      code: "drill-file.missing",
      what: `no drill file at ${drillFile ?? DEFAULT_PLACES.join(" or ")}, neither here nor in ${base}`,
      whose: "yours",
      next: "Name one, as it is called in both folders: failover-drill gate --base FOLDER path/to/failover-drill.yml",
    },
  ]);
}
