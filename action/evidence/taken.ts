// A folder that an earlier step of the same job has its evidence in: the step that would overwrite it does not begin.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DrillError } from "../../src/errors.ts";
import { ownFilesIn } from "./folder.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Below RUNNER_TEMP, which the runner empties before and after each job. */
const LIST = "failover-drill-folders";

/**
 * `keeps`: the post step will hand it over, so that later steps of the job must leave it alone. Throws DrillError where an earlier step
 * has said so and its files are there: it hands them over only at the job's end. Without a runner there is nobody to hand over.
 */
export function takeFolder(out: string, keeps: boolean, environment: Environment): void {
  const { RUNNER_TEMP: temporary } = environment;
  if (!temporary) return;
  const folder = resolve(out);
  const list = join(temporary, LIST);
  const line = JSON.stringify([environment.GITHUB_RUN_ID, environment.GITHUB_RUN_ATTEMPT, environment.GITHUB_JOB, folder]);
  if (isTaken(list, line, folder))
    throw new DrillError([
      {
        code: "input.out-taken",
        what: `out is ${out}, where an earlier step of this job has its evidence, which would be overwritten before it is kept`,
        whose: "yours",
        next: "Give each step of the job a folder of its own with the input out.",
      },
    ]);
  if (!keeps) return;
  try {
    appendFileSync(list, `${line}\n`);
  } catch {
    // A drill is not given up for this: what was overwritten is then not handed over as another's.
  }
}

function isTaken(list: string, line: string, folder: string): boolean {
  try {
    return existsSync(list) && readFileSync(list, "utf8").split("\n").includes(line) && ownFilesIn(folder).length > 0;
  } catch {
    return false;
  }
}
