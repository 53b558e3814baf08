// A part of node_modules for the bundle: of the AWS clients and of what they stand on only the files, and in them only the statements, that are
// reached from the sources. What is published is twenty times as much.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { shake } from "./shake.ts";

/** CommonJS, a file per entry point, imported by destructuring: made for being taken apart. */
const SHAKEN = /^@(?:aws-sdk|smithy)\//;

/** By specifier, the names that are asked for; `*` for all of them. */
type Wishes = Map<string, Set<string>>;

interface Module {
  readonly file: string;
  readonly folder: string;
  readonly wanted: Set<string>;
}

/** Writes what the JavaScript files at `sources` reach into `folder`, a node_modules of its own. Throws on an import that it cannot follow. */
export function stage(sources: readonly string[], folder: string, nodeModules: string): void {
  const modules = new Map<string, Module>();
  const packages = new Map<string, Map<string, string>>();
  const todo: Module[] = [];
  const ask = (wishes: Wishes, from: string): void => {
    const { resolve } = createRequire(from);
    for (const [specifier, names] of wishes) {
      if (isBuiltin(specifier) || !(SHAKEN.test(specifier) || (specifier.startsWith(".") && from.startsWith(nodeModules)))) continue;
      const file = resolve(specifier);
      const known = modules.get(file);
      const module = known ?? { file, folder: packageFolder(file), wanted: new Set<string>() };
      modules.set(file, module);
      if (SHAKEN.test(specifier)) noteEntry(packages, module.folder, specifier, file);
      const before = module.wanted.size;
      for (const name of names) module.wanted.add(name);
      if (known === undefined || module.wanted.size > before) todo.push(module);
    }
  };
  for (const source of sources) ask(wishesOf(readFileSync(source, "utf8"), source), join(nodeModules, "..", "sources.js"));
  for (let module = todo.pop(); module !== undefined; module = todo.pop()) {
    ask(wishesOf(shaken(module), module.file), module.file);
  }
  for (const module of modules.values()) {
    const target = join(folder, module.file.slice(nodeModules.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, shaken(module));
  }
  for (const [source, entries] of packages) writePackage(source, join(folder, source.slice(nodeModules.length)), entries);
}

const shaken = ({ file, wanted }: Module): string => shake(readFileSync(file, "utf8"), wanted, file);

function packageFolder(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && "name" in (JSON.parse(readFileSync(manifest, "utf8")) as object)) return folder;
  }
}

function noteEntry(packages: Map<string, Map<string, string>>, folder: string, specifier: string, file: string): void {
  const entries = packages.get(folder) ?? new Map<string, string>();
  entries.set(
    `.${specifier
      .split("/")
      .slice(2)
      .map((part) => `/${part}`)
      .join("")}`,
    `.${file.slice(folder.length).replaceAll("\\", "/")}`,
  );
  packages.set(folder, entries);
}

/** One way into each entry point, whoever asks. */
function writePackage(source: string, target: string, entries: ReadonlyMap<string, string>): void {
  const { name, version, license } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Record<string, string>;
  const exports = Object.fromEntries([...entries].toSorted());
  writeFileSync(join(target, "package.json"), JSON.stringify({ name, version, license, sideEffects: false, exports }));
  if (existsSync(join(source, "LICENSE"))) cpSync(join(source, "LICENSE"), join(target, "LICENSE"));
}

/** What a file asks of whom. */
function wishesOf(code: string, file: string): Wishes {
  const wishes: Wishes = new Map();
  const want = (specifier: string, names: readonly string[]) => {
    const wanted = wishes.get(specifier) ?? new Set();
    for (const name of names) wanted.add(name);
    wishes.set(specifier, wanted);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      want(node.moduleSpecifier.text, importedNames(node) ?? everything(node.moduleSpecifier.text, file));
    } else if (ts.isCallExpression(node)) {
      const specifier = specifierOf(node);
      if (specifier !== undefined) want(specifier, namesTaken(node) ?? everything(specifier, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2024, true, ts.ScriptKind.JS));
  return wishes;
}

function importedNames({ importClause }: ts.ImportDeclaration): readonly string[] | undefined {
  const bindings = importClause?.namedBindings;
  if (importClause === undefined) return [];
  if (bindings === undefined || !ts.isNamedImports(bindings)) return undefined;
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function specifierOf({ expression, arguments: [given] }: ts.CallExpression): string | undefined {
  const loads = expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
  return loads && given !== undefined && ts.isStringLiteral(given) ? given.text : undefined;
}

/** Of `const { a } = require("x")` and `(await import("x")).a`. */
function namesTaken(call: ts.CallExpression): readonly string[] | undefined {
  let { parent } = call as ts.Node;
  while (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent)) parent = parent.parent;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return undefined;
  return parent.name.elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
}

function everything(specifier: string, file: string): readonly string[] {
  if (!SHAKEN.test(specifier)) return [];
  throw new Error(`${file} asks for the whole of ${specifier}: the bundle has parts only`);
}
