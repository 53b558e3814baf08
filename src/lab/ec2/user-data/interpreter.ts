// Runs a parsed script inside an instance, as bash would; time passes where a command yields it.
import { commands } from "./commands/index.ts";
import { absolutePath, failure, ignore, type Result, type Run, type Shell, SUCCESS, writeFile } from "./shell.ts";
import type { Pipeline, Redirect, Script, Statement, Word } from "./syntax.ts";

/** `exit`, or a failure under set -e. */
export class ScriptExit extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`exit ${status}`);
    this.name = "ScriptExit";
    this.status = status;
  }
}

class LoopJump extends Error {
  readonly kind: string;

  constructor(kind: string) {
    super(kind);
    this.name = "LoopJump";
    this.kind = kind;
  }
}

/** Far more than any honest script runs; a loop that never ends stops here. */
const STEPS_AT_MOST = 5_000;

export function* runScript(shell: Shell, script: Script, input = ""): Run {
  let output = "";
  let last = SUCCESS;
  for (const pipeline of script) {
    if (pipeline.after === "success" && last.status !== 0) continue;
    if (pipeline.after === "failure" && last.status === 0) continue;
    last = yield* runPipeline(shell, pipeline, input);
    output += last.output;
    shell.lastStatus = last.status;
    const looked = shell.looked > 0 || pipeline.negated || isLookedAt(script, pipeline);
    if (last.status !== 0 && shell.endsOnFailure && !looked) throw new ScriptExit(last.status);
  }
  return { status: last.status, output };
}

/** A pipeline that `&&` or `||` follows may fail without ending the script. */
function isLookedAt(script: Script, pipeline: Pipeline): boolean {
  const next = script[script.indexOf(pipeline) + 1];
  return next !== undefined && next.after !== "always";
}

function* runPipeline(shell: Shell, pipeline: Pipeline, input: string): Run {
  let passed = input;
  let status = 0;
  let failed = 0;
  for (const statement of pipeline.statements) {
    const result: Result = yield* runStatement(shell, statement, passed);
    passed = result.output;
    status = result.status;
    if (status !== 0) failed = status;
  }
  const total = shell.pipeFails ? failed : status;
  return { status: pipeline.negated ? Number(total === 0) : total, output: passed };
}

function* runStatement(shell: Shell, statement: Statement, input: string): Run {
  switch (statement.kind) {
    case "simple":
      return yield* runSimple(shell, statement, input);
    case "group":
      return yield* redirected(shell, statement.redirects, input, (stdin) => runScript(shell, statement.body, stdin));
    case "function":
      shell.functions.set(statement.name, statement.body);
      return SUCCESS;
    case "if":
      for (const { condition, body } of statement.branches) {
        const decided: Result = yield* runCondition(shell, condition);
        if (decided.status === 0) return yield* runScript(shell, body, input);
      }
      return statement.otherwise === undefined ? SUCCESS : yield* runScript(shell, statement.otherwise, input);
    case "for": {
      const values: string[] = [];
      for (const word of statement.words) values.push(...(yield* expand(shell, word)));
      return yield* runLoop(shell, statement.body, () => {
        const value = values.shift();
        if (value === undefined) return false;
        shell.variables.set(statement.name, value);
        return true;
      });
    }
    case "loop":
      return yield* runLoop(shell, statement.body, function* next() {
        const decided: Result = yield* runCondition(shell, statement.condition);
        return (decided.status === 0) !== statement.until;
      });
  }
}

function* runCondition(shell: Shell, condition: Script): Run {
  shell.looked += 1;
  try {
    return yield* runScript(shell, condition);
  } finally {
    shell.looked -= 1;
  }
}

function* runLoop(shell: Shell, body: Script, next: () => boolean | Generator<number, boolean, void>): Run {
  let output = "";
  let status = 0;
  for (;;) {
    const more = next();
    if (!(typeof more === "boolean" ? more : yield* more)) break;
    try {
      const result: Result = yield* runScript(shell, body);
      output += result.output;
      status = result.status;
    } catch (error) {
      if (!(error instanceof LoopJump)) throw error;
      if (error.kind === "break") break;
    }
  }
  return { status, output };
}

