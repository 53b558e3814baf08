// The notices of everything that is in the bundle: each text once, with the packages that it is of.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Packaged {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

interface WebpackModule {
  readonly resource?: string;
  /** Those that were put together into one. */
  readonly modules?: Iterable<WebpackModule>;
}

/** Of the packages that webpack's modules come from. Throws for a package without any licence. */
export function licences(modules: Iterable<object>, root: string): string {
  const folders = new Set<string>();
  for (const file of filesOf(modules)) {
    const folder = packageFolder(file);
    if (folder !== undefined) folders.add(folder);
  }
  const byText = new Map<string, { readonly text: string; readonly packages: Set<string> }>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Packaged;
    // What was staged for the bundle is a part of the package in node_modules.
    const published = join(root, "node_modules", name);
    const whole = existsSync(published)
      ? (JSON.parse(readFileSync(join(published, "package.json"), "utf8")) as Packaged)
      : { name, version, license };
    const found = licenceText(published) ?? licenceText(folder);
    if (found === undefined && whole.license === undefined) throw new Error(`${name} names no licence`);
    const { text, holder } = withHolderApart(found ?? `${whole.license} (no text in the package)`);
    const key = text.replace(/\s+/g, " ").trim();
    const entry = byText.get(key) ?? { text, packages: new Set() };
    entry.packages.add(`${name} ${whole.version} (${whole.license ?? "see below"})${holder === undefined ? "" : `, ${holder}`}`);
    byText.set(key, entry);
  }
  const blocks = [...byText.values()].map(({ text, packages }) => `${[...packages].toSorted().join("\n")}\n\n${text.trim()}\n`);
  return blocks.toSorted().join(`\n${"-".repeat(80)}\n\n`);
}

/** The copyright line of an Apache licence stands in its appendix, and is all in which the packages' texts differ. */
function withHolderApart(text: string): { readonly text: string; readonly holder: string | undefined } {
  const line = text.includes("Apache License") ? /^ *(Copyright (?:\(c\) )?\d{4}.*)$/m.exec(text) : null;
  return line === null ? { text, holder: undefined } : { text: text.replace(line[0], "   Copyright: as stated above"), holder: line[1] };
}

function* filesOf(modules: Iterable<WebpackModule>): Generator<string> {
  for (const { resource, modules: inner } of modules) {
    if (resource?.includes("node_modules")) yield resource;
    if (inner !== undefined) yield* filesOf(inner);
  }
}

function packageFolder(file: string): string | undefined {
  for (let folder = dirname(file); folder.includes("node_modules"); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && "version" in (JSON.parse(readFileSync(manifest, "utf8")) as object)) return folder;
  }
  return undefined;
}

function licenceText(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  return name === undefined ? undefined : readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
}
