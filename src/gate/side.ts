// One side of the comparison as it was read: its plan, its site, and the files that they were made of.
import { DrillError, type Problem } from "../errors.ts";
import type { ReadFile } from "../plan/nested-stacks.ts";
import type { SiteModel } from "../plan/site-model.ts";
import type { Plan } from "../plan/types.ts";
import type { Files } from "./files.ts";

export interface Read {
  readonly plan: Plan;
  readonly model: SiteModel;
}

/** Throws DrillError with all problems. */
export type ReadSide = (drillFile: string, readFile: ReadFile) => Read;

export interface Side {
  readonly state: "read" | "absent" | "unreadable";
  readonly drillFile: string;
  /** Undefined unless it was read. */
  readonly read: Read | undefined;
  readonly problems: readonly Problem[];
  /** All that were looked at. */
  readonly files: Files;
}

export function readSide(drillFile: string, readFile: ReadFile, read: ReadSide): Side {
  const files = new Map<string, string>();
  const recording: ReadFile = (path) => {
    const text = readFile(path);
    if (text !== undefined) files.set(path, text);
    return text;
  };
  try {
    if (recording(drillFile) === undefined) return { state: "absent", drillFile, read: undefined, problems: [], files };
    return { state: "read", drillFile, read: read(drillFile, recording), problems: [], files };
  } catch (error) {
    if (!(error instanceof DrillError)) throw error;
    return { state: "unreadable", drillFile, read: undefined, problems: error.problems, files };
  }
}
