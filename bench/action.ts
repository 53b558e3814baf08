// The Action's bundle beside those of two actions of AWS: its bytes, and the time from the process's start to the first words in the log.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parse } from "yaml";
import { type Figure, median } from "./figure.ts";

const RUNS = 15;

/**
 * Others that are compared, where there is a checkout of them: folders with an action.yml, separated by colons, in FAILOVER_DRILL_BENCH_RIVALS.
 * Without one their sizes are those that their repositories had: configure-aws-credentials at bcd4089 (2026-08-18), aws-cloudformation-github-deploy
 * at 197fa4a (2026-07-28).
 */
const RIVALS: readonly { readonly name: string; readonly bytes: number; readonly inputs: Readonly<Record<string, string>> }[] = [
  {
    name: "configure-aws-credentials",
    bytes: 3_898_779,
    inputs: {
      "aws-region": "us-east-1",
      "aws-access-key-id": "AKIAIOSFODNN7EXAMPLE",
      "aws-secret-access-key": "x".repeat(40),
      "disable-retry": "true",
    },
  },
  { name: "aws-cloudformation-github-deploy", bytes: 3_754_320, inputs: { name: "stack", template: "template.yml" } },
];

export async function actionBundle(): Promise<readonly Figure[]> {
  const rehearsal = await firstWords(resolve("."), { mode: "rehearse" });
  const ours: readonly Figure[] = [
    { what: "dist/", budget: 3, unit: "MB", measured: bytesBelow("dist") / 1e6, runs: 1 },
    { what: "Action, start to the first line of the log", budget: 80, unit: "ms", ...rehearsal },
  ];
  const folders = (process.env.FAILOVER_DRILL_BENCH_RIVALS ?? "").split(":").filter((path) => path !== "");
  const theirs: Figure[] = [];
  for (const { name, bytes, inputs } of RIVALS) {
    const folder = folders.find((path) => basename(path) === name);
    const size = folder === undefined ? bytes : bytesBelow(join(folder, "dist"));
    const note = folder === undefined ? "as its repository had it, see bench/action.ts" : "";
    theirs.push({ what: `dist/ of ${name}`, unit: "MB", measured: size / 1e6, runs: 1, note });
    const words = folder === undefined ? { note: "no checkout of it here" } : await firstWords(folder, inputs);
    theirs.push({ what: `${name}, start to the first line of the log`, unit: "ms", ...words });
  }
  return [...ours, ...theirs];
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | boolean }>>;
  readonly runs: { readonly main: string };
}

/** Milliseconds. Each process is killed with its first words: nothing is waited for, and no request of it can go anywhere. */
async function firstWords(folder: string, given: Readonly<Record<string, string>>): Promise<Pick<Figure, "measured" | "runs">> {
  const { inputs = {}, runs } = parse(readFileSync(join(folder, "action.yml"), "utf8")) as ActionFile;
  const job = mkdtempSync(join(tmpdir(), "failover-drill-bench-action-"));
  try {
    mkdirSync(join(job, "templates"));
    for (const name of ["output", "state", "env", "path", "summary"]) writeFileSync(join(job, name), "");
    writeFileSync(join(job, "template.yml"), "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n");
    const values = Object.fromEntries(
      Object.entries(inputs).map(([name, { default: standard = "" }]) => [
        `INPUT_${name.toUpperCase()}`,
        given[name] ?? String(standard).replace(/^\$\{\{.*\}\}$/, ""),
      ]),
    );
    const env = {
      PATH: process.env.PATH,
      HOME: job,
      AWS_ENDPOINT_URL: "http://127.0.0.1:9",
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
      AWS_SECRET_ACCESS_KEY: "x".repeat(40),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: job,
      GITHUB_REPOSITORY: "owner/name",
      ...Object.fromEntries(["output", "state", "env", "path"].map((name) => [`GITHUB_${name.toUpperCase()}`, join(job, name)])),
      GITHUB_STEP_SUMMARY: join(job, "summary"),
      ...values,
    };
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOfOne(join(folder, runs.main), job, env));
    return { measured: median(times), runs: RUNS };
  } finally {
    rmSync(job, { recursive: true, force: true });
  }
}

async function timeOfOne(main: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "close").then(() => {
    throw new Error(`${main} ended without a word`);
  });
  await Promise.race([once(child.stdout, "data"), ended]);
  const took = performance.now() - start;
  child.kill("SIGKILL");
  await ended.catch(() => undefined);
  return took;
}

function bytesBelow(folder: string): number {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
