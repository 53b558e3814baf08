// Runs one `run:` of a workflow in bash as the runner does, with files for outputs and summary.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { TestContext } from "node:test";
import { type Step, stepOf, type WorkflowFile } from "./files.ts";

export interface EndedScript {
  readonly code: number | null;
  readonly log: string;
  /** Only `name=value` lines, which is all that our scripts write. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Programs that stand before the machine's own, as bash. */
  readonly stubs?: Readonly<Record<string, string>>;
  /** `shell: bash`: fails with what fails in a pipe. */
  readonly pipefail?: boolean;
}

/** GitHub's runners have it. */
export const noJq: string | false = spawnSync("bash", ["-c", "command -v jq"]).status === 0 ? false : "jq is not installed";

export function temporary(t: Pick<TestContext, "after">, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `failover-drill-${name}-`));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** `env` must hold what the step's own `env` takes from expressions; the rest of its `env` is as it stands. */
export function runScript(t: TestContext, file: WorkflowFile, [job, name]: readonly [string, string], options: Options = {}): EndedScript {
  const step: Step = stepOf(file, job, name);
  const folder = temporary(t, "script");
  const place = (name: string): string => join(folder, name);
  for (const name of ["output", "summary"]) writeFileSync(place(name), "");
  mkdirSync(place("bin"));
  for (const [program, text] of Object.entries(options.stubs ?? {})) {
    writeFileSync(join(place("bin"), program), `#!/usr/bin/env bash\n${text}\n`, { mode: 0o755 });
  }
  const literal = Object.fromEntries(Object.entries(step.env ?? {}).filter(([, value]) => !value.includes("${{")));
  for (const variable of Object.keys(step.env ?? {})) {
    if (!(variable in literal) && options.env?.[variable] === undefined) throw new Error(`${name}: ${variable} is not given`);
  }
  writeFileSync(place("script.sh"), step.run ?? "");
  const flags = options.pipefail ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
  const { status, stdout, stderr } = spawnSync("bash", [...flags, place("script.sh")], {
    cwd: options.cwd ?? folder,
    encoding: "utf8",
    timeout: 60_000,
    env: {
      PATH: `${place("bin")}${delimiter}${process.env.PATH}`,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      ...literal,
      ...options.env,
      GITHUB_OUTPUT: place("output"),
      GITHUB_STEP_SUMMARY: place("summary"),
      RUNNER_TEMP: options.env?.RUNNER_TEMP ?? folder,
    },
  });
  const lines = readFileSync(place("output"), "utf8").trimEnd().split("\n");
  const outputs = Object.fromEntries(
    lines.filter((line) => line !== "").map((line) => [line.replace(/=.*/, ""), line.replace(/^[^=]*=/, "")]),
  );
  return { code: status, log: stdout + stderr, outputs, summary: readFileSync(place("summary"), "utf8") };
}
