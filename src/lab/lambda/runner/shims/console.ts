// The console of inline code: its lines go to the function's log.
import { format } from "node:util";
import type { Requests } from "../invocation.ts";
import { over } from "./over.ts";

export function consoleShim({ log }: Pick<Requests, "log">): object {
  const write = (...values: unknown[]) => log(format(...values));
  return over(console, {
    log: write,
    info: write,
    warn: write,
    error: write,
    debug: write,
    trace: write,
    dir: write,
  });
}
