#!/usr/bin/env node
// The command `failover-drill`: finds a Node that is new enough and hands over to src/cli.ts.
import { fileURLToPath } from "node:url";
import { ensureNode24 } from "./ensure-node24.js";
import { runNode } from "./run-node.js";

const node = ensureNode24();
const cli = new URL("../src/cli.ts", import.meta.url);

if (node === process.execPath) {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  await import(cli.href);
} else {
  runNode(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
