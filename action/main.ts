// The Action's main step: inputs to settings, one verb of the command line, and what it did as outputs, summary and annotations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../src/aws/errors.ts";
import { DrillError, problemLine } from "../src/errors.ts";
import { exitStatus } from "../src/exit-status.ts";
import { Refusal } from "../src/experiment/refusal.ts";
import type { Fact } from "../src/journal/facts.ts";
import { freshSeed } from "../src/random/fresh-seed.ts";
import { readDrill } from "../src/read-drill.ts";
import { type Inputs, type Mode, readInputs } from "./inputs.ts";
import type { Log } from "./log.ts";
import { isFailure, outcomeOf, runMode } from "./modes.ts";
import { filesNow, tellDistribution, tellGate, tellPaths, tellPlan, tellReport } from "./outputs.ts";
import { phaseGroups } from "./phase-groups.ts";
import { annotate, type Runner } from "./runner.ts";
import { journalOf, leftBy, saveDrill, saveEvidence, saveFinished } from "./saved-state.ts";
import { preformatted, problemList } from "./words.ts";

/** Sets the process's exit status; never rejects. */
export async function main(runner: Runner, log: Log, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    if (runner.input("mode") === "history") {
      process.exitCode = await (await import("./history.ts")).historyMode(runner, environment);
      return;
    }
    const inputs = readInputs(runner.input, environment);
    for (const secret of [inputs.token, environment.AWS_SECRET_ACCESS_KEY, environment.AWS_SESSION_TOKEN]) if (secret) runner.mask(secret);
    await runInputs(runner, log, inputs);
  } catch (error) {
    const problems = problemsOf(error);
    const refused = error instanceof Refusal;
    const status = refused
      ? exitStatus.refused
      : problems.some(({ whose }) => whose !== "yours")
        ? exitStatus.errored
        : exitStatus.badInput;
    for (const problem of problems) process.stdout.write(`${problemLine(problem)}\n`);
    annotate(runner, problems);
    runner.setOutput("outcome", outcomeOf("drill", status));
    runner.setOutput("sentence", problems[0]?.what ?? "");
    runner.summary(problemList(refused ? "Refused" : "Nothing ran", problems));
    process.exitCode = 1;
  }
}

async function runInputs(runner: Runner, log: Log, inputs: Inputs): Promise<void> {
  const { mode, evidence } = inputs;
  if (evidence !== undefined) saveEvidence(runner, inputs.settings.out, evidence);
  const settings = { ...inputs.settings, run: `drill-${freshSeed()}` };
  const plan = mode === "gate" || mode === "sweep" ? undefined : readDrill(settings.file, settings);
  if (plan !== undefined) tellPlan(runner, plan);
  if (mode === "teardown" && plan?.name !== inputs.confirm) throw notConfirmed(inputs.confirm, plan?.name ?? "");
  const before = filesNow(settings.out);
  runner.debug(JSON.stringify({ mode, settings: { ...settings, file: plan?.drillFile ?? settings.file } }));
  const saved =
    mode === "drill" && plan !== undefined
      ? saveDrill(runner, settings, {
          drill: settings.run,
          region: plan.region,
          drillFile: plan.drillFile,
          resolver: runner.input("resolver"),
        })
      : undefined;
  const groups = phaseGroups(runner);
  const onFact = (fact: Fact): void => {
    groups.onFact(fact);
    if (fact.kind !== "sample" && fact.kind !== "plan") runner.debug(JSON.stringify(fact));
  };
  log.said();
  let status: number;
  try {
    status = await runMode(mode, settings, onFact);
  } finally {
    groups.close();
    // Also after a refusal before the drill's first fact: nothing was touched, and the post step need not look.
    if (saved !== undefined && leftBy(journalOf(saved)) === "nothing") saveFinished(runner);
  }
  await tell(runner, inputs, status, { said: log.said(), before });
}

interface Told {
  readonly said: string;
  /** The report's files as they were before. */
  readonly before: ReadonlyMap<string, string>;
}

async function tell(
  runner: Runner,
  { mode, settings, failOnInconclusive, comment, token }: Inputs,
  status: number,
  { said, before }: Told,
): Promise<void> {
  const now = filesNow(settings.out);
  const written = new Set([...now].flatMap(([name, text]) => (before.get(name) === text ? [] : name)));
  // The same rehearsal twice writes the same files twice.
  if (mode === "rehearse" || mode === "gate") for (const name of namesOf(mode, settings.seeds)) if (now.has(name)) written.add(name);
  const parsed = <Value>(name: string): Value | undefined =>
    written.has(name) ? (JSON.parse(now.get(name) ?? "null") as Value) : undefined;
  const report = mode === "drill" || mode === "rehearse" ? parsed<Parameters<typeof tellReport>[1]>("report.json") : undefined;
  const gated = mode === "gate" ? parsed<Parameters<typeof tellGate>[1]>("gate.json") : undefined;
  const spread = mode === "rehearse" ? parsed<Parameters<typeof tellDistribution>[1]>("distribution.json") : undefined;
  runner.setOutput("outcome", outcomeOf(mode, status));
  if (report !== undefined) tellReport(runner, report);
  if (gated !== undefined) tellGate(runner, gated);
  if (spread !== undefined) tellDistribution(runner, spread);
  tellPaths(runner, settings.out, written);
  const summary = written.has("summary.md") ? readFileSync(join(settings.out, "summary.md"), "utf8") : undefined;
  runner.summary(summary ?? preformatted(`Failover Drill: ${mode}`, said));
  const failed = isFailure(status, failOnInconclusive);
  const sentence = report?.sentence ?? gated?.sentence ?? `${mode}: ${outcomeOf(mode, status)}`;
  if (report === undefined && gated === undefined) runner.setOutput("sentence", sentence);
  if (failed) runner.error(sentence, { title: `Failover Drill: ${mode}` });
  else if (status === exitStatus.swept || status === exitStatus.inconclusive)
    runner.warning(sentence, { title: `Failover Drill: ${mode}` });
  if (gated !== undefined && comment) {
    const { commentOnPullRequest } = await import("./comment.ts");
    await commentOnPullRequest(runner, token, gated as Parameters<typeof commentOnPullRequest>[2]);
  }
  process.exitCode = failed ? 1 : 0;
}

function namesOf(mode: Mode, seeds: number): readonly string[] {
  if (mode === "gate") return ["gate.json", "summary.md"];
  return seeds > 1 ? ["distribution.json", "summary.md"] : ["journal.jsonl", "report.json", "summary.md", "report.html", "junit.xml"];
}

function notConfirmed(given: string, name: string): DrillError {
  return new DrillError([
    {
      code: "teardown.not-confirmed",
      what: `Nothing was deleted: confirm is "${given}", the drill is called "${name}".`,
      whose: "yours",
      next: "Write the drill's name into confirm.",
    },
  ]);
}
