// The terminal face: reads the command line, runs one verb, turns what happened into an exit status.

import { readCommandLine } from "./cli/command-line.ts";
import { helpText } from "./cli/help.ts";
import { planVerb } from "./cli/plan.ts";
import { printProblems } from "./cli/print-problems.ts";
import { rehearseVerb } from "./cli/rehearse.ts";
import { reportVerb } from "./cli/report.ts";
import { DrillError } from "./errors.ts";
import { exitStatus } from "./exit-status.ts";
import { version } from "./version.ts";

async function main(): Promise<number> {
  const settings = readCommandLine(process.argv.slice(2), process.env, process.stdout);
  switch (settings.verb) {
    case "help":
      process.stdout.write(helpText);
      return exitStatus.passed;
    case "version":
      process.stdout.write(`${version}\n`);
      return exitStatus.passed;
    case "plan":
      return planVerb(settings);
    case "rehearse":
      return rehearseVerb(settings);
    case "report":
      return reportVerb(settings);
  }
}

// A reader that went away (`failover-drill plan | head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitStatus.passed);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof DrillError) {
    printProblems(error.problems);
    process.exitCode = error.problems.some((problem) => problem.whose !== "yours") ? exitStatus.errored : exitStatus.badInput;
  } else {
    printProblems([
      {
        code: "bug",
        what: error instanceof Error ? (error.stack ?? error.message) : String(error),
        whose: "ours",
        next: "This is a bug in failover-drill; please report it with the command that you ran.",
      },
    ]);
    process.exitCode = exitStatus.errored;
  }
}
