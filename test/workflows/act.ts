// Runs a workflow of this repository with act, on this machine and without Docker: its own repository, stand-ins for the actions of others.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { stringify } from "yaml";
import { serveResults } from "../action/github/results.ts";
import { cleanEnvironment } from "../support/lab-process.ts";
import { type Job, ROOT, type Workflow, type WorkflowFile } from "../unit/workflows/files.ts";

const STAND_INS = fileURLToPath(new URL("stand-ins", import.meta.url));
const PROGRAM = join(ROOT, ".venv/bin/act");
/** Owner, name and id of the repository that runs the workflows. */
export const REPOSITORY = { name: "o/r", id: "123456789", owner: "4711" } as const;
/** Wall milliseconds of one run. */
const WALL_MAX = 400_000;

export const noAct: string | false = existsSync(PROGRAM) ? false : "act is not installed (.ci/workflows --install installs it)";

export interface Site {
  readonly folder: string;
  /** Where the artifacts of a run are, a folder for each; emptied when the next begins. */
  readonly artifacts: string;
  git(...args: readonly string[]): string;
  /** Commits whatever is in the folder. */
  commit(message: string): void;
}

/** A repository with the Action and the shipped templates, and `more` of this one; committed, and removed with the test. */
export function newSite(t: Pick<TestContext, "after">, more: readonly string[] = []): Site {
  const both = mkdtempSync(join(tmpdir(), "failover-drill-act-"));
  t.after(() => rmSync(both, { recursive: true, force: true }));
  const [folder, artifacts] = [join(both, "site"), join(both, "artifacts")];
  mkdirSync(folder);
  for (const path of ["action.yml", "dist", "templates", ...more]) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  const identity = ["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "init.defaultBranch=main"];
  const git = (...args: readonly string[]): string => execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
  const commit = (message: string): void => {
    git("add", "--all", "--force");
    git("commit", "--quiet", "--message", message);
  };
  git("init", "--quiet");
  git("remote", "add", "origin", `https://github.com/${REPOSITORY.name}.git`);
  commit("site");
  return { folder, artifacts, git, commit };
}

interface Line {
  readonly jobID?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly msg?: string;
}

export interface EndedRun {
  readonly code: number | null;
  readonly log: string;
  /** By id; a job that was skipped has none. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Result of the main stage of each step, by `job: name`. */
  readonly steps: Readonly<Record<string, string>>;
}

interface Options {
  readonly event: string;
  readonly payload?: object;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly token?: string;
  /** In place of the stand-in that keeps the Action's own artifacts: act's flags, and what is in its environment. */
  readonly artifactServer?: { readonly flags: readonly string[]; readonly env: NodeJS.ProcessEnv };
}

/** The Action's own artifacts, unpacked where the stand-in for downloads looks. */
async function keptIn(t: Pick<TestContext, "after">, artifacts: string): Promise<Readonly<Record<string, string>>> {
  const results = await serveResults(t);
  results.onKept = ({ name, content }) => {
    for (const [path, bytes] of Object.entries(unzipSync(content))) {
      mkdirSync(dirname(join(artifacts, name, path)), { recursive: true });
      writeFileSync(join(artifacts, name, path), bytes);
    }
  };
  return results.env;
}

export async function runWorkflow(t: Pick<TestContext, "after">, site: Site, file: WorkflowFile, options: Options): Promise<EndedRun> {
  const work = mkdtempSync(join(tmpdir(), "failover-drill-act-run-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  const place = (name: string): string => join(work, name);
  for (const name of ["home", "cache", "bin"]) mkdirSync(place(name));
  // What npm ci would install is here already, and nothing is fetched in a test.
  writeFileSync(place("bin/npm"), `#!/bin/sh\nln -s ${JSON.stringify(join(ROOT, "node_modules"))} node_modules\n`, { mode: 0o755 });
  rmSync(site.artifacts, { recursive: true, force: true });
  mkdirSync(site.artifacts);
  writeFileSync(place("workflow.yml"), stringify(forAct(file.workflow)));
  writeFileSync(
    place("event.json"),
    JSON.stringify({ repository: { default_branch: "main" }, ...options.payload, inputs: options.inputs }),
  );
  const keeping = options.artifactServer === undefined ? await keptIn(t, site.artifacts) : {};
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...[options.event, "--directory", site.folder, "--workflows", place("workflow.yml"), "--eventpath", place("event.json")],
    ...["ubuntu-latest", "ubuntu-slim"].flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...["--json", "--no-cache-server", "--no-skip-checkout", "--use-new-action-cache", "--action-offline-mode"],
    ...["--action-cache-path", place("cache"), "--concurrent-jobs", "1", "--defaultbranch", "main"],
    // Files of defaults that may lie around.
    ...["secret", "var", "env", "input"].flatMap((name) => [`--${name}-file`, "/dev/null"]),
    ...standIns(file).flatMap(([uses, folder]) => ["--local-repository", `${uses}=${folder}`]),
    ...pairs("--var", options.vars),
    ...pairs("--env", { ...(options.env as Readonly<Record<string, string>>), ...keeping }),
    ...(options.artifactServer?.flags ?? []),
    ...(options.token === undefined ? [] : ["--secret", `GITHUB_TOKEN=${options.token}`]),
  ];
  const child = spawn(PROGRAM, args, {
    cwd: work,
    detached: true,
    timeout: WALL_MAX,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...cleanEnvironment(),
      ...options.env,
      ...options.artifactServer?.env,
      HOME: place("home"),
      PATH: [place("bin"), dirname(process.execPath), process.env.PATH].join(delimiter),
      // Whatever leaves this machine ends at a closed port.
      HTTPS_PROXY: "http://127.0.0.1:1",
      NO_PROXY: "127.0.0.0/8,127.0.0.1,127.0.0.2",
      ACT_SOURCE: site.folder,
      ACT_ARTIFACTS: site.artifacts,
      ACT_STAND_INS: STAND_INS,
      ACT_REPOSITORY_ID: REPOSITORY.id,
    },
  });
  // With all that it has started.
  const end = (): void => {
    try {
      process.kill(-(child.pid as number), "SIGKILL");
    } catch {
      // It has ended.
    }
  };
  t.after(end);
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, log: told(log), ...results(log) };
}

