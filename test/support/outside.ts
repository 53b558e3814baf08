// Programs that others wrote: where they are on this machine, how to run them, and how to wait for what they see.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { createWallClock } from "../../src/time/wall-clock.ts";

const root = new URL("../../", import.meta.url);
const wall = createWallClock();

/** Wall milliseconds that one run of a program gets: the CLI's waiters look every 30 s and may look a few times. */
const RUN_MAX = 200_000;
/** Wall milliseconds between two looks of `until`. */
const LOOK_EVERY = 250;

const inVenv = (name: string): string => new URL(`.venv/bin/${name}`, root).pathname;
/** Where .ci/outside puts it. */
const cliTwo = new URL(".venv/aws-cli-2/bin/aws", root).pathname;

/** The first of the programs whose answer (either stream) to the arguments matches. */
function find(programs: readonly string[], args: readonly string[], answer: RegExp): string | undefined {
  return programs.find((program) => {
    try {
      // dig and AWS CLI 1 have told their versions on stderr.
      return answer.test(execFileSync("sh", ["-c", 'exec "$0" "$@" 2>&1', program, ...args], { encoding: "utf8", timeout: 60_000 }));
    } catch {
      return false;
    }
  });
}

export const dig = (): string | undefined => find(["dig"], ["-v"], /^DiG/m);
export const curl = (): string | undefined => find(["curl"], ["--version"], /^curl/m);
export const motoServer = (): string | undefined => find([inVenv("moto_server"), "moto_server"], ["--help"], /usage/i);
export const pythonWithBoto3 = (): string | undefined =>
  find([inVenv("python3"), "python3", "/usr/bin/python3"], ["-c", "import boto3; print('here')"], /^here/m);
export const awsCli = (major: 1 | 2): string | undefined =>
  find([inVenv("aws"), cliTwo, "aws", "/usr/bin/aws", "/usr/local/bin/aws"], ["--version"], new RegExp(`^aws-cli/${major}\\.`, "m"));

/** Whether an AWS CLI goes where AWS_ENDPOINT_URL says: since 1.29 and 2.13 (https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html). */
export function knowsEndpointVariable(program: string): boolean {
  const [, major, minor] = /^aws-cli\/(\d+)\.(\d+)/m.exec(execFileSync(program, ["--version"], { encoding: "utf8" })) ?? [];
  return Number(minor) >= (major === "1" ? 29 : 13);
}

/** Also for a client that does not go where it was told: whatever leaves this machine by HTTPS ends at a closed port. */
export function outsideEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, HTTPS_PROXY: "http://127.0.0.1:1", NO_PROXY: "127.0.0.1" };
}

/** What the test needs and is missing, for `skip`; false when all is there. */
export function missing(programs: Readonly<Record<string, string | undefined>>): string | false {
  const absent = Object.keys(programs).filter((name) => programs[name] === undefined);
  return absent.length === 0 ? false : `${absent.join(", ")} not installed (.ci/outside installs them)`;
}

interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever that is; kills it when it takes too long or the signal aborts. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd?: string; signal?: AbortSignal },
): Promise<Done> {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 2 ** 25, timeout: RUN_MAX, cwd: root.pathname, ...options }, (error, stdout, stderr) => {
      const { code } = error ?? {};
      resolve({
        code: error === null ? 0 : typeof code === "number" ? code : -1,
        stdout,
        stderr: `${stderr}${code === undefined && error ? error : ""}`,
      });
    });
  });
}

/** Its stdout; fails with all it said unless it ended with 0. */
export async function outputOf(...[program, args, options]: Parameters<typeof runProgram>): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args, options);
  assert.equal(code, 0, `${program} ${args.join(" ")} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Looks until what is seen is accepted; fails with what was seen last after `limit` wall milliseconds. */
export async function until<Seen>(what: string, look: () => Promise<Seen>, accept: (seen: Seen) => boolean, limit = 90_000): Promise<Seen> {
  const end = wall.now() + limit;
  for (;;) {
    const seen = await look();
    if (accept(seen)) return seen;
    assert.ok(wall.now() < end, `${what}: not within ${limit} ms; seen last: ${JSON.stringify(seen)}`);
    await wall.sleep(LOOK_EVERY);
  }
}
