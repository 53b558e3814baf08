// What a running user data script works with, and what a command gives back.
import type { Millis } from "../../../ports/clock.ts";
import type { Lab } from "../../lab.ts";
import type { Instance } from "../instance/types.ts";
import { origin } from "../tags.ts";
import type { Statement } from "./syntax.ts";

export interface Shell {
  readonly lab: Lab;
  readonly instance: Instance;
  readonly variables: Map<string, string>;
  readonly functions: Map<string, Statement>;
  /** What a serial console would show of the script. */
  readonly console: string[];
  directory: string;
  /** set -e: the script ends at the first failure that nothing looks at. */
  endsOnFailure: boolean;
  /** set -o pipefail */
  pipeFails: boolean;
  /** Above 0 inside a condition, where failures are looked at. */
  looked: number;
  lastStatus: number;
  /** Commands run so far; a script that runs in circles is ended. */
  steps: number;
}

export interface Result {
  readonly status: number;
  readonly output: string;
}

/** A run that takes simulated time: it yields lengths of time in milliseconds to wait. */
export type Run = Generator<Millis, Result, void>;

/** One command: arguments without the command's own name, text on standard input. */
export type Command = (shell: Shell, args: readonly string[], input: string) => Result | Run;

export const SUCCESS: Result = { status: 0, output: "" };

export function output(text: string): Result {
  return { status: 0, output: text };
}

/** A failure with its message on the console. */
export function failure(shell: Shell, status: number, message: string): Result {
  shell.console.push(message);
  return { status, output: "" };
}

/** Names a command that the lab does not understand, once per instance. */
export function ignore(shell: Shell, command: string): Result {
  const text = command.replace(/\s+/g, " ");
  shell.lab.notModelled(`user data: ${text.length > 80 ? `${text.slice(0, 77)}...` : text}`, origin(shell.lab, shell.instance.id));
  return SUCCESS;
}

/** Absolute, without `.` and `..`. */
export function absolutePath(shell: Shell, name: string): string {
  const steps: string[] = [];
  for (const step of (name.startsWith("/") ? name : `${shell.directory}/${name}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

export function writeFile(shell: Shell, path: string, text: string, append: boolean): void {
  const { files } = shell.instance.guest;
  files.set(path, append ? (files.get(path) ?? "") + text : text);
}
