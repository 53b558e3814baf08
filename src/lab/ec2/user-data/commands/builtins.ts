// What the shell itself does: set, export, test, sleep, and commands without any effect here.
import { absolutePath, type Command, output, type Run, type Shell, SUCCESS } from "../shell.ts";

const FAILURE = { status: 1, output: "" };

const set: Command = (shell, args) => {
  for (const [index, argument] of args.entries()) {
    const on = argument.startsWith("-");
    if (!on && !argument.startsWith("+")) continue;
    const named = /^[-+][a-z]*o$/.test(argument) ? args[index + 1] : undefined;
    if (/^[-+][a-z]*e/.test(argument) || named === "errexit") shell.endsOnFailure = on;
    if (named === "pipefail") shell.pipeFails = on;
  }
  return SUCCESS;
};

const assign: Command = (shell, args) => {
  for (const argument of args) {
    const [, name, value] = /^(\w+)=([\s\S]*)$/.exec(argument) ?? [];
    if (name !== undefined && value !== undefined) shell.variables.set(name, value);
  }
  return SUCCESS;
};

const test: Command = (shell, args) => {
  const words = args.at(-1) === "]" || args.at(-1) === "]]" ? args.slice(0, -1) : args;
  const negated = words[0] === "!";
  return decide(shell, negated ? words.slice(1) : words) === negated ? FAILURE : SUCCESS;
};

function decide(shell: Shell, words: readonly string[]): boolean {
  const [one = "", two, three = ""] = words;
  if (words.length <= 1) return one !== "";
  if (words.length === 2) {
    if (one === "-n") return two !== "";
    if (one === "-z") return two === "";
    return exists(shell, two as string);
  }
  switch (two) {
    case "=":
    case "==":
      return one === three;
    case "!=":
      return one !== three;
    case "-eq":
      return Number(one) === Number(three);
    case "-ne":
      return Number(one) !== Number(three);
    case "-lt":
      return Number(one) < Number(three);
    case "-le":
      return Number(one) <= Number(three);
    case "-gt":
      return Number(one) > Number(three);
    case "-ge":
      return Number(one) >= Number(three);
    default:
      return false;
  }
}

function exists(shell: Shell, name: string): boolean {
  const path = absolutePath(shell, name);
  for (const file of shell.instance.guest.files.keys()) if (file === path || file.startsWith(`${path}/`)) return true;
  return false;
}

const sleep: Command = (_shell, args) => waiting(args[0] ?? "0");

function* waiting(text: string): Run {
  const [, number, unit] = /^([\d.]+)([smhd]?)$/.exec(text) ?? [];
  const seconds = { "": 1, s: 1, m: 60, h: 3_600, d: 86_400 }[unit ?? ""] ?? 1;
  yield Number(number ?? 0) * seconds * 1_000;
  return SUCCESS;
}

const which: Command = (_shell, args) => output(`/usr/bin/${args.at(-1) ?? ""}\n`);

const nothing: Command = () => SUCCESS;

export const builtinCommands: Readonly<Record<string, Command>> = {
  ":": nothing,
  "[": test,
  "[[": test,
  command: which,
  declare: assign,
  exec: nothing,
  export: assign,
  false: () => FAILURE,
  local: assign,
  logger: nothing,
  set,
  sleep,
  sync: nothing,
  test,
  true: nothing,
  umask: nothing,
  wait: nothing,
  which,
};
