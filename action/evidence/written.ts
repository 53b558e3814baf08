// What main left when it ended. A later step of the job may write into the same folder: what it has written again is not this step's.
import { resolve } from "node:path";
import type { Runner } from "../runner.ts";
import { lookAt, type Stamps } from "./stamps.ts";

const NAME = "written";

/** At main's end, however it ends. Never throws: without it, the post step keeps whatever is new. */
export function saveWritten(runner: Runner, out: string): void {
  try {
    runner.saveState(NAME, JSON.stringify(lookAt(resolve(out)).stamps));
  } catch (error) {
    process.stdout.write(`What was written could not be remembered: ${(error as Error).message}\n`);
  }
}

/** Undefined where main was killed before its end. */
export function savedWritten(runner: Runner): Stamps | undefined {
  const text = runner.state(NAME);
  return text === "" ? undefined : (JSON.parse(text) as Stamps);
}
