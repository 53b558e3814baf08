// What is put to the proof: the program's own functions, or copies of them with a bug planted.
import { type RunOptions, run } from "../../src/run.ts";
import { sweep } from "../../src/safety/sweep.ts";
import { judge } from "../../src/verdict/judge.ts";
import type { Between, Process } from "../world/process.ts";

export interface Subject {
  readonly run: (options: RunOptions, process: Process) => Promise<void>;
  readonly judge: typeof judge;
  readonly sweep: typeof sweep;
  /** Between every process and AWS. */
  readonly between?: Between;
}

export const realSubject: Subject = { run, judge, sweep };
