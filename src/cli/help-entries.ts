// What the help says of each command and each flag, once: the general page shows all of it, a command's own page what belongs to it.
import { exitStatus } from "../exit-status.ts";
import type { Topic } from "./command-line.ts";

/** The lab has its own flags and its own text for them. */
export type Command = Exclude<Topic, "lab">;

export interface Synopsis {
  /** `help` is every command's. */
  readonly command: Topic | "help";
  readonly usage: string;
  readonly says: string;
}

export const SYNOPSES: readonly Synopsis[] = [
  {
    command: "rehearse",
    usage: "rehearse [DRILL-FILE]",
    says: "a whole drill of these templates in the lab: no AWS account, seconds",
  },
  {
    command: "gate",
    usage: "gate     [DRILL-FILE]",
    says: "rehearses an edit of the templates beside what they were, and says whether failover still works",
  },
  {
    command: "plan",
    usage: "plan     [DRILL-FILE]",
    says: "what a drill would do: stacks in order, blast radius, objectives, predicted times",
  },
  {
    command: "drill",
    usage: "drill    [DRILL-FILE]",
    says: "the drill itself, on whatever AWS_* points at: AWS, or a lab started with failover-drill lab",
  },
  {
    command: "sweep",
    usage: "sweep    [DRILL-FILE]",
    says: "starts what dead drills have left stopped, and removes their marks, timers, change sets and locks",
  },
  {
    command: "teardown",
    usage: "teardown [DRILL-FILE]",
    says: "deletes the stacks that a drill deployed and the templates it uploaded, and no others",
  },
  {
    command: "policy",
    usage: "policy   [DRILL-FILE]",
    says: "the smallest IAM policy for that drill file, by role; asks nothing of AWS",
  },
  {
    command: "report",
    usage: "report   [JOURNAL]",
    says: "judges a journal again and prints its report (default out/journal.jsonl)",
  },
  { command: "report", usage: "report --merge REPORT.json ...", says: "many sites or regions in one table, the worst first" },
  { command: "lab", usage: "lab", says: "an emulated AWS on this machine for all of the above; see failover-drill help lab" },
  { command: "help", usage: "help     [COMMAND]", says: "this page, or the page of one command; likewise failover-drill COMMAND --help" },
];

export interface Meaning {
  /** The commands to which this is its meaning, named in this order; left out: all. */
  readonly to?: readonly Command[];
  /** These take the flag, but nothing comes of it, so their own pages leave it out. */
  readonly notTo?: readonly Command[];
  readonly says: string;
}

export interface Flag {
  readonly flag: string;
  readonly meanings: readonly Meaning[];
}

const one = (flag: string, to: readonly Command[], says: string): Flag => ({ flag, meanings: [{ to, says }] });
const every = (flag: string, says: string): Flag => ({ flag, meanings: [{ says }] });

export const FLAGS: readonly Flag[] = [
  {
    flag: "--seed S",
    meanings: [
      { to: ["rehearse"], says: "exactly this history (default 1)" },
      { to: ["drill", "teardown"], says: "how long to wait between repeats (default drawn)" },
    ],
  },
  {
    flag: "--seeds N",
    meanings: [
      { to: ["rehearse"], says: "N histories beginning with the seed, and how they are spread" },
      { to: ["gate"], says: "N per side (default 100)" },
    ],
  },
  one("--conditions C", ["rehearse", "gate"], "calm, realistic (default) or hostile: the delays and error rates of the lab"),
  {
    flag: "--out DIR",
    meanings: [
      {
        notTo: ["plan", "sweep", "teardown", "policy"],
        says: "where the evidence goes (journal.jsonl, report.json, report.html, junit.xml, summary.md; of a gate gate.json), and where report finds the journal (default out)",
      },
    ],
  },
  one("--html FILE", ["report"], "also write the report there; likewise --junit FILE and --markdown FILE"),
  one("--live", ["plan"], "compare with what is deployed; nothing is changed"),
  one("--drift", ["plan"], "also let CloudFormation detect what was changed by hand (implies --live)"),
  one(
    "--bucket NAME",
    ["drill", "plan", "policy", "teardown"],
    "your bucket for nested and large templates (in place of the drill file's)",
  ),
  one("--connect-to RULE", ["drill"], "where connections really go, as curl has it (HOST1:PORT1:HOST2:PORT2); may be repeated"),
  one("--resolver ADDRESS", ["drill", "plan", "sweep", "teardown"], "the recursive resolver to ask (default this machine's, or the lab's)"),
  one(
    "--restart-timer R",
    ["drill", "plan", "policy", "rehearse"],
    "the role with which AWS starts the instances should this machine die, in place of the drill file's; off: accept that nothing does",
  ),
  one(
    "--approve DIGEST",
    ["drill"],
    "only the plan of this digest, as failover-drill plan printed it; refused when anything has changed since",
  ),
  one("--dry-run", ["sweep"], "only tell what would be done"),
  one("--drill ID", ["sweep"], "this drill is dead, whatever its deadlines say; no other is looked at"),
  one("--region REGION", ["sweep"], "where to look; may be repeated"),
  one("--base DIR", ["gate"], "the folder with the files as they were; the drill file has the same path in it"),
  one("--worse SHARE", ["gate"], "by how much failover, recovery or outage may take longer (default 10%)"),
  one("--fail-on-inconclusive", ["gate"], "what cannot be told fails, too"),
  one("--role ROLE", ["policy"], "drill (default), plan, sweep, deploy (CloudFormation's own) or timer (the restart timer's)"),
  one("--account ID", ["policy"], "the account, in place of the drill file's"),
  one("--yes, -y", ["teardown"], "do not ask"),
  every("--json", "print the report as JSON instead of text"),
  every("--quiet, -q", "print the verdict only"),
  every("--help, -h", "print the page of the command, as failover-drill help COMMAND does"),
  every("--version", "print the version"),
  one("AWS_MAX_ATTEMPTS=N", ["drill", "plan", "teardown"], "how often a call is tried that AWS throttles or loses (default 10)"),
  every("NO_COLOR=1", "no colour (there is none anyway where the output is no terminal)"),
];

