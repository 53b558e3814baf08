// The terminal face: reads the command line, runs one verb, turns what happened into an exit status.
import { AwsCallError, problemsOf } from "./aws/errors.ts";
import { readCommandLine } from "./cli/command-line.ts";
import { helpText } from "./cli/help.ts";
import { printProblems } from "./cli/print-problems.ts";
import { DrillError } from "./errors.ts";
import { exitStatus, signalStatus } from "./exit-status.ts";
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
      return (await import("./cli/verbs-on-paper.ts")).planVerb(settings);
    case "rehearse":
      return (await import("./cli/verbs-on-paper.ts")).rehearseVerb(settings);
    case "gate":
      return (await import("./cli/verbs-on-paper.ts")).gateVerb(settings);
    case "drill":
      return (await import("./cli/verbs-on-aws.ts")).drillVerb(settings);
    case "sweep":
      return (await import("./cli/verbs-on-aws.ts")).sweepVerb(settings);
    case "teardown":
      return (await import("./cli/verbs-on-aws.ts")).teardownVerb(settings);
    case "policy":
      return (await import("./cli/verbs-on-paper.ts")).policyVerb(settings);
    case "report":
      return (await import("./cli/verbs-on-paper.ts")).reportVerb(settings);
  }
}

// A drill, a teardown and the lab have something to put right first, so they alone decide when they end.
const endsByItself = ["drill", "teardown", "lab"].includes(process.argv[2] ?? "");

for (const [name, status] of Object.entries(signalStatus)) {
  if (endsByItself) break;
  process.on(name, () => {
    if (process.listenerCount(name) > 1) return;
    process.stderr.write(`Interrupted by ${name}.\n`);
    process.exit(status);
  });
}

// A reader that went away (`failover-drill plan | head`) or a terminal that was closed (EIO after SIGHUP) is no error of ours.
const GONE: readonly (string | undefined)[] = ["EPIPE", "EIO"];

// Whatever becomes of its words, a drill goes on to its restore.
process.stderr.on("error", () => undefined);
process.stdout.once("error", ({ code, message }: NodeJS.ErrnoException) => {
  process.stdout.on("error", () => undefined);
  const isGone = GONE.includes(code);
  if (!isGone) {
    const what = `cannot write to standard output: ${message}`;
    printProblems([{ code: "out.unwritable", what, whose: "yours", next: "Send it somewhere with space left." }]);
  }
  const status = isGone ? exitStatus.passed : exitStatus.badInput;
  if (!endsByItself) process.exit(status);
  // A pass that nobody can read is none.
  process.on("exit", (ended) => {
    if (ended === exitStatus.passed && !isGone) process.exitCode = exitStatus.errored;
  });
});

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
