// Flags to settings. All problems of the command line at once.
import { parseArgs } from "node:util";
import { RESTART_TIMER } from "../drill-file/restart-timer.ts";
import { DrillError, type Problem } from "../errors.ts";
import type { ConditionProfile } from "../lab/conditions.ts";
import type { ConnectTo, Endpoint } from "../net/connect-to.ts";
import type { DrillOverrides } from "../read-drill.ts";
import { nearestName } from "../template/nearest-name.ts";
import { type GateFlags, readGateFlags } from "./gate-flags.ts";
import { readConnectTo, readResolver } from "./network-flags.ts";
import { type PolicyFlags, readPolicyFlags } from "./policy-flags.ts";
import { type ReportFlags, readReportFlags } from "./report-flags.ts";
import { readSweepFlags, type SweepFlags } from "./sweep-flags.ts";

export type Verb = "plan" | "rehearse" | "gate" | "drill" | "sweep" | "teardown" | "policy" | "report" | "help" | "version";

export interface Settings {
  readonly verb: Verb;
  /** Of `help` only: the command whose own page is asked for. */
  readonly topic?: Topic;
  /** The positional argument: a drill file, or for `report` a journal. */
  readonly file: string | undefined;
  readonly seed: string;
  /** Whether the seed was given; without one, a drill on AWS draws its own. */
  readonly seedGiven: boolean;
  /** 1: one drill in full. More: a distribution. */
  readonly seeds: number;
  readonly conditions: ConditionProfile;
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
  /** Columns to draw in. */
  readonly width: number;
  /** The bucket for templates that cannot be sent inline; overrides the drill file's. */
  readonly bucket: string | undefined;
  /** Compare with what is deployed. */
  readonly live: boolean;
  /** Detect drift of what is deployed; implies `live`. */
  readonly drift: boolean;
  /** Confirmed beforehand. */
  readonly yes: boolean;
  /** In place of the drill file's: a role, or `off` when the user accepts that nothing in AWS would start the instances should this machine die. */
  readonly restartTimer: string | undefined;
  /** Digest of the plan that was approved, or how it begins; a drill of any other is refused. */
  readonly approved: string | undefined;
  /** curl's rules for where connections really go. */
  readonly connectTo: readonly ConnectTo[];
  /** The recursive resolver to ask. */
  readonly resolver: Endpoint | undefined;
  /** Id of this run, where somebody has to know it beforehand. */
  readonly run?: string;
  /** In place of the drill file's; the Action has inputs for them. */
  readonly overrides?: DrillOverrides;
  /** Of `gate` only. */
  readonly gate?: GateFlags;
  /** Of `report` only. */
  readonly report?: ReportFlags;
  /** Of `sweep` only. */
  readonly sweep?: SweepFlags;
  /** Of `policy` only. */
  readonly policy?: PolicyFlags;
}

/** What has a page of its own in the help. */
export type Topic = Exclude<Verb, "help" | "version"> | "lab";

/** The lab reads its own flags, see lab-flags.ts. */
const VERBS: readonly (Verb | "lab")[] = ["plan", "rehearse", "gate", "drill", "sweep", "teardown", "policy", "lab", "report", "help"];
const PROFILES: readonly ConditionProfile[] = ["calm", "realistic", "hostile"];
const SEEDS_MAX = 1_000_000;
/** Per side. */
const GATE_SEEDS = 100;