function* runSimple(shell: Shell, statement: Statement & { readonly kind: "simple" }, input: string): Run {
  shell.steps += 1;
  if (shell.steps > STEPS_AT_MOST) {
    ignore(shell, `${statement.text} (runs in circles)`);
    throw new ScriptExit(1);
  }
  const words: string[] = [];
  for (const word of statement.words) words.push(...(yield* expand(shell, word)));
  let status = 0;
  for (const { name, value } of statement.assignments) {
    shell.lastStatus = 0;
    shell.variables.set(name, (yield* expand(shell, { ...value, quoted: true })).join(" "));
    status = shell.lastStatus;
  }
  if (words.length === 0) return yield* redirected(shell, statement.redirects, input, () => ({ status, output: "" }));
  return yield* redirected(shell, statement.redirects, input, (stdin) => call(shell, words, stdin, statement.text));
}

/** Finds the command by its first word; wrappers such as sudo run the rest. */
function* call(shell: Shell, words: readonly string[], input: string, text: string): Run {
  const name = (words[0] as string).replace(/^\/(usr\/)?(local\/)?s?bin\//, "");
  const args = words.slice(1);
  if (name === "exit") throw new ScriptExit(Number(args[0] ?? shell.lastStatus));
  if (name === "break" || name === "continue") throw new LoopJump(name);
  if (name === "sudo" || name === "nohup" || name === "env" || name === "time") {
    const rest = args.slice(args.findIndex((argument) => !argument.startsWith("-")));
    return rest.length === 0 ? SUCCESS : yield* call(shell, rest, input, text);
  }
  const own = shell.functions.get(name);
  if (own !== undefined) return yield* runStatement(shell, own, input);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return ignore(shell, text);
  const result = command(shell, args, input);
  return "status" in result ? result : yield* result;
}

/** Runs with standard input and output where the redirections point. */
function* redirected(shell: Shell, redirects: readonly Redirect[], input: string, run: (input: string) => Result | Run): Run {
  let stdin = input;
  let target: { readonly name: string; readonly append: boolean } | undefined;
  for (const { kind, descriptor, word } of redirects) {
    if (kind === "ignored") continue;
    const text = (yield* expand(shell, { ...word, quoted: true })).join(" ");
    if (kind === "here-text") stdin = text;
    else if (kind === "read") {
      const contents = shell.instance.guest.files.get(absolutePath(shell, text));
      if (contents === undefined) return failure(shell, 1, `${text}: No such file or directory`);
      stdin = contents;
    } else if (descriptor === undefined || descriptor === 1) target = { name: absolutePath(shell, text), append: kind === "append" };
  }
  const outcome = run(stdin);
  const result: Result = "status" in outcome ? outcome : yield* outcome;
  if (target === undefined) return result;
  if (!target.name.startsWith("/dev/")) writeFile(shell, target.name, result.output, target.append);
  return { status: result.status, output: "" };
}

/** The fields that a word becomes: unquoted variables and substitutions are split at blanks. */
function* expand(shell: Shell, word: Word): Generator<number, string[], void> {
  const fields = [""];
  for (const part of word.parts) {
    if (part.kind === "text") {
      fields.push((fields.pop() as string) + part.text);
      continue;
    }
    const value = part.kind === "variable" ? yield* lookUp(shell, part.name, part.otherwise) : yield* substitute(shell, part.script);
    if (part.quoted || word.quoted) fields.push((fields.pop() as string) + value);
    else {
      const [first = "", ...more] = value.trim().split(/\s+/);
      fields.push((fields.pop() as string) + first, ...more);
    }
  }
  return fields.length === 1 && fields[0] === "" && !word.quoted ? [] : fields;
}

function* lookUp(shell: Shell, name: string, otherwise: Word | undefined): Generator<number, string, void> {
  const value = name === "?" ? String(shell.lastStatus) : (shell.variables.get(name) ?? "");
  if (value !== "" || otherwise === undefined) return value;
  return (yield* expand(shell, otherwise)).join(" ");
}

function* substitute(shell: Shell, script: Script): Generator<number, string, void> {
  const result: Result = yield* runScript(shell, script);
  shell.lastStatus = result.status;
  return result.output.replace(/\n+$/, "");
}
