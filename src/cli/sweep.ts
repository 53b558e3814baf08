// `failover-drill sweep`: whatever dead drills have left is put right, in the drill file's region or in those of the environment.
import { problemsOf } from "../aws/errors.ts";
import { DrillError, type Problem } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { createAwsTools } from "../experiment/tools.ts";
import type { Fact } from "../journal/facts.ts";
import { createJournal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import { freshSeed } from "../random/fresh-seed.ts";
import { readDrill } from "../read-drill.ts";
import { type SweepReport, sweep } from "../safety/sweep.ts";
import { type AwsWorld, openAwsWorld } from "../worlds/aws.ts";
import { planFlags, type Settings } from "./command-line.ts";
import { printProblems } from "./print-problems.ts";
import { printSweep, sweepSentence, toldOf } from "./print-sweep.ts";
import { openRealWorld, requireAccount } from "./real-world.ts";

/** One region, or the place of a drill file. */
type Place = { readonly region: string } | { readonly plan: Plan };

/** May be interrupted and repeated at any time: the next one goes on where this one was. */
export async function sweepVerb(settings: Settings): Promise<number> {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const places = placesOf(settings, process.env);
  const reports: SweepReport[] = [];
  const problems: Problem[] = [];
  for (const place of places) {
    try {
      const report = await sweepPlace(place, settings, tell);
      reports.push(report);
      problems.push(...report.problems);
      if (!settings.json && !settings.quiet) process.stdout.write(printSweep(report, againIn(place, settings), settings));
    } catch (error) {
      // The other regions may hold what is stopped.
      if (places.length === 1) throw error;
      problems.push(...problemsOf(error));
    }
  }
  const outcome = problems.length > 0 ? "not-mended" : reports.some((report) => report.outcome === "mended") ? "mended" : "nothing-found";
  if (settings.json) process.stdout.write(`${JSON.stringify({ format: 1, outcome, problems, regions: reports }, null, 2)}\n`);
  else process.stdout.write(`${sweepSentence(outcome, settings.sweep?.dryRun === true)}\n`);
  printProblems(problems);
  return { "nothing-found": exitStatus.passed, mended: exitStatus.swept, "not-mended": exitStatus.notSwept }[outcome];
}

function againIn(place: Place, { file }: Settings): string {
  return `failover-drill sweep${"plan" in place ? planFlags({ file }) : ` --region ${place.region}`}`;
}

function placesOf(settings: Settings, environment: NodeJS.ProcessEnv): readonly Place[] {
  const { file, sweep: flags } = settings;
  if (flags !== undefined && flags.regions.length > 0) return flags.regions.map((region) => ({ region }));
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (file === undefined && region) return [{ region }];
  try {
    return [{ plan: readDrill(file, settings) }];
  } catch (error) {
    if (!(error instanceof DrillError)) throw error;
    throw new DrillError([...error.problems, withoutFile()], error);
  }
}

async function sweepPlace(place: Place, settings: Settings, tell: (line: string) => void): Promise<SweepReport> {
  const { sweep: flags, quiet, json } = settings;
  const { world, identity, plan, close } = await open(place, settings, tell);
  try {
    const onFact = (fact: Fact): void => {
      const line = quiet || json ? undefined : toldOf(fact);
      if (line !== undefined) tell(line);
    };
    const journal = createJournal(world.clock, onFact);
    const { undoAws: aws } = createAwsTools(world, journal, undefined);
    const where = { account: identity.account, region: "plan" in place ? place.plan.region : place.region };
    return await sweep({ aws, clock: world.clock, journal, ...where, dryRun: flags?.dryRun === true, drill: flags?.drill, plan });
  } finally {
    close();
  }
}

/** Throws a Refusal when the drill file names another account. */
async function open(place: Place, settings: Settings, tell: (line: string) => void): Promise<AwsWorld & { readonly plan?: Plan }> {
  // What has to be put back does not depend on how often a drill's steps are tried: a wrong number there must not keep instances stopped.
  const { AWS_MAX_ATTEMPTS: _, ...environment } = process.env;
  if ("region" in place) {
    const { resolver } = settings;
    return openAwsWorld({ region: place.region, seed: freshSeed(), run: `sweep-${freshSeed()}`, environment, resolver });
  }
  const real = await openRealWorld(place.plan, settings, environment, tell);
  try {
    requireAccount(real);
  } catch (error) {
    real.close();
    throw error;
  }
  return real;
}

/** A drill file that has been broken since must not keep instances stopped. */
function withoutFile(): Problem {
  return {
    code: "sweep.no-place",
    what: "Nothing was swept.",
    whose: "yours",
    next: "A sweep can do without a drill file: name the region with --region, or set AWS_REGION.",
  };
}