const OPTIONS = {
  seed: { type: "string" },
  seeds: { type: "string" },
  conditions: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  bucket: { type: "string" },
  live: { type: "boolean" },
  drift: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  "restart-timer": { type: "string" },
  approve: { type: "string" },
  "connect-to": { type: "string", multiple: true },
  resolver: { type: "string" },
  "dry-run": { type: "boolean" },
  drill: { type: "string" },
  region: { type: "string", multiple: true },
  role: { type: "string" },
  account: { type: "string" },
  base: { type: "string" },
  worse: { type: "string" },
  "fail-on-inconclusive": { type: "boolean" },
  html: { type: "string" },
  junit: { type: "string" },
  markdown: { type: "string" },
  merge: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** Which flags mean something to which verb; a flag that would be ignored is an error. `--out` is taken even where nothing is written. */
const FLAGS_OF: Readonly<Partial<Record<Verb, readonly (keyof typeof OPTIONS)[]>>> = {
  plan: ["out", "json", "quiet", "bucket", "restart-timer", "live", "drift", "resolver"],
  rehearse: ["seed", "seeds", "conditions", "out", "json", "quiet", "restart-timer"],
  gate: ["base", "seeds", "worse", "conditions", "fail-on-inconclusive", "out", "json", "quiet"],
  drill: ["seed", "out", "json", "quiet", "bucket", "restart-timer", "approve", "connect-to", "resolver"],
  sweep: ["out", "json", "quiet", "resolver", "dry-run", "drill", "region"],
  teardown: ["seed", "out", "json", "quiet", "bucket", "resolver", "yes"],
  policy: ["role", "account", "out", "json", "quiet", "bucket", "restart-timer"],
  report: ["html", "junit", "markdown", "merge", "out", "json", "quiet"],
};

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Throws DrillError when anything on the command line is wrong. */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Settings {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const problems: Problem[] = [];
  const wrong = (code: string, what: string, next: string) => problems.push({ code: `command-line.${code}`, what, whose: "yours", next });
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const known = OPTIONS[token.name as keyof typeof OPTIONS];
    if (known === undefined) {
      const near = nearestName(token.name, Object.keys(OPTIONS));
      wrong("unknown-flag", `unknown flag ${token.rawName}`, near ? `Did you mean --${near}?` : "See failover-drill help.");
    } else if (known.type === "string" && (token.value === undefined || token.value === "")) {
      wrong("value-missing", `${token.rawName} needs a value`, "See failover-drill help.");
    } else if (known.type === "boolean" && token.value !== undefined) {
      wrong("value-extra", `${token.rawName} takes no value`, "See failover-drill help.");
    }
  }
  const text = (name: "seed" | "seeds" | "conditions" | "out" | "bucket" | "resolver" | "restart-timer" | "approve") =>
    typeof values[name] === "string" && values[name] !== "" ? values[name] : undefined;
  const [verbGiven, file, ...rest] = positionals;
  const verb = values.help ? "help" : values.version ? "version" : ((verbGiven ?? "help") as Verb);
  // `help drill` and `drill --help` are the same.
  const topic = verb === "help" && verbGiven === "help" ? file : verbGiven;
  for (const given of new Set([verbGiven, topic])) {
    if (given === undefined || VERBS.includes(given as Verb)) continue;
    const near = nearestName(given, VERBS);
    wrong("unknown-verb", `unknown command "${given}"`, near ? `Did you mean ${near}?` : `Commands: ${VERBS.join(", ")}.`);
  }
  const taken = FLAGS_OF[verb];
  for (const { name, rawName } of tokens.filter((token) => token.kind === "option")) {
    if (taken === undefined || !Object.hasOwn(OPTIONS, name) || taken.includes(name as keyof typeof OPTIONS)) continue;
    const users = Object.entries(FLAGS_OF).flatMap(([user, flags]) => (flags.includes(name as keyof typeof OPTIONS) ? [user] : []));
    wrong("flag-of-another", `${rawName} means nothing to ${verb}`, `It belongs to ${users.join(", ")}: take it away.`);
  }
  if (verbGiven === "lab" && verb !== "help")
    wrong("lab-first", "lab comes before its flags", "For example failover-drill lab --speed 30.");
  if (rest.length > 0 && values.merge !== true)
    wrong("too-many", `too many arguments: ${rest.join(" ")}`, verb === "help" ? "Name one command." : "Name one drill file.");
  const seeds = Number(text("seeds") ?? (verb === "gate" ? GATE_SEEDS : 1));
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > SEEDS_MAX)
    wrong("seeds", `--seeds ${text("seeds")} is no whole number from 1 to ${SEEDS_MAX}`, "For example --seeds 100.");
  const conditions = text("conditions") ?? "realistic";
  if (!PROFILES.includes(conditions as ConditionProfile)) {
    const near = nearestName(conditions, PROFILES);
    wrong("conditions", `unknown conditions "${conditions}"`, near ? `Did you mean ${near}?` : `One of ${PROFILES.join(", ")}.`);
  }
  const bucket = text("bucket");
  if (bucket !== undefined && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    wrong("bucket", `--bucket ${bucket} is no name of a bucket`, "3 to 63 small letters, digits, dots and hyphens.");
  const restartTimer = text("restart-timer");
  if (restartTimer !== undefined && !RESTART_TIMER.test(restartTimer))
    wrong("restart-timer", `--restart-timer ${restartTimer} is no role`, "The name or ARN of a role for EventBridge Scheduler, or off.");
  const approved = text("approve");
  if (approved !== undefined && !/^[0-9a-f]{12,64}$/i.test(approved))
    wrong("approve", `--approve ${approved} is no digest of a plan`, "The 12 to 64 hexadecimal digits that failover-drill plan prints.");
  const rules = readConnectTo(values["connect-to"], wrong);
  const resolver = readResolver(text("resolver"), wrong);
  const gate = verb === "gate" ? readGateFlags(values, wrong) : undefined;
  const policy = verb === "policy" ? readPolicyFlags(values, wrong) : undefined;
  const report = verb === "report" ? readReportFlags(values, positionals.slice(1), wrong) : undefined;
  const sweep = verb === "sweep" ? readSweepFlags(values, file, wrong) : undefined;
  if (problems.length > 0) throw new DrillError(problems);
  return {
    verb,
    ...(verb === "help" && topic !== undefined && topic !== "help" ? { topic: topic as Topic } : {}),
    file,
    seed: text("seed") ?? "1",
    seedGiven: text("seed") !== undefined,
    seeds,
    conditions: conditions as ConditionProfile,
    out: text("out") ?? "out",
    json: values.json === true,
    quiet: values.quiet === true,
    // https://no-color.org: any value but the empty one turns colour off.
    colour: terminal.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb",
    // A terminal that nobody gave a size says 0.
    width: Math.max(60, Math.min(terminal.columns || Number(environment.COLUMNS) || 100, 160)),
    bucket,
    live: values.live === true || values.drift === true,
    drift: values.drift === true,
    yes: values.yes === true,
    restartTimer,
    approved,
    connectTo: rules,
    resolver,
    ...(gate === undefined ? {} : { gate }),
    ...(report === undefined ? {} : { report }),
    ...(sweep === undefined ? {} : { sweep }),
    ...(policy === undefined ? {} : { policy }),
  };
}

