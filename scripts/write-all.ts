// `npm run schema`: rewrites every generated file; with --check it only says which ones are stale.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const writers = [
  "write-schema.ts",
  "write-output-schemas.ts",
  "write-resource-schema.ts",
  "write-picture.ts",
  "write-readme-tables.ts",
  "write-drill-file-page.ts",
  "write-examples.ts",
];

const stale = writers.filter((writer) => {
  const path = fileURLToPath(new URL(writer, import.meta.url));
  return spawnSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: "inherit" }).status !== 0;
});
process.exitCode = stale.length === 0 ? 0 : 1;
