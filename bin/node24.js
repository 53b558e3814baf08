#!/usr/bin/env node
// Runs the rest of the command line with Node 24 or newer, or says in one line how to get it. Plain old JavaScript on purpose.
import { spawnSync } from "node:child_process";
import { ensureNode24 } from "./ensure-node24.js";

const node = ensureNode24();
const { status, signal } = spawnSync(node, process.argv.slice(2), { stdio: "inherit" });
if (signal) process.kill(process.pid, signal);
process.exit(status ?? 1);