type PlanSettings = Pick<Settings, "file"> & Partial<Pick<Settings, "bucket" | "restartTimer">>;

/** The command that repeats a rehearsal. */
export function repeatCommand(settings: PlanSettings & Pick<Settings, "conditions">, seed: string): string {
  const conditions = settings.conditions === "realistic" ? "" : ` --conditions ${settings.conditions}`;
  return `npx failover-drill rehearse${planFlags(settings)} --seed ${quoteForShell(seed)}${conditions}`;
}

/** What makes a plan the same again, to go behind a verb. */
export function planFlags({ file, bucket, restartTimer }: PlanSettings): string {
  const flags = [
    ...(file === undefined ? [] : [quoteForShell(file)]),
    ...(bucket === undefined ? [] : [`--bucket ${bucket}`]),
    ...(restartTimer === undefined ? [] : [`--restart-timer ${quoteForShell(restartTimer)}`]),
  ];
  return flags.map((flag) => ` ${flag}`).join("");
}

export function quoteForShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** `count` seeds beginning with `first`: counted up when it is a whole number, else numbered behind it. */
export function seedsFrom(first: string, count: number): readonly string[] {
  if (count === 1) return [first];
  const start = /^\d{1,15}$/.test(first) ? Number(first) : undefined;
  return Array.from({ length: count }, (_, index) => (start === undefined ? `${first}-${index + 1}` : String(start + index)));
}
