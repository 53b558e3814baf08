// The inputs of the Action to the settings of a verb; all problems at once. What a value may be is the command line's to say.
import { readCommandLine, type Settings, type Verb } from "../src/cli/command-line.ts";
import { DrillError, type Problem } from "../src/errors.ts";
import type { DrillOverrides } from "../src/read-drill.ts";
import { nearestName } from "../src/template/nearest-name.ts";
import { parseDuration } from "../src/time/units.ts";
import { readEvidence } from "./evidence/name.ts";
import type { Evidence } from "./saved-state.ts";

const VERBS = ["drill", "plan", "rehearse", "gate", "sweep", "teardown"] as const satisfies readonly Verb[];
/** A mode that is a verb of the command line. */
export type Mode = (typeof VERBS)[number];

export const MODES = [...VERBS, "history"] as const;
type AnyMode = (typeof MODES)[number];

interface InputRule {
  readonly modes: readonly AnyMode[];
  /** The flag that it is on the command line; the input's own name where nothing is said. */
  readonly flag?: string;
  readonly kind: "text" | "switch" | "list" | "file" | "override" | "history" | "evidence" | "own";
}

const ALL = VERBS;
const PLANNED: readonly Mode[] = ["drill", "plan", "rehearse"];
/** Those that write files worth keeping. */
const KEPT: readonly Mode[] = ["drill", "rehearse", "gate"];

/** In the order of action.yml. `own`: read by the Action itself; `history`: by that mode, see history/inputs.ts; `evidence`: see evidence/name.ts. */
export const INPUTS: Readonly<Record<string, InputRule>> = {
  mode: { modes: MODES, kind: "own" },
  "drill-file": { modes: ALL, kind: "file" },
  region: { modes: [...PLANNED, "sweep"], kind: "override" },
  account: { modes: [...PLANNED], kind: "override" },
  "failover-within": { modes: PLANNED, kind: "override" },
  "outage-within": { modes: PLANNED, kind: "override" },
  "recovery-within": { modes: PLANNED, kind: "override" },
  instances: { modes: PLANNED, kind: "override" },
  bucket: { modes: ["drill", "plan", "teardown"], kind: "text" },
  "restart-timer": { modes: PLANNED, kind: "text" },
  approve: { modes: ["drill"], kind: "text" },
  confirm: { modes: ["teardown"], kind: "own" },
  seed: { modes: ["drill", "rehearse"], kind: "text" },
  seeds: { modes: ["rehearse", "gate"], kind: "text" },
  conditions: { modes: ["rehearse", "gate"], kind: "text" },
  base: { modes: ["gate"], kind: "text" },
  worse: { modes: ["gate", "history"], kind: "text" },
  live: { modes: ["plan"], kind: "switch" },
  drift: { modes: ["plan"], kind: "switch" },
  drill: { modes: ["sweep"], kind: "text" },
  "dry-run": { modes: ["sweep"], kind: "switch" },
  "connect-to": { modes: ["drill"], kind: "list" },
  resolver: { modes: ["drill", "plan", "sweep", "teardown"], kind: "text" },
  runs: { modes: ["history"], kind: "history" },
  "job-result": { modes: ["history"], kind: "history" },
  every: { modes: ["history"], kind: "history" },
  "history-branch": { modes: ["history"], kind: "history" },
  issue: { modes: ["history"], kind: "history" },
  "fail-on-regression": { modes: ["history"], kind: "history" },
  "fail-on-inconclusive": { modes: ["drill", "rehearse", "gate", "history"], kind: "own" },
  out: { modes: MODES, kind: "text" },
  artifact: { modes: [...KEPT, "history"], kind: "evidence" },
  "retention-days": { modes: KEPT, kind: "evidence" },
  comment: { modes: ["gate"], kind: "own" },
  token: { modes: MODES, kind: "own" },
};

export interface Inputs {
  readonly mode: Mode;
  readonly settings: Settings;
  /** Whether an inconclusive verdict fails the step. */
  readonly failOnInconclusive: boolean;
  /** Name of the drill whose stacks may be deleted. */
  readonly confirm: string;
  readonly comment: boolean;
  /** What the post step keeps; undefined for nothing. */
  readonly evidence: Pick<Evidence, "name" | "days"> | undefined;
  readonly token: string;
}

