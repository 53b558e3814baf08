// Mode history: this run's drill beside the earlier ones, told in the summary, on a branch and in one issue, as far as the token may.
import { join } from "node:path";
import { writeFiles } from "../src/cli/write-files.ts";
import {
  closingComment,
  ISSUE_LABEL,
  type IssueContext,
  issueBody,
  issueMarker,
  issueMove,
  issueTitle,
  repeatComment,
} from "../src/history/issue.ts";
import { AHEAD, judgeHistory } from "../src/history/judge.ts";
import { appendLines } from "../src/history/lines.ts";
import { historySummary } from "../src/history/markdown.ts";
import type { History } from "../src/history/types.ts";
import type { Clock } from "../src/ports/clock.ts";
import type { Random } from "../src/ports/random.ts";
import { freshSeed } from "../src/random/fresh-seed.ts";
import { createRandom } from "../src/random/seeded.ts";
import { clean } from "../src/report/clean.ts";
import { createWallClock } from "../src/time/wall-clock.ts";
import { count } from "../src/verdict/words.ts";
import { writeBranch } from "./github/branch.ts";
import { createGitHub, type GitHub } from "./github/client.ts";
import { wordsOf } from "./github/errors.ts";
import { closeIssue, openIssue } from "./github/issues.ts";
import { throughProxies } from "./github/proxies.ts";
import { fileOf, type Gathered, gather } from "./history/gather.ts";
import { type HistoryInputs, readHistoryInputs } from "./history/inputs.ts";
import type { Current } from "./history/own-report.ts";
import type { Runner } from "./runner.ts";
import { readThisRun, type ThisRun } from "./this-run.ts";

export interface HistoryWorld {
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch?: typeof fetch;
}

const TITLE = { title: "Failover Drill: history" };

/** The process's exit status: 1 for a regression, and for a drill that succeeded without a report. Throws DrillError for wrong inputs. */
export async function historyMode(
  runner: Runner,
  environment: NodeJS.ProcessEnv,
  world: HistoryWorld = { clock: createWallClock(), random: createRandom(freshSeed()) },
): Promise<number> {
  return throughProxies(environment, () => compare(runner, environment, world));
}

async function compare(runner: Runner, environment: NodeJS.ProcessEnv, world: HistoryWorld): Promise<number> {
  const inputs = readHistoryInputs(runner.input, environment);
  const run = readThisRun(environment);
  if (inputs.token !== "") runner.mask(inputs.token);
  const notice = (what: string): void => {
    process.stdout.write(`${what}\n`);
    runner.notice(what, TITLE);
  };
  const { repository } = run;
  const gitHub =
    repository === undefined || inputs.token === "" ? undefined : createGitHub({ ...world, repository, token: inputs.token, api: run.api });
  if (gitHub === undefined) notice("Nothing of earlier runs can be read: there is no token, or no repository.");
  const gathered = await gather(gitHub, inputs, run, notice);
  const history = judgeHistory({
    ...inputs,
    ...gathered,
    attended: run.attended,
    current: gathered.current?.record,
    at: world.clock.now(),
  });
  const ahead = history.skipped.filter(({ why }) => why === AHEAD).length;
  if (ahead > 0) notice(`Passed over, as dated into the future by a wrong clock: ${count(ahead, "drill")}.`);
  if (gitHub !== undefined && inputs.branch !== undefined) await keepOnBranch(gitHub, world, inputs.branch, inputs, gathered, run, notice);
  if (gitHub !== undefined && inputs.issue) await keepIssue(gitHub, world, history, gathered.current, inputs, run, notice);
  return tell(runner, history, inputs, run);
}

