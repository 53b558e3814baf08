#!/usr/bin/env node
// The command `failover-drill`: finds a Node that is new enough and hands over to src/cli.ts, or to the bundle that the package has.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureNode24 } from "./ensure-node24.js";
import { runNode } from "./run-node.js";

const node = ensureNode24();
const source = new URL("../src/cli.ts", import.meta.url);
// Node runs no TypeScript below node_modules, so the package has no sources. The bundle takes half the memory of lib/, where whole SDK clients are loaded.
const cli = existsSync(source) ? source : new URL("../dist/cli.js", import.meta.url);

if (node === process.execPath) {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  await import(cli.href);
} else {
  runNode(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
