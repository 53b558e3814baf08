// Writes examples/workflows/ and the examples within docs/workflows.md from .github/workflows/; with --check it only says what is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { exampleOf, SHARED, withExamples } from "./examples/example.ts";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const examples = new Map<string, string>(SHARED.map((name) => [name, exampleOf(name, read(`.github/workflows/${name}`))]));
const page = "docs/workflows.md";
const written = [
  ...[...examples].map(([name, text]) => ({ path: `examples/workflows/${name}`, text })),
  { path: page, text: withExamples(read(page), examples) },
];

for (const { path, text } of written) {
  const place = new URL(path, root);
  if (existsSync(place) && read(path) === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is stale: run npm run schema.`);
    process.exitCode = 1;
  } else {
    writeFileSync(place, text);
  }
}
