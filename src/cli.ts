// The terminal face: reads the command line, runs one verb, turns what happened into an exit status.
import { AwsCallError, problemsOf } from "./aws/errors.ts";
import { readCommandLine } from "./cli/command-line.ts";
import { helpText } from "./cli/help.ts";
import { printProblems } from "./cli/print-problems.ts";
import { DrillError } from "./errors.ts";
import { exitStatus } from "./exit-status.ts";
import { Refusal } from "./experiment/refusal.ts";
import { version } from "./version.ts";

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  // The lab has flags of its own.
  if (args[0] === "lab") return (await import("./cli/lab.ts")).labVerb(args.slice(1));
  const settings = readCommandLine(args, process.env, process.stdout);
  switch (settings.verb) {
    case "help":
      process.stdout.write(helpText);
      return exitStatus.passed;
    case "version":
      process.stdout.write(`${version}\n`);
      return exitStatus.passed;
    case "plan":
      return (await import("./cli/plan.ts")).planVerb(settings);
    case "rehearse":
      return (await import("./cli/rehearse.ts")).rehearseVerb(settings);
    case "drill":
      return (await import("./cli/drill.ts")).drillVerb(settings);
    case "teardown":
      return (await import("./cli/teardown.ts")).teardownVerb(settings);
    case "report":
      return (await import("./cli/report.ts")).reportVerb(settings);
  }
}

// A drill, a teardown and the lab have something to put right first, so they alone decide when they end.
const endsByItself = ["drill", "teardown", "lab"].includes(process.argv[2] ?? "");

for (const [name, status] of Object.entries({ SIGINT: exitStatus.interrupted, SIGTERM: 128 + 15, SIGHUP: 128 + 1 })) {
  if (endsByItself) break;
  process.on(name, () => {
    if (process.listenerCount(name) > 1) return;
    process.stderr.write(`Interrupted by ${name}.\n`);
    process.exit(status);
  });
}

// A reader that went away (`failover-drill plan | head`) is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    if (stream === process.stdout && !endsByItself) process.exit(exitStatus.passed);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof DrillError || error instanceof AwsCallError) {
    const problems = problemsOf(error);
    printProblems(problems);
    if (error instanceof Refusal) process.exitCode = exitStatus.refused;
    else process.exitCode = problems.some((problem) => problem.whose !== "yours") ? exitStatus.errored : exitStatus.badInput;
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
