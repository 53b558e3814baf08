// `failover-drill drill`: the drill, on whatever AWS_* points at: AWS or a lab.
import { zoneProblems } from "../deploy/zone-check.ts";
import type { Problem } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { Refusal } from "../experiment/refusal.ts";
import { createAwsTools } from "../experiment/tools.ts";
import { createJournal } from "../journal/journal.ts";
import { readDrill } from "../read-drill.ts";
import { consoleReport } from "../report/console.ts";
import { jsonReport } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import { run } from "../run.ts";
import { judge } from "../verdict/judge.ts";
import type { Report } from "../verdict/types.ts";
import { version } from "../version.ts";
import { quoteForShell, type Settings } from "./command-line.ts";
import { onInterruption } from "./interruption.ts";
import { openJournalFile } from "./journal-file.ts";
import { startLiveView } from "./live/live-view.ts";
import { openRealWorld, requireBucket } from "./real-world.ts";
import { writeFiles } from "./write-files.ts";

/** The journal is written as the drill goes. SIGINT, SIGTERM and SIGHUP end it early: restore and report still happen. */
export async function drillVerb(settings: Settings): Promise<number> {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const given = readDrill(settings.file, settings);
  requireBucket(given);
  const { world, wall, plan, conditions, seed, run: drill, close } = await openRealWorld(given, settings, process.env, tell);
  const interruption = onInterruption(tell, process);
  // A bug must not leave instances stopped: the drill ends early, and the restore still runs.
  let bug: Error | undefined;
  const onBug = (error: Error): void => {
    bug ??= error;
    tell(`A bug in failover-drill: ${error.stack ?? error.message}`);
    interruption.abort(error);
  };
  process.on("uncaughtException", onBug);
  try {
    if (world.name === "aws" && settings.restartTimer) throw new Refusal([NO_RESTART_TIMER]);
    const against = await zoneProblems(createAwsTools(world, createJournal(world.clock), interruption.signal).aws, plan);
    if (against.length > 0) throw new Refusal(against);
    const file = openJournalFile(settings.out, (error) => {
      tell(error.message);
      interruption.abort(error);
    });
    if (file.putAside !== undefined) tell(`The journal of a drill that never ended was put aside: ${file.putAside}`);
    const view = startLiveView({ clock: world.clock, pace: wall, ...liveFace(settings, process.env) });
    const journal = createJournal(world.clock, (fact) => {
      file.append(fact);
      view.onFact(fact);
    });
    const repeat = `npx failover-drill drill${settings.file === undefined ? "" : ` ${quoteForShell(settings.file)}`} --seed ${quoteForShell(seed)}`;
    const about = { drill, version, seed, repeat, ...(conditions === undefined ? {} : { conditions }) };
    await run({ plan, world, journal, signal: interruption.signal, ...about });
    view.stop();
    file.close();
    const report = judge(journal.facts);
    writeFiles(settings.out, { "report.json": jsonReport(report), "summary.md": markdownReport(report) });
    if (settings.json) process.stdout.write(jsonReport(report));
    else process.stdout.write(settings.quiet ? `${report.sentence}\n` : consoleReport(report, settings));
    return bug === undefined ? statusOf(report, interruption.signal.aborted) : exitStatus.errored;
  } finally {
    process.off("uncaughtException", onBug);
    interruption.release();
    close();
  }
}

/** Only a lab is spared the question: there nobody's servers stay down. */
const NO_RESTART_TIMER: Problem = {
  code: "safety.no-restart-timer",
  what: "This version sets no restart timer in AWS: if this machine dies in mid-drill, the instances that it stopped stay stopped.",
  whose: "yours",
  next: "Drill a lab (failover-drill lab), or say --restart-timer off and be ready to start the instances yourself.",
};

/** On standard error, so that standard output is the report and nothing else. */
function liveFace({ quiet, json, width }: Settings, { NO_COLOR, TERM, CI }: NodeJS.ProcessEnv) {
  const stream = process.stderr;
  const redraws = stream.isTTY === true && TERM !== "dumb" && !CI;
  const mode = quiet || json ? "none" : redraws ? "terminal" : "lines";
  return { stream, mode, width: redraws ? width : Number.POSITIVE_INFINITY, colour: redraws && !NO_COLOR } as const;
}

/** An interruption that left something behind is worse than an interruption. */
function statusOf(report: Report, interrupted: boolean): number {
  return interrupted && report.outcome !== "errored" ? exitStatus.interrupted : exitStatus[report.outcome];
}
