// The inputs of mode history, all problems at once.
import { DrillError, type Problem } from "../../src/errors.ts";
import type { JobResult } from "../../src/history/types.ts";
import type { Millis } from "../../src/ports/clock.ts";
import { HOUR, MINUTE, parseDuration } from "../../src/time/units.ts";
import { checkArtifactName, DRILLS, NONE } from "../evidence/name.ts";
import { INPUTS, inputReader } from "../inputs.ts";
import { defaultBranch } from "../this-run.ts";

export interface HistoryInputs {
  readonly artifact: string;
  readonly runs: number;
  readonly jobResult: JobResult | undefined;
  readonly every: Millis | undefined;
  /** 0.2: 20 % longer. */
  readonly worse: number;
  readonly issue: boolean;
  readonly branch: string | undefined;
  readonly failOnRegression: boolean;
  readonly failOnInconclusive: boolean;
  readonly out: string;
  readonly token: string;
}

const JOB_RESULTS = ["success", "failure", "cancelled", "skipped"] as const satisfies readonly JobResult[];
const RUNS = { least: 5, most: 100, standard: "20" } as const;
const WORSE = { most: 1000, standard: "20%" } as const;
const OUT = "failover-drill-report";

/** `input` gives an input's text, empty when it was not given. Throws DrillError. */
export function readHistoryInputs(input: (name: string) => string, environment: NodeJS.ProcessEnv): HistoryInputs {
  const problems: Problem[] = [];
  const { wrong, onOff, isOf } = inputReader(input, environment, problems);
  for (const [name, rule] of Object.entries(INPUTS)) if (input(name) !== "" && rule.kind !== "own") isOf(name, rule, "history");
  const artifact = input("artifact") || DRILLS;
  if (artifact === NONE)
    wrong("artifact", "artifact is none, and mode history needs the drills'", "The name under which the drill's job keeps its evidence.");
  checkArtifactName(artifact, wrong);
  const runs = Number(/^\d{1,3}$/.exec(input("runs") || RUNS.standard)?.[0]);
  if (!(runs >= RUNS.least && runs <= RUNS.most))
    wrong("runs", `runs is "${input("runs")}"`, `A whole number from ${RUNS.least} to ${RUNS.most}.`);
  const percent = Number(/^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(input("worse") || WORSE.standard)?.[1] ?? Number.NaN);
  if (!(percent <= WORSE.most)) wrong("worse", `worse is "${input("worse")}"`, `A percentage from 0% to ${WORSE.most}%, such as 20%.`);
  const job = input("job-result");
  const jobResult = JOB_RESULTS.find((result) => result === job);
  if (job !== "" && jobResult === undefined)
    wrong(
      "job-result",
      `job-result is "${job}"`,
      `The result of the drill's job: ${JOB_RESULTS.join(", ")}, as needs.drill.result has it.`,
    );
  const every = input("every") === "" ? undefined : parseInterval(input("every"));
  if (input("every") !== "" && (every === undefined || every < MINUTE))
    wrong("every", `every is "${input("every")}"`, "The time between two scheduled drills, such as 24h or 7d.");
  const branch = input("history-branch");
  const used = [environment.GITHUB_REF_NAME, defaultBranch(environment)];
  if (branch !== "" && !isBranchName(branch))
    wrong("history-branch", `history-branch is "${branch}", which is no branch's name`, "For example failover-drill-history.");
  else if (branch !== "" && used.includes(branch))
    wrong("history-branch", `history-branch is "${branch}", where the code lives`, "A branch of its own; it is made when it is missing.");
  const switches = {
    issue: onOff("issue", false),
    failOnRegression: onOff("fail-on-regression", true),
    failOnInconclusive: onOff("fail-on-inconclusive", true),
  };
  if (problems.length > 0) throw new DrillError(problems);
  return {
    artifact,
    runs,
    jobResult,
    every,
    worse: percent / 100,
    ...switches,
    branch: branch === "" ? undefined : branch,
    out: input("out") || OUT,
    token: input("token"),
  };
}

/** `7d`, `1d12h`, and what every other duration may be. */
function parseInterval(text: string): Millis | undefined {
  const [, days, rest = ""] = /^(?:(\d{1,4})d)?(.*)$/.exec(text.trim()) ?? [];
  const shorter = rest === "" ? 0 : parseDuration(rest);
  return shorter === undefined ? undefined : Number(days ?? 0) * 24 * HOUR + shorter;
}

/** A careful part of git's own rules (git check-ref-format). */
function isBranchName(name: string): boolean {
  return /^[\w][\w./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && !name.startsWith("refs/");
}
