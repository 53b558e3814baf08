// Small filters that scripts put behind a pipe: cut, tr, head, tail, awk's print, sed's s, grep.
import { absolutePath, type Command, failure, ignore, output, type Shell } from "../shell.ts";

const cut: Command = (shell, args, input) => {
  const fields = option(args, "f");
  const characters = option(args, "c");
  const chosen = selection(fields ?? characters ?? "");
  if (chosen === undefined) return ignore(shell, `cut ${args.join(" ")}`);
  const separator = fields === undefined ? "" : (option(args, "d") ?? "\t");
  return eachLine(input, (line) => {
    if (fields !== undefined && !line.includes(separator)) return line;
    return line
      .split(separator)
      .filter((_part, index) => chosen(index + 1))
      .join(separator);
  });
};

/** `-d' '`, `-d ' '`. */
function option(args: readonly string[], letter: string): string | undefined {
  for (const [index, argument] of args.entries()) {
    if (argument === `-${letter}`) return args[index + 1];
    if (argument.startsWith(`-${letter}`)) return argument.slice(2);
  }
  return undefined;
}

/** `2`, `1,3`, `2-`, `-3`, `2-4`. */
function selection(text: string): ((index: number) => boolean) | undefined {
  const ranges = text.split(",").map((range) => /^(\d*)(-?)(\d*)$/.exec(range));
  if (text === "" || ranges.includes(null)) return undefined;
  return (index) =>
    ranges.some((range) => {
      const from = range?.[1] === "" ? 1 : Number(range?.[1]);
      const to = range?.[2] === "" ? from : range?.[3] === "" ? Number.POSITIVE_INFINITY : Number(range?.[3]);
      return from <= index && index <= to;
    });
}

const awk: Command = (shell, args, input) => {
  const program = args.find((argument) => argument.includes("print"));
  const fields = /^\s*\{\s*print\s+\$(\d+|NF)\s*;?\s*\}\s*$/.exec(program ?? "");
  if (fields === null) return ignore(shell, `awk ${args.join(" ")}`);
  const separator = option(args, "F");
  return eachLine(input, (line) => {
    const parts =
      separator === undefined ? line.trim().split(/\s+/) : line.split(new RegExp(separator.length === 1 ? `[${separator}]` : separator));
    return fields[1] === "0" ? line : ((fields[1] === "NF" ? parts.at(-1) : parts[Number(fields[1]) - 1]) ?? "");
  });
};

const sed: Command = (shell, args, input) => {
  const program = args.find((argument) => /^s(.)/.test(argument)) ?? "";
  const separator = program[1] ?? "/";
  const [, pattern, replacement, flags] = program.split(separator);
  const inPlace = args.some((argument) => argument.startsWith("-i"));
  if (pattern === undefined || replacement === undefined || /\\[(1]/.test(program)) return ignore(shell, `sed ${args.join(" ")}`);
  const edit = (line: string) => line.replace(new RegExp(pattern, flags?.includes("g") ? "g" : ""), replacement.replaceAll("&", "$&"));
  const files = args.filter((argument) => argument !== program && !argument.startsWith("-"));
  if (!inPlace) return eachLine(files.length === 0 ? input : contents(shell, files), edit);
  for (const name of files) {
    const path = absolutePath(shell, name);
    const before = shell.instance.guest.files.get(path);
    // A file that came with a package is not kept here, so its change cannot be.
    if (before === undefined) return ignore(shell, `sed ${args.join(" ")}`);
    shell.instance.guest.files.set(path, eachLine(before, edit).output);
  }
  return output("");
};

const tr: Command = (shell, args, input) => {
  if (args[0] === "-d" && args[1] !== undefined) {
    const dropped = new Set(args[1].replaceAll("\\n", "\n").replaceAll("\\r", "\r"));
    return output([...input].filter((character) => !dropped.has(character)).join(""));
  }
  if (args.length === 2 && args[0]?.length === 1 && args[1]?.length === 1) return output(input.replaceAll(args[0], args[1]));
  return ignore(shell, `tr ${args.join(" ")}`);
};

const grep: Command = (shell, args, input) => {
  const [pattern = "", ...files] = args.filter((argument) => !argument.startsWith("-"));
  const quiet = args.some((argument) => /^-[a-zA-Z]*q/.test(argument));
  const inverted = args.some((argument) => /^-[a-zA-Z]*v/.test(argument));
  const insensitive = args.some((argument) => /^-[a-zA-Z]*i/.test(argument));
  const wanted = new RegExp(pattern, insensitive ? "i" : "");
  const found = lines(files.length === 0 ? input : contents(shell, files)).filter((line) => wanted.test(line) !== inverted);
  return { status: found.length === 0 ? 1 : 0, output: quiet || found.length === 0 ? "" : `${found.join("\n")}\n` };
};

const head: Command = (_shell, args, input) => output(joined(lines(input).slice(0, count(args))));
const tail: Command = (_shell, args, input) => output(joined(lines(input).slice(-count(args))));

function count(args: readonly string[]): number {
  const number = Number(option(args, "n") ?? args.find((argument) => /^-\d+$/.test(argument))?.slice(1) ?? 10);
  return Number.isInteger(number) ? number : 10;
}

function contents(shell: Shell, names: readonly string[]): string {
  return names.map((name) => shell.instance.guest.files.get(absolutePath(shell, name)) ?? "").join("");
}

function lines(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function joined(all: readonly string[]): string {
  return all.length === 0 ? "" : `${all.join("\n")}\n`;
}

function eachLine(text: string, change: (line: string) => string) {
  return output(joined(lines(text).map(change)));
}

/** A pattern that JavaScript cannot read is a command that the lab does not understand. */
function guarded(name: string, command: Command): Command {
  return (shell, args, input) => {
    try {
      return command(shell, args, input);
    } catch (error) {
      if (error instanceof SyntaxError) return failure(shell, 2, `${name}: ${error.message}`);
      throw error;
    }
  };
}

export const textCommands: Readonly<Record<string, Command>> = {
  awk: guarded("awk", awk),
  cut,
  grep: guarded("grep", grep),
  egrep: guarded("egrep", grep),
  head,
  sed: guarded("sed", sed),
  tail,
  tr,
};
