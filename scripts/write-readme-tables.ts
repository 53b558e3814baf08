// Writes the tables of inputs and outputs into the documents, from action.yml; with --check it only says which documents are stale.
// Another folder with the same files may be named: write-readme-tables.ts [--check] [FOLDER].
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { INPUTS } from "../action/inputs.ts";

const DOCUMENTS = ["README.md", "docs/inputs-and-outputs.md"];

interface Entry {
  readonly group: string;
  readonly name: string;
  readonly description: string;
  /** As action.yml has it. */
  readonly standard: string;
}

const args = process.argv.slice(2);
const isCheck = args.includes("--check");
const root = args.find((argument) => !argument.startsWith("--")) ?? fileURLToPath(new URL("..", import.meta.url));
const action = parseDocument(readFileSync(join(root, "action.yml"), "utf8")).contents;
const inputs = entries("inputs");
const outputs = entries("outputs");
const parts: Readonly<Record<string, string>> = {
  inputs: table(["input", "what", "default"], inputs, ({ name, description, standard }) => [
    code(name),
    description,
    shownDefault(standard),
  ]),
  "inputs with modes": table(["input", "modes", "what", "default"], inputs, ({ name, description, standard }) => [
    code(name),
    modesOf(name),
    description,
    shownDefault(standard),
  ]),
  outputs: table(["output", "what"], outputs, ({ name, description }) => [code(name), description]),
};

for (const document of DOCUMENTS) {
  const path = join(root, document);
  const text = readFileSync(path, "utf8");
  const fresh = filled(text);
  if (fresh === text) continue;
  if (!isCheck) writeFileSync(path, fresh);
  else {
    console.error(`${document} is stale: run npm run schema`);
    process.exitCode = 1;
  }
}

function entries(section: string): readonly Entry[] {
  const map = isMap(action) ? action.get(section) : undefined;
  if (!isMap(map)) throw new Error(`action.yml has no ${section}`);
  let group = words(map.commentBefore);
  return (map.items as readonly Pair[]).map(({ key, value }) => {
    if (!isScalar(key) || !isMap(value)) throw new Error(`action.yml: ${section} are not what they were`);
    group = words(key.commentBefore) || group;
    return { group, name: String(key.value), description: text(value, "description"), standard: text(value, "default") };
  });
}

function text(map: YAMLMap, key: string): string {
  const value = map.get(key);
  return value === undefined ? "" : String(value).replaceAll(/\s+/g, " ").trim();
}

function words(comment: string | null | undefined): string {
  return (comment ?? "").replaceAll(/\s+/g, " ").trim();
}

/** Rows of a group stand below its name. */
function table(heads: readonly string[], rows: readonly Entry[], cells: (entry: Entry) => readonly string[]): string {
  const lines = [heads, heads.map(() => "---")];
  let group = "";
  for (const row of rows) {
    if (row.group !== group) lines.push([`**${row.group}**`, ...heads.slice(1).map(() => "")]);
    group = row.group;
    lines.push(cells(row).map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "&lt;")));
  }
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function modesOf(name: string): string {
  const modes = INPUTS[name]?.modes ?? [];
  return modes.length === INPUTS.mode?.modes.length ? "all" : modes.join(", ");
}

function code(value: string): string {
  return `\`${value}\``;
}

function shownDefault(value: string): string {
  return value === "" ? "" : code(value);
}

/** Everything between `<!-- begin NAME -->` and `<!-- end NAME -->` made anew. */
function filled(document: string): string {
  return document.replaceAll(/(<!-- begin ([a-z ]+) -->\n)[\s\S]*?(<!-- end \2 -->)/g, (_, begin: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`there is no part "${name}"`);
    return `${begin}\n${part}\n\n${end}`;
  });
}
