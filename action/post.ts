// The Action's post step, which runs whatever became of the main one: what a drill that was cut off has left is put right, then its evidence kept.
import { problemsOf } from "../src/aws/errors.ts";
import { readCommandLine, type Settings } from "../src/cli/command-line.ts";
import { problemLine } from "../src/errors.ts";
import { exitStatus } from "../src/exit-status.ts";
import type { Log } from "./log.ts";
import { annotate, type Runner } from "./runner.ts";
import { journalOf, leftBy, type SavedDrill, savedEvidence, unfinishedDrill } from "./saved-state.ts";
import { preformatted, problemList } from "./words.ts";

/** Sets the process's exit status. Fails the job only when something could not be put right. */
export async function post(runner: Runner, log: Log, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    await putRight(runner, log, environment);
  } finally {
    const evidence = savedEvidence(runner);
    if (evidence !== undefined) await (await import("./evidence/keep.ts")).keepEvidence(runner, evidence, environment);
  }
}

async function putRight(runner: Runner, log: Log, environment: NodeJS.ProcessEnv): Promise<void> {
  const saved = unfinishedDrill(runner);
  if (saved === undefined) {
    process.stdout.write("Nothing is left to be put right.\n");
    return;
  }
  const left = leftBy(journalOf(saved));
  if (left === "nothing") {
    process.stdout.write(`${saved.drill} was cut off before it had changed anything.\n`);
    return;
  }
  process.stdout.write(`${saved.drill} did not end as it should: looking for what it left.\n`);
  log.said();
  try {
    const status = await sweepAfter(saved, environment);
    const mended = status !== exitStatus.notSwept;
    runner.summary(
      preformatted(
        `Failover Drill: ${saved.drill} was cut off, ${mended ? "and all is put right" : "and not all could be put right"}`,
        log.said(),
      ),
    );
    if (mended) runner.warning(`${saved.drill} was cut off; what it left is put right.`, { title: "Failover Drill" });
    else runner.error(`${saved.drill} was cut off, and not all of what it left could be put right. ${NEXT}`, { title: "Failover Drill" });
    process.exitCode = mended ? 0 : 1;
  } catch (error) {
    const problems = problemsOf(error);
    for (const problem of problems) process.stdout.write(`${problemLine(problem)}\n`);
    runner.summary(problemList(`Failover Drill: ${saved.drill} was cut off and could not be cleaned up after`, problems));
    annotate(runner, problems);
    // Without a word of its own that anything was touched (no credentials, say), a cut-off start is no failure.
    process.exitCode = left === "perhaps" ? 0 : 1;
  }
}

const NEXT = "Run the Action again with mode: sweep, or look at the instances in the console.";

/** With the drill file it needs fewer permissions; without it (gone, broken since) the region is enough. */
async function sweepAfter(saved: SavedDrill, environment: NodeJS.ProcessEnv): Promise<number> {
  const { sweepVerb } = await import("../src/cli/verbs-on-aws.ts");
  const { readDrill } = await import("../src/read-drill.ts");
  const rest = [`--drill=${saved.drill}`, ...(saved.resolver === "" ? [] : [`--resolver=${saved.resolver}`])];
  const read = (place: string): Settings => ({
    ...readCommandLine(["sweep", place, ...rest], environment, { isTTY: false, columns: 120 }),
    overrides: saved.overrides,
  });
  try {
    readDrill(saved.drillFile, { overrides: saved.overrides });
  } catch {
    return sweepVerb(read(`--region=${saved.region}`));
  }
  return sweepVerb(read(saved.drillFile));
}
