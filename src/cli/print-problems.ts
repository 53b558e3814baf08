// Problems on standard error, one line each, the place first so that terminals and editors can jump to it.
import { type Problem, problemLine } from "../errors.ts";
import { clean } from "../report/clean.ts";

/** What a file or AWS has put into a problem is no command to the runner whose log this may be. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    for (const line of problemLine(problem).split("\n")) process.stderr.write(`${/^ */.exec(line)?.[0]}${clean(line)}\n`);
  }
  if (problems.length > 1) process.stderr.write(`${problems.length} problems.\n`);
}
