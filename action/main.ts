// The Action's main step: inputs to settings, one verb of the command line, and what it did as outputs, summary and annotations.
import { problemsOf } from "../src/aws/errors.ts";
import { DrillError, type Problem, problemLine } from "../src/errors.ts";
import { exitStatus } from "../src/exit-status.ts";
import { Refusal } from "../src/experiment/refusal.ts";
import type { Fact } from "../src/journal/facts.ts";
import { freshSeed } from "../src/random/fresh-seed.ts";
import { readDrill } from "../src/read-drill.ts";
import type { Report } from "../src/verdict/types.ts";
import { type DrillMemory, rememberDrill } from "./drill-memory.ts";
import { isKept } from "./evidence/name.ts";
import { takeFolder } from "./evidence/taken.ts";
import { saveWritten } from "./evidence/written.ts";
import { type Inputs, type Mode, readInputs } from "./inputs.ts";
import type { Log } from "./log.ts";
import { isFailure, outcomeOf, runMode } from "./modes.ts";
import { filesNow, tellDistribution, tellGate, tellPaths, tellPlan, tellReport } from "./outputs.ts";
import { phaseGroups } from "./phase-groups.ts";
import { annotate, type Runner } from "./runner.ts";
import { leftBy, saveDrill, saveEvidence, saveFinished } from "./saved-state.ts";
import { preformatted, problemList } from "./words.ts";

/** Sets the process's exit status; never rejects. */
export async function main(runner: Runner, log: Log, environment: NodeJS.ProcessEnv): Promise<void> {
  const memory = rememberDrill(runner);
  try {
    if (runner.input("mode") === "history") {
      process.exitCode = await (await import("./history.ts")).historyMode(runner, environment);
      return;
    }
    const inputs = readInputs(runner.input, environment);
    for (const secret of [inputs.token, environment.AWS_SECRET_ACCESS_KEY, environment.AWS_SESSION_TOKEN]) if (secret) runner.mask(secret);
    const { evidence, mode, settings } = inputs;
    if (isKept(mode)) takeFolder(settings.out, evidence !== undefined, environment);
    try {
      await runInputs(runner, log, inputs, memory);
    } finally {
      if (evidence !== undefined) saveWritten(runner, settings.out);
    }
  } catch (error) {
    tellFailure(runner, error, memory);
    process.exitCode = 1;
  }
}

/** What was thrown; a drill that had begun by then is told as one. */
function tellFailure(runner: Runner, error: unknown, { facts, report }: DrillMemory): void {
  const problems = problemsOf(error);
  const refused = error instanceof Refusal;
  const ran = facts.length > 0;
  const status = ran || problems.some(({ whose }) => whose !== "yours") ? exitStatus.errored : exitStatus.badInput;
  for (const problem of problems) process.stdout.write(`${problemLine(problem)}\n`);
  annotate(runner, problems);
  const what = problems[0]?.what ?? "";
  if (report !== undefined) tellReport(runner, report);
  for (const fact of facts) if (fact.kind === "drill.started") runner.setOutput("drill-id", fact.drill);
  runner.setOutput("outcome", outcomeOf("drill", refused && !ran ? exitStatus.refused : status));
  runner.setOutput("sentence", report === undefined ? what : `${report.sentence} ${what}`);
  runner.summary(problemList(ran ? "The drill ran, and not all of it could be told" : refused ? "Refused" : "Nothing ran", problems));
}

async function runInputs(runner: Runner, log: Log, inputs: Inputs, memory: DrillMemory): Promise<void> {
  const { mode, evidence } = inputs;
  if (evidence !== undefined) saveEvidence(runner, inputs.settings.out, evidence);
  const settings = { ...inputs.settings, run: `drill-${freshSeed()}` };
  const plan = mode === "gate" || mode === "sweep" ? undefined : readDrill(settings.file, settings);
  if (plan !== undefined) tellPlan(runner, plan);
  if (mode === "teardown" && plan?.name !== inputs.confirm) throw notConfirmed(inputs.confirm, plan?.name ?? "");
  const before = filesNow(settings.out);
  runner.debug(JSON.stringify({ mode, settings: { ...settings, file: plan?.drillFile ?? settings.file } }));
  const isDrill = mode === "drill" && plan !== undefined;
  if (isDrill) saveDrill(runner, { drill: settings.run, out: settings.out, resolver: runner.input("resolver"), plan });
  const groups = phaseGroups(runner);
  const onFact = (fact: Fact): void => {
    memory.onFact(fact);
    groups.onFact(fact);
    if (fact.kind !== "sample" && fact.kind !== "plan") runner.debug(JSON.stringify(fact));
  };
  let unwritten: readonly Problem[] = [];
  const onReport = (report: Report, problems: readonly Problem[]): void => {
    memory.onReport(report);
    unwritten = problems;
  };
  log.said();
  let status: number;
  try {
    status = await runMode(mode, settings, { onFact, onReport });
  } finally {
    groups.close();
    // Also after a refusal before the drill's first fact: nothing was touched, and the post step need not look.
    if (isDrill && (memory.facts.length === 0 || leftBy(memory) === "nothing")) saveFinished(runner);
  }
  annotate(runner, unwritten);
  await tell(runner, inputs, status, { said: log.said(), before, judged: memory.report, unwritten });
}

interface Told {
  readonly said: string;
  /** The report's files as they were before. */
  readonly before: ReadonlyMap<string, string>;
  /** A drill's own verdict, which is known where its files are not. */
  readonly judged: Report | undefined;
  readonly unwritten: readonly Problem[];
}

async function tell(
  runner: Runner,
  { mode, settings, failOnInconclusive, comment, token }: Inputs,
  status: number,
  { said, before, judged, unwritten }: Told,
): Promise<void> {
  const now = filesNow(settings.out);
  const written = new Set([...now].flatMap(([name, text]) => (before.get(name) === text ? [] : name)));
  // The same rehearsal twice writes the same files twice.
  if (mode === "rehearse" || mode === "gate") for (const name of namesOf(mode, settings.seeds)) if (now.has(name)) written.add(name);
  const parsed = <Value>(name: string): Value | undefined =>
    written.has(name) ? (JSON.parse(now.get(name) ?? "null") as Value) : undefined;
  const report = mode === "rehearse" ? parsed<Parameters<typeof tellReport>[1]>("report.json") : judged;
  const gated = mode === "gate" ? parsed<Parameters<typeof tellGate>[1]>("gate.json") : undefined;
  const spread = mode === "rehearse" ? parsed<Parameters<typeof tellDistribution>[1]>("distribution.json") : undefined;
  runner.setOutput("outcome", outcomeOf(mode, status));
  if (report !== undefined) tellReport(runner, report);
  // Graver than the drill's own word: something on this machine failed beside it.
  if (status === exitStatus.errored) runner.setOutput("outcome", outcomeOf(mode, status));
  if (gated !== undefined) tellGate(runner, gated);
  if (spread !== undefined) tellDistribution(runner, spread);
  tellPaths(runner, settings.out, written);
  const summary = written.has("summary.md") ? now.get("summary.md") : undefined;
  runner.summary(summary ?? preformatted(`Failover Drill: ${mode}`, said));
  const failed = isFailure(status, failOnInconclusive);
  const verdict = report?.sentence ?? gated?.sentence ?? `${mode}: ${outcomeOf(mode, status)}`;
  const sentence = [...unwritten.map(({ what }) => `No report was kept: ${what.replace(/\.?$/, ".")}`), verdict].join(" ");
  if (sentence !== (report ?? gated)?.sentence) runner.setOutput("sentence", sentence);
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
