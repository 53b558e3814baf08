// The state file: what a lab was made of and everything that was done to it. Not its state: that follows from these by doing them again.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { DrillError, type Problem } from "../../errors.ts";
import type { Instant } from "../../ports/clock.ts";
import type { ConditionProfile, FixedConditions } from "../conditions.ts";
import type { RecordedChange } from "./state-changes.ts";
import { formatValue, parseValue } from "./state-file-values.ts";

const FORMAT = "failover-drill-lab";
const FORMAT_VERSION = 1;

/** Everything that decides a lab's history besides what is done to it. */
export interface LabOrigin {
  readonly seed: string;
  readonly conditions: ConditionProfile;
  readonly fixedConditions: FixedConditions;
  readonly region: string;
  readonly enforceIam: boolean;
  /** In the order in which they were made. */
  readonly zones: readonly { readonly name: string; readonly id?: string }[];
  readonly begins: Instant;
}

export interface SavedLab {
  /** Of the program that wrote it: another one's models may bring another history. */
  readonly version: string;
  readonly origin: LabOrigin;
  /** By the lab's clock. */
  readonly savedAt: Instant;
  /** Where clients knew it; taken again when they are free. */
  readonly ports: { readonly api: number; readonly dns: number; readonly web: number };
  readonly changes: readonly RecordedChange[];
}

/** One line of JSON for the lab, one for each change. Written beside the old one first, so that there is always a whole one. */
export function writeStateFile(path: string, saved: SavedLab): void {
  const { changes, ...header } = saved;
  const lines = [
    JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, changes: changes.length, ...header }),
    ...changes.map(formatValue),
  ];
  const beside = `${path}.new`;
  try {
    writeFileSync(beside, `${lines.join("\n")}\n`, { mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    throw new DrillError(
      [unusable("unwritable", path, (error as Error).message, "Name a file in a folder that can be written to.")],
      error,
    );
  }
}

/** Undefined when there is no such file. Throws DrillError for a file that is something else or not whole. */
export function readStateFile(path: string): SavedLab | undefined {
  if (!existsSync(path)) return undefined;
  const bad = (why: string) =>
    new DrillError([unusable("unreadable", path, why, "Name another file, or delete this one to begin afresh.")]);
  let lines: readonly string[];
  try {
    lines = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch (error) {
    throw bad((error as Error).message);
  }
  const header = object(lines[0]);
  if (header?.format !== FORMAT) throw bad("it is not a lab's state");
  if (header.formatVersion !== FORMAT_VERSION)
    throw bad(`it has the format ${header.formatVersion}, and this program reads ${FORMAT_VERSION}`);
  if (header.changes !== lines.length - 1) throw bad(`it holds ${lines.length - 1} changes where it says ${header.changes}`);
  try {
    return {
      ...(header as unknown as Omit<SavedLab, "changes">),
      changes: lines.slice(1).map((line) => parseValue(line) as RecordedChange),
    };
  } catch (error) {
    throw bad((error as Error).message);
  }
}

function object(line = ""): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function unusable(what: string, path: string, why: string, next: string): Problem {
  return { code: `lab.state-${what}`, what: `the state file ${path} cannot be used: ${why}`, whose: "yours", next };
}
