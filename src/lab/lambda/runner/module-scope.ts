// What inline code sees around itself: CommonJS, and globals whose time, chance and network are the lab's.
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { createRandom } from "../../../random/seeded.ts";
import { nodeVersion } from "../runtimes.ts";
import type { InlineCode } from "../state.ts";
import type { Endings, Requests } from "./invocation.ts";
import { awsSdkModule } from "./shims/aws-sdk.ts";
import { cfnResponseModule } from "./shims/cfn-response.ts";
import { cryptoShim, dateShim, mathShim } from "./shims/chance-and-time.ts";
import { consoleShim } from "./shims/console.ts";
import { fetchShim } from "./shims/fetch.ts";
import { httpModule } from "./shims/http.ts";
import { over } from "./shims/over.ts";
import { promiseTimers, timers } from "./shims/timers.ts";

type Handle = (event: unknown, context: object, endings: Endings) => void;
type Wrapper = (...globals: unknown[]) => (...commonJs: unknown[]) => void;

const FILE = "/var/task/index.js";
const nodeRequire = createRequire(import.meta.url);
/** Ways out of the thread that would pass by the lab. */
const WITHHELD = new Set(["child_process", "cluster", "dgram", "dns", "http2", "inspector", "net", "tls", "vm", "worker_threads"]);

const compiled = new Map<string, Wrapper>();

/** Evaluates the module afresh and returns its handler. Throws what the code throws, or Lambda's own errors about it. */
export function loadHandler(code: InlineCode, requests: Requests, seed: string): Handle {
  const version = nodeVersion(code.runtime) ?? 0;
  const globals = globalShims(code, requests, seed);
  const names = Object.keys(globals);
  const module = { exports: {} as Record<string, unknown> };
  const load = wrapper(code.source, names)(...names.map((name) => globals[name]));
  load.call(module.exports, module.exports, globals.__require, module, FILE, "/var/task");
  const [file, ...path] = code.handler.split(".");
  if (file !== "index") throw named("Runtime.ImportModuleError", `Error: Cannot find module '${file}'`);
  const handler = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], module.exports);
  if (typeof handler !== "function") throw named("Runtime.HandlerNotFound", `${code.handler} is undefined or not exported`);
  if (version >= 24 && handler.length >= 3) {
    throw named(
      "Runtime.CallbackHandlerDeprecated",
      "AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later.",
    );
  }
  return (event, context, endings) => call(handler as (...given: unknown[]) => unknown, event, context, endings);
}

/** A promise decides when it is settled; without one, the callback decides, or the end of all that the code waits for. */
function call(handler: (...given: unknown[]) => unknown, event: unknown, context: object, { succeed, fail }: Endings): void {
  const callback = (error?: unknown, value?: unknown) => (error ? fail(error) : succeed(value));
  try {
    const outcome = handler(event, context, callback);
    if (typeof (outcome as PromiseLike<unknown> | undefined)?.then === "function") {
      (outcome as PromiseLike<unknown>).then(succeed, (error) => fail(error));
    } else if (outcome !== undefined) {
      succeed(outcome);
    }
  } catch (error) {
    fail(error);
  }
}

/**
 * Compiled once per source, evaluated once per invocation. The code sits in an inner function, so that it may declare names
 * of its own over the shims, as it may over real globals. `import()` becomes a call of the shim: it loads the same modules as `require`.
 */
function wrapper(source: string, names: readonly string[]): Wrapper {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const head = "return function (exports, require, module, __filename, __dirname) {";
  const body = `${head}${source.replace(/(?<![\w$.])import\s*\(/g, "__import(")}\n}`;
  try {
    const made = compileFunction(body, [...names], { filename: FILE, columnOffset: -head.length }) as Wrapper;
    if (compiled.size > 100) compiled.clear();
    compiled.set(source, made);
    return made;
  } catch (error) {
    throw named("Runtime.UserCodeSyntaxError", `SyntaxError: ${(error as Error).message}`);
  }
}

function globalShims(code: InlineCode, requests: Requests, seed: string): Record<string, unknown> {
  const random = createRandom(`lambda:${seed}`);
  const clock = timers(requests);
  const shims: Record<string, unknown> = {
    ...clock,
    console: consoleShim(requests),
    crypto: cryptoShim(globalThis.crypto, random),
    Date: dateShim(requests),
    fetch: fetchShim(requests),
    Math: mathShim(random),
    performance: { now: () => requests.now(), timeOrigin: 0 },
    process: processShim(code, requests),
  };
  const modules = moduleShims(shims, requests, random);
  const load = (name: string): unknown => modules(name.replace(/^node:/, ""));
  shims.__require = Object.assign((name: string) => load(name), { resolve: (name: string) => name });
  shims.__import = async (name: string) => {
    const loaded = load(name);
    return typeof loaded === "object" && loaded !== null && !("default" in loaded) ? over(loaded, { default: loaded }) : loaded;
  };
  const globals = over(globalThis, shims);
  return { ...shims, global: globals, globalThis: globals };
}

function processShim(code: InlineCode, requests: Requests): object {
  const write = (text: unknown) => {
    requests.log(String(text).trimEnd());
    return true;
  };
  return over(process, {
    env: { AWS_EXECUTION_ENV: `AWS_Lambda_${code.runtime}`, LAMBDA_TASK_ROOT: "/var/task", _HANDLER: code.handler, ...code.environment },
    argv: ["/var/lang/bin/node", "/var/runtime/index.mjs"],
    cwd: () => "/var/task",
    exit: (status?: number) => requests.exit(status ?? 0),
    stdout: { write },
    stderr: { write },
    uptime: () => requests.now() / 1_000,
  });
}

function moduleShims(
  shims: Record<string, unknown>,
  requests: Requests,
  random: ReturnType<typeof createRandom>,
): (name: string) => unknown {
  return (name) => {
    switch (name) {
      case "cfn-response":
        return cfnResponseModule(requests);
      case "http":
      case "https":
        return httpModule(requests, name);
      case "timers":
        return timers(requests);
      case "timers/promises":
        return promiseTimers(requests);
      case "process":
      case "console":
        return shims[name];
      case "perf_hooks":
        return { performance: shims.performance };
      case "crypto":
        return cryptoShim(nodeRequire("node:crypto") as object, random);
    }
    if (name.startsWith("@aws-sdk/client-")) return awsSdkModule(name.slice("@aws-sdk/client-".length), requests);
    if (WITHHELD.has(name)) throw named("Error", `the lab does not run inline code that uses the module '${name}'`);
    if (nodeRequire("node:module").isBuiltin(name)) return nodeRequire(`node:${name}`);
    throw named("Runtime.ImportModuleError", `Error: Cannot find module '${name}'`);
  };
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