/** Without the two keys that act 0.2.87 does not know, and with the environment for the token's subject. */
function forAct(workflow: Workflow): Workflow {
  const schedule = workflow.on.schedule?.map(({ cron }) => ({ cron }));
  const jobs = Object.entries(workflow.jobs).map(([id, job]): [string, Job & { env?: object }] => {
    const { environment, permissions = {}, ...rest } = job;
    const name = typeof environment === "object" ? environment.name : environment;
    const token = name !== undefined && permissions["id-token"] === "write" ? { env: { ACT_ENVIRONMENT: name } } : {};
    return [id, { ...rest, permissions, ...token }];
  });
  return { ...workflow, on: { ...workflow.on, ...(schedule === undefined ? {} : { schedule }) }, jobs: Object.fromEntries(jobs) };
}

/** Each action of others that the workflow uses, with the folder that stands in for it. */
function standIns({ name, workflow }: WorkflowFile): readonly (readonly [string, string])[] {
  const used = new Set(
    Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses = "./" }) => (uses.startsWith("./") ? [] : uses))),
  );
  return [...used].map((uses) => {
    const folder = join(STAND_INS, /\/([^/@]+)@/.exec(uses)?.[1] ?? "");
    if (!existsSync(join(folder, "action.yml"))) throw new Error(`${name}: nothing stands in for ${uses}`);
    return [uses, folder] as const;
  });
}

const lines = (log: string): readonly Line[] =>
  log.split("\n").flatMap((text) => {
    try {
      return [JSON.parse(text) as Line];
    } catch {
      return text === "" ? [] : [{ msg: text }];
    }
  });

const told = (log: string): string =>
  lines(log)
    .map(({ jobID = "", step = "", msg = "" }) => `${jobID} | ${step} | ${msg.trimEnd()}`)
    .join("\n");

function results(log: string): Pick<EndedRun, "jobs" | "steps"> {
  const jobs: Record<string, string> = {};
  const steps: Record<string, string> = {};
  for (const { jobID = "", stage, step, stepResult, jobResult } of lines(log)) {
    if (jobResult !== undefined) jobs[jobID] = jobResult;
    if (stepResult !== undefined && stage === "Main") steps[`${jobID}: ${step}`] = stepResult;
  }
  return { jobs, steps };
}
