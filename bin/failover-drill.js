#!/usr/bin/env node
// The command `failover-drill`: finds a Node that is new enough and hands over to src/cli.ts.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureNode24 } from "./ensure-node24.js";

const node = ensureNode24();
const cli = new URL("../src/cli.ts", import.meta.url);

if (node === process.execPath) {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  await import(cli.href);
} else {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to both processes; the child decides when to end.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => signal === "SIGINT" || child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
