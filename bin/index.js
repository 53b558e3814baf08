// The library's door: the sources in a checkout, and what `npm pack` made of them in node_modules, where Node runs no TypeScript.
import { existsSync } from "node:fs";

const source = new URL("../src/index.ts", import.meta.url);
const library = await import(existsSync(source) ? source.href : new URL("../lib/index.js", import.meta.url).href);

export const {
  consolePlan,
  consoleReport,
  createInlineRunner,
  createJournal,
  distribution,
  DrillError,
  exitStatus,
  formatJournal,
  htmlReport,
  jsonReport,
  judge,
  junitReport,
  markdownReport,
  openAwsWorld,
  parseJournal,
  readDrill,
  Refusal,
  rehearse,
  rehearseMany,
  run,
  version,
} = library;