/** What stands below the synopses. */
export const FILES: readonly Meaning[] = [
  {
    notTo: ["report"],
    says: "The drill file defaults to failover-drill.yml, then templates/failover-drill.yml. Templates are found relative to it.",
  },
  { to: ["sweep"], says: "Without one, sweep looks in the regions of --region or AWS_REGION, at every site there." },
];

/** What each status says of most commands. */
export const STATUSES: ReadonlyMap<number, string> = new Map<number, string>([
  [exitStatus.passed, "passed"],
  [exitStatus.failed, "failed (an objective missed or a check deviated)"],
  [exitStatus.badInput, "bad input (nothing ran)"],
  [exitStatus.inconclusive, "inconclusive"],
  [exitStatus.refused, "refused (nothing was stopped)"],
  [exitStatus.errored, "errored (AWS refused or failed something, such as a deployment, or this program did)"],
  [exitStatus.interrupted, "interrupted (129 and 143: by SIGHUP and SIGTERM)"],
]);

const { passed, failed, badInput, inconclusive, refused, errored, swept, notSwept, interrupted } = exitStatus;
const DONE: ReadonlyMap<number, string> = new Map([[passed, "done"]]);

export interface Endings {
  readonly statuses: readonly number[];
  /** Where it differs from `STATUSES`. */
  readonly own?: ReadonlyMap<number, string>;
  readonly note?: string;
}

/** With which statuses each command may end. */
export const ENDINGS: Readonly<Record<Command, Endings>> = {
  rehearse: {
    statuses: [passed, failed, badInput, inconclusive, refused, errored, interrupted],
    note: "With --seeds the status is that of the worst outcome.",
  },
  gate: {
    statuses: [passed, failed, badInput, inconclusive, errored, interrupted],
    own: new Map([
      [passed, "passed, or inconclusive without --fail-on-inconclusive"],
      [failed, "failed (the edit breaks failover, or makes it slower than --worse allows)"],
      [inconclusive, "inconclusive, with --fail-on-inconclusive"],
    ]),
  },
  plan: {
    statuses: [passed, badInput, refused, errored, interrupted],
    own: new Map([
      [passed, "done"],
      [refused, "with --live: a drill would be refused"],
    ]),
  },
  drill: { statuses: [passed, failed, badInput, inconclusive, refused, errored, interrupted] },
  sweep: {
    statuses: [passed, swept, notSwept, badInput, refused, errored, interrupted],
    own: new Map([
      [passed, "nothing of a dead drill was found"],
      [swept, "something was and all of it is mended"],
      [notSwept, "not all of it"],
    ]),
  },
  teardown: { statuses: [passed, badInput, refused, errored, interrupted], own: DONE },
  policy: { statuses: [passed, badInput, errored, interrupted], own: DONE },
  report: { statuses: [passed, failed, badInput, inconclusive, refused, errored, interrupted] },
};
