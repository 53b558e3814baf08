// `failover-drill drill`: the drill, on whatever AWS_* points at: AWS or a lab.
import { problemsOf } from "../aws/errors.ts";
import { zoneProblems } from "../deploy/zone-check.ts";
import type { Problem } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { Refusal } from "../experiment/refusal.ts";
import { createAwsTools } from "../experiment/tools.ts";
import type { Fact } from "../journal/facts.ts";
import { createJournal } from "../journal/journal.ts";
import { readDrill } from "../read-drill.ts";
import { consoleReport } from "../report/console.ts";
import { jsonReport } from "../report/json.ts";
import { run } from "../run.ts";
import { judge } from "../verdict/judge.ts";
import type { Report } from "../verdict/types.ts";
import { version } from "../version.ts";
import { planFlags, quoteForShell, type Settings } from "./command-line.ts";
import { type Interruption, onInterruption } from "./interruption.ts";
import { openJournalFile } from "./journal-file.ts";
import { startLiveView } from "./live/live-view.ts";
import { printProblems } from "./print-problems.ts";
import { openRealWorld, requireBucket } from "./real-world.ts";
import { reportFiles } from "./report-files.ts";
import { writeFiles } from "./write-files.ts";

/** Neither may throw. */
export interface DrillWatcher {
  readonly onFact?: (fact: Fact) => void;
  /** Before the verdict is printed. `unwritten`: why the report's files are not where they should be. */
  readonly onReport?: (report: Report, unwritten: readonly Problem[]) => void;
}

/** The journal is written as the drill goes. SIGINT, SIGTERM and SIGHUP end it early: restore and report still happen. */
export async function drillVerb(settings: Settings, { onFact, onReport }: DrillWatcher = {}): Promise<number> {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const given = readDrill(settings.file, settings);
  requireBucket(given);
  const { world, wall, plan, conditions, seed, run: drill, close } = await openRealWorld(given, settings, process.env, tell);
  const interruption = onInterruption(tell, process);
  // Neither a bug nor a full disk may leave instances stopped: the drill ends early, and the restore still runs.
  let failed = false;
  const endEarly = (error: Error, line: string): void => {
    failed = true;
    tell(line);
    interruption.abort(error);
  };
  const onBug = (error: Error): void => endEarly(error, `A bug in failover-drill: ${error.stack ?? error.message}`);
  process.on("uncaughtException", onBug);
  try {
    const against = await zoneProblems(createAwsTools(world, createJournal(world.clock), interruption.signal).aws, plan);
    if (against.length > 0) throw new Refusal(against);
    const file = openJournalFile(settings.out, (error) => endEarly(error, error.message));
    if (file.putAside !== undefined) tell(`The journal of a drill that never ended was put aside: ${file.putAside}`);
    const view = startLiveView({ clock: world.clock, pace: wall, ...liveFace(settings, process.env) });
    const journal = createJournal(world.clock, (fact) => {
      file.append(fact);
      onFact?.(fact);
      view.onFact(fact);
    });
    const repeat = `npx failover-drill drill${planFlags(settings)} --seed ${quoteForShell(seed)}`;
    const approved = settings.approved === undefined ? {} : { approved: settings.approved };
    const about = { drill, version, seed, repeat, ...approved, ...(conditions === undefined ? {} : { conditions }) };
    await run({ plan, world, journal, signal: interruption.signal, hurry: interruption.hurry, ...about });
    view.stop();
    file.close();
    const report = judge(journal.facts);
    const unwritten = writeReport(settings.out, report, journal.facts);
    onReport?.(report, unwritten);
    if (settings.json) process.stdout.write(jsonReport(report));
    else process.stdout.write(settings.quiet ? `${report.sentence}\n` : consoleReport(report, settings));
    printProblems(unwritten);
    const status = failed ? exitStatus.errored : statusOf(report, interruption);
    return unwritten.length > 0 ? withoutReport(status) : status;
  } catch (error) {
    // Before the drill itself: nothing was touched, and the word about it is said.
    if (error === interruption.signal.reason && interruption.status !== undefined) return interruption.status;
    throw error;
  } finally {
    process.off("uncaughtException", onBug);
    interruption.release();
    close();
  }
}

/** The instances were stopped and started, and the verdict is known: a full disk is a problem beside it. */
function writeReport(out: string, report: Report, facts: readonly Fact[]): readonly Problem[] {
  try {
    writeFiles(out, reportFiles(report, facts));
    return [];
  } catch (error) {
    return problemsOf(error);
  }
}

/** A drill whose evidence is not whole proves nothing; what it says against the site, or of its own end, is graver. */
function withoutReport(status: number): number {
  const lighter: readonly number[] = [exitStatus.passed, exitStatus.inconclusive, exitStatus.refused];
  return lighter.includes(status) ? exitStatus.errored : status;
}

/** On standard error, so that standard output is the report and nothing else. */
function liveFace({ quiet, json, width }: Settings, { NO_COLOR, TERM, CI }: NodeJS.ProcessEnv) {
  const stream = process.stderr;
  const redraws = stream.isTTY === true && TERM !== "dumb" && !CI;
  const mode = quiet || json ? "none" : redraws ? "terminal" : "lines";
  return { stream, mode, width: redraws ? width : Number.POSITIVE_INFINITY, colour: redraws && !NO_COLOR } as const;
}

/** An interruption that left something behind is worse than an interruption. */
function statusOf({ outcome }: Report, { status }: Interruption): number {
  return outcome === "errored" ? exitStatus.errored : (status ?? exitStatus[outcome]);
}
