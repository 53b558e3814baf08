#!/usr/bin/env node
// Runs the rest of the command line with Node 24 or newer, or says in one line how to get it. Plain old JavaScript on purpose.
import { ensureNode24 } from "./ensure-node24.js";
import { runNode } from "./run-node.js";

runNode(ensureNode24(), process.argv.slice(2));
