// The Action's post step, which runs whatever became of the main one: what a drill that was cut off has left is put right, then its evidence kept.
import { problemsOf } from "../src/aws/errors.ts";
import { readResolver } from "../src/cli/network-flags.ts";
import type { Aftermath } from "../src/cli/sweep-cut-off.ts";
import { problemLine } from "../src/errors.ts";
import { clean } from "../src/report/clean.ts";
import { instancesToStart } from "../src/safety/undone.ts";
import type { Log } from "./log.ts";
import { annotate, type Runner } from "./runner.ts";
import { knownOf, leftBy, savedEvidence, unfinishedDrill } from "./saved-state.ts";
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
  const { drill } = saved;
  const known = knownOf(runner, saved);
  const left = leftBy(known);
  if (left === "nothing") {
    process.stdout.write(`${drill} has left nothing that had to be put right.\n`);
    return;
  }
  if (known.unreadable !== undefined) process.stdout.write(`The journal of ${drill} cannot be read: ${clean(known.unreadable)}\n`);
  process.stdout.write(`${drill} did not end as it should: looking for what it left.\n`);
  log.said();
  try {
    const { sweepCutOff } = await import("../src/cli/verbs-on-aws.ts");
    const toStart = instancesToStart(known.facts);
    const resolver = readResolver(saved.resolver || undefined, () => undefined);
    const account = known.facts.findLast((fact) => fact.kind === "identity")?.account;
    const { region, guard, plan } = saved;
    const after = await sweepCutOff({ drill, region, account, guard, plan, toStart }, resolver, environment);
    const became = whatBecame(after, toStart);
    runner.summary(preformatted(`Failover Drill: ${drill} was cut off, and ${became}`, log.said()));
    const isMended = after.outcome !== "not-mended";
    const title = { title: "Failover Drill" };
    if (isMended) runner.warning(`${drill} was cut off, and ${became}.`, title);
    else runner.error(`${drill} was cut off, and ${became}. ${after.problems[0]?.what ?? ""} ${NEXT}`, title);
    process.exitCode = isMended ? 0 : 1;
  } catch (error) {
    const problems = problemsOf(error);
    for (const problem of problems) process.stdout.write(`${problemLine(problem)}\n`);
    runner.summary(problemList(`Failover Drill: ${drill} was cut off and could not be cleaned up after`, problems));
    annotate(runner, problems);
    // Without a word of its own that anything was touched (no credentials, say), a cut-off start is no failure.
    process.exitCode = left === "perhaps" ? 0 : 1;
  }
}

const NEXT = "Run the Action again with mode: sweep, or look at the instances in the console.";

/** Where nothing was found it is told where that was: elsewhere there may be something. */
function whatBecame({ outcome, account, region }: Aftermath, toStart: readonly string[]): string {
  if (outcome === "not-mended") return "not all could be put right";
  if (outcome === "mended") return "all is put right";
  const where = `nothing of it was found in account ${account}, ${region}`;
  return toStart.length === 0 ? where : `its instances run; ${where}`;
}
