// Writes the schemas of what failover-drill writes as JSON; with --check, only tells whether they are fresh.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { outputSchemas } from "../src/output-schemas.ts";

for (const [name, schema] of Object.entries(outputSchemas())) {
  const target = new URL(`../schema/${name}.schema.json`, import.meta.url);
  const content = `${JSON.stringify(schema, undefined, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(target, content);
  else if (!existsSync(target) || readFileSync(target, "utf8") !== content) {
    console.error(`schema/${name}.schema.json is stale: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
