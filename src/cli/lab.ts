// `failover-drill lab`: the lab as a server, until it is told to end.
import { fileURLToPath } from "node:url";
import { DrillError } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { createInlineRunner } from "../lab/lambda/runner/runner.ts";
import { type Greeting, greetingText, readyLine } from "../lab/serve/greeting.ts";
import { type RunningLab, startLabServer } from "../lab/serve/server.ts";
import { readStateFile, type SavedLab, writeStateFile } from "../lab/serve/state-file.ts";
import { createWallClock } from "../time/wall-clock.ts";
import { version } from "../version.ts";
import { type LabFlags, readLabFlags } from "./lab-flags.ts";
import { labHelp } from "./lab-help.ts";
import { labOrigin, resumedText } from "./lab-origin.ts";
import { printProblems } from "./print-problems.ts";

/** Milliseconds of wall time that connections and children get to end. */
const PATIENCE_AT_THE_END = 900;

/** Settles when SIGINT or SIGTERM has ended the lab. `args`: what follows the verb. Throws DrillError, see `startLabServer`. */
export async function labVerb(args: readonly string[]): Promise<number> {
  const flags = readLabFlags(args);
  if (flags.help) {
    process.stdout.write(labHelp);
    return exitStatus.passed;
  }
  const past = flags.state === undefined ? undefined : readStateFile(flags.state);
  const ended = endOfTheLab();
  const runInline = createInlineRunner();
  const running = await startWithPortsOf(past, flags, runInline, ended.fail);
  try {
    // A file that cannot be written to is told now, not at the end.
    await running.saveNow();
  } catch (error) {
    await running.close();
    throw error;
  }
  process.stdout.write((flags.json ? readyLine : greetingText)(greetingOf(running, past)));
  running.warmUp().catch(ended.fail);
  const onSave = () => void running.saveNow().catch(ended.fail);
  process.on("SIGUSR2", onSave);
  const status = await ended.promise;
  // Whatever hangs (a client that reads nothing, code that computes) does not keep the process.
  const wall = createWallClock();
  wall.at(wall.now() + PATIENCE_AT_THE_END, () => process.exit(status));
  try {
    if (status === exitStatus.passed) await running.saveNow();
    await running.close();
    await runInline.close();
  } catch (error) {
    report(error);
    process.exit(exitStatus.errored);
  }
  process.exit(status);
}

/** A lab that is brought back takes its earlier ports again, so that shells need not be told; unless somebody has them now. */
async function startWithPortsOf(
  past: SavedLab | undefined,
  flags: LabFlags,
  runInline: ReturnType<typeof createInlineRunner>,
  onFailure: (error: unknown) => void,
): Promise<RunningLab> {
  const { speed, address, oneAddress, state } = flags;
  const origin = labOrigin(flags, past?.origin);
  const start = (ports: LabFlags["ports"]) =>
    startLabServer({
      origin,
      ...(past === undefined ? {} : { past }),
      speed,
      address,
      ports,
      oneAddress,
      runInline,
      ...(state === undefined ? {} : { save: (saved) => writeStateFile(state, { version, ...saved }) }),
      onProblem: tell,
      onFailure,
    });
  if (past === undefined) return start(flags.ports);
  try {
    return await start({
      api: flags.ports.api ?? past.ports.api,
      dns: flags.ports.dns ?? past.ports.dns,
      web: flags.ports.web ?? past.ports.web,
    });
  } catch (error) {
    if (!(error instanceof DrillError) || error.problems.some(({ code }) => code !== "lab.port-in-use")) throw error;
    return start(flags.ports);
  }
}

function greetingOf(running: RunningLab, past: SavedLab | undefined): Greeting {
  const { endpoint, lab } = running;
  const [zone] = lab.route53.zones.values();
  const { HTTP_PROXY, http_proxy, HTTPS_PROXY, https_proxy, ALL_PROXY, all_proxy } = process.env;
  return {
    endpoint,
    health: running.health(),
    pid: process.pid,
    host: `www.${(zone?.name ?? "example.com").replace(/\.$/, "")}`,
    template: fileURLToPath(new URL("../../templates/network.yml", import.meta.url)),
    resumed: past && resumedText(past, lab),
    proxied: [HTTP_PROXY, http_proxy, HTTPS_PROXY, https_proxy, ALL_PROXY, all_proxy].some((proxy) => proxy),
  };
}

interface End {
  /** The exit status. */
  readonly promise: Promise<number>;
  fail(error: unknown): void;
}

/** SIGINT, SIGTERM and SIGHUP end the lab well, once; a second one ends it at once. What nobody caught ends it badly. */
function endOfTheLab(): End {
  const { promise, resolve } = Promise.withResolvers<number>();
  let ending = false;
  const end = () => {
    if (ending) process.exit(exitStatus.interrupted);
    ending = true;
    resolve(exitStatus.passed);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  const fail = (error: unknown) => {
    report(error);
    resolve(exitStatus.errored);
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  return { promise, fail };
}

function report(error: unknown): void {
  if (error instanceof DrillError) {
    printProblems(error.problems);
    return;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  printProblems([{ code: "bug", what, whose: "ours", next: "This is a bug in the lab; please report it with what was done to it." }]);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
