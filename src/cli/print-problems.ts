// Problems on standard error, one line each, the place first so that terminals and editors can jump to it.
import { type Problem, problemLine } from "../errors.ts";

export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
  if (problems.length > 1) process.stderr.write(`${problems.length} problems.\n`);
}
