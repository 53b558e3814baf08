// Which Python runs inline code: the first of the usual names that is there and new enough.
import { execFile } from "node:child_process";

export interface Python {
  /** Of the interpreter itself: what stands on the PATH may be a script that needs the caller's environment. */
  readonly path: string;
  /** e.g. `3.11.7`. */
  readonly version: string;
}

const NAMES: readonly (readonly string[])[] = [["python3"], ["python"], ["py", "-3"]];

/** Older ones miss parts of the language that the Lambda runtimes have. */
const OLDEST_MINOR = 8;

const QUESTION = "import json, sys; print(json.dumps([sys.executable, list(sys.version_info[:3])]))";

/** Milliseconds; a version manager's script may take its time. */
const PATIENCE = 10_000;

let found: Promise<Python | undefined> | undefined;

/** Asked once per process; undefined where there is none. */
export function findPython(): Promise<Python | undefined> {
  found ??= firstOf(NAMES);
  return found;
}

async function firstOf(names: readonly (readonly string[])[]): Promise<Python | undefined> {
  for (const [name = "", ...given] of names) {
    const python = await ask(name, given);
    if (python !== undefined) return python;
  }
  return undefined;
}

function ask(name: string, given: readonly string[]): Promise<Python | undefined> {
  return new Promise((resolve) => {
    execFile(name, [...given, "-I", "-S", "-c", QUESTION], { timeout: PATIENCE, windowsHide: true }, (error, output) => {
      resolve(error === null ? readAnswer(output) : undefined);
    });
  });
}

function readAnswer(output: string): Python | undefined {
  try {
    const [path, version] = JSON.parse(output) as [string, readonly number[]];
    const [major = 0, minor = 0] = version;
    return major === 3 && minor >= OLDEST_MINOR ? { path, version: version.join(".") } : undefined;
  } catch {
    return undefined;
  }
}
