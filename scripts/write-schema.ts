// Writes schema/drill-file.schema.json from the drill file's schema; with --check, only tells whether it is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { drillFileJsonSchema } from "../src/drill-file/json-schema.ts";

const target = new URL("../schema/drill-file.schema.json", import.meta.url);
const content = `${JSON.stringify(drillFileJsonSchema(), undefined, 2)}\n`;

if (process.argv.includes("--check")) {
  if (readIfThere() !== content) {
    console.error("schema/drill-file.schema.json is stale: run `node scripts/write-schema.ts`.");
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, content);
}

function readIfThere(): string | undefined {
  try {
    return readFileSync(target, "utf8");
  } catch {
    return undefined;
  }
}