/** `input` gives an input's text, empty when it was not given. Throws DrillError. */
export function readInputs(input: (name: string) => string, environment: NodeJS.ProcessEnv): Inputs {
  const problems: Problem[] = [];
  const { wrong, onOff, isOf } = inputReader(input, environment, problems);
  const mode = readMode(input("mode") || "drill", wrong);
  const comment = onOff("comment", mode === "gate");
  const failOnInconclusive = onOff("fail-on-inconclusive", mode !== "gate");
  const evidence = readEvidence(input, mode, wrong);
  const confirm = input("confirm");
  if (mode === "teardown" && confirm === "")
    wrong("confirm", "teardown deletes stacks and needs confirm", "Write the drill's name, as the drill file has it, into confirm.");
  const args: string[] = [mode];
  const files: string[] = [];
  for (const [name, rule] of Object.entries(INPUTS)) {
    const given = input(name);
    if (given === "" || rule.kind === "own") continue;
    if (!isOf(name, rule, mode)) continue;
    if (rule.kind === "file") files.push(given);
    else if (rule.kind === "text") args.push(`--${name}=${given}`);
    else if (rule.kind === "switch" && onOff(name, false)) args.push(`--${name}`);
    else if (rule.kind === "list") args.push(...lines(given).map((text) => `--${name}=${text}`));
    else if (rule.kind === "override" && mode === "sweep") args.push(...lines(given).map((text) => `--${name}=${text}`));
  }
  if (mode === "gate" && failOnInconclusive) args.push("--fail-on-inconclusive");
  if (mode === "teardown") args.push("--yes");
  if (input("out") === "") args.push("--out=failover-drill-report");
  const overrides = mode === "sweep" || !PLANNED.includes(mode) ? {} : readOverrides(input, wrong);
  try {
    const settings = readCommandLine([...args, "--", ...files], environment, { isTTY: false, columns: 120 });
    if (problems.length > 0) throw new DrillError(problems);
    return { mode, settings: { ...settings, overrides }, failOnInconclusive, confirm, comment, evidence, token: input("token") };
  } catch (error) {
    if (!(error instanceof DrillError) || error.problems === problems) throw error;
    throw new DrillError([...problems, ...error.problems.map(asInput)], error);
  }
}

type Wrong = (name: string, what: string, next: string) => void;

interface InputReader {
  /** Adds a problem. */
  readonly wrong: Wrong;
  /** A switch's value; a problem where it is neither true nor false. */
  readonly onOff: (name: string, standard: boolean) => boolean;
  /** Whether the input means something to the mode; a problem where it was given and does not. */
  readonly isOf: (name: string, rule: InputRule, mode: AnyMode) => boolean;
}

/** What every mode does with its inputs; those that nobody knows are problems from the start. */
export function inputReader(input: (name: string) => string, environment: NodeJS.ProcessEnv, problems: Problem[]): InputReader {
  const wrong: Wrong = (name, what, next) => {
    problems.push({ code: `input.${name}`, what, whose: "yours", next });
  };
  const names = Object.keys(INPUTS);
  for (const variable of Object.keys(environment)) {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || names.includes(name)) continue;
    const near = nearestName(name, names);
    wrong(name, `there is no input "${name}"`, near ? `Did you mean ${near}?` : "See the inputs in action.yml.");
  }
  return {
    wrong,
    onOff: (name, standard) => {
      const given = input(name);
      if (given === "") return standard;
      if (/^(true|True|TRUE|false|False|FALSE)$/.test(given)) return given.toLowerCase() === "true";
      wrong(name, `${name} is "${given}"`, "Write true or false.");
      return standard;
    },
    isOf: (name, { modes, kind }, mode) => {
      if (modes.includes(mode)) return true;
      // Defaults of action.yml arrive in every mode.
      if (kind === "switch" && input(name).toLowerCase() === "false") return false;
      wrong(name, `${name} means nothing to mode ${mode}`, `It belongs to ${modes.join(", ")}: take it away.`);
      return false;
    },
  };
}

/** One a line, or between commas. */
const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function readMode(given: string, wrong: Wrong): Mode {
  const mode = VERBS.find((name) => name === given);
  if (mode !== undefined) return mode;
  const near = nearestName(given, MODES);
  wrong("mode", `there is no mode "${given}"`, near ? `Did you mean ${near}?` : `One of ${MODES.join(", ")}.`);
  return "plan";
}

/** The command line's words for its flags, in the Action's. */
function asInput(problem: Problem): Problem {
  const named = (text: string) => text.replace(/--([a-z-]+)=?/g, "$1 ").replace(/ {2,}/g, " ");
  return { ...problem, code: problem.code.replace(/^command-line\./, "input."), what: named(problem.what), next: named(problem.next) };
}

function readOverrides(input: (name: string) => string, wrong: Wrong): DrillOverrides {
  const region = input("region");
  if (region !== "" && !/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region))
    wrong("region", `region is "${region}", which is none`, "For example ap-northeast-1.");
  const account = input("account");
  if (account !== "" && !/^\d{12}$/.test(account)) wrong("account", `account is "${account}", which is no account id`, "Twelve digits.");
  const objectives = Object.fromEntries(
    (["failover", "outage", "recovery"] as const).flatMap((name) => {
      const given = input(`${name}-within`);
      if (given === "") return [];
      const length = parseDuration(given);
      if (length === undefined || length < 1)
        wrong(`${name}-within`, `${name}-within is "${given}", which is no duration`, "With its unit, for example 4m or 90s.");
      return [[name, length ?? 0]];
    }),
  );
  const instances = input("instances");
  const zone = /^[a-z]{2}(-[a-z0-9]+)+-\d+[a-z]$/.test(instances);
  if (instances !== "" && instances !== "all" && instances !== "one" && !zone)
    wrong("instances", `instances is "${instances}"`, "all, one, or the name of an availability zone such as ap-northeast-1a.");
  return {
    ...(region === "" ? {} : { region }),
    ...(account === "" ? {} : { account }),
    ...(Object.keys(objectives).length === 0 ? {} : { objectives }),
    ...(instances === "" ? {} : { instances: instances === "all" || instances === "one" ? instances : { zone: instances } }),
  };
}