/** All drills that it does not have yet: what an earlier run could not write is made up for. */
async function keepOnBranch(
  gitHub: GitHub,
  { clock, random }: HistoryWorld,
  branch: string,
  { artifact }: HistoryInputs,
  { records }: Gathered,
  { ofPullRequest }: ThisRun,
  notice: (what: string) => void,
): Promise<void> {
  if (ofPullRequest) return notice(`Nothing was written to ${branch}: this run is about a pull request.`);
  try {
    const message = `Failover drills of ${artifact}`;
    await writeBranch(gitHub, { branch, file: fileOf(artifact) }, (text) => appendLines(text, records), { message, clock, random });
  } catch (error) {
    notice(`Nothing was written to ${branch}: ${wordsOf(error)}.`);
  }
}

async function keepIssue(
  gitHub: GitHub,
  { clock, random }: HistoryWorld,
  history: History,
  current: Current | undefined,
  { failOnInconclusive, artifact }: HistoryInputs,
  { run, runUrl, attended, attempt, ofPullRequest }: ThisRun,
  notice: (what: string) => void,
): Promise<void> {
  if (ofPullRequest) return notice("No issue was looked for: this run is about a pull request.");
  const context: IssueContext = {
    runUrl: run === undefined ? undefined : runUrl(run),
    problems: current?.report.problems.map(({ code }) => code) ?? [],
    findings: findingsOf(current),
    failOnInconclusive,
    attended,
    attempt,
  };
  const keeper = { gitHub, clock, random, label: ISSUE_LABEL, marker: issueMarker(artifact) };
  try {
    const move = issueMove(history, context);
    if (move === "open") {
      const texts = { title: issueTitle(history), body: issueBody(history, context), comment: repeatComment(history, context) };
      const { number, opened } = await openIssue(keeper, texts);
      process.stdout.write(opened ? `Issue ${number} was opened.\n` : `Issue ${number} has a comment more.\n`);
    }
    if (move === "close")
      for (const number of await closeIssue(keeper, closingComment(history, context)))
        process.stdout.write(`Issue ${number} was closed.\n`);
  } catch (error) {
    notice(`The issue could not be kept: ${wordsOf(error)}.`);
  }
}

const FINDINGS_SHOWN = 5;

function findingsOf(current: Current | undefined): IssueContext["findings"] {
  const { problems = [], findings = [] } = current?.report ?? {};
  const deviated = findings.filter(({ ruling, notReached }) => ruling === "deviated" && notReached === undefined);
  return [
    ...problems.map(({ what, next }) => ({ title: what, advice: next })),
    ...deviated.map(({ title, causes }) => ({ title, advice: causes[0] })),
  ].slice(0, FINDINGS_SHOWN);
}

const FAILED_ALL_THE_SAME =
  "The drill passed, but its job ended as failure: another step of it failed, or, where job-result is a matrix's, another site's job.";

function tell(runner: Runner, history: History, { out, failOnRegression }: HistoryInputs, { runUrl }: ThisRun): number {
  const { outcome, silence, current, jobResult, earlierUnread } = history;
  const sentence = clean(history.sentence);
  const summary = historySummary(history, { runUrl });
  writeFiles(out, { "history.json": `${JSON.stringify(history, undefined, 2)}\n`, "history.md": summary });
  process.stdout.write(`${sentence}\n`);
  runner.summary(summary);
  runner.setOutput("outcome", outcome);
  runner.setOutput("sentence", sentence);
  if (current !== undefined) runner.setOutput("drill-id", current.drill);
  runner.setOutput("out", out);
  runner.setOutput("summary-file", join(out, "history.md"));
  runner.setOutput("history", join(out, "history.json"));
  // A drill that did not pass has failed its own job already; a success without a report would stay green for ever.
  const fails = (outcome === "regressed" && failOnRegression) || (outcome === "no-report" && jobResult === "success");
  if (fails) runner.error(sentence, TITLE);
  else if (outcome !== "steady" && outcome !== "not-enough-history") runner.warning(sentence, TITLE);
  else if (silence?.tooLong || earlierUnread) runner.warning(sentence, TITLE);
  if (current?.outcome === "passed" && jobResult === "failure") runner.warning(FAILED_ALL_THE_SAME, TITLE);
  return fails ? 1 : 0;
}
