// The terminal face: reads the command line, runs one verb, turns what happened into an exit status.
import { AwsCallError, problemsOf } from "./aws/errors.ts";
import { readCommandLine, type Verb } from "./cli/command-line.ts";
import { printProblems } from "./cli/print-problems.ts";
import { DrillError } from "./errors.ts";
import { exitStatus, signalStatus } from "./exit-status.ts";
import { Refusal } from "./experiment/refusal.ts";
import { version } from "./version.ts";

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  // The lab has flags of its own.
  if (args[0] === "lab") {
    goesOn = true;
    return (await import("./cli/lab.ts")).labVerb(args.slice(1));
  }
  const settings = readCommandLine(args, process.env, process.stdout);
  goesOn = PUTS_RIGHT.has(settings.verb);
  if (!ENDS_BY_ITSELF.has(settings.verb)) endOnSignals();
  switch (settings.verb) {
    case "help":
      process.stdout.write((await import("./cli/help.ts")).helpOf(settings.topic));
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

/** These have something to put right first, so they alone decide when they end. The lab, too. */
const ENDS_BY_ITSELF: ReadonlySet<Verb> = new Set(["drill", "teardown"]);

/** What these did in an account is no bad input, even where nobody can read of it. */
const PUTS_RIGHT: ReadonlySet<Verb> = new Set([...ENDS_BY_ITSELF, "sweep"]);

let goesOn = false;

function endOnSignals(): void {
  for (const [name, status] of Object.entries(signalStatus)) {
    process.on(name, () => {
      if (process.listenerCount(name) > 1) return;
      process.stderr.write(`Interrupted by ${name}.\n`);
      process.exit(status);
    });
  }
}

// A reader that went away (`failover-drill plan | head`) or a terminal that was closed (EIO after SIGHUP) is no error of ours, and no reason to
// leave anything undone: the command goes on without its words and ends with the status that it would have had.
const GONE: readonly (string | undefined)[] = ["EPIPE", "EIO"];

process.stderr.on("error", () => undefined);
process.stdout.once("error", ({ code, message }: NodeJS.ErrnoException) => {
  process.stdout.on("error", () => undefined);
  if (GONE.includes(code)) return;
  const what = `cannot write to standard output: ${message}`;
  printProblems([{ code: "out.unwritable", what, whose: "yours", next: "Send it somewhere with space left." }]);
  // A pass that nobody can read is none.
  process.on("exit", (ended) => {
    if (ended === exitStatus.passed) process.exitCode = goesOn ? exitStatus.errored : exitStatus.badInput;
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
