// What GitHub's runner understands: commands in the log, and files for outputs, state and the summary of the step.
// Of its own, because @actions/core brings an HTTP client along: 410 kB and 40 ms before the first line (decision 0004).
import { appendFileSync, closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import type { Problem } from "../src/errors.ts";
import { freshSeed } from "../src/random/fresh-seed.ts";
import { commandLine } from "./log.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A summary above 1 MiB is not shown at all; the margin is for what the runner may add. */
const SUMMARY_LIMIT = 1_000_000;

/** Characters of one saved value: each is one variable of the post step's environment, of which Linux takes 128 KiB. */
export const STATE_LIMIT = 32_000;

export interface Place {
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly col?: number | undefined;
}

export interface Runner {
  /** Trimmed; empty when it was not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** On the disk when this returns: the next thing may be the end of the process. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Appended to what the step has said already; cut where it would not be shown otherwise. */
  summary(markdown: string): void;
  group(title: string): void;
  endGroup(): void;
  debug(text: string): void;
  readonly isDebug: boolean;
  error(text: string, place?: Place): void;
  warning(text: string, place?: Place): void;
  notice(text: string, place?: Place): void;
  /** The runner shows stars in its place from now on. */
  mask(secret: string): void;
}

/** `write` is handed whole lines that the runner is to obey. */
export function createRunner(environment: Environment, write: (line: string) => void): Runner {
  const told = (name: string, text: string, place: Place = {}) => write(commandLine(name, { ...place }, text));
  const keep = (variable: string, name: string, value: string) => {
    const path = environment[variable];
    // A runner always gives one; at a desk there is nobody to read it.
    if (!path) return;
    const end = `end-${freshSeed()}${freshSeed()}`;
    const file = openSync(path, "a");
    try {
      writeSync(file, `${name}<<${end}\n${value}\n${end}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  };
  let summarised = 0;
  return {
    input: (name) => (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    setOutput: (name, value) => keep("GITHUB_OUTPUT", name, value),
    saveState: (name, value) => keep("GITHUB_STATE", name, value),
    state: (name) => environment[`STATE_${name}`] ?? "",
    summary: (markdown) => {
      const path = environment.GITHUB_STEP_SUMMARY;
      if (!path) return;
      const text = within(markdown, SUMMARY_LIMIT - summarised);
      summarised += Buffer.byteLength(text);
      appendFileSync(path, text);
    },
    group: (title) => told("group", title),
    endGroup: () => told("endgroup", ""),
    debug: (text) => {
      if (environment.RUNNER_DEBUG === "1") told("debug", text);
    },
    isDebug: environment.RUNNER_DEBUG === "1",
    error: (text, place) => told("error", text, place),
    warning: (text, place) => told("warning", text, place),
    notice: (text, place) => told("notice", text, place),
    mask: (secret) => {
      for (const line of secret.split("\n").filter((part) => part.trim() !== "")) told("add-mask", line);
    },
  };
}

function within(markdown: string, limit: number): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown;
  const note = "\n\n(Cut here: a summary may have 1 MiB. All of it is in the report's files.)\n";
  const room = Math.max(0, limit - Buffer.byteLength(note));
  const whole = Buffer.from(markdown).subarray(0, room).toString("utf8");
  return `${whole.slice(0, Math.max(0, whole.lastIndexOf("\n")))}${note}`;
}

/** GitHub shows ten errors of a step; the rest is in the log and the summary. */
const ANNOTATIONS = 8;

/** Problems where they are: at the template's or the drill file's line. */
export function annotate(runner: Runner, problems: readonly Problem[]): void {
  for (const { what, next, code, place } of problems.slice(0, ANNOTATIONS))
    runner.error(`${what} ${next}`, { title: code, file: place?.file, line: place?.line, col: place?.column });
  if (problems.length > ANNOTATIONS) runner.error(`and ${problems.length - ANNOTATIONS} more, see the log`);
}
