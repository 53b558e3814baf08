// The post step's last work: the evidence's folder as one artifact, whatever became of main. It never changes how the step ends.
import { within } from "../../src/net/within.ts";
import { freshSeed } from "../../src/random/fresh-seed.ts";
import { createRandom, hexadecimal } from "../../src/random/seeded.ts";
import { clean } from "../../src/report/clean.ts";
import { escapeMarkdown } from "../../src/report/markdown/escape.ts";
import { HOUR, SECOND } from "../../src/time/units.ts";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { throughProxies } from "../github/proxies.ts";
import type { Runner } from "../runner.ts";
import type { Evidence } from "../saved-state.ts";
import { readThisRun } from "../this-run.ts";
import { blocksOf, EVIDENCE_LIMIT, tooMuch } from "./archive.ts";
import { chosenFiles } from "./chosen.ts";
import type { EvidenceFile } from "./folder.ts";
import { type ResultsPlace, resultsPlace } from "./place.ts";
import { type Kept, uploadArtifact } from "./results.ts";
import { EvidenceError, type EvidenceWorld } from "./send.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const TITLE = { title: "Failover Drill: evidence" };
/** All in all. After a cancel GitHub gives a job 5 minutes, and what was left is put right before this. */
const WITHIN = 180 * SECOND;
const DAY = 24 * HOUR;

/** Never rejects. */
export async function keepEvidence(
  runner: Runner,
  evidence: Evidence,
  environment: Environment,
  world: EvidenceWorld = { clock: createWallClock(), random: createRandom(freshSeed()) },
): Promise<void> {
  const { folder, name } = evidence;
  // The runner masks it, too; nobody else's runner need do so.
  if (environment.ACTIONS_RUNTIME_TOKEN) runner.mask(environment.ACTIONS_RUNTIME_TOKEN);
  try {
    const files = chosenFiles(runner, evidence, TITLE.title);
    if (files.length === 0)
      return void process.stdout.write(`Nothing is kept: ${clean(folder)} holds nothing that this step has written.\n`);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes > EVIDENCE_LIMIT) throw new Error(tooMuch(bytes));
    const place = resultsPlace(environment);
    if ("absent" in place) return notice(runner, `The evidence is in ${folder} and not kept as an artifact: ${place.absent}.`);
    const days = daysKept(runner, evidence.days, environment);
    const uploaded = (named: string) =>
      throughProxies(environment, () => upload({ folder, name: named, days, files, place, mask: runner.mask }, world));
    const kept = await uploaded(name).catch(async (error: unknown) => {
      if (!(error instanceof EvidenceError) || error.status !== 409) throw error;
      const other = await uploaded(`${name}-${hexadecimal(world.random, 6)}`);
      runner.warning(taken(error, name, other.name), TITLE);
      return other;
    });
    process.stdout.write(
      `Kept ${clean(kept.name)}: ${counted(files.length, "file")}, ${counted(bytes, "byte")}, ${kept.bytes} packed, artifact id ${kept.id}\n`,
    );
    runner.summary(`\n${inSummary(files, bytes, kept, environment)}\n`);
  } catch (error) {
    const why = clean(error instanceof Error ? error.message : String(error));
    runner.warning(`The evidence was not kept as the artifact ${clean(name)}: ${why}. The files are still in ${folder}.`, TITLE);
  }
}

interface Uploading {
  readonly folder: string;
  readonly name: string;
  readonly days: number | undefined;
  readonly files: readonly EvidenceFile[];
  readonly place: ResultsPlace;
  readonly mask: (secret: string) => void;
}

type KeptAs = Kept & { readonly name: string };

async function upload({ folder, name, days, files, place, mask }: Uploading, world: EvidenceWorld): Promise<KeptAs> {
  const { clock } = world;
  const order = { place, name, expires: days === undefined ? undefined : clock.now() + days * DAY, blocks: blocksOf(folder, files), mask };
  const late = { error: new EvidenceError(`it was not sent within ${WITHIN / SECOND} s`) };
  const settled = await within<{ readonly kept: Kept } | { readonly error: unknown }>(clock, WITHIN, late, (signal) =>
    uploadArtifact(order, world, signal).then(
      (done) => ({ kept: done }),
      (error: unknown) => ({ error }),
    ),
  );
  if ("error" in settled) throw settled.error;
  return { ...settled.kept, name };
}

/** No longer than the repository allows, as GitHub itself would have it. */
function daysKept(runner: Runner, days: number | undefined, { GITHUB_RETENTION_DAYS: allowed }: Environment): number | undefined {
  const most = Number(/^\d{1,4}$/.exec(allowed ?? "")?.[0]);
  if (days === undefined || !(days > most) || most === 0) return days;
  notice(runner, `retention-days is ${days}, and the repository keeps artifacts for ${most} days at most: so long it is kept.`);
  return most;
}

/** Whoever takes the same name twice still has both, but history looks for one of them. */
function taken({ repeated }: EvidenceError, name: string, other: string): string {
  const own = repeated ? "unless it was this step itself, whose first answer was lost, " : "";
  return `The name ${clean(name)} is taken in this run: ${own}another job, or another step, has used it. So the evidence is kept as ${clean(other)}, where mode history does not look. Give each its own with the input artifact.`;
}

function inSummary(files: readonly EvidenceFile[], bytes: number, { id, name }: KeptAs, environment: Environment): string {
  const { run, runUrl } = readThisRun(environment as NodeJS.ProcessEnv);
  const page = run === undefined ? undefined : runUrl(run);
  const shown = escapeMarkdown(name);
  return `Evidence: ${page === undefined ? shown : `[${shown}](${page}/artifacts/${id})`}, ${counted(files.length, "file")}, ${counted(bytes, "byte")}.`;
}

function notice(runner: Runner, what: string): void {
  process.stdout.write(`${what}\n`);
  runner.notice(what, TITLE);
}

const counted = (count: number, what: string): string => `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
