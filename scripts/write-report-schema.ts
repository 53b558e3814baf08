// Writes schema/report.schema.json from the report's schema; with --check, only tells whether it is fresh.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { reportJsonSchema } from "../src/report/schema/report.ts";

const target = new URL("../schema/report.schema.json", import.meta.url);
const content = `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(target, content);
else if (!existsSync(target) || readFileSync(target, "utf8") !== content) {
  console.error("schema/report.schema.json is stale: run `npm run schema`.");
  process.exitCode = 1;
}
